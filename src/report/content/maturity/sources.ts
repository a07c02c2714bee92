import type { Source } from '../../../core/edition/index.ts';
import type { Block } from '../../reportDocument.ts';
import { sourceTable } from '../sourceTable.ts';
import type { MaturityContext } from './maturityContext.ts';

/** Where every scored thing comes from and how far it can be trusted (SPEC E5). */
export function sources(context: MaturityContext): readonly Block[] {
  const { words, edition } = context;
  const { subjects } = words.sources;
  const rules = Object.entries(edition.rubric.sources).map(([key, source]) => ({ what: subjects[key] ?? key, source }));
  return [
    { kind: 'heading', level: 1, text: words.sources.title },
    { kind: 'paragraph', text: words.sources.intro, tone: 'body' },
    sourceTable(context, [...rules, ...requirementSources(context)]),
    ...lessCertain(context),
  ];
}

/** Requirements of the same source share a row. */
function requirementSources(context: MaturityContext): readonly { readonly what: string; readonly source: Source }[] {
  const groups = new Map<string, { readonly source: Source; count: number }>();
  for (const { source } of context.edition.questionnaire.requirements) {
    const key = JSON.stringify([source.document, source.clause, source.confidence, source.cellConfidence, source.verifiedAgainstOfficialText]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { source, count: 1 });
    else group.count += 1;
  }
  return [...groups.values()]
    .sort((left, right) => right.count - left.count)
    .map(({ source, count }) => ({ what: context.words.sources.requirements(count), source }));
}

/** Names the requirements whose content is less certain, so that a reader can look at them first. */
function lessCertain(context: MaturityContext): readonly Block[] {
  const words = context.words.sources;
  const order = ['low', 'low-medium', 'medium'] as const;
  return order.flatMap((confidence): readonly Block[] => {
    const ids = context.edition.questionnaire.requirements.filter(({ source }) => source.confidence === confidence).map(({ id }) => id);
    if (ids.length === 0) return [];
    return [{ kind: 'paragraph', text: words.lowRequirements(words.confidence[confidence], ids.join(context.words.listComma)), tone: 'quiet' }];
  });
}

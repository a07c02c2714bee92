import type { MaturityEntry } from '../../../core/assessment/index.ts';
import type { Block, TableCell, TableColumn, TableRow } from '../../reportDocument.ts';
import { entryDetails, saysAnything } from '../entryDetails.ts';
import { answerMark } from './answerMark.ts';
import { answerLabel, levelOrdinal, subdomainName } from './names.ts';
import type { MaturityContext } from './maturityContext.ts';

/** Every answer of the scope with its evidence, by sub-domain and level. */
export function answers(context: MaturityContext): readonly Block[] {
  const words = context.words.answers;
  const entries = entriesOf(context);
  const isVerified = [...entries.values()].some((entry) => entry.verified !== undefined);
  const rows = context.model.elements.flatMap((element) =>
    element.domains.flatMap((domain) =>
      domain.subdomains.flatMap((subdomain) =>
        subdomain.requirements.flatMap((ids, index) => cellRows(context, entries, subdomain.id, context.model.levels[index] ?? 0, ids, isVerified)),
      ),
    ),
  );
  const columns: readonly TableColumn[] = [
    { head: words.columns.id, share: 18, align: 'left' },
    { head: words.columns.requirement, share: isVerified ? 96 : 126, align: 'left' },
    { head: words.columns.answer, share: 30, align: 'left' },
    ...(isVerified ? [{ head: words.columns.verified, share: 30, align: 'left' as const }] : []),
  ];
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: rows.length === 0 ? words.none : words.intro, tone: 'body' },
    ...(rows.length === 0 ? [] : [{ kind: 'table', rowAlign: 'top', columns, rows } as const]),
    ...(context.score.tailoredSubdomains.length === 0 ? [] : [{ kind: 'paragraph', text: words.outside, tone: 'quiet' } as const]),
  ];
}

type Entries = ReadonlyMap<string, MaturityEntry>;

/** Entries that say something: a value, a text or a verification. */
function entriesOf(context: MaturityContext): Entries {
  return new Map(Object.entries(context.response.answers ?? {}).filter(([, entry]) => saysAnything(context.words, entry)));
}

function cellRows(
  context: MaturityContext,
  entries: Entries,
  subdomain: string,
  level: number,
  ids: readonly string[],
  isVerified: boolean,
): readonly TableRow[] {
  const words = context.words.answers;
  const given = ids.flatMap((id) => {
    const entry = entries.get(id);
    return entry === undefined ? [] : [{ id, entry }];
  });
  if (given.length === 0) return [];
  const answered = ids.filter((id) => context.answers.has(id)).length;
  return [
    { kind: 'group', text: words.group(subdomainName(context, subdomain), levelOrdinal(context, level)), note: words.groupNote(answered, ids.length) },
    ...given.map(({ id, entry }): TableRow => ({
      kind: 'row',
      cells: [
        { kind: 'text', text: id, strong: true },
        { kind: 'text', text: context.texts.requirements[id]?.text ?? id, strong: false },
        { kind: 'answer', text: answerLabel(context, entry.value ?? null), mark: answerMark(context, entry.value ?? null) },
        ...(isVerified ? [verifiedCell(context, entry)] : []),
      ],
      details: entryDetails(context.words, entry),
    })),
  ];
}

function verifiedCell(context: MaturityContext, { verified }: MaturityEntry): TableCell {
  if (verified === undefined) return { kind: 'text', text: '', strong: false };
  return { kind: 'answer', text: answerLabel(context, verified.value), mark: answerMark(context, verified.value) };
}

import { reaches, type Fraction } from '../../../core/shared/index.ts';
import { absoluteWeights, type Cell, type SubdomainScore } from '../../../core/scoring/index.ts';
import type { Block, TableCell, TableRow } from '../../reportDocument.ts';
import { levelOrdinal, subdomainName } from './names.ts';
import { maturityText, percentText, scoreText, thresholdText, toNumber } from '../numbers.ts';
import { oneLine } from '../oneLine.ts';
import type { MaturityContext } from './maturityContext.ts';

/** The table of all sub-domains, and what was left out and why. */
export function subdomains(context: MaturityContext): readonly Block[] {
  const { words, model } = context;
  const { columns } = words.subdomains;
  return [
    { kind: 'pageBreak' },
    { kind: 'heading', level: 1, text: words.subdomains.title },
    { kind: 'paragraph', text: words.subdomains.intro(thresholdText(context.threshold)), tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'middle',
      columns: [
        { head: columns.subdomain, share: 36, align: 'left' },
        { head: columns.domain, share: 26, align: 'left' },
        { head: columns.weight, share: 17, align: 'right' },
        ...model.levels.map((level) => ({ head: levelOrdinal(context, level), share: 12, align: 'center' as const })),
        { head: columns.maturity, share: 42, align: 'right' },
      ],
      rows: tableRows(context),
    },
    ...tailoredDomains(context),
    ...notWeighed(context),
  ];
}

function tableRows(context: MaturityContext): readonly TableRow[] {
  const { model, texts, words } = context;
  const weights = absoluteWeights(model);
  const scores = new Map(context.score.subdomains.map((score) => [score.id, score]));
  return model.elements
    .filter((element) => element.domains.length > 0)
    .flatMap((element): readonly TableRow[] => [
      { kind: 'group', text: texts.elements[element.id] ?? element.id, note: words.subdomains.elementWeight(String(element.weight)) },
      ...element.domains.flatMap((domain) =>
        domain.subdomains.flatMap((subdomain): readonly TableRow[] => {
          const score = scores.get(subdomain.id);
          return score === undefined ? [] : [row(context, texts.domains[domain.id] ?? domain.id, weights.get(subdomain.id), score)];
        }),
      ),
    ]);
}

function row(context: MaturityContext, domain: string, weight: Fraction | undefined, score: SubdomainScore): TableRow {
  const { words, threshold, model } = context;
  return {
    kind: 'row',
    details: [],
    cells: [
      { kind: 'text', text: subdomainName(context, score.id), strong: false },
      { kind: 'text', text: domain, strong: false },
      { kind: 'text', text: weight === undefined ? '' : percentText(weight), strong: false },
      ...score.levels.map((cell) => scoreCell(context, cell)),
      {
        kind: 'meter',
        text: words.subdomains.ofCeiling(
          score.maturity === null ? words.subdomains.open : maturityText(score.maturity, threshold),
          String(score.ceiling),
        ),
        value: score.maturity === null ? null : toNumber(score.maturity),
        ceiling: score.ceiling,
        maximum: model.levels.length,
      },
    ],
  };
}

function scoreCell(context: MaturityContext, cell: Cell): TableCell {
  if (typeof cell === 'string') return { kind: 'score', text: context.words.subdomains[cell], value: null, isReached: false };
  return { kind: 'score', text: scoreText(cell, context.threshold), value: toNumber(cell), isReached: reaches(cell, context.threshold) };
}

function tailoredDomains(context: MaturityContext): readonly Block[] {
  const { edition, texts, words, assessment } = context;
  const tailored = context.response.tailoredOut ?? [];
  if (tailored.length === 0) return [];
  const weights = edition.rubric.industryTypes[assessment.company.industryType].subdomains;
  const domains = edition.questionnaire.elements.flatMap((element) => element.domains);
  const items = tailored.map(({ domain, reason }, index) => {
    const ids = domains.find(({ id }) => id === domain)?.subdomains.filter((id) => (weights[id] ?? 0) > 0) ?? [];
    const names = ids.map((id) => subdomainName(context, id)).join(words.listComma);
    return {
      mark: String(index + 1),
      lead: words.inBrackets(texts.domains[domain] ?? domain, names),
      text: oneLine(reason) === '' ? words.subdomains.noReason : reason,
    };
  });
  return [
    { kind: 'heading', level: 2, text: words.subdomains.tailored },
    { kind: 'paragraph', text: words.subdomains.tailoredIntro, tone: 'body' },
    { kind: 'list', items },
  ];
}

/** Sub-domains that the industry type does not weigh at all. */
function notWeighed(context: MaturityContext): readonly Block[] {
  const { edition, words, assessment } = context;
  const { industryType } = assessment.company;
  const weights = edition.rubric.industryTypes[industryType].subdomains;
  const ids = edition.questionnaire.elements
    .flatMap((element) => element.domains.flatMap((domain) => domain.subdomains))
    .filter((id) => (weights[id] ?? 0) === 0);
  if (ids.length === 0) return [];
  const names = ids.map((id) => subdomainName(context, id)).join(words.listComma);
  return [{ kind: 'paragraph', text: words.subdomains.notWeighed(words.industryTypes[industryType], names), tone: 'quiet' }];
}

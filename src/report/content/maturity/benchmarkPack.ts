import { firmStanding, releaseFacts, shareText, type ElementRow, type FirmStanding, type GroupStanding, type Release } from '../../../core/aggregation/index.ts';
import { districtAreas, type AreaId } from '../../../core/company/index.ts';
import { fingerprintOf } from '../../../core/disclosure/index.ts';
import { fraction, toDecimalText } from '../../../core/shared/index.ts';
import type { Block, TableRow } from '../../reportDocument.ts';
import type { ReportBenchmark } from '../../reportInput.ts';
import { column, row, text } from '../tableCells.ts';
import type { MaturityContext } from './maturityContext.ts';

/** Where the company stands in a benchmark pack (SPEC B2); nothing without one. */
export function benchmarkPack(context: MaturityContext): readonly Block[] {
  const { benchmark, words: { pack: words } } = context;
  if (benchmark === null) return [];
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', text: packSource(context, benchmark), tone: 'body' },
    ...standing(context, benchmark.release),
    { kind: 'paragraph', text: words.remark, tone: 'quiet' },
  ];
}

/** What the pack is, how many firms it counts, and who signed it. */
export function packSource({ words: { pack: words, sentences, listComma } }: MaturityContext, { release, signer, isKnownSigner }: ReportBenchmark): string {
  const { title, organiser, date, periods, n } = releaseFacts(release);
  return sentences([
    words.source(title, organiser, date, periods.join(listComma)),
    n === null ? words.firmsHidden : words.firms(n),
    words.signer(fingerprintOf({ recipients: [], signer })),
    isKnownSigner ? words.knownSigner : words.unknownSigner,
  ]);
}

function standing(context: MaturityContext, release: Release): readonly Block[] {
  const { assessment, editionRef: edition, model, score, words: { pack: words, listComma } } = context;
  const found = firmStanding(release, { company: assessment.company, edition, model, score });
  switch (found.status) {
    case 'notCertain':
      return [{ kind: 'paragraph', text: words.notCertain, tone: 'body' }];
    case 'otherEdition':
      return [{ kind: 'paragraph', text: words.otherEdition(releaseFacts(release).editions.join(listComma)), tone: 'body' }];
    case 'placed':
      return [levelTable(context, found), ...elementTable(context, found)];
  }
}

type Placed = Extract<FirmStanding, { status: 'placed' }>;

function levelTable(context: MaturityContext, { groups }: Placed): Block {
  const { columns } = context.words.pack;
  return {
    kind: 'table',
    rowAlign: 'top',
    columns: [column(columns.group, 66), column(columns.firms, 24, 'right'), column(columns.below, 28, 'right'), column(columns.same, 28, 'right'), column(columns.above, 28, 'right')],
    rows: groups.map((group) => levelRow(context, group)),
  };
}

function levelRow(context: MaturityContext, group: GroupStanding): TableRow {
  const { pack: words } = context.words;
  const name = groupName(context, group.by, group.code);
  if (group.status !== 'placed') return row({ kind: 'titled', title: name, text: words[group.status] }, ...Array.from({ length: 4 }, () => text('—')));
  const { n, below, same, above } = group;
  const own = above === null ? words.topGroup(shareText(same)) : shareText(same);
  return row(text(name), text(String(n)), text(shareText(below)), text(own, true), text(above === null ? '—' : shareText(above)));
}

function groupName({ words: { pack: words }, language }: MaturityContext, by: GroupStanding['by'], code: string): string {
  const names: Readonly<Record<GroupStanding['by'], string | undefined>> = {
    everyone: undefined,
    area: Object.hasOwn(districtAreas, code) ? districtAreas[code as AreaId][language === 'en' ? 'en' : 'name'] : undefined, // its own key
    sector: new Map<string, string>(Object.entries(words.sectors)).get(code),
    size: new Map<string, string>(Object.entries(words.sizes)).get(code),
  };
  const name = names[by];
  return name === undefined ? words.groups[by] : words.inGroup(words.groups[by], name);
}

function elementTable({ words: { pack: words } }: MaturityContext, { elements }: Placed): readonly Block[] {
  if (elements === null) return [{ kind: 'paragraph', text: words.elementsOpen, tone: 'body' }];
  const { elementColumns: columns, groups } = words;
  return [
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(columns.element, 58), column(columns.own, 29, 'right'), ...meanGroups.map((by) => column(groups[by], 29, 'right'))],
      rows: elements.map(({ measure, own, means }) => row(text(words.measures[measure]), text(scoreText(own), true), ...meanGroups.map((by) => text(meanText(means, by))))),
    },
  ];
}

const meanGroups = ['area', 'sector', 'size'] as const;

function meanText(means: ElementRow['means'], by: (typeof meanGroups)[number]): string {
  const mean = means[by];
  return mean === null ? '—' : scoreText(mean);
}

function scoreText(tenths: number): string {
  return toDecimalText(fraction(tenths, 10), 1);
}

import { cohortBuilder, dimensionCodes, makeRelease, rawTables, countTables, type RawTables, type Release } from '../../src/core/aggregation/index.ts';
import type { Campaign, ScoreRecord } from '../../src/core/disclosure/index.ts';
import { districts } from '../../src/core/company/index.ts';

export const campaign: Pick<Campaign, 'id' | 'title' | 'organiser' | 'editions' | 'level'> = {
  id: '0'.repeat(32),
  title: '2026 年下半年智能制造自评',
  organiser: '某市经济信息委',
  editions: { maturity: { edition: 'gbt39116@1.0.0', hash: 'a'.repeat(64) } },
  level: 'L2',
};

/** Exact tables of records. */
export function tablesOf(records: Iterable<ScoreRecord>): RawTables {
  const builder = cohortBuilder();
  for (const record of records) builder.add(record);
  return rawTables(builder.finish());
}

/** The publication release of exact tables; fails where none is made. */
export function released(raw: RawTables, view: Release['view'] = 'publication'): Release {
  const made = makeRelease(raw, campaign, { view, date: '2027-01-31', periods: ['2026H2'] });
  if (!made.ok) throw new Error(made.error.type);
  return made.value.release;
}

/** Exact counts by the names of {@link publishedSystem}: cells, totals, and firms of an area that name no district. */
export function truthOf({ counts }: RawTables): ReadonlyMap<string, number> {
  const truth = new Map<string, number>();
  const areas = new Map(districts.map(({ code, area }) => [code, area]));
  for (const { id, rows, columns } of countTables) {
    const totals = new Map<string, number>();
    dimensionCodes[rows].forEach((row, rowPlace) => dimensionCodes[columns].forEach((column, columnPlace) => {
      const n = counts[id][rowPlace * dimensionCodes[columns].length + columnPlace] ?? 0;
      truth.set(`${id} ${row} ${column}`, n);
      for (const name of ['all', `${rows}=${row}`, `${columns}=${column}`]) totals.set(name, (totals.get(name) ?? 0) + n);
      if (id === 'area-maturity') for (const name of [`rest ${row} `, `rest ${row} ${column}`]) truth.set(name, (truth.get(name) ?? 0) + n);
      const area = areas.get(row);
      if (id === 'district-maturity' && area !== undefined) {
        for (const name of [`rest ${area} `, `rest ${area} ${column}`]) truth.set(name, (truth.get(name) ?? 0) - n);
      }
    }));
    for (const [name, n] of totals) truth.set(name, n);
  }
  addTopLevels(truth);
  return truth;
}

/** Levels that stand with all above them (SPEC G13): `3+` is what 3, 4 and 5 come to. */
function addTopLevels(truth: Map<string, number>): void {
  for (const [name, n] of [...truth]) {
    const [, stem, level] = /^((?:\S+-maturity \S+ |maturity=|rest \S+ ))([0-5])$/u.exec(name) ?? [];
    if (stem === undefined || level === undefined) continue;
    for (let top = 1; top <= Number(level); top += 1) truth.set(`${stem}${top}+`, (truth.get(`${stem}${top}+`) ?? 0) + n);
  }
}

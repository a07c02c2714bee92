import { markdownTable } from '../bench/markdownTable.ts';
import { cellOf, columns, floorName, isLibrary, type Column, type FormRow } from './formRows.ts';

/** One way of answering in the app, with the contenders measured in the same run. */
export type Run = { readonly title: string; readonly app: FormRow; readonly others: readonly FormRow[] };

/** A line for each thing measured: the app, the floor, the best library of the same run, and how the app stands to both. */
export function comparisonTable({ title, app, others }: Run): string {
  const floor = others.find((row) => row.n === floorName);
  const libraries = others.filter((row) => isLibrary(row.n));
  const rows = columns.map((column) => {
    const ours = cellOf(app, column.key);
    const least = cellOf(floor, column.key);
    const best = bestOf(libraries, column);
    return [
      column.title,
      shown(ours),
      shown(least),
      ours === null || least === null || least === 0 ? '–' : `${(ours / least).toFixed(2)}×`,
      best === null ? '–' : `${best.value} (${best.name})`,
      ours === null || best === null ? '–' : ours <= best.value ? 'yes' : 'no',
    ];
  });
  return markdownTable([title, 'app', 'floor', 'app ÷ floor', 'best library', 'ahead of all'], rows);
}

function bestOf(libraries: readonly FormRow[], { key }: Column): { readonly name: string; readonly value: number } | null {
  const measured = libraries.flatMap((row) => {
    const value = cellOf(row, key);
    return value === null ? [] : [{ name: row.n, value }];
  });
  return measured.reduce<{ readonly name: string; readonly value: number } | null>((best, one) => (best === null || one.value < best.value ? one : best), null);
}

function shown(value: number | null): string {
  return value === null ? '–' : String(value);
}

import type { Dimension } from '../../core/aggregation/index.ts';
import { districtAreas, findDistrict, type AreaId } from '../../core/company/index.ts';
import type { RecordBand, Sector } from '../../core/disclosure/index.ts';
import { englishPublicationWords } from './words.en.ts';
import { chinesePublicationWords } from './words.zh-CN.ts';

export type PublicationLanguage = 'zh-CN' | 'en';

/** What the sheet about the methods tells, ready to be printed. */
export type MethodFacts = {
  readonly title: string;
  readonly organiser: string;
  readonly campaign: string;
  readonly date: string;
  readonly periods: string;
  readonly editions: string;
  readonly level: string;
  readonly n: string;
  readonly isInternal: boolean;
  readonly threshold: number;
  readonly base: number;
  readonly width: number;
  readonly dominancePercent: number;
  readonly differencing: number;
};

/** The words of published tables in one language. */
export type PublicationWords = {
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly sectors: Readonly<Record<Sector, string>>;
  readonly sizes: Readonly<Record<'large-medium' | 'small-micro', string>>;
  readonly maturity: Readonly<Record<'0' | '1' | '2' | '3' | '4' | '5', string>>;
  readonly rungs: Readonly<Record<'NONE' | 'DW' | 'SF' | 'FF', string>>;
  readonly bands: Readonly<Record<RecordBand, string>>;
  readonly security: Readonly<Record<'done' | 'notDone', string>>;
  readonly atLeast: (level: string) => string;
  readonly unknown: string;
  readonly total: string;
  readonly measures: Readonly<Record<'firms' | 'personnel' | 'technology' | 'resource' | 'manufacturing' | 'all', string>>;
  readonly by: (rows: string, columns: string) => string;
  readonly meansBy: (rows: string) => string;
  readonly meansByTwo: (rows: string, columns: string) => string;
  readonly firmsOfMeans: string;
  /** What the signs of a sheet mean, one sentence a line. */
  readonly legend: readonly string[];
  readonly meansLegend: readonly string[];
  readonly internalLegend: readonly string[];
  readonly methodsSheet: string;
  readonly item: string;
  readonly explanation: string;
  readonly footer: string;
  readonly methods: (facts: MethodFacts) => readonly (readonly [item: string, explanation: string])[];
};

export function publicationWords(language: PublicationLanguage): PublicationWords {
  return language === 'en' ? englishPublicationWords : chinesePublicationWords;
}

/** What a code of a dimension is called; a code without a name stands for itself. */
export function codeLabel(dimension: Dimension, code: string, language: PublicationLanguage): string {
  const words = publicationWords(language);
  if (code === 'unknown') return words.unknown;
  if (dimension === 'maturity' && code.endsWith('+')) return words.atLeast(codeLabel(dimension, code.slice(0, -1), language));
  const found = namesOf(dimension, words, language)(code);
  return found ?? code;
}

function namesOf(dimension: Dimension, words: PublicationWords, language: PublicationLanguage): (code: string) => string | undefined {
  const named = { sector: words.sectors, size: words.sizes, maturity: words.maturity, rung: words.rungs, band: words.bands, security: words.security };
  switch (dimension) {
    case 'area':
      return (code) => (Object.hasOwn(districtAreas, code) ? nameIn(districtAreas[code as AreaId], language) : undefined); // its own key
    case 'district':
      return (code) => nameIn(findDistrict(code), language);
    default:
      return (code) => new Map<string, string>(Object.entries(named[dimension])).get(code);
  }
}

function nameIn(named: { readonly name: string; readonly en: string } | null, language: PublicationLanguage): string | undefined {
  return language === 'en' ? named?.en : named?.name;
}

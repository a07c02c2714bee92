import { overClaimRulesPath, type Assessment, type ClaimEditions, type OverClaimRules, type OverClaimSide } from '../../core/assessment/index.ts';
import {
  editionRef,
  isEditionRef,
  partIds,
  type EditionRef,
  type LadderTexts,
  type MaturityEdition,
  type MaturityTexts,
  type SecurityEdition,
  type SecurityTexts,
} from '../../core/edition/index.ts';
import type { Language, Translate } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';

/** The rules with everything needed to find their questions and to put them into words. */
export type ClaimBook = {
  readonly rules: OverClaimRules['rules'];
  readonly editions: ClaimEditions;
  /** What was asked, what was answered, and where it is answered. */
  readonly wordsOf: (side: OverClaimSide, assessmentId: string, t: Translate) => SideWords;
};

export type SideWords = { readonly asked: string; readonly answer: string; readonly href: string };

/** Which data a book needs, as one text: the editions answered, the ladder if it is begun, the language. */
export function claimBookKey(assessment: Assessment | null, language: Language): string {
  return [...Object.keys(assessment?.responses ?? {}).sort(), language].join(' ');
}

/** Loads a book by its key; each is loaded once, a failed load is tried again. */
export function loadClaimBook(key: string): Promise<ClaimBook> {
  const known = loading.get(key);
  if (known !== undefined) return known;
  const book = makeBook(key);
  loading.set(key, book);
  book.then((made) => loaded.set(key, made), () => loading.delete(key));
  return book;
}

/** The book if it is at hand. */
export function loadedClaimBook(key: string): ClaimBook | null {
  return loaded.get(key) ?? null;
}

const loading = new Map<string, Promise<ClaimBook>>();
const loaded = new Map<string, ClaimBook>();

type Worded =
  | { readonly ref: EditionRef; readonly edition: MaturityEdition; readonly texts: MaturityTexts }
  | { readonly ref: EditionRef; readonly edition: SecurityEdition; readonly texts: SecurityTexts };

async function makeBook(key: string): Promise<ClaimBook> {
  const parts = key.split(' ');
  const language = parts.at(-1) === 'en' ? 'en' : 'zh-CN';
  const refs = parts.filter(isEditionRef);
  const [data, worded, ladders] = await Promise.all([
    builtInCatalogue.loadData(overClaimRulesPath) as Promise<OverClaimRules>, // checked by the test of the data
    Promise.all(refs.map((ref) => loadWorded(ref, language))),
    parts.includes(partIds.criteriaLadder) ? loadLadderTexts(language) : [],
  ]);
  const known = worded.flat();
  return {
    rules: data.rules,
    editions: known.map(({ edition }) => edition),
    wordsOf: (side, assessmentId, t) =>
      side.kind === 'fact' ? factWords(side, assessmentId, ladders, t) : answerWords(side, assessmentId, known),
  };
}

async function loadWorded(ref: EditionRef, language: Language): Promise<readonly Worded[]> {
  const entry = builtInCatalogue.entries.find((candidate) => editionRef(candidate) === ref);
  if (entry?.method === 'levelCumulative') {
    const [edition, texts] = await Promise.all([builtInCatalogue.loadEdition(entry.method, ref), builtInCatalogue.loadTexts(entry.method, ref, language)]);
    return [{ ref, edition, texts }];
  }
  if (entry?.method === 'weightedSections') {
    const [edition, texts] = await Promise.all([builtInCatalogue.loadEdition(entry.method, ref), builtInCatalogue.loadTexts(entry.method, ref, language)]);
    return [{ ref, edition, texts }];
  }
  return [];
}

function loadLadderTexts(language: Language): Promise<readonly LadderTexts[]> {
  const refs = builtInCatalogue.entries.filter(({ method, status }) => method === 'criteriaLadder' && status === 'offered').map(editionRef);
  return Promise.all(refs.map((ref) => builtInCatalogue.loadTexts('criteriaLadder', ref, language)));
}

function answerWords(side: Extract<OverClaimSide, { kind: 'answer' }>, assessmentId: string, worded: readonly Worded[]): SideWords {
  const { id, value } = side;
  const found = worded.find(({ ref }) => ref === side.edition);
  if (found === undefined) return { asked: id, answer: value, href: `#/a/${assessmentId}/result` };
  const isMaturity = 'requirements' in found.texts;
  const asked = isMaturity ? found.texts.requirements[id]?.text : found.texts.questions[id]?.text;
  const labels: Readonly<Record<string, { readonly label: string } | undefined>> = found.texts.answers;
  return { asked: asked ?? id, answer: labels[value]?.label ?? value, href: answerHref(found, id, assessmentId) };
}

function answerHref({ edition }: Worded, id: string, assessmentId: string): string {
  if (edition.method === 'levelCumulative') {
    const subdomain = edition.questionnaire.requirements.find((requirement) => requirement.id === id)?.subdomain ?? '';
    return `#/a/${assessmentId}/questions/${subdomain}/${id}`;
  }
  const section = edition.questionnaire.questions.find((question) => question.id === id)?.section ?? '';
  return `#/a/${assessmentId}/security/questions/${section}/${id}`;
}

function factWords({ fact, value }: Extract<OverClaimSide, { kind: 'fact' }>, assessmentId: string, ladders: readonly LadderTexts[], t: Translate): SideWords {
  const asked = ladders.flatMap(({ facts }) => facts[fact]?.label ?? []).at(-1) ?? fact;
  return { asked, answer: factValueText(fact, value, t), href: `#/a/${assessmentId}/ladder/${fact.replace(/^ws\./u, 'ws.0.')}` };
}

function factValueText(fact: string, value: boolean | number, t: Translate): string {
  if (typeof value === 'boolean') return value ? t('claims.yes') : t('claims.no');
  return fact.endsWith('_pct') ? `${value}%` : String(value);
}

import { use, useMemo } from 'react';
import type { Assessment, MaturityResponse } from '../../core/assessment/index.ts';
import { answersOf, tailoredOutOf } from '../../core/assessment/index.ts';
import { editionRef, isEditionRef, type EditionRef, type MaturityEdition, type MaturityTexts } from '../../core/edition/index.ts';
import { prepareMaturityModel, scoreMaturity, type MaturityModel, type MaturityScore } from '../../core/scoring/index.ts';
import { useText, type Language } from '../../i18n/index.ts';
import { builtInCatalogue, maturityResponseOf, useAssessment } from '../../state/index.ts';

/** Everything the maturity pages draw from: the edition, its words, the response and what follows from it. */
export type MaturityView = {
  readonly ref: EditionRef;
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
  readonly assessment: Assessment;
  readonly response: MaturityResponse;
  readonly model: MaturityModel;
  readonly score: MaturityScore;
};

/** The maturity view of the open assessment. Suspends while the edition loads; throws without an open assessment. */
export function useMaturityView(): MaturityView {
  const assessment = useOpenAssessment();
  const { edition, texts, ref } = useMaturityEdition(assessment);
  const response = maturityResponseOf(assessment, ref);
  const model = modelOf(edition, assessment.company.industryType, response.tailoredOut);
  const score = scoreOf(model, response);
  return useMemo(
    () => ({ ref, edition, texts, assessment, response, model, score }),
    [ref, edition, texts, assessment, response, model, score],
  );
}

/** The edition that an assessment answers, or the newest one offered, with its words. */
export function useMaturityEdition(assessment: Assessment | null): {
  readonly ref: EditionRef;
  readonly edition: MaturityEdition;
  readonly texts: MaturityTexts;
} {
  const { language } = useText();
  const ref = maturityRefOf(assessment);
  const [edition, texts] = use(loadOnce(ref, language));
  return { ref, edition, texts };
}

/** The open assessment; pages below the assessment frame always have one. */
export function useOpenAssessment(): Assessment {
  const assessment = useAssessment((state) => state.assessment);
  if (assessment === null) throw new Error('no assessment is open');
  return assessment;
}

/** Fetches the edition before a page asks for it. */
export function preloadMaturityEdition(language: Language): void {
  loadOnce(maturityRefOf(null), language).catch(() => undefined); // the page that needs it will say so
}

const loading = new Map<string, Promise<[MaturityEdition, MaturityTexts]>>();

function loadOnce(ref: EditionRef, language: Language): Promise<[MaturityEdition, MaturityTexts]> {
  const key = `${ref} ${language}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const both = Promise.all([builtInCatalogue.loadMaturityEdition(ref), builtInCatalogue.loadMaturityTexts(ref, language)]).then(
    ([edition, texts]): [MaturityEdition, MaturityTexts] => {
      if (edition === undefined) throw new Error(`edition not found: ${ref}`);
      return [edition, texts];
    },
  );
  loading.set(key, both);
  both.catch(() => loading.delete(key));
  return both;
}

function maturityRefOf(assessment: Assessment | null): EditionRef {
  const answered = Object.keys(assessment?.responses ?? {}).find(
    (key): key is EditionRef => isEditionRef(key) && methodOf(key) === 'levelCumulative',
  );
  return answered ?? newestOffered();
}

function methodOf(ref: EditionRef): string | undefined {
  return builtInCatalogue.entries.find((entry) => editionRef(entry) === ref)?.method;
}

function newestOffered(): EditionRef {
  const offered = builtInCatalogue.entries.filter((entry) => entry.method === 'levelCumulative' && entry.status === 'offered');
  const newest = [...offered].sort((left, right) => right.published.localeCompare(left.published))[0];
  if (newest === undefined) throw new Error('no maturity edition is offered');
  return editionRef(newest);
}

/** Keeps the last result: several parts of a page ask for the same one within a single change. */
function keepLast<Arguments extends readonly unknown[], Value>(compute: (...given: Arguments) => Value) {
  let last: { readonly given: Arguments; readonly value: Value } | null = null;
  return (...given: Arguments): Value => {
    if (last === null || last.given.some((argument, index) => argument !== given[index])) {
      last = { given, value: compute(...given) };
    }
    return last.value;
  };
}

const modelOf = keepLast(
  (edition: MaturityEdition, industryType: Assessment['company']['industryType'], tailoredOut: MaturityResponse['tailoredOut']) =>
    prepareMaturityModel(edition, { industryType, tailoredOut: tailoredOutOf({ tailoredOut: tailoredOut ?? [] }) }),
);

const scoreOf = keepLast((model: MaturityModel, response: MaturityResponse) => scoreMaturity(model, answersOf(response)));

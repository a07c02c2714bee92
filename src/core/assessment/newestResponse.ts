import { isEditionRef, partIds, splitEditionRef, type EditionOf, type EditionRef } from '../edition/index.ts';
import type { Assessment } from './assessment.ts';
import type { MaturityResponse } from './maturityResponse.ts';
import type { EditionLookup } from './openAssessment.ts';
import type { SecurityResponse } from './securityResponse.ts';

type Responses = { readonly levelCumulative: MaturityResponse; readonly weightedSections: SecurityResponse };

/** A response of an assessment with the edition it answers. */
export type AnsweredEdition<Method extends keyof Responses> = {
  readonly ref: EditionRef;
  readonly edition: EditionOf<Method>;
  readonly response: Responses[Method];
};

/** The response of an opened assessment to the newest edition of the part that a method serves; null when it has none. */
export async function newestResponse<Method extends keyof Responses>(
  method: Method,
  assessment: Assessment,
  findEdition: EditionLookup,
): Promise<AnsweredEdition<Method> | null> {
  const refs = Object.keys(assessment.responses).filter(isEditionRef);
  for (const ref of refs.filter((candidate) => splitEditionRef(candidate).id === partIds[method]).sort(newestFirst)) {
    const edition = await findEdition(ref);
    if (edition?.method !== method) continue;
    // The methods were just compared, and opening has checked every response against its edition.
    return { ref, edition: edition as EditionOf<Method>, response: assessment.responses[ref] as Responses[Method] };
  }
  return null;
}

function newestFirst(left: EditionRef, right: EditionRef): number {
  return splitEditionRef(right).version.localeCompare(splitEditionRef(left).version, 'en', { numeric: true });
}

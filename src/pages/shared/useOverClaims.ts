import { useDeferredValue, useEffect, useState } from 'react';
import { findOverClaims, type OverClaim } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { useAssessment } from '../../state/index.ts';
import { claimBookKey, loadClaimBook, loadedClaimBook, type ClaimBook } from './claimBook.ts';
import { keepLast } from './keepLast.ts';

/** The questions that the answers raise, with the words for them. */
export type OverClaimsView = { readonly book: ClaimBook; readonly overClaims: readonly OverClaim[]; readonly assessmentId: string };

/** The rules once they have arrived; null before. Nothing waits for them, and they are fetched when the page has nothing to do. */
export function useClaimBook(): ClaimBook | null {
  const { language } = useText();
  const key = useAssessment((state) => claimBookKey(state.assessment, language));
  const [, setArrived] = useState('');
  useEffect(() => {
    if (loadedClaimBook(key) !== null) return;
    let isHere = true;
    const stop = whenIdle(() => {
      loadClaimBook(key).then(
        () => {
          if (isHere) setArrived(key);
        },
        () => undefined, // without the rules the page goes on without their questions
      );
    });
    return () => {
      isHere = false;
      stop();
    };
  }, [key]);
  return loadedClaimBook(key);
}

/** The questions of the open assessment; worked out after the answer that changed them has been drawn. */
export function useOverClaims(): OverClaimsView | null {
  const book = useClaimBook();
  const assessment = useDeferredValue(useAssessment((state) => state.assessment));
  if (book === null || assessment === null) return null;
  return { book, overClaims: find(book.rules, assessment, book.editions), assessmentId: assessment.id };
}

const find = keepLast(findOverClaims);

const idleMs = 300;

function whenIdle(work: () => void): () => void {
  // Safari has no idle callback.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(work, idleMs);
    return () => {
      clearTimeout(timer);
    };
  }
  const handle = requestIdleCallback(work, { timeout: 2000 });
  return () => {
    cancelIdleCallback(handle);
  };
}

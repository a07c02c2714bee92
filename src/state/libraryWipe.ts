import { wipeEverything, type Leftovers } from '../storage/index.ts';
import { flush, useAssessment } from './assessmentStore.ts';
import { useLibrary } from './library.ts';
import { endVisit, tellWiped } from './libraryVisit.ts';

/**
 * Deletes everything that the app keeps in this browser, in every window of it, the mode for shared computers among it (SPEC Y7).
 * Files that were saved stay where they are. The page has to be loaded anew after it.
 *
 * @returns what would not go; all lists are empty when nothing is left
 */
export async function wipeThisComputer(): Promise<Leftovers> {
  await flush(); // a write on its way would bring the database back
  useAssessment.setState({ assessment: null });
  useLibrary.setState({ rows: null });
  endVisit();
  tellWiped();
  return wipeEverything();
}

import type { Method } from '../../core/edition/index.ts';
import type { Language } from '../../i18n/index.ts';
import { openStored } from '../../state/index.ts';
import { placeIn } from '../shared/places.ts';
import { preloadEdition } from '../shared/useEdition.ts';
import { CompanyPage, FindPage, LadderPage, PlanPage, QuestionsPage, ResultPage, RoundsPage, SafetyPage, SecurityPage, TailoringPage } from './assessmentPages.ts';

type Needed = { readonly page: { readonly preload: () => Promise<unknown> }; readonly method?: Method };

const neededBy = new Map<string, Needed>([
  ['company', { page: CompanyPage }],
  ['tailoring', { page: TailoringPage, method: 'levelCumulative' }],
  ['questions', { page: QuestionsPage, method: 'levelCumulative' }],
  ['find', { page: FindPage, method: 'levelCumulative' }],
  ['security', { page: SecurityPage, method: 'weightedSections' }],
  ['ladder', { page: LadderPage, method: 'criteriaLadder' }],
  ['result', { page: ResultPage, method: 'levelCumulative' }],
  ['plan', { page: PlanPage, method: 'levelCumulative' }],
  ['rounds', { page: RoundsPage, method: 'levelCumulative' }],
  ['safety', { page: SafetyPage }],
]);

/**
 * Starts everything at once that an address within an assessment asks for: the page with its words, the
 * edition it draws from, the stored answers and where the user left them. Resolves when all has come; what fails is said by the page itself.
 *
 * @param hash the part of the address from the `#` on, such as `#/a/<id>/questions`
 */
export async function preloadAddress(hash: string, language: Language): Promise<void> {
  const [, id, step = ''] = /^#\/a\/([^/]+)(?:\/([^/]+))?/.exec(hash) ?? [];
  if (id === undefined) return;
  const needed = neededBy.get(step);
  await Promise.allSettled([
    needed?.page.preload(),
    needed?.method === undefined ? undefined : preloadEdition(needed.method, language),
    openStored(id),
    placeIn(id),
  ]);
}

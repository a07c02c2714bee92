import { useText } from '../../i18n/index.ts';
import { Answering } from '../answering/Answering.tsx';
import { groupOf } from '../answering/questionBook.ts';
import { useMaturityFrame } from '../assessment/maturityView.ts';
import { NotFoundPage } from '../shared/NotFoundPage.tsx';
import { LiveScore } from './LiveScore.tsx';
import { maturityBook } from './maturityBook.ts';

type QuestionsPageProps = { readonly subdomainId: string | undefined; readonly requirementId: string | undefined };

/** The maturity questions with the result moving beside them. */
export function QuestionsPage({ subdomainId, requirementId }: QuestionsPageProps) {
  const { t } = useText();
  const book = maturityBook(useMaturityFrame(), t);
  if (subdomainId !== undefined && groupOf(book, subdomainId) === undefined) return <NotFoundPage />;
  return (
    <Answering
      book={book}
      groupId={subdomainId}
      itemId={requirementId}
      live={live}
      labels={{ groups: t('questions.subdomains'), chooseGroup: t('questions.chooseSubdomain') }}
    />
  );
}

// One element for good, so that moving on does not draw it again.
const live = <LiveScore />;

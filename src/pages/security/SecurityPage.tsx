import { Route, Switch } from 'wouter';
import { NotFoundPage } from '../shared/NotFoundPage.tsx';
import { ProfilePage } from './profile/ProfilePage.tsx';
import { SecurityQuestionsPage } from './questions/SecurityQuestionsPage.tsx';
import { SecurityResultPage } from './result/SecurityResultPage.tsx';
import { SecurityNav } from './SecurityNav.tsx';

type QuestionsParams = { readonly id: string; readonly section?: string; readonly question?: string };

/** The industrial security self-assessment: profile, questions and result, in any order. */
export function SecurityPage() {
  return (
    <>
      <SecurityNav />
      <Switch>
        <Route path="/a/:id/security" component={ProfilePage} />
        <Route<QuestionsParams> path="/a/:id/security/questions/:section?/:question?">
          {({ section, question }) => <SecurityQuestionsPage sectionId={section} questionId={question} />}
        </Route>
        <Route path="/a/:id/security/result" component={SecurityResultPage} />
        <Route component={NotFoundPage} />
      </Switch>
    </>
  );
}

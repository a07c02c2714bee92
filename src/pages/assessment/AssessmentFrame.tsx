import { Suspense, useEffect, useState } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { openStored, useAssessment } from '../../state/index.ts';
import { Loading } from '../shared/Loading.tsx';
import { CompanyPage, FindPage, LadderPage, MergePage, MissingAssessment, PartNotice, PlanPage, QuestionsPage, ResultPage, RoundsPage, SafetyPage, SealPage, SecurityPage, SessionPage, TailoringPage, WorkbookPage } from './assessmentPages.ts';

type QuestionsParams = { readonly id: string; readonly subdomain?: string; readonly requirement?: string };

type AssessmentFrameProps = { readonly id: string };

/** Opens the assessment that the address names and shows the page within it. */
export function AssessmentFrame({ id }: AssessmentFrameProps) {
  const isOpen = useAssessment((state) => state.assessment?.id === id);
  const isPart = useAssessment((state) => state.assessment?.part !== undefined);
  const missing = useOpening(id, isOpen);
  if (missing) return <MissingAssessment id={id} />;
  if (!isOpen) return <Loading />;
  return (
    <>
      {isPart && (
        <Suspense fallback={null}>
          <PartNotice />
        </Suspense>
      )}
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/a/:id/company" component={CompanyPage} />
          <Route path="/a/:id/tailoring" component={TailoringPage} />
          <Route<QuestionsParams> path="/a/:id/questions/:subdomain?/:requirement?">
            {({ subdomain, requirement }) => <QuestionsPage subdomainId={subdomain} requirementId={requirement} />}
          </Route>
          <Route path="/a/:id/find/*?" component={FindPage} />
          <Route path="/a/:id/security/*?" component={SecurityPage} />
          <Route path="/a/:id/ladder/*?" component={LadderPage} />
          <Route path="/a/:id/result" component={ResultPage} />
          <Route path="/a/:id/plan" component={PlanPage} />
          <Route path="/a/:id/rounds" component={RoundsPage} />
          <Route path="/a/:id/seal" component={SealPage} />
          <Route path="/a/:id/session" component={SessionPage} />
          <Route path="/a/:id/workbook" component={WorkbookPage} />
          <Route path="/a/:id/merge" component={MergePage} />
          <Route path="/a/:id/safety">
            <SafetyPage id={id} />
          </Route>
          <Route>
            <ToCompany id={id} />
          </Route>
        </Switch>
      </Suspense>
    </>
  );
}

function ToCompany({ id }: AssessmentFrameProps) {
  const [, navigate] = useLocation();
  const { t } = useText();
  useEffect(() => {
    navigate(`/a/${id}/company`, { replace: true });
  }, [id, navigate]);
  return <p>{t('common.loading')}</p>;
}

/** Opens the stored assessment when it is not the open one; true once it is known to be missing. */
function useOpening(id: string, isOpen: boolean): boolean {
  const [missing, setMissing] = useState<string | null>(null);
  useEffect(() => {
    if (isOpen) return;
    let stale = false;
    openStored(id).then(
      (found) => {
        if (!stale && !found) setMissing(id);
      },
      () => {
        if (!stale) setMissing(id);
      },
    );
    return () => {
      stale = true;
    };
  }, [id, isOpen]);
  return missing === id && !isOpen;
}

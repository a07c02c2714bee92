import { Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { changeLanguage, useText } from '../i18n/index.ts';
import { AssessmentFrame } from '../pages/assessment/index.ts';
import { lazyPage, Loading, NotFoundPage } from '../pages/shared/index.ts';
import { StartPage } from '../pages/start/index.ts';
import { useSettings } from '../state/index.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { SaveProblemBanner } from './SaveProblemBanner.tsx';
import styles from './App.module.css';

const BasisPage = lazyPage(() => import('../pages/basis/index.ts').then((page) => page.BasisPage), 'work');
const CampaignPage = lazyPage(() => import('../pages/campaign/index.ts').then((page) => page.CampaignPage), 'bureau');
const JoinPage = lazyPage(() => import('../pages/session/index.ts').then((page) => page.JoinPage), 'session');
const DeskPage = lazyPage(() => import('../pages/desk/index.ts').then((page) => page.DeskPage), 'bureau');
const LibraryPage = lazyPage(() => import('../pages/library/index.ts').then((page) => page.LibraryPage), 'library');
const VerifyPage = lazyPage(() => import('../pages/verify/index.ts').then((page) => page.VerifyPage), 'verify');

export function App() {
  useDocumentSettings();
  const { t } = useText();
  return (
    <Router hook={useHashLocation}>
      <a className={styles['skip']} href="#main" onClick={focusMain}>
        {t('common.skip')}
      </a>
      <Header />
      <SaveProblemBanner />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary>
          <Suspense fallback={<Loading />}>
            <Switch>
              <Route path="/" component={StartPage} />
              <Route path="/basis" component={BasisPage} />
              <Route path="/library" component={LibraryPage} />
              <Route path="/verify" component={VerifyPage} />
              <Route path="/campaign" component={CampaignPage} />
              <Route path="/desk/*?" component={DeskPage} />
              <Route path="/join" component={JoinPage} />
              <Route path="/a/:id/*?">{(params) => <AssessmentFrame id={params.id} />}</Route>
              <Route component={NotFoundPage} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </main>
    </Router>
  );
}

/** The address holds the route, so the skip link moves the focus itself. */
function focusMain(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** Carries language and theme to the document. */
function useDocumentSettings(): void {
  const { t, language } = useText();
  const theme = useSettings((settings) => settings.theme);
  const chosen = useSettings((settings) => settings.language);
  useEffect(() => {
    if (chosen !== null) void changeLanguage(chosen);
  }, [chosen]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${t('brand')} · ${t('tagline')}`;
  }, [language, t]);
  useEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }, [theme]);
}

import './polyfills.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { changeLanguage, interfaceTexts, preferredLanguage, type Language } from '../i18n/index.ts';
import { preloadAddress } from '../pages/assessment/index.ts';
import { beginVisit, useSettings, watchAutosaveFile, watchPersistence, watchSaving } from '../state/index.ts';
import { App } from './App.tsx';

// How long an empty page waits for what the address asks for before it says that it is loading.
const patienceMs = 1000;

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

watchSaving();
watchAutosaveFile();
watchPersistence();
const language = useSettings.getState().language ?? preferredLanguage(navigator.languages);
// English that cannot be loaded leaves Chinese, never an empty page.
// On a shared computer nothing of an earlier visit may be shown, nor asked for.
const words = beginVisit().then(() => changeLanguage(language)).catch(() => undefined);
// A page drawn whole is there sooner than one drawn part by part as its parts come in.
const page = words.then(() => preloadAddress(location.hash, interfaceTexts.language as Language)); // only known languages are ever set
const patience = new Promise((resolve) => setTimeout(resolve, patienceMs));
void Promise.all([words, Promise.race([page, patience])]).then(() => {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
});

import './polyfills.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { changeLanguage, preferredLanguage } from '../i18n/index.ts';
import { saveWhenLeaving, useSettings } from '../state/index.ts';
import { App } from './App.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no #root');

saveWhenLeaving();
const language = useSettings.getState().language ?? preferredLanguage(navigator.languages);
// English that cannot be loaded leaves Chinese, never an empty page.
void changeLanguage(language)
  .catch(() => undefined)
  .then(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });

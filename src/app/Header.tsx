import { useDeferredValue } from 'react';
import { Link, useRoute } from 'wouter';
import { useText, type Language } from '../i18n/index.ts';
import { clockTime } from '../pages/shared/index.ts';
import { saveOpenAssessment, useAssessment, useAutosaveFile, useSettings, useSnapshotState, type Theme } from '../state/index.ts';
import { FileSavedNote } from './FileSavedNote.tsx';
import styles from './Header.module.css';

const steps = ['company', 'tailoring', 'questions', 'security', 'ladder', 'result'] as const;

/** Pages beside the steps, wanted at any of them. */
const extras = ['find', 'rounds', 'workbook', 'merge', 'session', 'seal', 'safety'] as const;

/** Brand, the steps of the open assessment, the state of saving, language and appearance. */
export function Header() {
  const { t } = useText();
  const [inAssessment, params] = useRoute('/a/:id/*?');
  const company = useAssessment((state) => state.assessment?.company.name);
  return (
    <header className={styles['header']}>
      <div className={`${styles['bar']} ${inAssessment ? styles['inAssessment'] : ''}`}>
        <Link href="/" className={styles['brand']} aria-label={`${t('brand')} ${t('nav.home')}`}>
          <Mark />
          <span>{t('brand')}</span>
        </Link>
        {inAssessment && (
          <span className={styles['company']}>{company === undefined || company === '' ? t('common.unnamed') : company}</span>
        )}
        <div className={styles['tools']}>
          {inAssessment && <SaveStatus id={params.id} />}
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      {inAssessment && <Steps id={params.id} />}
      <FileSavedNote />
    </header>
  );
}

function Steps({ id }: { readonly id: string }) {
  const { t } = useText();
  const [, params] = useRoute('/a/:id/:step/*?');
  return (
    <nav className={styles['steps']} aria-label={t('nav.label')}>
      <ol>
        {steps.map((step, index) => (
          <li key={step}>
            <Link
              href={`/a/${id}/${step}`}
              ref={params?.step === step ? bringIntoView : undefined}
              aria-current={params?.step === step ? 'step' : undefined}
            >
              <span className={styles['number']}>{index + 1}</span>
              {t(`nav.${step}`)}
            </Link>
          </li>
        ))}
      </ol>
      <ul className={styles['extras']}>
        {extras.map((page) => (
          <li key={page}>
            <Link
              href={`/a/${id}/${page}`}
              ref={params?.step === page ? bringIntoView : undefined}
              aria-current={params?.step === page ? 'page' : undefined}
            >
              {t(`nav.${page}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Phones show only some of the steps; the current one is always among them. */
function bringIntoView(link: HTMLElement | null): void {
  const list = link?.closest('nav');
  if (link === null || list === null || list === undefined) return;
  // Measured in the next frame, whose layout is due anyway.
  requestAnimationFrame(() => {
    list.scrollLeft = link.offsetLeft - (list.clientWidth - link.offsetWidth) / 2;
  });
}

function SaveStatus({ id }: { readonly id: string }) {
  const { t } = useText();
  // What is said about saving may come a frame after the answer itself.
  const saveState = useDeferredValue(useAssessment((state) => state.saveState));
  const places = useSafePlaces();
  return (
    <>
      <Link href={`/a/${id}/safety`} className={`${styles['status']} ${styles[saveState.status]}`}>
        <span role="status" data-testid="save-state" data-status={saveState.status}>
          {saveState.status === 'saved' ? t('save.saved', { count: places, time: clockTime(saveState.at) }) : t(`save.${saveState.status}`)}
        </span>
      </Link>
      <button
        type="button"
        className={`${styles['tool']} ${styles['toFile']}`}
        onClick={() => void saveOpenAssessment()}
        data-testid="save-file"
      >
        {t('save.toFile')}
      </button>
    </>
  );
}

/** In how many places the open assessment is: the browser's database, a snapshot of this visit, the user's file. */
function useSafePlaces(): number {
  const hasSnapshot = useSnapshotState(({ at, failed }) => at !== null && !failed);
  const hasFile = useAutosaveFile(({ file }) => file !== null && file.at !== null);
  return 1 + Number(hasSnapshot) + Number(hasFile);
}

function LanguageSwitch() {
  const { t, language } = useText();
  const change = useSettings((settings) => settings.change);
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      className={styles['tool']}
      lang={other}
      title={t('language.switch')}
      data-testid="language"
      onClick={() => {
        change({ language: other });
      }}
    >
      {t(`language.${other}`)}
    </button>
  );
}

const nextTheme: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };

function ThemeSwitch() {
  const { t } = useText();
  const theme = useSettings((settings) => settings.theme);
  const change = useSettings((settings) => settings.change);
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={`${t('theme.label')}${t('common.colon')}${t(`theme.${theme}`)}`}
      data-testid="theme"
      onClick={() => {
        change({ theme: nextTheme[theme] });
      }}
    >
      {t(`theme.${theme}`)}
    </button>
  );
}

/** Three steps upwards. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
      <rect width="32" height="32" rx="7" className={styles['markGround']} />
      <path d="M6 25h5v-5h5v-5h5v-5h5" className={styles['markLine']} />
    </svg>
  );
}

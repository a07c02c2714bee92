import { useState, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import {
  askToPersist,
  canAutosaveToFile,
  chooseAutosaveFile,
  forgetAutosaveFile,
  resumeAutosaveFile,
  saveOpenAssessment,
  useAssessment,
  useAutosaveFile,
  usePersistence,
  useSnapshotState,
} from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import { clockTime } from '../shared/formatTime.ts';
import styles from './SafetyPage.module.css';

/** The places in which the open assessment is kept, each with when it was last so and what can be done about it. */
export function Places() {
  const { t } = useText();
  return (
    <section className={styles['card']} aria-labelledby="safety-places">
      <h2 id="safety-places">{t('safety.placesTitle')}</h2>
      <ul className={styles['places']}>
        <BrowserPlace />
        <SnapshotPlace />
        <FilePlace />
        <CopyPlace />
      </ul>
    </section>
  );
}

function BrowserPlace() {
  const { t } = useText();
  const saveState = useAssessment((state) => state.saveState);
  const persisted = usePersistence((state) => state.persisted);
  const isSafe = saveState.status === 'saved';
  return (
    <Place
      name={t('safety.browser')}
      isSafe={isSafe}
      state={isSafe ? t('safety.savedAt', { time: clockTime(saveState.at) }) : t(`save.${saveState.status}`)}
      testId="place-browser"
    >
      <p>{persisted === true ? t('safety.persisted') : t('safety.notPersisted')}</p>
      {persisted === false && <Button onClick={() => void askToPersist().catch(() => undefined)}>{t('safety.persist')}</Button>}
    </Place>
  );
}

function SnapshotPlace() {
  const { t } = useText();
  const { at, failed } = useSnapshotState();
  const state = failed ? t('safety.snapshotFailed') : at === null ? t('safety.snapshotNone') : t('safety.savedAt', { time: clockTime(at) });
  return (
    <Place name={t('safety.snapshots')} isSafe={at !== null && !failed} state={state} testId="place-snapshots">
      <p>{t('safety.snapshotsText')}</p>
    </Place>
  );
}

function FilePlace() {
  const { t } = useText();
  const file = useAutosaveFile((state) => state.file);
  if (!canAutosaveToFile()) {
    return (
      <Place name={t('safety.file')} isSafe={false} state={t('safety.fileNotHere')} testId="place-file">
        <p>{t('safety.fileNotHereText')}</p>
      </Place>
    );
  }
  if (file === null) {
    return (
      <Place name={t('safety.file')} isSafe={false} state={t('safety.fileNone')} testId="place-file">
        <p>{t('safety.fileText')}</p>
        <Button onClick={() => void chooseAutosaveFile()}>{t('safety.fileChoose')}</Button>
      </Place>
    );
  }
  const state = file.problem === null ? (file.at === null ? t('save.saving') : t('safety.savedAt', { time: clockTime(file.at) })) : t(`safety.fileProblem.${file.problem}`);
  return (
    <Place name={`${t('safety.file')}${t('common.colon')}${file.name}`} isSafe={file.problem === null && file.at !== null} state={state} testId="place-file">
      <p>{t('safety.fileChecked')}</p>
      {file.problem !== null && <Button look="primary" onClick={() => void resumeAutosaveFile()}>{t('safety.fileResume')}</Button>}
      <Button look="quiet" onClick={() => void forgetAutosaveFile()}>{t('safety.fileForget')}</Button>
    </Place>
  );
}

function CopyPlace() {
  const { t } = useText();
  const [outcome, setOutcome] = useState('');
  return (
    <Place name={t('safety.copy')} isSafe={null} state={outcome} testId="place-copy">
      <p>{t('safety.copyText')}</p>
      <Button
        onClick={() => {
          void saveOpenAssessment().then((saved) => {
            setOutcome(saved === null ? '' : saved.ok ? t(saved.value.isChecked ? 'safety.copySaved' : 'safety.copyUnchecked', { name: saved.value.name }) : t('safety.copyFailed'));
          });
        }}
      >
        {t('save.toFile')}
      </Button>
    </Place>
  );
}

type PlaceProps = {
  readonly name: string;
  /** Null where the page cannot know. */
  readonly isSafe: boolean | null;
  readonly state: string;
  readonly testId: string;
  readonly children: ReactNode;
};

function Place({ name, isSafe, state, testId, children }: PlaceProps) {
  return (
    <li data-testid={testId} data-safe={isSafe}>
      <div className={styles['placeHead']}>
        <span aria-hidden="true" className={`${styles['mark']} ${isSafe === true ? styles['safe'] : ''}`}>
          {isSafe === true ? '✓' : '–'}
        </span>
        <span>
          <strong>{name}</strong>{' '}
          <span role="status" className={isSafe === true ? styles['safeText'] : styles['soft']}>
            {state}
          </span>
        </span>
      </div>
      <div className={styles['placeBody']}>{children}</div>
    </li>
  );
}

import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { openDeskFiles, stopOpening, useDesk, withdraw } from '../../state/index.ts';
import { Button, Field, Notice, Progress } from '../../ui/index.ts';
import { pickFiles } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import styles from './Desk.module.css';

/** Files in, with progress; and codes by which firms take theirs out again. */
export function FilesCard() {
  const { t } = useText();
  const { opening, openedIn, files, collected } = useDesk();
  return (
    <section className={`${shared['card']} ${shared['part']}`} aria-labelledby="desk-files" data-testid="desk-files" data-state={opening === null ? 'idle' : 'opening'}>
      <h2 id="desk-files">{t('desk.files')}</h2>
      <div className={styles['actions']}>
        {(['files', 'folder'] as const).map((many) => (
          <Button
            key={many}
            disabled={opening !== null}
            data-testid={`choose-${many}`}
            onClick={() => {
              pickFiles((chosen) => void openDeskFiles(chosen), { many });
            }}
          >
            {t(many === 'files' ? 'desk.chooseFiles' : 'desk.chooseFolder')}
          </Button>
        ))}
        <span className={shared['soft']}>{t('desk.drop')}</span>
      </div>
      {opening !== null && (
        <div className={styles['actions']}>
          <Progress part={opening.done} whole={opening.files} label={t('desk.opening', { ...opening })} />
          <span aria-hidden="true">{t('desk.opening', { ...opening })}</span>
          <Button look="quiet" onClick={stopOpening}>
            {t('desk.stop')}
          </Button>
        </div>
      )}
      <div role="status">
        {openedIn !== null && opening === null && <p className={shared['soft']}>{t('desk.openedIn', { files, seconds: (openedIn / 1000).toFixed(1) })}</p>}
      </div>
      {collected !== null && (
        <dl className={styles['figures']}>
          <div>
            <dt>{t('desk.counted')}</dt>
            <dd data-testid="counted">{collected.cohort.length}</dd>
          </div>
          <div>
            <dt>{t('desk.aside')}</dt>
            <dd data-testid="aside">{collected.aside.length}</dd>
          </div>
        </dl>
      )}
      <Withdrawals />
    </section>
  );
}

function Withdrawals() {
  const { t } = useText();
  const codes = useDesk((desk) => desk.withdrawalCodes);
  const [text, setText] = useState('');
  const [faults, setFaults] = useState<readonly string[]>([]);
  return (
    <form
      className={shared['part']}
      onSubmit={(event) => {
        event.preventDefault();
        setFaults(withdraw(text));
        setText('');
      }}
    >
      <Field id="desk-withdraw" label={t('desk.withdrawTitle')} hint={t('desk.withdrawHint')}>
        <textarea
          id="desk-withdraw"
          rows={2}
          spellCheck={false}
          aria-describedby="desk-withdraw-hint"
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      </Field>
      <div className={styles['actions']}>
        <Button type="submit" disabled={text.trim() === ''} data-testid="withdraw">
          {t('desk.withdraw')}
        </Button>
        {codes.length > 0 && <span className={shared['soft']}>{t('desk.withdrawn', { count: codes.length })}</span>}
      </div>
      {faults.map((fault) => (
        <Notice key={fault} tone="bad" alert>
          {t('desk.withdrawFault', { text: fault.slice(0, 40) })}
        </Notice>
      ))}
    </form>
  );
}

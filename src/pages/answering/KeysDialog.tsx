import { useText } from '../../i18n/index.ts';
import type { AnswerView } from '../../state/index.ts';
import { Button, Dialog } from '../../ui/index.ts';
import { answerKeys } from './answerKeys.ts';
import styles from './KeysDialog.module.css';

type KeysDialogProps = { readonly view: AnswerView; readonly onClose: () => void };

/** The keys of the present view, from the same table that reads them. */
export function KeysDialog({ view, onClose }: KeysDialogProps) {
  const { t } = useText();
  const lines = answerKeys.filter((line) => line.view === undefined || line.view === view);
  const commands = [...new Set(lines.map(({ command }) => command))];
  return (
    <Dialog title={t('answering.keys.title')} onClose={onClose} actions={<Button onClick={onClose}>{t('common.close')}</Button>}>
      <dl className={styles['keys']} data-testid="keys">
        {commands.map((command) => (
          <div key={command}>
            <dt>
              {lines
                .filter((line) => line.command === command)
                .flatMap((line) => line.shown)
                .map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
            </dt>
            <dd>{t(`answering.keys.${command}`)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('answering.keys.note')}</p>
    </Dialog>
  );
}

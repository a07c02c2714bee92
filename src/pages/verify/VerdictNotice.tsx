import { useText } from '../../i18n/index.ts';
import { Notice } from '../../ui/index.ts';
import type { Verdict } from './useVerification.ts';
import styles from './VerifyPage.module.css';

type VerdictNoticeProps = {
  readonly verdict: Verdict;
  /** Whether the file holds no answer at all. */
  readonly isEmpty: boolean;
};

/** Says whether report and file belong together, or what differs, or what is wrong with the code. */
export function VerdictNotice({ verdict, isEmpty }: VerdictNoticeProps) {
  const { t } = useText();
  if (verdict.status === 'none') return null;
  if (verdict.status === 'noFile') return <Notice tone="warn">{t('verify.noFile')}</Notice>;
  if (verdict.status === 'fault') return <Notice tone="warn">{t(`verify.fault.${verdict.fault}`)}</Notice>;
  const { comparison, isFull } = verdict;
  if (comparison.identical) {
    return (
      <Notice tone="good">
        <p className={styles['verdict']}>{t('verify.identical')}</p>
        <p>{t('verify.identicalText')}</p>
      </Notice>
    );
  }
  return (
    <Notice tone="bad">
      <p className={styles['verdict']}>{t('verify.different')}</p>
      {isEmpty && <p>{t('verify.empty')}</p>}
      {comparison.differs.length > 0 && (
        <ul>
          {comparison.differs.map((part) => (
            <li key={part}>{t(`verify.differs.${part}`)}</li>
          ))}
        </ul>
      )}
      {!isFull && !isEmpty && <p>{t('verify.codeAlone')}</p>}
    </Notice>
  );
}

import type { Campaign } from '../../core/disclosure/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import { saveFile, type SealedExport } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import styles from './Seal.module.css';

/** The file that was made and how to take it back (SPEC D11). */
export function SealedNotice({ campaign, sealed }: { readonly campaign: Campaign; readonly sealed: SealedExport }) {
  const { t } = useText();
  return (
    <div className={shared['part']} role="status" data-testid="sealed" data-file={sealed.file}>
      <Notice tone="good">{t('seal.sealed', { file: sealed.file })}</Notice>
      <p>{t('seal.next')}</p>
      <p>
        {t('seal.code')}
        <code className={styles['fingerprint']} data-testid="withdrawal-code">
          {sealed.withdrawalCode}
        </code>
      </p>
      <p className={shared['soft']}>
        {t('seal.codeHint')} {t('seal.again', { rev: sealed.rev })}
      </p>
      <div>
        <Button
          onClick={() => {
            saveFile(new Blob([receiptText(campaign, sealed, t)], { type: 'text/plain' }), `${sealed.file.replace(/\.age$/u, '')}-${t('seal.receiptName')}.txt`);
          }}
        >
          {t('seal.saveReceipt')}
        </Button>
      </div>
    </div>
  );
}

function receiptText(campaign: Campaign, sealed: SealedExport, t: Translate): string {
  const lines = [
    t('seal.receiptTitle'),
    '',
    ...(
      [
        ['campaign', campaign.title],
        ['organiser', campaign.organiser],
        ['file', sealed.file],
        ['hash', sealed.sha256],
        ['rev', String(sealed.rev)],
        ['at', sealed.at],
        ['code', sealed.withdrawalCode],
      ] as const
    ).map(([key, value]) => `${t(`seal.receiptLines.${key}`)}${t('common.colon')}${value}`),
    '',
    t('seal.codeHint'),
  ];
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

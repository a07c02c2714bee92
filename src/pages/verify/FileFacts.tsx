import type { PartSummaries } from '../../core/assessment/index.ts';
import { useText, type Translate } from '../../i18n/index.ts';
import shared from '../shared/shared.module.css';
import type { VerifiedFile } from './readVerified.ts';
import styles from './VerifyPage.module.css';

/** Whose file it is, what its answers come to now, and its code and hashes: to be compared with the report by eye. */
export function FileFacts({ file }: { readonly file: VerifiedFile }) {
  const { t } = useText();
  const { receipt } = file;
  const facts = [
    [t('verify.company'), file.company === '' ? t('common.unnamed') : file.company],
    [t('verify.round'), file.round],
    ...resultFacts(file.summary, t),
  ] as const;
  return (
    <section className={shared['card']} data-testid="verify-facts">
      <h2>{t('verify.facts')}</h2>
      <p className={styles['soft']}>{t('verify.factsText')}</p>
      <dl className={styles['facts']}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {receipt !== null && (
        <details className={styles['details']}>
          <summary>{t('verify.hashes')}</summary>
          <dl className={styles['facts']}>
            {[
              [t('verify.ownCode'), receipt.code] as const,
              ...Object.entries(receipt.editions),
              [t('verify.answers'), receipt.answers] as const,
              [t('verify.result'), receipt.result] as const,
            ].map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <code>{value}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  );
}

function resultFacts({ maturity, infosec, ladder }: PartSummaries, t: Translate): readonly (readonly [string, string])[] {
  return [
    ...(maturity === null ? [] : [[t('verify.maturity'), levelText(maturity, t)] as const]),
    ...(infosec === null ? [] : [[t('verify.security'), bandText(infosec, t)] as const]),
    ...Object.entries(ladder ?? {}).map(([ref, { rung }]) => [t('verify.ladder', { edition: ref }), t(`verify.rungs.${rung}`)] as const),
  ];
}

function levelText({ level }: NonNullable<PartSummaries['maturity']>, t: Translate): string {
  return level === null ? t('verify.open') : t(`verify.levels.${level}`);
}

function bandText({ band, score }: NonNullable<PartSummaries['infosec']>, t: Translate): string {
  return band === null || score === null ? t('verify.open') : t('verify.band', { band, score: score.toFixed(1) });
}

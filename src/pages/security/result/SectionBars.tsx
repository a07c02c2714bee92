import type { SectionScore } from '../../../core/scoring/index.ts';
import { toDecimalText, type Fraction } from '../../../core/shared/index.ts';
import { useText } from '../../../i18n/index.ts';
import frames from '../../result/ResultPage.module.css';
import shared from '../../shared/shared.module.css';
import { percentText } from '../numberTexts.ts';
import { sectionHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import styles from './Result.module.css';

/** The rate of every applicable section as a bar, with its weight (SPEC S22). */
export function SectionBars({ view }: { readonly view: SecurityView }) {
  const { t } = useText();
  const { score, texts, model } = view;
  return (
    <section className={shared['card']} aria-labelledby="section-rates">
      <h2 id="section-rates">{t('security.sections.title')}</h2>
      <p className={frames['soft']}>{t('security.sections.lead', { whole: model.sectionWeight })}</p>
      <table className={styles['bars']}>
        <thead>
          <tr>
            <th scope="col">{t('security.sections.section')}</th>
            <th scope="col" colSpan={2}>
              {t('security.sections.rate')}
            </th>
            <th scope="col">{t('security.sections.weight')}</th>
          </tr>
        </thead>
        <tbody>
          {score.sections.map((section) => (
            <tr key={section.id}>
              <th scope="row">
                <a href={sectionHref(view, section.id)}>{texts.sections[section.id]}</a>
              </th>
              <td className={styles['barCell']}>
                <Bar rate={section.status === 'scored' ? section.rate : null} />
              </td>
              <td>{rateText(section, t)}</td>
              <td>{section.weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function rateText(section: SectionScore, t: ReturnType<typeof useText>['t']): string {
  return section.status === 'scored' ? percentText(section.rate) : t('security.sections.open', { count: section.unanswered.length });
}

function Bar({ rate }: { readonly rate: Fraction | null }) {
  const share = rate === null ? 0 : Number(toDecimalText(rate, 4));
  return (
    <svg viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="12" fill="var(--surface-sunken)" />
      <rect width={share * 100} height="12" fill="var(--level-4)" />
    </svg>
  );
}

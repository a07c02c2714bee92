import { preCheckOf } from '../../../core/assessment/index.ts';
import { securityPreCheck, type GradingFactor } from '../../../core/scoring/index.ts';
import { useText } from '../../../i18n/index.ts';
import { answerFactor } from '../../../state/index.ts';
import { Notice } from '../../../ui/index.ts';
import frames from '../../result/ResultPage.module.css';
import { AnswerRadios } from '../../shared/AnswerRadios.tsx';
import shared from '../../shared/shared.module.css';
import { partHref } from '../securityLinks.ts';
import type { SecurityView } from '../securityView.ts';
import { isYes, yesOrNo, yesOrNoOptions } from '../yesOrNo.ts';
import styles from './Result.module.css';

/** The factors that push a firm's registered grade up, and where the grade is really set; no grade is computed (SPEC S34). */
export function PreCheck({ view }: { readonly view: SecurityView }) {
  const { texts, edition, flags, response } = view;
  const { preCheck } = texts;
  const factors = securityPreCheck(edition, flags, preCheckOf(response));
  return (
    <section className={`${shared['card']} ${styles['preCheck']}`} aria-labelledby="pre-check">
      <h2 id="pre-check">{preCheck.title}</h2>
      <p className={frames['soft']}>{preCheck.intro}</p>
      {factors.map((factor) => (
        <Factor key={factor.id} factor={factor} view={view} />
      ))}
      <p>{preCheck.meaning}</p>
      <Notice tone="info">
        <p>
          <strong>{preCheck.platform.name}</strong>
        </p>
        <p>{preCheck.platform.text}</p>
      </Notice>
    </section>
  );
}

function Factor({ factor, view }: { readonly factor: GradingFactor; readonly view: SecurityView }) {
  const { t } = useText();
  const { texts, ref, response } = view;
  return (
    <fieldset className={styles['factor']}>
      <legend>
        {texts.gradingFactors[factor.id]} {factor.state === 'raises' && <span className={styles['raises']}>{texts.preCheck.raises}</span>}
      </legend>
      {factor.flag === null ? (
        <AnswerRadios
          name={factor.id}
          value={yesOrNo(response.preCheck?.[factor.id])}
          options={yesOrNoOptions(t)}
          onAnswer={(value) => {
            answerFactor(ref, factor.id, isYes(value));
          }}
        />
      ) : (
        <p className={frames['soft']}>
          {t(`security.preCheck.follows.${factor.state}`)} <a href={partHref(view, 'profile')}>{t('security.gate.toProfile')}</a>
        </p>
      )}
    </fieldset>
  );
}

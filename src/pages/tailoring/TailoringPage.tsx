import { useState } from 'react';
import type { MaturityEdition } from '../../core/edition/index.ts';
import { useText } from '../../i18n/index.ts';
import { keepDomain, tailorOut } from '../../state/index.ts';
import { Field, LinkButton, Notice } from '../../ui/index.ts';
import { useMaturityView, type MaturityView } from '../assessment/maturityView.ts';
import shared from '../shared/shared.module.css';
import { usePlace } from '../shared/usePlace.ts';
import styles from './TailoringPage.module.css';

/** Which domains the company does not have, each with a reason. */
export function TailoringPage() {
  const { t } = useText();
  const view = useMaturityView();
  usePlace('tailoring');
  const { edition, texts, assessment, score, model } = view;
  const unweighed = unweighedSubdomains(edition, assessment.company.industryType);
  return (
    <div className={`${shared['page']} ${shared['narrow']}`}>
      <header>
        <h1>{t('tailoring.title')}</h1>
        <p className={shared['lead']}>{t('tailoring.lead')}</p>
      </header>
      <Notice tone="info">{t('tailoring.why')}</Notice>
      {unweighed.length > 0 && (
        <p>
          {t('tailoring.notForProcess', {
            names: unweighed.map((id) => texts.subdomains[id]).join(t('common.listSeparator')),
          })}
        </p>
      )}
      <div className={styles['domains']}>
        {edition.rubric.tailorableDomains.map((domain) => (
          <DomainCard key={domain} domain={domain} view={view} />
        ))}
      </div>
      <p className={styles['summary']} role="status">
        {t('tailoring.summary', {
          subdomains: score.subdomains.length,
          requirements: model.requirementsByLevel.flat().length,
        })}
      </p>
      <div className={shared['foot']}>
        <LinkButton href={`#/a/${assessment.id}/company`}>{t('nav.company')}</LinkButton>
        <LinkButton href={`#/a/${assessment.id}/questions`} look="primary">
          {t('common.next')}
          {t('common.colon')}
          {t('nav.questions')}
        </LinkButton>
      </div>
    </div>
  );
}

function DomainCard({ domain, view }: { readonly domain: string; readonly view: MaturityView }) {
  const { t } = useText();
  const { edition, texts, response, ref, assessment } = view;
  const tailored = response.tailoredOut?.find((candidate) => candidate.domain === domain);
  const [lastReason, setLastReason] = useState(tailored?.reason ?? '');
  const subdomains = edition.questionnaire.elements.flatMap((element) =>
    element.domains.filter((candidate) => candidate.id === domain).flatMap((candidate) => candidate.subdomains),
  );
  const answers = edition.questionnaire.requirements.filter(
    (requirement) =>
      subdomains.includes(requirement.subdomain) && response.answers?.[requirement.id]?.value !== undefined,
  ).length;
  const reasonId = `reason-${domain}`;
  return (
    <section className={styles['domain']} aria-labelledby={`domain-${domain}`}>
      <div className={styles['head']}>
        <h2 id={`domain-${domain}`}>{texts.domains[domain]}</h2>
        <span>{subdomains.map((id) => texts.subdomains[id]).join(t('common.listSeparator'))}</span>
        <span>
          {t('tailoring.weightHere', { weight: edition.rubric.industryTypes[assessment.company.industryType].domains[domain] })}
        </span>
      </div>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={tailored !== undefined}
          onChange={(event) => {
            if (event.target.checked) tailorOut(ref, domain, lastReason);
            else keepDomain(ref, domain);
          }}
        />
        {t('tailoring.out')}
      </label>
      {tailored !== undefined && (
        <Field
          id={reasonId}
          label={t('tailoring.reason')}
          message={tailored.reason.trim() === '' ? { tone: 'bad', text: t('tailoring.reasonMissing') } : undefined}
          hint={answers > 0 ? t('tailoring.answersKept', { count: answers }) : undefined}
        >
          <textarea
            id={reasonId}
            rows={2}
            maxLength={2000}
            value={tailored.reason}
            placeholder={t('tailoring.reasonPlaceholder')}
            aria-describedby={`${reasonId}-message`}
            aria-invalid={tailored.reason.trim() === ''}
            onChange={(event) => {
              setLastReason(event.target.value);
              tailorOut(ref, domain, event.target.value);
            }}
          />
        </Field>
      )}
    </section>
  );
}

function unweighedSubdomains(edition: MaturityEdition, industryType: 'discrete' | 'process'): readonly string[] {
  const weights = edition.rubric.industryTypes[industryType].subdomains;
  return edition.questionnaire.elements
    .flatMap((element) => element.domains.flatMap((domain) => domain.subdomains))
    .filter((id) => (weights[id] ?? 0) === 0);
}

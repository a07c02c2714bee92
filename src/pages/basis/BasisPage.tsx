import type { MaturityEdition, MaturityTexts, Source } from '../../core/edition/index.ts';
import { editionRef } from '../../core/edition/index.ts';
import { fraction, multiply, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { builtInCatalogue } from '../../state/index.ts';
import shared from '../shared/shared.module.css';
import { useEdition } from '../shared/useEdition.ts';
import styles from './BasisPage.module.css';

/** What the tool rests on, how it computes, and what was not verified. */
export function BasisPage() {
  const { t } = useText();
  const { ref, edition, texts } = useEdition('levelCumulative', null);
  const entry = builtInCatalogue.entries.find((candidate) => editionRef(candidate) === ref);
  return (
    <div className={`${shared['page']} ${shared['narrow']}`}>
      <header>
        <h1>{t('basis.title')}</h1>
        <p className={shared['lead']}>{t('basis.lead')}</p>
      </header>
      <section className={shared['card']}>
        <h2>{texts.title}</h2>
        <p>{texts.notice}</p>
        <dl className={styles['facts']}>
          <dt>{t('basis.edition')}</dt>
          <dd>{ref}</dd>
          <dt>{t('basis.hash')}</dt>
          <dd>
            <code>{entry?.contentHash}</code>
          </dd>
        </dl>
      </section>
      <Conventions texts={texts} edition={edition} />
      <section className={shared['card']}>
        <h2>{t('result.unverified')}</h2>
        <ul>
          {texts.unverified.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
        <p>{t('basis.requirementConfidence', { list: confidenceList(edition, t) })}</p>
      </section>
      <Sources edition={edition} />
      <Weights edition={edition} texts={texts} />
      <section className={shared['card']}>
        <h2>{t('basis.privacyTitle')}</h2>
        <p>{t('basis.privacy')}</p>
        <h2>{t('basis.versionTitle')}</h2>
        <p>{t('basis.version', { version: __APP_VERSION__ })}</p>
        <p>{t('basis.licence')}</p>
        <p>
          <a href="#/verify">{t('nav.verify')}</a>
        </p>
      </section>
    </div>
  );
}

function Conventions({ texts, edition }: { readonly texts: MaturityTexts; readonly edition: MaturityEdition }) {
  const { t } = useText();
  return (
    <section className={shared['card']}>
      <h2>{t('result.conventions')}</h2>
      {Object.entries(edition.rubric.conventions).map(([key, option]) => (
        <div key={key} className={styles['convention']}>
          <h3>{texts.conventions[key]?.title}</h3>
          <p>{texts.conventions[key]?.options[option]}</p>
          <p className={styles['soft']}>{texts.conventions[key]?.why}</p>
        </div>
      ))}
    </section>
  );
}

function Sources({ edition }: { readonly edition: MaturityEdition }) {
  const { t } = useText();
  return (
    <section className={shared['card']}>
      <h2>{t('basis.sources')}</h2>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('basis.sources')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('basis.item')}</th>
              <th scope="col">{t('basis.source')}</th>
              <th scope="col">{t('basis.confidence')}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(edition.rubric.sources).map(([key, source]) => (
              <tr key={key}>
                <th scope="row">{t(`basis.sourceNames.${key.replace('.', '-')}`)}</th>
                <td>{sourceText(source, t)}</td>
                <td>{t(`questions.confidence.${source.confidence}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Weights({ edition, texts }: { readonly edition: MaturityEdition; readonly texts: MaturityTexts }) {
  const { t } = useText();
  const { discrete, process } = edition.rubric.industryTypes;
  return (
    <section className={shared['card']}>
      <h2>{t('basis.weights')}</h2>
      <p className={styles['soft']}>{t('basis.weightsLead')}</p>
      <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('basis.weights')}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">{t('basis.element')}</th>
              <th scope="col">{t('result.domain')}</th>
              <th scope="col">{t('result.subdomain')}</th>
              <th scope="col">{t('basis.discrete')}</th>
              <th scope="col">{t('basis.process')}</th>
            </tr>
          </thead>
          <tbody>
            {edition.questionnaire.elements.flatMap((element) =>
              element.domains.flatMap((domain) =>
                domain.subdomains.map((id) => (
                  <tr key={id}>
                    <td>{texts.elements[element.id]}</td>
                    <td>{texts.domains[domain.id]}</td>
                    <th scope="row">{texts.subdomains[id]}</th>
                    <td>{weightText(discrete, element.id, domain.id, id)}</td>
                    <td>{weightText(process, element.id, domain.id, id)}</td>
                  </tr>
                )),
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

type WeightTable = MaturityEdition['rubric']['industryTypes']['discrete'];

/** `77% × 48% × 16% = 5.91%` */
function weightText(weights: WeightTable, element: string, domain: string, subdomain: string): string {
  const steps = [weights.elements[element] ?? 0, weights.domains[domain] ?? 0, weights.subdomains[subdomain] ?? 0];
  const product = steps.reduce((share, step) => multiply(share, fraction(step, 100)), fraction(100));
  return product.numerator === 0 ? '—' : `${steps.map((step) => `${step}%`).join(' × ')} = ${toDecimalText(product, 2)}%`;
}

function sourceText(source: Source, t: ReturnType<typeof useText>['t']): string {
  return source.clause === undefined ? source.document : `${source.document} ${t('basis.clause', { clause: source.clause })}`;
}

function confidenceList(edition: MaturityEdition, t: ReturnType<typeof useText>['t']): string {
  const counts = new Map<string, number>();
  for (const { source } of edition.questionnaire.requirements) {
    counts.set(source.confidence, (counts.get(source.confidence) ?? 0) + 1);
  }
  return [...counts]
    .map(([confidence, count]) =>
      t('basis.requirementConfidencePart', { confidence: t(`questions.confidence.${confidence}`), count }),
    )
    .join(t('common.listSeparator'));
}

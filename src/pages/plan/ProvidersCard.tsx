import { use, useState } from 'react';
import { fittingProviders, kindsAsked, providerKindsPath, type ProviderKinds, type ProviderList, type ProviderListFault } from '../../core/assessment/index.ts';
import { findDistrict, findIndustry } from '../../core/company/index.ts';
import { useText } from '../../i18n/index.ts';
import { builtInCatalogue, forgetProviders, takeProviders, useProviders } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { loadOnce } from '../shared/loadOnce.ts';
import { pickFile } from '../shared/pickFile.ts';
import shared from '../shared/shared.module.css';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

const loadKinds = loadOnce(() => builtInCatalogue.loadData(providerKindsPath) as Promise<ProviderKinds>); // a test of the data has checked it
const mostShown = 50;

/** Which kinds of providers the measures of the path ask for, and who of a loaded list offers them (SPEC Q1–Q3). */
export function ProvidersCard({ plan }: { readonly plan: Plan }) {
  const { t, language } = useText();
  const data = use(loadKinds());
  const list = useProviders((state) => state.list);
  const [fault, setFault] = useState<ProviderListFault | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const asked = kindsAsked(data, (plan.improvement.path?.measures ?? []).map(({ subdomain }) => subdomain));
  return (
    <section className={`${shared['card']} ${styles['pack']}`} aria-labelledby="providers" data-testid="providers">
      <h2 id="providers">{t('plan.providers.title')}</h2>
      <p className={styles['soft']}>{t('plan.providers.lead')}</p>
      <div className={styles['actions']} role="group" aria-label={t('plan.providers.kinds')}>
        {asked.map((each) => (
          <Button
            key={each.kind}
            look={kind === each.kind ? 'primary' : 'secondary'}
            aria-pressed={kind === each.kind}
            data-kind={each.kind}
            onClick={() => {
              setKind(kind === each.kind ? null : each.kind);
            }}
          >
            {t('plan.providers.kind', { kind: data.kinds[each.kind]?.[language] ?? each.kind, count: each.measures })}
          </Button>
        ))}
      </div>
      <div className={styles['actions']}>
        <Button
          data-testid="choose-providers"
          onClick={() => {
            pickFile((file) => void takeProviders(file).then(setFault));
          }}
        >
          {t('plan.providers.choose')}
        </Button>
        {list !== null && (
          <Button look="quiet" onClick={forgetProviders}>
            {t('plan.providers.remove')}
          </Button>
        )}
      </div>
      {fault !== null && (
        <Notice tone="bad" alert>
          {t(`plan.providers.fault.${fault.type}`, { ...fault })}
        </Notice>
      )}
      {list !== null && <Providers list={list} kind={kind} company={plan.view.assessment.company} data={data} />}
    </section>
  );
}

type ProvidersProps = { readonly list: ProviderList; readonly kind: string | null; readonly company: Plan['view']['assessment']['company']; readonly data: ProviderKinds };

function Providers({ list, kind, company, data }: ProvidersProps) {
  const { t, language } = useText();
  const [isNear, setNear] = useState(true);
  const division = findIndustry(company.industry ?? '')?.division.code ?? null;
  const district = findDistrict(company.district ?? '')?.code ?? null;
  const found = fittingProviders(list, { kind, division: isNear ? division : null, district: isNear ? district : null });
  return (
    <>
      <p>
        {list.title} <span className={styles['soft']}>{t('plan.providers.by', { publisher: list.publisher, asOf: list.asOf })}</span>
      </p>
      <label>
        <input
          type="checkbox"
          checked={isNear}
          onChange={(event) => {
            setNear(event.target.checked);
          }}
        />{' '}
        {t('plan.providers.near')}
      </label>
      <p role="status">{t('plan.providers.found', { count: found.length })}</p>
      <ul>
        {found.slice(0, mostShown).map((provider, index) => (
          <li key={index} data-testid="provider">
            {provider.name}{' '}
            <span className={styles['soft']}>
              {provider.kinds.map((each) => data.kinds[each]?.[language] ?? each).join(t('common.listSeparator'))}
              {[provider.contact, provider.note].filter((part) => part !== undefined).map((part) => ` · ${part}`)}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles['soft']}>{t('plan.providers.notice')}</p>
    </>
  );
}

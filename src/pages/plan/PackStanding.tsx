import { use } from 'react';
import { firmStanding, releaseFacts, shareText, type FirmStanding, type GroupStanding, type Release } from '../../core/aggregation/index.ts';
import { fraction, toDecimalText } from '../../core/shared/index.ts';
import { useText } from '../../i18n/index.ts';
import { publication } from '../shared/publication.ts';
import styles from './PlanPage.module.css';
import type { Plan } from './usePlan.ts';

/** Where the firm stands among everyone, its area, sector and size; nothing while its level is open (SPEC B2). */
export function PackStanding({ release, plan }: { readonly release: Release; readonly plan: Plan }) {
  const { t } = useText();
  const { assessment, ref, model, score } = plan.view;
  const standing = firmStanding(release, { company: assessment.company, edition: ref, model, score });
  switch (standing.status) {
    case 'notCertain':
      return <p data-testid="pack-open">{t('plan.pack.notCertain')}</p>;
    case 'otherEdition':
      return <p>{t('plan.pack.otherEdition', { editions: releaseFacts(release).editions.join(t('common.listSeparator')) })}</p>;
    case 'placed':
      return (
        <>
          <LevelTable groups={standing.groups} />
          <ElementTable elements={standing.elements} />
        </>
      );
  }
}

function LevelTable({ groups }: { readonly groups: readonly GroupStanding[] }) {
  const { t } = useText();
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('plan.pack.levels')}>
      <table className={styles['standing']} data-testid="pack-levels">
        <caption>{t('plan.pack.levels')}</caption>
        <thead>
          <tr>
            {(['group', 'firms', 'below', 'same', 'above'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`plan.pack.heads.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <LevelRow key={group.by} group={group} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function LevelRow({ group }: { readonly group: GroupStanding }) {
  const { t, language } = useText();
  const { codeLabel } = use(publication());
  const { by, code } = group;
  const label = t(`plan.pack.groups.${by}`);
  const isNamed = by !== 'everyone' && group.status !== 'notTold';
  return (
    <tr data-by={by} data-status={group.status}>
      <th scope="row">{isNamed ? t('plan.pack.inGroup', { group: label, name: codeLabel(by, code, language) }) : label}</th>
      {group.status === 'placed' ? (
        <>
          <td>{t('plan.pack.about', { n: group.n })}</td>
          <td>{shareText(group.below)}</td>
          <td>{group.above === null ? t('plan.pack.topGroup', { share: shareText(group.same) }) : shareText(group.same)}</td>
          <td>{group.above === null ? '—' : shareText(group.above)}</td>
        </>
      ) : (
        <td colSpan={4}>{t(`plan.pack.${group.status}`)}</td>
      )}
    </tr>
  );
}

const meanGroups = ['area', 'sector', 'size'] as const;

function ElementTable({ elements }: { readonly elements: Extract<FirmStanding, { readonly status: 'placed' }>['elements'] }) {
  const { t, language } = useText();
  const { publicationWords } = use(publication());
  const { measures } = publicationWords(language);
  if (elements === null) return <p>{t('plan.pack.elementsOpen')}</p>;
  return (
    <div className={styles['scroll']} tabIndex={0} role="group" aria-label={t('plan.pack.elements')}>
      <table className={styles['standing']} data-testid="pack-elements">
        <caption>{t('plan.pack.elements')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('plan.pack.heads.element')}</th>
            <th scope="col">{t('plan.pack.heads.own')}</th>
            {meanGroups.map((by) => (
              <th key={by} scope="col">
                {t('plan.pack.meanOf', { group: t(`plan.pack.groups.${by}`) })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {elements.map(({ measure, own, means }) => (
            <tr key={measure} data-measure={measure}>
              <th scope="row">{measures[measure]}</th>
              <td>{scoreText(own)}</td>
              {meanGroups.map((by) => (
                <td key={by}>{scoreText(means[by])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Tenths as a score; a dash where it is not given. */
function scoreText(tenths: number | null): string {
  return tenths === null ? '—' : toDecimalText(fraction(tenths, 10), 1);
}

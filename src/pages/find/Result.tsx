import { memo } from 'react';
import { hasEvidence } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import type { FieldName } from './searchFields.ts';
import type { Hit } from './searchItems.ts';
import { Marked } from './Marked.tsx';
import styles from './Result.module.css';
import type { SoughtTerm } from './soughtTerm.ts';

type ResultProps = { readonly hit: Hit; readonly sought: readonly SoughtTerm[] };

/** One thing found: what is asked, how it is answered, and where it holds what was looked for. */
export const Result = memo(function Result({ hit, sought }: ResultProps) {
  const { t } = useText();
  const { asked, groupName, levelName, applies, part } = hit.item;
  const isHeldBy = (name: FieldName) => hit.fields.some((field) => field.name === name);
  const elsewhere = hit.fields.filter(({ name }) => !shownAnyway.includes(name));
  return (
    <li className={styles['result']} data-item={asked.id}>
      <a href={asked.href} data-testid="find-result">
        <span className={styles['id']}>
          {isHeldBy('id') ? <Marked text={asked.id} sought={sought.filter(({ text }) => asked.id.toLowerCase().startsWith(text))} /> : asked.id}
        </span>{' '}
        <Marked text={asked.text} sought={sought} />
      </a>
      <p className={styles['where']}>
        <span>{t(`find.part.${part}`)}</span>
        <span>
          <Marked text={groupName} sought={sought} />
        </span>
        {levelName !== null && <span>{levelName}</span>}
        {!applies && <span className={styles['notAsked']}>{t('find.notAsked')}</span>}
      </p>
      <States hit={hit} />
      {elsewhere.length > 0 && (
        <dl className={styles['fields']}>
          {elsewhere.slice(0, maximumFields).map(({ name, text }, index) => (
            <div key={index}>
              <dt>{t(`find.field.${name}`)}</dt>
              <dd>
                <Marked text={text} sought={sought} around={40} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
});

/** The present answer and what stands beside it. */
function States({ hit }: { readonly hit: Hit }) {
  const { t } = useText();
  const { entry, answerLabels } = hit.item;
  const value = entry?.value;
  const assignee = entry?.assignee ?? '';
  return (
    <p className={styles['states']}>
      <span className={value === undefined ? styles['open'] : styles['answer']}>
        {value === undefined ? t('find.state.open') : (answerLabels[value] ?? value)}
      </span>
      {entry?.flagged === true && <span className={styles['flag']}>{t('find.state.flagged')}</span>}
      {entry !== undefined && hasEvidence(entry) && <span>{t('find.hasEvidence')}</span>}
      {(entry?.note ?? '') !== '' && <span>{t('find.hasNote')}</span>}
      {assignee !== '' && <span>{t('find.assignedTo', { name: assignee })}</span>}
    </p>
  );
}

const shownAnyway: readonly FieldName[] = ['id', 'text', 'group'];
const maximumFields = 4;

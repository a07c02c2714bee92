import { useState } from 'react';
import type { Assessment } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { shareOut } from '../../state/index.ts';
import { Button } from '../../ui/index.ts';
import shared from '../shared/shared.module.css';
import { assignedIn, sharesOf } from './assignments.ts';
import styles from './Merge.module.css';
import type { MergeWords, SharedGroup } from './useMergeWords.ts';

type AssignCardProps = { readonly assessment: Assessment; readonly words: MergeWords };

/** Who answers which sub-domains and sections: tick them, name somebody, and all their questions are assigned in one step. */
export function AssignCard({ assessment, words }: AssignCardProps) {
  const { t } = useText();
  const [ticked, setTicked] = useState<ReadonlySet<SharedGroup['id']>>(new Set());
  const [name, setName] = useState('');
  const chosen = words.groups.filter(({ id }) => ticked.has(id));
  const free = words.groups.filter((group) => assignedIn(assessment, group).free > 0);
  return (
    <section className={`${shared['card']} ${styles['card']}`} aria-labelledby="merge-assign">
      <h2 id="merge-assign">{t('merge.assign.title')}</h2>
      <p>{t('merge.assign.text')}</p>
      <ul className={styles['groups']}>
        {words.groups.map((group) => (
          <li key={group.id}>
            <GroupRow
              group={group}
              assigned={assignedIn(assessment, group)}
              isTicked={ticked.has(group.id)}
              onToggle={() => {
                setTicked((before) => toggled(before, group.id));
              }}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles['actions']}
        onSubmit={(event) => {
          event.preventDefault();
          shareOut(chosen.flatMap(({ edition, items }) => items.map(({ id }) => ({ edition, id }))), name.trim());
          setTicked(new Set());
        }}
      >
        <Button
          look="quiet"
          onClick={() => {
            setTicked(new Set(free.map(({ id }) => id)));
          }}
        >
          {t('merge.assign.tickFree', { count: free.length })}
        </Button>
        <label className={styles['field']}>
          {t('merge.assign.name')}
          <input
            type="text"
            maxLength={100}
            list="merge-names"
            autoComplete="off"
            value={name}
            data-testid="merge-name"
            onChange={(event) => {
              setName(event.target.value);
            }}
          />
        </label>
        <datalist id="merge-names">
          {sharesOf(assessment, words.editions).map((share) => (
            <option key={share.name} value={share.name} />
          ))}
        </datalist>
        <Button type="submit" look="primary" disabled={chosen.length === 0} data-testid="merge-assign-do">
          {name.trim() === '' ? t('merge.assign.clear', { count: chosen.length }) : t('merge.assign.do', { count: chosen.length })}
        </Button>
      </form>
    </section>
  );
}

type GroupRowProps = {
  readonly group: SharedGroup;
  readonly assigned: ReturnType<typeof assignedIn>;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
};

function GroupRow({ group, assigned: { names, free }, isTicked, onToggle }: GroupRowProps) {
  const { t } = useText();
  const who = names.length === 0 ? t('merge.assign.nobody') : names.join(t('common.listSeparator'));
  return (
    <label className={styles['group']} data-testid="merge-group" data-group={group.id}>
      <input type="checkbox" checked={isTicked} onChange={onToggle} />
      <span>
        {group.name} <small>{t('merge.assign.count', { count: group.items.length })}</small>
      </span>
      <span className={names.length === 0 ? styles['soft'] : styles['who']}>
        {who}
        {names.length > 0 && free > 0 && <small> {t('merge.assign.free', { count: free })}</small>}
      </span>
    </label>
  );
}

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const next = new Set(before);
  if (!next.delete(id)) next.add(id);
  return next;
}

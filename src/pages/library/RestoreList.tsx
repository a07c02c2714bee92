import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { restoreChoices, type RestoreChoice, type RestoreItem, type RestorePreview } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import { dateAndTime } from '../shared/formatTime.ts';
import styles from './Library.module.css';

type RestoreListProps = {
  readonly name: string;
  readonly preview: RestorePreview;
  readonly onRestore: (items: readonly RestoreItem[], choiceOf: (item: RestoreItem) => RestoreChoice) => void;
};

/** What a backup holds, how each stands to what is here, and what shall be done with it. */
export function RestoreList({ name, preview, onRestore }: RestoreListProps) {
  const { t } = useText();
  const [chosen, setChosen] = useState<ReadonlyMap<string, RestoreChoice>>(new Map());
  const { items, isWhole, madeAt } = preview;
  const choiceOf = (item: RestoreItem): RestoreChoice => chosen.get(item.key) ?? restoreChoices[item.relation][0] ?? 'leave';
  const lost = items.filter(({ relation }) => relation === 'lost').length;
  const count = items.filter((item) => choiceOf(item) !== 'leave').length;
  return (
    <div className={styles['card']}>
      <h3>{t('library.restore.preview', { name, count: items.length })}</h3>
      {!isWhole && (
        <Notice tone="warn">
          <p>{t('library.restore.damaged', { opened: items.length - lost, lost })}</p>
          {madeAt === null && <p>{t('library.restore.unnamedLost')}</p>}
        </Notice>
      )}
      {/* Scrolls, so it must be reachable by key. */}
      <ul className={styles['restoreList']} tabIndex={0} aria-label={t('library.restore.preview', { name, count: items.length })}>
        {items.map((item) => (
          <RestoreRow
            key={item.key}
            item={item}
            choice={choiceOf(item)}
            onChoice={(choice) => {
              setChosen(new Map([...chosen, [item.key, choice]]));
            }}
          />
        ))}
      </ul>
      <div>
        <Button look="primary" disabled={count === 0} onClick={() => onRestore(items, choiceOf)} data-testid="apply-restore">
          {t('library.restore.apply', { count })}
        </Button>
      </div>
    </div>
  );
}

type RestoreRowProps = { readonly item: RestoreItem; readonly choice: RestoreChoice; readonly onChoice: (choice: RestoreChoice) => void };

function RestoreRow({ item, choice, onChoice }: RestoreRowProps) {
  const { t, language } = useText();
  const { opened, relation, savedAt } = item;
  const company = opened.status === 'opened' ? opened.assessment.company.name : (opened.entry?.companyName ?? opened.file);
  const label = opened.status === 'opened' ? opened.assessment.round.label : (opened.entry?.roundLabel ?? '');
  const name = company === '' ? t('common.unnamed') : company;
  return (
    <li className={styles['restoreRow']} data-testid="restore-item" data-relation={relation}>
      <div>
        <strong>{name}</strong> {label}
        <div className={styles['soft']}>
          {t(`library.restore.relation.${relation}`)}
          {savedAt !== null && ` · ${t('library.changed', { time: dateAndTime(savedAt, language) })}`}
        </div>
        {opened.status === 'lost' && <div className={styles['soft']}>{opened.error.type === 'missing' ? t('library.restore.missing') : t(`fileError.${opened.error.type}`, opened.error)}</div>}
      </div>
      {restoreChoices[relation].length > 1 && (
        <select
          aria-label={t('library.restore.choiceFor', { name, label })}
          value={choice}
          onChange={(event) => {
            const picked = restoreChoices[relation].find((option) => option === event.target.value);
            if (picked !== undefined) onChoice(picked);
          }}
        >
          {restoreChoices[relation].map((option) => (
            <option key={option} value={option}>
              {t(`library.restore.choice.${option}`)}
            </option>
          ))}
        </select>
      )}
    </li>
  );
}

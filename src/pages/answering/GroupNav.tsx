import { memo, useDeferredValue } from 'react';
import { Link, useLocation } from 'wouter';
import { useText } from '../../i18n/index.ts';
import { Progress } from '../../ui/index.ts';
import { bringIntoList } from '../shared/bringIntoList.ts';
import { useMedia } from '../shared/useMedia.ts';
import { countEntries, type EntryCounts } from './countEntries.ts';
import { useEntries, type Entries } from './entries.ts';
import styles from './GroupNav.module.css';
import type { QuestionBook, QuestionGroup } from './questionBook.ts';

type GroupNavProps = { readonly book: QuestionBook; readonly currentId: string; readonly label: string; readonly chooseLabel: string };

/** Where one is and what is left: a list on wide screens, a choice with its counts on phones. */
export function GroupNav(props: GroupNavProps) {
  // The counts may come a frame after the answer and its score.
  const entries = useDeferredValue(useEntries(props.book.edition));
  return <GroupList {...props} entries={entries} />;
}

const GroupList = memo(function GroupList({ book, currentId, label, chooseLabel, entries }: GroupNavProps & { readonly entries: Entries }) {
  // Only one of the two is there: each has a line for every group.
  const isNarrow = useMedia('(max-width: 900px)');
  const counts = new Map(book.groups.map((group) => [group.id, countEntries([group], entries)]));
  const total = countEntries(book.groups.filter(({ isLeftOut }) => !isLeftOut), entries);
  const current = counts.get(currentId);
  const parts = [...new Set(book.groups.map(({ part }) => part))];
  return (
    <nav aria-label={label} className={styles['nav']}>
      <p className={styles['total']} data-testid="total-counts">
        <Counts counts={total} />
      </p>
      {isNarrow && <GroupChoice book={book} currentId={currentId} label={chooseLabel} counts={counts} />}
      {current !== undefined && (
        <p className={styles['here']}>
          <Counts counts={current} />
        </p>
      )}
      {!isNarrow && (
        <div className={styles['list']}>
          {parts.map((part) => (
            <div key={part}>
              <h2>{part}</h2>
              <ul>
                {book.groups
                  .filter((group) => group.part === part)
                  .map((group) => (
                    <GroupLink key={group.id} href={addressOf(book, group.id)} group={group} isCurrent={group.id === currentId} {...(counts.get(group.id) ?? noCounts)} />
                  ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </nav>
  );
});

type GroupChoiceProps = {
  readonly book: QuestionBook;
  readonly currentId: string;
  readonly label: string;
  readonly counts: ReadonlyMap<string, EntryCounts>;
};

function GroupChoice({ book, currentId, label, counts }: GroupChoiceProps) {
  const { t } = useText();
  const [, navigate] = useLocation();
  return (
    <label className={styles['choice']}>
      <span className="visually-hidden">{label}</span>
      <select
        value={currentId}
        onChange={(event) => {
          navigate(addressOf(book, event.target.value), { replace: true });
        }}
      >
        {!counts.has(currentId) && <option value={currentId} />}
        {book.groups.map((group) => (
          <option key={group.id} value={group.id}>
            {group.name} {group.isLeftOut ? t('questions.tailored') : t('common.of', { part: counts.get(group.id)?.answered, whole: group.counted.length })}
          </option>
        ))}
      </select>
    </label>
  );
}

function addressOf(book: QuestionBook, groupId: string): string {
  return `/a/${book.assessmentId}/${book.path}/${groupId}`;
}

const noCounts: EntryCounts = { all: 0, answered: 0, open: 0, flagged: 0, unknown: 0 };

type GroupLinkProps = EntryCounts & { readonly href: string; readonly group: QuestionGroup; readonly isCurrent: boolean };

/** One line of the list; an answer draws only the line it belongs to. */
const GroupLink = memo(function GroupLink({ href, group, isCurrent, ...counts }: GroupLinkProps) {
  const { t } = useText();
  const { answered, all, flagged, unknown } = counts;
  return (
    <li>
      <Link href={href} replace ref={isCurrent ? bringIntoList : undefined} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles['name']}>{group.name}</span>
        {group.isLeftOut ? (
          <span className={styles['count']}>{t('questions.tailored')}</span>
        ) : (
          <>
            <Marks flagged={flagged} unknown={unknown} />
            <span className={styles['count']}>
              <span aria-hidden="true">
                {answered}/{all}
              </span>
              <span className="visually-hidden">{t('answering.counts.inWords', { answered, open: all - answered, flagged, unknown })}</span>
            </span>
            <Progress part={answered} whole={all} label={t('questions.progress', { answered, all })} />
          </>
        )}
      </Link>
    </li>
  );
});

function Marks({ flagged, unknown }: Pick<EntryCounts, 'flagged' | 'unknown'>) {
  return (
    <span className={styles['marks']} aria-hidden="true">
      {unknown > 0 && <span className={styles['unknown']}>?{unknown}</span>}
      {flagged > 0 && <span className={styles['flagged']}>⚑{flagged}</span>}
    </span>
  );
}

/** Answered, open, flagged and unknown in words; what is nought is left out, save what is open. */
function Counts({ counts }: { readonly counts: EntryCounts }) {
  const { t } = useText();
  return (
    <>
      <span>{t('answering.counts.answered', { answered: counts.answered, all: counts.all })}</span>
      <span className={styles['open']}>{t('answering.counts.open', { count: counts.open })}</span>
      {counts.unknown > 0 && <span className={styles['unknown']}>{t('answering.counts.unknown', { count: counts.unknown })}</span>}
      {counts.flagged > 0 && <span className={styles['flagged']}>{t('answering.counts.flagged', { count: counts.flagged })}</span>}
    </>
  );
}

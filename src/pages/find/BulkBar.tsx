import { useState } from 'react';
import { changesBetween, type Assessment } from '../../core/assessment/index.ts';
import { useText } from '../../i18n/index.ts';
import { assignItems, flagItems, undo, useAssessment } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import type { FindItem } from './findItem.ts';
import styles from './FindPage.module.css';

type BulkBarProps = {
  /** The results listed. */
  readonly items: readonly FindItem[];
  /** Names that were used before. */
  readonly names: readonly string[];
};

/** What was done last and what the assessment was right after; while it still is, the step can be taken back here. */
type Done = { readonly text: string; readonly after: Assessment | null };

/** Assigns or flags all results listed; each is one step to undo. Only what differs is changed. */
export function BulkBar({ items, names }: BulkBarProps) {
  const { t } = useText();
  const [name, setName] = useState('');
  const [done, setDone] = useState<Done | null>(null);
  const assessment = useAssessment((state) => state.assessment);
  const wanted = name.trim();
  const act = (differing: readonly FindItem[], edit: (places: readonly Place[]) => void, say: (count: number) => string): void => {
    if (differing.length === 0) {
      setDone({ text: t('find.bulk.nothing'), after: null });
      return;
    }
    edit(differing.map(({ asked }) => ({ edition: asked.edition, id: asked.id })));
    setDone({ text: say(differing.length), after: useAssessment.getState().assessment });
  };
  const flag = (flagged: boolean): void => {
    act(
      items.filter(({ entry }) => (entry?.flagged === true) !== flagged),
      (places) => {
        flagItems(places, flagged);
      },
      (count) => t(flagged ? 'find.bulk.flagged' : 'find.bulk.unflagged', { count }),
    );
  };
  return (
    <details className={styles['bulk']} data-testid="bulk" hidden={items.length === 0 && done === null}>
      <summary>{t('find.bulk.title', { count: items.length })}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          act(
            items.filter(({ entry }) => (entry?.assignee ?? '') !== wanted),
            (places) => {
              assignItems(places, wanted);
            },
            (count) => (wanted === '' ? t('find.bulk.unassigned', { count }) : t('find.bulk.assigned', { count, name: wanted })),
          );
        }}
      >
        <label>
          {t('find.bulk.assignTo')}
          <input
            type="text"
            list="find-names"
            maxLength={100}
            value={name}
            placeholder={t('find.bulk.name')}
            onChange={({ target }) => {
              setName(target.value);
            }}
          />
        </label>
        <datalist id="find-names">
          {names.map((known) => (
            <option key={known} value={known} />
          ))}
        </datalist>
        <Button type="submit">{wanted === '' ? t('find.bulk.unassign') : t('find.bulk.assign')}</Button>
        <Button
          onClick={() => {
            flag(true);
          }}
        >
          {t('find.bulk.flag')}
        </Button>
        <Button
          onClick={() => {
            flag(false);
          }}
        >
          {t('find.bulk.unflag')}
        </Button>
      </form>
      <div role="status">{done !== null && <DoneNotice done={done} canUndo={isAsLeft(done, assessment)} onUndone={setDone} />}</div>
    </details>
  );
}

/** Whether nothing was changed since; saving alone is no change. */
function isAsLeft({ after }: Done, now: Assessment | null): boolean {
  return after !== null && now !== null && changesBetween(after, now).size === 0;
}

type Place = { readonly edition: string; readonly id: string };

type DoneNoticeProps = { readonly done: Done; readonly canUndo: boolean; readonly onUndone: (done: Done) => void };

function DoneNotice({ done, canUndo, onUndone }: DoneNoticeProps) {
  const { t } = useText();
  return (
    <Notice tone="info">
      <span>{done.text}</span>
      {canUndo && (
        <Button
          onClick={() => {
            undo();
            onUndone({ text: t('find.bulk.undone'), after: null });
          }}
        >
          {t('find.bulk.undo')}
        </Button>
      )}
    </Notice>
  );
}

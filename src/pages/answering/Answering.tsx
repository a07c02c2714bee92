import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useText } from '../../i18n/index.ts';
import { useSettings } from '../../state/index.ts';
import { Notice } from '../../ui/index.ts';
import type { AnswerCommand } from './answerKeys.ts';
import styles from './Answering.module.css';
import { isFocusFree } from './focusQuestion.ts';
import { GroupNav } from './GroupNav.tsx';
import { KeysDialog } from './KeysDialog.tsx';
import { OneQuestion } from './OneQuestion.tsx';
import { groupOf, type QuestionBook, type QuestionGroup } from './questionBook.ts';
import { Sheet } from './Sheet.tsx';
import { GroupSteps, Steps } from './Steps.tsx';
import { useSurface } from './surfaceStore.ts';
import { Toolbar } from './Toolbar.tsx';
import { useArrival } from './useArrival.ts';
import { useCommands } from './useCommands.ts';
import { useCurrentItem, type CurrentItem } from './useCurrentItem.ts';
import { useMoves } from './useMoves.ts';

type AnsweringProps = {
  readonly book: QuestionBook;
  readonly groupId: string | undefined;
  readonly itemId: string | undefined;
  /** The result as it stands. */
  readonly live: ReactNode;
  readonly labels: { readonly groups: string; readonly chooseGroup: string };
  /** What stands in place of the questions of a group that asks nothing. */
  readonly nothingAsked?: ReactNode;
};

/** The answering surface of a questionnaire: the result and the groups beside one question, or beside a sheet of them. */
export function Answering({ book, groupId, itemId, live, labels, nothingAsked }: AnsweringProps) {
  const current = useCurrentItem(book, groupId, itemId);
  const group = groupOf(book, current?.item.group);
  return (
    <div className={styles['layout']}>
      <aside className={styles['side']}>
        {live}
        <GroupNav book={book} currentId={group?.id ?? groupId ?? ''} label={labels.groups} chooseLabel={labels.chooseGroup} />
      </aside>
      {current === null || group === undefined ? nothingAsked : <Surface book={book} group={group} current={current} />}
    </div>
  );
}

type SurfaceProps = { readonly book: QuestionBook; readonly group: QuestionGroup; readonly current: CurrentItem };

function Surface({ book, group, current }: SurfaceProps) {
  const { t } = useText();
  const view = useSettings((settings) => settings.answerView);
  const moves = useMoves(book);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const [end, setEnd] = useState<{ readonly at: string; readonly command: AnswerCommand } | null>(null);
  const { item } = current;
  const spoken = useSpoken(`${item.levelName ?? ''} ${item.id} ${item.text}`);
  const showKeys = useCallback(() => {
    setShowingKeys(true);
  }, []);
  const onEnd = useCallback(
    (command: AnswerCommand) => {
      setEnd({ at: item.id, command });
    },
    [item.id],
  );
  useArrival(book, current, view);
  useCommands({ book, view, current: item, moves, showKeys, onEnd });
  const { GroupNote, GroupFoot, Standing } = book.slots;
  return (
    <article className={styles['main']}>
      <Toolbar book={book} view={view} item={item} moves={moves} showKeys={showKeys} />
      <header className={styles['title']}>
        <p>{group.above}</p>
        <h1>{group.name}</h1>
        {GroupNote !== undefined && <GroupNote groupId={group.id} />}
      </header>
      {group.isLeftOut && <Notice tone="info">{t('answering.leftOut')}</Notice>}
      {view === 'one' ? (
        <div className={styles['one']}>
          <OneQuestion key={item.id} book={book} group={group} item={item} />
          <div className={styles['under']}>
            <Steps book={book} item={item} moves={moves} onEnd={onEnd} />
            <End command={end !== null && end.at === item.id ? end.command : null} />
            {Standing !== undefined && <Standing />}
          </div>
        </div>
      ) : (
        <>
          <Sheet book={book} group={group} />
          <GroupSteps book={book} group={group} moves={moves} onEnd={onEnd} />
          <End command={end !== null && end.at === item.id ? end.command : null} />
          {Standing !== undefined && <Standing />}
        </>
      )}
      <p ref={spoken} className="visually-hidden" aria-live="polite" />
      {GroupFoot !== undefined && <GroupFoot groupId={group.id} />}
      {isShowingKeys && (
        <KeysDialog
          view={view}
          onClose={() => {
            setShowingKeys(false);
          }}
        />
      )}
    </article>
  );
}

/** That there is nowhere to go on to, and why. */
function End({ command }: { readonly command: AnswerCommand | null }) {
  const { t } = useText();
  const isFastest = useSurface((surface) => surface.isFastest);
  const reason = command === 'nextOpen' ? (isFastest ? 'fastest' : 'nextOpen') : command === 'previous' ? 'previous' : 'next';
  return (
    <p role="status" className={styles['end']} data-testid="end">
      {command !== null && t(`answering.end.${reason}`)}
    </p>
  );
}

/** Says the question that came while a button keeps the focus; where the answers have it, they say it themselves. */
function useSpoken(text: string) {
  const line = useRef<HTMLParagraphElement>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (line.current !== null && !isFirst.current) line.current.textContent = isFocusFree() ? '' : text;
    isFirst.current = false;
  }, [text]);
  return line;
}

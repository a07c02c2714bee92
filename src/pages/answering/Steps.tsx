import { memo } from 'react';
import { useText } from '../../i18n/index.ts';
import { Button, LinkButton } from '../../ui/index.ts';
import type { AskedItem, QuestionBook, QuestionGroup } from './questionBook.ts';
import styles from './Steps.module.css';
import type { Moves } from './useMoves.ts';

type StepsProps = { readonly book: QuestionBook; readonly item: AskedItem; readonly moves: Moves; readonly onEnd: (command: 'previous' | 'next' | 'nextOpen') => void };

/** Back, on, and to the next open question; in reach of the thumb on phones. */
export const Steps = memo(function Steps({ book, item, moves, onEnd }: StepsProps) {
  const { t } = useText();
  const isLast = book.walk[book.walk.length - 1] === item;
  return (
    <div className={styles['steps']}>
      <Button
        data-testid="previous"
        onClick={() => {
          if (!moves.step(item.id, -1)) onEnd('previous');
        }}
      >
        {t('answering.previous')}
      </Button>
      <Button
        data-testid="next-open"
        onClick={() => {
          if (!moves.toNextOpen(item.id)) onEnd('nextOpen');
        }}
      >
        {t('answering.nextOpen')}
      </Button>
      {isLast ? (
        <LinkButton href={book.resultHref} look="primary" data-testid="next">
          {t('questions.toResult')}
        </LinkButton>
      ) : (
        <Button
          look="primary"
          data-testid="next"
          onClick={() => {
            if (!moves.step(item.id, 1)) onEnd('next');
          }}
        >
          {t('answering.next')}
        </Button>
      )}
    </div>
  );
});

type GroupStepsProps = Pick<StepsProps, 'book' | 'moves' | 'onEnd'> & { readonly group: QuestionGroup };

/** From one sheet to the next. */
export const GroupSteps = memo(function GroupSteps({ book, group, moves, onEnd }: GroupStepsProps) {
  const { t } = useText();
  const index = book.groups.indexOf(group);
  const before = book.groups[index - 1]?.items[0];
  const after = book.groups[index + 1]?.items[0];
  const earlier = book.groups[index - 1]?.items ?? [];
  // What is open in this sheet comes first.
  const from = earlier[earlier.length - 1]?.id ?? '';
  return (
    <div className={styles['steps']}>
      <Button
        disabled={before === undefined}
        onClick={() => {
          if (before !== undefined) moves.to(before);
        }}
      >
        {t('answering.previousGroup')}
      </Button>
      <Button
        onClick={() => {
          if (!moves.toNextOpen(from)) onEnd('nextOpen');
        }}
      >
        {t('answering.nextOpen')}
      </Button>
      {after === undefined ? (
        <LinkButton href={book.resultHref} look="primary">
          {t('questions.toResult')}
        </LinkButton>
      ) : (
        <Button
          look="primary"
          onClick={() => {
            moves.to(after);
          }}
        >
          {t('answering.nextGroup')}
        </Button>
      )}
    </div>
  );
});

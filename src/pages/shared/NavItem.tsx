import { memo } from 'react';
import { useText } from '../../i18n/index.ts';
import { Progress } from '../../ui/index.ts';
import { bringIntoList } from './bringIntoList.ts';
import styles from './NavList.module.css';

type NavItemProps = {
  readonly href: string;
  readonly name: string;
  readonly answered: number;
  readonly all: number;
  readonly isCurrent: boolean;
  /** Stands in place of the count and its bar: why nothing is counted here. */
  readonly note?: string | undefined;
};

/** One line in the list of a questionnaire's parts; an answer changes only the line it belongs to. */
export const NavItem = memo(function NavItem({ href, name, answered, all, isCurrent, note }: NavItemProps) {
  const { t } = useText();
  return (
    <li>
      <a href={href} ref={isCurrent ? bringIntoList : undefined} aria-current={isCurrent ? 'page' : undefined}>
        <span>{name}</span>
        <span className={styles['count']}>{note ?? `${answered}/${all}`}</span>
        {note === undefined && <Progress part={answered} whole={all} label={t('questions.progress', { answered, all })} />}
      </a>
    </li>
  );
});

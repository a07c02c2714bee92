import { useText } from '../../i18n/index.ts';
import { dismissSalvaged, useSalvaged } from '../../state/index.ts';
import { Button, Notice } from '../../ui/index.ts';
import styles from './SafetyPage.module.css';

const mostShown = 100;

/** What of the open assessment was damaged in the browser's database and could not be read. */
export function SalvagedNotice({ id }: { readonly id: string }) {
  const { t } = useText();
  const salvaged = useSalvaged((state) => state.salvaged);
  if (salvaged?.id !== id) return null;
  return (
    <div data-testid="salvaged">
      <Notice tone="bad" alert>
        <p>{t('safety.salvaged', { count: salvaged.lost.length })}</p>
        <ul className={styles['advice']}>
          {salvaged.lost.slice(0, mostShown).map(({ path, reason, found }) => (
            <li key={`${path} ${reason}`}>
              <code>{path}</code> {found}
            </li>
          ))}
        </ul>
        <Button onClick={dismissSalvaged}>{t('safety.salvagedSeen')}</Button>
      </Notice>
    </div>
  );
}

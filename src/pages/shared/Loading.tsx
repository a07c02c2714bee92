import { useText } from '../../i18n/index.ts';
import styles from './shared.module.css';

export function Loading() {
  const { t } = useText();
  return (
    <p className={styles['loading']} role="status">
      {t('common.loading')}
    </p>
  );
}

import { useText } from '../../i18n/index.ts';
import styles from './shared.module.css';

export function NotFoundPage() {
  const { t } = useText();
  return (
    <div className={styles['page']}>
      <h1>{t('error.notFound')}</h1>
      <p>{t('error.notFoundText')}</p>
      <p>
        <a href="#/">{t('error.toStart')}</a>
      </p>
    </div>
  );
}

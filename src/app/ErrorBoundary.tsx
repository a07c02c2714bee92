import { Component, type ReactNode } from 'react';
import { interfaceTexts } from '../i18n/index.ts';
import { saveOpenAssessment } from '../state/index.ts';
import { Button } from '../ui/index.ts';
import styles from './App.module.css';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly failed: boolean };

/** A fault in a page never takes the answers with it: they can be saved from here. React asks for a class. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { failed: false };

  static getDerivedStateFromError(): ErrorBoundaryState {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { t } = interfaceTexts;
    return (
      <div className={styles['failed']} role="alert">
        <h1>{t('error.title')}</h1>
        <p>{t('error.text')}</p>
        <div className={styles['failedActions']}>
          <Button onClick={() => void saveOpenAssessment()}>{t('error.download')}</Button>
          <Button
            look="primary"
            onClick={() => {
              location.reload();
            }}
          >
            {t('error.reload')}
          </Button>
        </div>
      </div>
    );
  }
}

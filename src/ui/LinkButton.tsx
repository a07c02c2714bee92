import type { AnchorHTMLAttributes } from 'react';
import styles from './Button.module.css';

type LinkButtonProps = AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
};

/** A link that looks like a button. */
export function LinkButton({ look = 'secondary', className = '', children, ...rest }: LinkButtonProps) {
  return (
    <a className={`${styles['button']} ${styles[look]} ${className}`} {...rest}>
      {children}
    </a>
  );
}

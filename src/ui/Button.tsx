import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` once a page, `quiet` inside lists and bars. */
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
};

export function Button({ look = 'secondary', type = 'button', className = '', ...rest }: ButtonProps) {
  return <button type={type} className={`${styles['button']} ${styles[look]} ${className}`} {...rest} />;
}

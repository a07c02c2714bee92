import { useState } from 'react';
import { useText } from '../../i18n/index.ts';
import { qrModules } from '../../report/qrModules.ts';
import { Button } from '../../ui/index.ts';
import styles from './Session.module.css';

/** A code to be passed on: as text to copy, and as a QR code of `address` or of itself. */
export function CodeBox({ id, label, code, address }: { readonly id: string; readonly label: string; readonly code: string; readonly address?: string }) {
  const { t } = useText();
  const [isCopied, setCopied] = useState(false);
  return (
    <div className={styles['code']}>
      <label htmlFor={id}>{label}</label>
      <textarea id={id} data-testid={id} readOnly rows={4} value={code} />
      <div>
        <Button
          onClick={() => {
            // Missing on plain http, where the text is selected instead.
            const { clipboard } = navigator as Partial<Navigator>;
            (document.getElementById(id) as HTMLTextAreaElement | null)?.select(); // it is drawn above
            if (clipboard !== undefined) void clipboard.writeText(code).then(() => { setCopied(true); }, () => undefined);
          }}
        >
          {t(isCopied ? 'session.copied' : 'session.copy')}
        </Button>
      </div>
      <Qr text={address ?? code} label={label} />
    </div>
  );
}

function Qr({ text, label }: { readonly text: string; readonly label: string }) {
  const rows = qrModules(text);
  const margin = 4;
  const size = rows.length + 2 * margin;
  const path = rows.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x + margin} ${y + margin}h1v1h-1z`] : []))).join('');
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} className={styles['qr']}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

import { useText } from '../../i18n/index.ts';
import { LinkButton, Notice } from '../../ui/index.ts';
import { partHref } from './securityLinks.ts';
import type { SecurityFrame } from './securityView.ts';

/** Why nothing is asked: the first profile question is open, or says that there are no control systems. Nothing once it is yes. */
export function GateNotice({ frame }: { readonly frame: SecurityFrame }) {
  const { t } = useText();
  const gate = frame.flags.get(frame.edition.questionnaire.gateFlag);
  if (gate === true) return null;
  return (
    <Notice tone={gate === false ? 'warn' : 'info'}>
      <p>{gate === false ? t('security.gate.no') : t('security.gate.open')}</p>
      <p>
        <LinkButton href={partHref(frame, 'profile')} look={gate === false ? 'secondary' : 'primary'}>
          {t('security.gate.toProfile')}
        </LinkButton>
      </p>
    </Notice>
  );
}

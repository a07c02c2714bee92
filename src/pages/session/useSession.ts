import { useMemo } from 'react';
import { maturityAnswers, type MaturityAnswer } from '../../core/answers/index.ts';
import { answersOf } from '../../core/assessment/index.ts';
import { sessionAgenda, type AgendaItem, type LevelStanding, type Votes } from '../../core/scoring/index.ts';
import { useText } from '../../i18n/index.ts';
import { useSessionHost, type Guest, type SessionQuestion } from '../../state/index.ts';
import type { MaturityView } from '../assessment/maturityView.ts';
import { useStanding } from '../questions/useStanding.ts';
import { levelName } from '../shared/levelName.ts';

export type Scope = 'left' | 'open' | 'all';

/** Everything the facilitator's page draws from. */
export type Session = {
  readonly view: MaturityView;
  readonly standing: LevelStanding;
  readonly agenda: readonly AgendaItem[];
  readonly questionsIn: (scope: Scope) => readonly SessionQuestion[];
  readonly wordOf: (answer: MaturityAnswer) => string;
  readonly options: readonly { readonly value: MaturityAnswer; readonly label: string }[];
};

/** What the devices of the room answered, by requirement. */
export function votesOf(guests: readonly Guest[]): ReadonlyMap<string, Votes> {
  const ids = new Set(guests.flatMap(({ answers }) => Object.keys(answers)));
  return new Map([...ids].map((id) => [id, guests.flatMap(({ answers }) => answers[id] ?? [])]));
}

export function useSession(): Session {
  const { t } = useText();
  const { view, standing } = useStanding();
  const guests = useSessionHost((host) => host.guests);
  const phase = useSessionHost((host) => host.phase);
  const agenda = useMemo(() => {
    // Nobody sees an answer before the discussion, so nothing is drawn from them either (SPEC Z1).
    if (phase !== 'discuss') return [];
    return sessionAgenda(view.model, votesOf(guests));
  }, [guests, phase, view.model]);
  const { texts, edition, model, response } = view;
  const wordOf = (answer: MaturityAnswer) => texts.answers[answer]?.label ?? answer;
  return {
    view,
    standing,
    agenda,
    wordOf,
    options: maturityAnswers.map((value) => ({ value, label: wordOf(value) })),
    questionsIn: (scope) => {
      const applicable = new Set(model.requirementsByLevel.flat());
      const left = new Set(standing.left.forTotal.ids);
      const answers = answersOf(response);
      return edition.questionnaire.requirements
        .filter(({ id }) => applicable.has(id) && (scope === 'all' || (scope === 'open' ? !answers.has(id) : left.has(id))))
        .map(({ id, subdomain, level }) => ({ id, heading: `${texts.subdomains[subdomain] ?? subdomain} · ${levelName(texts, level, t)} · ${id}`, text: texts.requirements[id]?.text ?? id }));
    },
  };
}

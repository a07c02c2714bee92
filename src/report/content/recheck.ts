import { countOverClaims, overClaimQuestion, type OverClaim, type OverClaimSide } from '../../core/assessment/index.ts';
import type { Block, TableRow } from '../reportDocument.ts';
import { oneLine } from './oneLine.ts';
import type { ReportContext } from './reportContext.ts';
import { column, rowWith, text } from './tableCells.ts';

/** The answers that do not seem to fit together, as questions, with the explanations given (SPEC O1, O4); nothing where there are none. */
export function recheck(context: ReportContext): readonly Block[] {
  const { overClaims } = context;
  const words = context.words.recheck;
  if (overClaims.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.title },
    { kind: 'paragraph', text: words.intro, tone: 'body' },
    {
      kind: 'table',
      rowAlign: 'top',
      columns: [column(words.columns.number, 10, 'right'), column(words.columns.question, 140), column(words.columns.state, 24)],
      rows: overClaims.map((overClaim, index) => questionRow(context, overClaim, index + 1)),
    },
  ];
}

/** How many there are, for the summary page (SPEC O5); without maturity answers nothing was compared. */
export function recheckLine({ words, maturity, overClaims }: ReportContext): readonly Block[] {
  if (maturity === null) return [];
  const { count, explained } = countOverClaims(overClaims);
  return [{ kind: 'paragraph', text: words.recheck.summary(count, explained), tone: count > explained ? 'strong' : 'body' }];
}

function questionRow(context: ReportContext, { rule, claim, doubt, explanation }: OverClaim, number: number): TableRow {
  const { language } = context;
  const words = context.words.recheck;
  const sides = { claim: sideWords(context, claim), doubt: sideWords(context, doubt) };
  return rowWith(
    [
      { label: words.claim, text: words.answered(sides.claim.asked, sides.claim.answer) },
      { label: words.doubt, text: words.answered(sides.doubt.asked, sides.doubt.answer) },
      { label: words.why, text: rule.why[language] },
      { label: words.explanation, text: explanationText(context, explanation) },
    ],
    text(String(number)),
    text(overClaimQuestion(rule, language, { claim: sides.claim.answer, doubt: sides.doubt.answer }), true),
    text(explanation === null ? words.states.open : words.states.explained),
  );
}

function explanationText({ words }: ReportContext, explanation: OverClaim['explanation']): string {
  if (explanation === null) return '';
  const by = oneLine(explanation.by ?? '');
  const note = explanation.note.trim();
  return by === '' ? note : words.inBrackets(note, by);
}

type SideWords = { readonly asked: string; readonly answer: string };

function sideWords(context: ReportContext, side: OverClaimSide): SideWords {
  return side.kind === 'fact' ? factWords(context, side) : answerWords(context, side);
}

function answerWords({ maturity, security }: ReportContext, { edition, id, value }: Extract<OverClaimSide, { kind: 'answer' }>): SideWords {
  const [asked, labels] =
    maturity?.editionRef === edition
      ? [maturity.texts.requirements[id]?.text, maturity.texts.answers]
      : [security?.texts.questions[id]?.text, security?.texts.answers];
  const label = (labels as Readonly<Record<string, { readonly label: string } | undefined>> | undefined)?.[value]?.label; // either kind of answers
  return { asked: `${id} ${asked ?? ''}`.trim(), answer: label ?? value };
}

function factWords({ words, ladder }: ReportContext, { fact, value }: Extract<OverClaimSide, { kind: 'fact' }>): SideWords {
  const label = (ladder?.views ?? []).flatMap(({ texts }) => texts.facts[fact]?.label ?? []).at(-1);
  const { yes, no } = words.recheck;
  const answer = typeof value === 'boolean' ? (value ? yes : no) : `${value}${fact.endsWith('_pct') ? '%' : ''}`;
  return { asked: label ?? fact, answer };
}

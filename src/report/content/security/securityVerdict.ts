import { securityScoreText, type SecurityRange } from '../../../core/scoring/index.ts';
import type { Figure } from '../../reportDocument.ts';
import { bandLabel, shareText } from './securityNames.ts';
import type { SecurityContext } from './securityContext.ts';

/** The result in sentences, never as a grade: score, band and cap; or what is still possible; or why nothing applies. */
export function securityVerdict(context: SecurityContext): readonly string[] {
  const { score, own, flags, edition, model } = context;
  const words = own.result;
  switch (score.outcome.status) {
    case 'complete': {
      const { raw, band } = score.outcome.judgement;
      return [words.complete(securityScoreText(model, score.outcome.score), raw, band, bandLabel(context, band)), capSentence(context)];
    }
    case 'incomplete': {
      const possible = score.range === null ? [] : [words.range(possibleScore(context, score.range), possibleBand(context, score.range))];
      return [words.incomplete(score.outcome.unanswered.length), ...possible];
    }
    case 'notApplicable':
      return [flags.has(edition.questionnaire.gateFlag) ? words.doesNotApply : words.gateOpen];
  }
}

/** Why the band is capped, or that it is not. */
function capSentence({ score, own, texts, words }: SecurityContext): string {
  if (score.outcome.status !== 'complete') return '';
  const { raw, band, cap, capRules } = score.outcome.judgement;
  if (capRules.length === 0) return own.result.notCapped;
  const reasons = capRules.map((id) => texts.caps[id] ?? id).join(words.semicolon);
  return raw === band ? own.result.capWithoutEffect(reasons, cap) : own.result.capped(reasons, cap);
}

/** Score and band; where anything applies also the items met and the share of evidence. */
export function securityFigures(context: SecurityContext): readonly Figure[] {
  const judged = [scoreFigure(context), bandFigure(context)];
  return context.model.applies ? [...judged, itemsFigure(context), evidenceFigure(context)] : judged;
}

/** The score, or the scores still possible. */
export function scoreFigure(context: SecurityContext): Figure {
  const { score, own, texts, model } = context;
  if (score.outcome.status === 'complete') {
    return { label: texts.scoreName, value: securityScoreText(model, score.outcome.score), detail: texts.scoreNote };
  }
  if (score.range === null) return { label: texts.scoreName, value: own.result.notKnown, detail: texts.scoreNote };
  return { label: own.result.possibleScore, value: possibleScore(context, score.range), detail: texts.scoreNote };
}

/** The band after the cap, or the bands still possible. */
export function bandFigure(context: SecurityContext): Figure {
  const { score, own, texts, words } = context;
  if (score.outcome.status === 'complete') {
    const { raw, band } = score.outcome.judgement;
    return { label: texts.bandsName, value: band, detail: [bandLabel(context, band), own.result.rawBand(raw)].join(words.semicolon) };
  }
  if (score.range === null) return { label: texts.bandsName, value: own.result.notKnown, detail: '' };
  return { label: own.result.possibleBand, value: possibleBand(context, score.range), detail: '' };
}

/** How many items are met of those that apply. */
function itemsFigure({ score, own }: SecurityContext): Figure {
  const { met, partial, unmet, open } = score.itemCounts;
  return {
    label: own.result.conformity,
    value: `${met} / ${met + partial + unmet + open}`,
    detail: own.result.conformityDetail(partial, unmet, open),
  };
}

/** The share of evidence (SPEC S31). */
function evidenceFigure({ evidence, own }: SecurityContext): Figure {
  return {
    label: own.result.evidence,
    value: evidence.share === null ? '—' : shareText(evidence.share),
    detail: evidence.share === null ? own.result.noneMet : own.result.evidenceDetail(evidence.evidenced, evidence.met),
  };
}

function possibleScore({ own, model }: SecurityContext, { min, max }: SecurityRange): string {
  const [from, to] = [securityScoreText(model, min.score), securityScoreText(model, max.score)];
  return from === to ? from : own.result.span(from, to);
}

function possibleBand({ own }: SecurityContext, { min, max }: SecurityRange): string {
  return min.band === max.band ? max.band : own.result.span(min.band, max.band);
}

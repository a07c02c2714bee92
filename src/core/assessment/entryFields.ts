import { z } from '../shared/index.ts';

export const longText = z.string().check(z.maxLength(20_000));
export const shortText = z.string().check(z.maxLength(200));

/** What kind of thing an item of evidence is (SPEC A4). */
export const evidenceKinds = ['document', 'record', 'system', 'screenshot', 'photo', 'interview', 'other'] as const;

const evidenceItemSchema = z.looseObject({
  kind: z.enum(evidenceKinds),
  name: shortText,
  where: z.optional(shortText),
});

/** Answers that an entry held before the present one, the oldest first; at most this many are kept (SPEC A5). */
export const maximumHistory = 50;

/** The fields beside an answer, whichever questionnaire it answers (SPEC A4, A5). */
export function entryFields<Value extends z.ZodMiniType<string>>(answerValue: Value) {
  return {
    value: z.optional(answerValue),
    evidence: z.optional(longText),
    evidenceItems: z.optional(z.array(evidenceItemSchema).check(z.maxLength(100))),
    note: z.optional(longText),
    flagged: z.optional(z.boolean()),
    assignee: z.optional(shortText),
    by: z.optional(shortText),
    at: z.optional(z.iso.datetime({ offset: true })),
    history: z.optional(
      z
        .array(z.looseObject({ value: z.optional(answerValue), by: z.optional(shortText), at: z.optional(z.iso.datetime({ offset: true })) }))
        .check(z.maxLength(maximumHistory)),
    ),
    /** What a consultant found beside the firm's own value (SPEC R1). */
    verified: z.optional(
      z.looseObject({
        value: answerValue,
        reason: z.optional(longText),
        evidenceSeen: z.optional(z.boolean()),
        by: z.optional(shortText),
        at: z.optional(z.iso.datetime({ offset: true })),
      }),
    ),
    /** Taken over from the round before and not answered again since (SPEC R3). */
    carried: z.optional(z.boolean()),
    /** Taken over from another plant and not answered again since (SPEC R9). */
    inherited: z.optional(z.looseObject({ from: shortText })),
  };
}

export type EvidenceKind = (typeof evidenceKinds)[number];
export type EvidenceItem = z.infer<typeof evidenceItemSchema>;

/** Whether an entry names any evidence, as text or as items (SPEC A4, S31). */
export function hasEvidence(entry: { readonly evidence?: string | undefined; readonly evidenceItems?: readonly EvidenceItem[] | undefined }): boolean {
  return (entry.evidence ?? '').trim() !== '' || (entry.evidenceItems ?? []).length > 0;
}

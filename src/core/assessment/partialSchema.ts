import { z } from '../shared/index.ts';
import { shortText } from './entryFields.ts';

/** A kind of questionnaire answer as one word, its detail behind it: `full`, `Y`, `Y 2` (SPEC M3). */
const answerText = z.string().check(z.maxLength(300));

/**
 * What makes an assessment file a partial one (SPEC M2): whose part it is, who was asked, what, and the answers that stood there
 * when it was handed out. The answers of a thing that was open then are absent.
 */
export const partialSchema = z.looseObject({
  /** Id of the assessment that it was handed out from, and the label of its round. */
  of: z.string().check(z.regex(/^[0-9A-Za-z-]{8,64}$/)),
  title: z.string().check(z.maxLength(200)),
  /** The department or person that was asked. */
  to: shortText,
  at: z.iso.datetime({ offset: true }),
  /** What was asked, by edition. */
  scope: z.record(z.string(), z.array(shortText)),
  /** The answers at that moment, by edition and id. */
  from: z.record(z.string(), z.record(z.string(), answerText)),
  /** The entry of the ledger that notes the handing out (SPEC M9). */
  entry: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});

export type PartialOrder = z.infer<typeof partialSchema>;

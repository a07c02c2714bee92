import { maturityAnswers } from '../../core/answers/index.ts';
import { z } from '../../core/shared/index.ts';

const idSchema = z.string().check(z.maxLength(40));
const shortSchema = z.string().check(z.maxLength(200));
const answerSchema = z.enum(maturityAnswers);

/** A question as a device shows it. */
const questionSchema = z.strictObject({ id: idSchema, heading: shortSchema, text: z.string().check(z.maxLength(4000)) });

/** What the facilitator's device says. */
const fromHostSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('options'), title: shortSchema, options: z.array(z.strictObject({ value: answerSchema, label: shortSchema })).check(z.maxLength(10)) }),
  z.strictObject({ type: z.literal('questions'), questions: z.array(questionSchema).check(z.maxLength(50)) }),
  z.strictObject({ type: z.literal('discuss'), id: z.nullable(idSchema), counts: z.record(idSchema, z.int().check(z.minimum(0), z.maximum(1000))) }),
  z.strictObject({ type: z.literal('agreed'), id: idSchema, value: answerSchema }),
  z.strictObject({ type: z.literal('end') }),
]);

/** What a device that has joined says. */
const fromGuestSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('name'), name: z.string().check(z.maxLength(40)) }),
  z.strictObject({ type: z.literal('answer'), id: idSchema, value: answerSchema }),
]);

export type FromHost = z.infer<typeof fromHostSchema>;
export type FromGuest = z.infer<typeof fromGuestSchema>;
export type SessionQuestion = z.infer<typeof questionSchema>;

/** Reads a message strictly (SPEC Z5); null is passed over. */
export function readFromHost(text: string): FromHost | null {
  return read(text, (value) => fromHostSchema.safeParse(value).data ?? null);
}

/** Reads a message strictly (SPEC Z5); null is passed over. */
export function readFromGuest(text: string): FromGuest | null {
  return read(text, (value) => fromGuestSchema.safeParse(value).data ?? null);
}

function read<Message>(text: string, check: (value: unknown) => Message | null): Message | null {
  try {
    return check(JSON.parse(text));
  } catch {
    return null;
  }
}

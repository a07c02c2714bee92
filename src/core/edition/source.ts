import { z } from '../shared/index.ts';

/**
 * Where a scored thing comes from and how far that can be trusted (SPEC E5).
 *
 * `confidence` is that of the content; `cellConfidence`, where given, that of the number
 * and order of the entries of the same sub-domain and level.
 */
export const sourceSchema = z.strictObject({
  document: z.string().check(z.minLength(1)),
  clause: z.optional(z.string().check(z.minLength(1))),
  confidence: z.enum(['high', 'medium-high', 'medium', 'low-medium', 'low']),
  cellConfidence: z.optional(z.enum(['high', 'medium', 'low'])),
  verifiedAgainstOfficialText: z.boolean(),
});

export type Source = z.infer<typeof sourceSchema>;

import { z } from '../shared/index.ts';

const textSchema = z.string().check(z.minLength(1));

/** A text in both languages, in data that belongs to no edition. */
export const bilingualSchema = z.strictObject({ 'zh-CN': textSchema, en: textSchema });

export type Bilingual = z.infer<typeof bilingualSchema>;

/** A date as exact as it is known: a year, a month or a day. */
export const looseDateSchema = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

import { sourceSchema } from '../edition/index.ts';
import { bilingualSchema } from '../ladder/index.ts';
import { failure, success, z, type Result } from '../shared/index.ts';
import { readJsonText } from './jsonText.ts';

/** Which kinds of providers a measure in a sub-domain asks for (SPEC Q1); a grouping of our own. */
export const providerKindsSchema = z.strictObject({
  kinds: z.record(z.string(), bilingualSchema),
  subdomains: z.record(z.string(), z.array(z.string()).check(z.minLength(1))),
  source: sourceSchema,
});
export type ProviderKinds = z.infer<typeof providerKindsSchema>;

/** Where the kinds lie among the data files. */
export const providerKindsPath = 'gbt39116/provider-kinds.json';

const text = z.string().check(z.maxLength(300));
const providerSchema = z.strictObject({
  name: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Ids of {@link ProviderKinds}; another one is kept and simply fits no measure. */
  kinds: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(20)),
  /** Divisions of GB/T 4754-2017; none is every industry. */
  industries: z.optional(z.array(z.string().check(z.regex(/^\d{2}$/))).check(z.maxLength(31))),
  /** District codes; none is everywhere. */
  districts: z.optional(z.array(z.string().check(z.regex(/^\d{6}$/))).check(z.maxLength(100))),
  contact: z.optional(text),
  note: z.optional(text),
});
export type Provider = z.infer<typeof providerSchema>;

/** The list of providers that a bureau or consultant keeps, `*.zhiti-providers.json` (SPEC Q2). */
export const providerListSchema = z.strictObject({
  format: z.literal('zhiti.providers'),
  formatVersion: z.literal(1),
  title: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Who answers for the list. */
  publisher: z.string().check(z.minLength(1), z.maxLength(100)),
  asOf: z.iso.date(),
  providers: z.array(providerSchema).check(z.maxLength(5000)),
});
export type ProviderList = z.infer<typeof providerListSchema>;

export type ProviderListFault = { readonly type: 'notJson' | 'notList' } | { readonly type: 'tooNew' } | { readonly type: 'invalid'; readonly path: string };

/** Opens the text of a list strictly (SPEC Q2); with a fault nothing is taken. */
export function openProviderList(content: string): Result<ProviderList, ProviderListFault> {
  const json = readJsonText(content);
  if (!json.ok) return failure({ type: 'notJson' });
  const { value } = json;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'zhiti.providers') return failure({ type: 'notList' });
  if ('formatVersion' in value && typeof value.formatVersion === 'number' && value.formatVersion > 1) return failure({ type: 'tooNew' });
  const parsed = providerListSchema.safeParse(value);
  return parsed.success ? success(parsed.data) : failure({ type: 'invalid', path: parsed.error.issues[0]?.path.map(String).join('.').slice(0, 80) ?? '' });
}

/** What is looked for; null asks nothing. */
export type ProviderWish = { readonly kind: string | null; readonly division: string | null; readonly district: string | null };

/** The providers that fit a wish, in the order of the list: none is recommended or ranked (SPEC Q3). */
export function fittingProviders({ providers }: Pick<ProviderList, 'providers'>, { kind, division, district }: ProviderWish): readonly Provider[] {
  const fits = (wanted: string | null, offered: readonly string[] | undefined) => wanted === null || offered === undefined || offered.includes(wanted);
  return providers.filter(({ kinds, industries, districts }) => (kind === null || kinds.includes(kind)) && fits(division, industries) && fits(district, districts));
}

/** How many of some sub-domains' measures ask for each kind, most asked first, equal ones in the order of the data. */
export function kindsAsked({ kinds, subdomains }: ProviderKinds, measured: readonly string[]): readonly { readonly kind: string; readonly measures: number }[] {
  return Object.keys(kinds)
    .map((kind) => ({ kind, measures: measured.filter((subdomain) => subdomains[subdomain]?.includes(kind) === true).length }))
    .filter(({ measures }) => measures > 0)
    .sort((left, right) => right.measures - left.measures);
}

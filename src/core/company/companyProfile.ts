import { z } from '../shared/index.ts';

/** Forms of ownership offered; a company may leave it open. */
export const ownerships = ['state', 'collective', 'private', 'hongkong-macao-taiwan', 'foreign', 'mixed', 'other'] as const;

const count = z.number().check(z.minimum(0), z.maximum(1e9));

/**
 * Who is assessed, as the assessment file keeps it (SPEC C1). Absent or empty means not given; only the
 * industry type decides anything, everything else is for the report.
 */
export const companyProfileSchema = z.looseObject({
  name: z.string().check(z.maxLength(200)),
  uscc: z.optional(z.string().check(z.maxLength(40))),
  industry: z.optional(z.string().check(z.regex(/^(\d{2,4})?$/))),
  district: z.optional(z.string().check(z.maxLength(20))),
  districtVersion: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  zone: z.optional(z.string().check(z.maxLength(100))),
  employees: z.optional(z.int().check(z.minimum(0), z.maximum(10_000_000))),
  revenue: z.optional(count),
  ownership: z.optional(z.enum(ownerships)),
  industryType: z.enum(['discrete', 'process']),
});

export type CompanyProfile = z.infer<typeof companyProfileSchema>;
export type Ownership = (typeof ownerships)[number];

import type { Assessment } from './assessment.ts';
import type { FileError } from './fileError.ts';

/**
 * Why a part of a damaged file was not kept (SPEC F5): its text is no JSON, its value is not allowed, the
 * edition does not know it, it stands twice with different content, it differs from the file's own checksum,
 * some of it is missing without a trace, or its name is not allowed.
 */
export type LostReason = 'unreadable' | 'wrongValue' | 'unknownId' | 'duplicate' | 'altered' | 'incomplete' | 'forbiddenKey';

/** A part that was not kept: its place in the file, why, and what stands there, shortened. */
export type LostPart = { readonly path: string; readonly reason: LostReason; readonly found: string };

/** How much was kept. */
export type KeptCounts = {
  /** Entries of maturity and security that hold an answer. */
  readonly answers: number;
  /** Entries with or without an answer. */
  readonly entries: number;
  /** Profile flags and grading factors of the security part. */
  readonly flags: number;
  /** Facts of the ladder, those of workshops and declared results among them. */
  readonly facts: number;
};

/** What could be read exactly of a damaged assessment, and what could not (SPEC F5). */
export type Salvage = {
  readonly assessment: Assessment;
  readonly kept: KeptCounts;
  readonly lost: readonly LostPart[];
  /** Whether the text breaks off, so that more may be missing than `lost` can name. */
  readonly endsEarly: boolean;
  /** Whether the file's own checksums were there to prove what was kept (SPEC F4). */
  readonly proven: boolean;
};

/** Why nothing is salvaged: the file as a whole is refused (SPEC F2, F3), or nothing in it can be read. */
export type SalvageError = FileError | { readonly type: 'nothingLeft' };

/** What stands in for an id or a date that cannot be read; core has neither chance nor clock. */
export type SalvageFallback = { readonly id: string; readonly date: string };

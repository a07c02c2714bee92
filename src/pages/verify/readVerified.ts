import { findAnsweredEditions, receiptOf, summariseParts, type FileError, type PartSummaries, type Receipt } from '../../core/assessment/index.ts';
import { success, type Result } from '../../core/shared/index.ts';
import { builtInCatalogue, readFile } from '../../state/index.ts';

/** What a file holds that a report can be compared with. */
export type VerifiedFile = {
  readonly name: string;
  readonly company: string;
  readonly round: string;
  /** Null when nothing that counts is answered. */
  readonly receipt: Receipt | null;
  readonly summary: PartSummaries;
};

/** Works out the receipt and the results of a file; it is kept nowhere. A changed file is read as it is, since finding that out is the purpose. */
export async function readVerified(file: File): Promise<Result<VerifiedFile, FileError>> {
  const read = await readFile(file, true);
  if (!read.ok) return read;
  const assessment = read.value;
  const editions = await findAnsweredEditions(assessment, builtInCatalogue);
  return success({
    name: file.name,
    company: assessment.company.name,
    round: [assessment.round.label, assessment.round.date].filter((text) => text !== '').join(' · '),
    receipt: receiptOf(assessment, editions),
    summary: summariseParts(assessment, editions),
  });
}

import { create } from 'zustand';
import { countAnswers, sealedText, type Assessment } from '../core/assessment/index.ts';
import { addSnapshot, type SnapshotReason } from '../storage/index.ts';

/** When the last snapshot of this visit was taken, as an ISO instant; null before the first or when it failed. */
export const useSnapshotState = create<{ readonly at: string | null; readonly failed: boolean }>()(() => ({ at: null, failed: false }));

const intervalMs = 5 * 60_000;

let lastOf = '';
let lastAt = 0;

/** Takes a snapshot when the last one is older than five minutes (SPEC K7). */
export async function snapshotAfterWork(assessment: Assessment): Promise<void> {
  const now = Date.now();
  if (lastOf === assessment.id && now - lastAt < intervalMs) return;
  lastOf = assessment.id;
  lastAt = now;
  await takeSnapshotOf(assessment, 'interval');
}

/** Keeps the present state of an assessment in the second database; a failure is shown, the work goes on. */
export async function takeSnapshotOf(assessment: Assessment, reason: SnapshotReason): Promise<void> {
  const at = new Date().toISOString();
  try {
    const { company, round } = assessment;
    const known = { id: assessment.id, at, reason, companyName: company.name, roundLabel: round.label, answered: countAnswers(assessment) };
    await addSnapshot(known, sealedText(assessment));
    useSnapshotState.setState({ at, failed: false });
  } catch {
    useSnapshotState.setState({ failed: true });
  }
}

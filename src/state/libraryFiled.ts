import { changeMarks } from '../storage/index.ts';

/** Notes that assessments, as they were saved then, are in a file (SPEC Y7). What cannot be noted is offered once more. */
export async function noteFiled(filed: readonly { readonly id: string; readonly savedAt: string }[]): Promise<void> {
  for (const { id, savedAt } of filed) await changeMarks(id, { filed: savedAt }).catch(() => undefined);
}

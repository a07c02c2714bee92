import { useMemo } from 'react';
import type { Release, ReleaseFault } from '../../core/aggregation/index.ts';
import type { Campaign } from '../../core/disclosure/index.ts';
import type { Result } from '../../core/shared/index.ts';
import { releaseOf, today, useDesk, type CollectedExports, type ReleaseMade } from '../../state/index.ts';

export type View = Release['view'];

/** A view of what lies on the desk. */
export function useRelease(campaign: Campaign, collected: CollectedExports, view: View): Result<ReleaseMade, ReleaseFault> {
  const logs = useDesk((desk) => desk.logs);
  // What is already published is not held against being shown again.
  const earlier = useMemo(() => logs.filter((log) => log.campaign === campaign.id), [logs, campaign.id]);
  return useMemo(() => releaseOf(collected, campaign, view, today(), earlier), [collected, campaign, view, earlier]);
}

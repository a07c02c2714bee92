import { create } from 'zustand';
import type { Release } from '../core/aggregation/index.ts';
import { failure, success, type Result } from '../core/shared/index.ts';
import { fingerprintOf } from '../core/disclosure/index.ts';
import type { PackFault } from '../exchange/sealing.ts';
import { useCampaigns } from './campaigns.ts';
import { readText, writeText } from './storedText.ts';

/** A benchmark pack whose signature holds (SPEC G12). */
export type Benchmark = {
  readonly release: Release;
  readonly signer: string;
  /** Whether it was signed with the key of a campaign file that this browser has taken in. */
  readonly isKnownSigner: boolean;
};

/** The pack that was taken in last; its text stays in this browser and is checked again each time. */
export const useBenchmark = create<{ readonly benchmark: Benchmark | null }>()(() => ({ benchmark: null }));

const key = 'zhiti.benchmark';

/** Takes a pack in; with a fault nothing changes. */
export async function takeBenchmark(file: Blob): Promise<Result<Benchmark, PackFault>> {
  const text = await file.text();
  const taken = await openPack(text);
  if (!taken.ok) return taken;
  useBenchmark.setState({ benchmark: taken.value });
  writeText('localStorage', key, text);
  return taken;
}

/** Brings back the pack of an earlier visit, if there is one and it still checks. */
export async function recallBenchmark(): Promise<void> {
  if (useBenchmark.getState().benchmark !== null) return;
  const text = readText('localStorage', key);
  if (text === null) return;
  const opened = await openPack(text);
  if (opened.ok) useBenchmark.setState({ benchmark: opened.value });
}

export function forgetBenchmark(): void {
  useBenchmark.setState({ benchmark: null });
  writeText('localStorage', key, null);
}

async function openPack(text: string): Promise<Result<Benchmark, PackFault>> {
  const { verifyPack } = await import('../exchange/sealing.ts');
  const pack = verifyPack(text);
  if (!pack.ok) return failure(pack.error);
  const { release, signer } = pack.value;
  const isKnownSigner = useCampaigns.getState().campaigns.some((campaign) => campaign.id === release.campaign.id && campaign.signer === signer);
  return success({ release, signer, isKnownSigner });
}

/** A signing key in the form in which it is compared by telephone. */
export function signerFingerprint(signer: string): string {
  return fingerprintOf({ recipients: [], signer });
}

import { create } from 'zustand';
import { openRelease, openReleaseLog, type Release, type ReleaseFileFault, type ReleaseLog } from '../../core/aggregation/index.ts';
import { readWithdrawalCode, withdrawalHashOf, type Campaign } from '../../core/disclosure/index.ts';
import { failure, success, type Result } from '../../core/shared/index.ts';
import { takeCampaign, type CampaignProblem } from '../campaigns.ts';
import { readStoredJson, writeText } from '../storedText.ts';
import { collectExports, openExports, type CollectedExports } from './openExports.ts';
import type { OpenedShare } from './openShare.ts';

/** What lies on the desk in this visit. Keys and records are nowhere else in this browser. */
export type DeskState = {
  readonly campaign: Campaign | null;
  readonly identity: string | null;
  readonly opening: { readonly done: number; readonly files: number } | null;
  /** How long the last opening took, in milliseconds. */
  readonly openedIn: number | null;
  readonly shares: readonly OpenedShare[];
  readonly files: number;
  readonly withdrawalCodes: readonly string[];
  readonly collected: CollectedExports | null;
  /** Publications of earlier campaigns, for trends. */
  readonly releases: readonly Release[];
  readonly logs: readonly ReleaseLog[];
};

const empty: Omit<DeskState, 'logs'> = {
  campaign: null, identity: null, opening: null, openedIn: null, shares: [], files: 0, withdrawalCodes: [], collected: null, releases: [],
};

const logKey = 'zhiti.releaseLogs';

export const useDesk = create<DeskState>()(() => ({ ...empty, logs: readLogs() }));

let abort: AbortController | null = null;

/** Puts a campaign on the desk; another one clears it first. */
export async function takeDeskCampaign(file: Blob): Promise<Result<Campaign, CampaignProblem>> {
  const taken = await takeCampaign(file);
  if (taken.ok && useDesk.getState().campaign?.id !== taken.value.id) clearDesk();
  if (taken.ok) useDesk.setState({ campaign: taken.value });
  return taken;
}

export type DeskKeyFault = 'wrongPassphrase' | 'passphraseNeeded' | 'notKey' | 'otherKey';

/** Opens a key file for this visit (SPEC D13); `otherKey` is one that the campaign is not sealed to. */
export async function openDeskKey(file: Blob, passphrase: string): Promise<DeskKeyFault | null> {
  const { openIdentity } = await import('../../exchange/sealing.ts');
  const opened = await openIdentity(new Uint8Array(await file.arrayBuffer()), passphrase === '' ? null : passphrase);
  if (!opened.ok) return opened.error;
  const { campaign } = useDesk.getState();
  if (campaign !== null && !campaign.recipients.includes(opened.value.recipient)) return 'otherKey';
  useDesk.setState({ identity: opened.value.identity });
  return null;
}

/** Opens files beside those opened before; resolves when they are all judged or the opening was stopped. */
export async function openDeskFiles(files: readonly File[]): Promise<void> {
  const { campaign, identity, opening } = useDesk.getState();
  if (campaign === null || opening !== null || files.length === 0) return;
  abort = new AbortController();
  const start = performance.now();
  useDesk.setState({ opening: { done: 0, files: files.length } });
  try {
    const opened = await openExports({
      files,
      campaign,
      identities: identity === null ? [] : [identity],
      onProgress: (done) => {
        useDesk.setState({ opening: { done, files: files.length } });
      },
      signal: abort.signal,
    });
    const state = useDesk.getState();
    useDesk.setState({ shares: [...state.shares, ...opened], files: state.files + files.length, openedIn: performance.now() - start });
    await collect();
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  } finally {
    useDesk.setState({ opening: null });
  }
}

export function stopOpening(): void {
  abort?.abort();
}

/** Takes records out again by the codes that firms sent (SPEC D11); gives back what is no code. */
export function withdraw(text: string): readonly string[] {
  const words = text.split(/[\r\n,;，；、]+/u).map((word) => word.trim()).filter((word) => word !== '');
  const read = words.map((word) => [word, readWithdrawalCode(word)] as const);
  const codes = read.flatMap(([, code]) => (code.ok ? [code.value] : []));
  useDesk.setState({ withdrawalCodes: [...new Set([...useDesk.getState().withdrawalCodes, ...codes])] });
  void collect();
  return read.flatMap(([word, code]) => (code.ok ? [] : [word]));
}

let collecting = 0;

/** What counts of everything opened; of two that overlap only the later one is shown. */
async function collect(): Promise<void> {
  const { campaign, shares, withdrawalCodes } = useDesk.getState();
  if (campaign === null || shares.length === 0) return;
  const withdrawn = new Set(withdrawalCodes.map((code) => withdrawalHashOf(code, campaign.id)));
  const turn = ++collecting;
  const collected = await collectExports(shares, withdrawn);
  if (turn === collecting && useDesk.getState().campaign === campaign) useDesk.setState({ collected });
}

/** Takes in a publication or the log of one (SPEC G10): the one for trends, the other to compare with. */
export async function takeEarlier(file: Blob): Promise<Result<'release' | 'log', ReleaseFileFault>> {
  const text = await file.text();
  const log = openReleaseLog(text);
  if (log.ok) {
    keepLog(log.value);
    return success('log');
  }
  const release = openRelease(text);
  if (!release.ok) return failure(log.error.type === 'otherFormat' ? release.error : log.error);
  const { releases } = useDesk.getState();
  useDesk.setState({ releases: [...releases.filter((known) => known.date !== release.value.date || known.campaign.id !== release.value.campaign.id), release.value] });
  return success('release');
}

/** Remembers what was published, in this browser: the next publication is compared with it (SPEC G9). */
export function keepLog(log: ReleaseLog): void {
  const logs = [...useDesk.getState().logs.filter(({ release }) => release !== log.release), log];
  useDesk.setState({ logs });
  writeText('localStorage', logKey, JSON.stringify(logs));
}

/** Clears the desk: key, records, codes; the log of publications stays. */
export function clearDesk(): void {
  abort?.abort();
  useDesk.setState(empty);
}

function readLogs(): readonly ReleaseLog[] {
  const stored = readStoredJson(logKey);
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((each) => {
    const log = openReleaseLog(JSON.stringify(each));
    return log.ok ? [log.value] : [];
  });
}

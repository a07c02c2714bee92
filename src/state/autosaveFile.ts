import { create } from 'zustand';
import { sealedText } from '../core/assessment/index.ts';
import { fileStem, writeChecked } from '../exchange/index.ts';
import { loadFile, rememberFile } from '../storage/index.ts';
import { onWritten, useAssessment } from './assessmentStore.ts';

/** What keeps a file from being written: no permission yet, a full disk, a file that reads back otherwise, anything else. */
export type FileProblem = 'permission' | 'denied' | 'full' | 'differs' | 'unknown';

/** The file on the user's disk that follows the open assessment, or none. */
export type AutosaveFile = {
  readonly id: string;
  readonly name: string;
  /** When it was last written and read back, as an ISO instant. */
  readonly at: string | null;
  readonly problem: FileProblem | null;
};

export const useAutosaveFile = create<{ readonly file: AutosaveFile | null }>()(() => ({ file: null }));

/** Parts of the File System Access API, which not every browser has. */
type Permission = (wanted: { readonly mode: 'readwrite' }) => Promise<PermissionState>;
type FileHandle = FileSystemFileHandle & { readonly queryPermission?: Permission; readonly requestPermission?: Permission };
type WithPicker = {
  readonly showSaveFilePicker?: (options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }) => Promise<FileHandle>;
};

const pauseMs = 3000;

let handle: FileHandle | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

/** Whether this browser can write into a file the user chooses. */
export function canAutosaveToFile(): boolean {
  return 'showSaveFilePicker' in globalThis;
}

/** Lets the user choose a file and writes the open assessment into it from now on; false when they chose none. */
export async function chooseAutosaveFile(): Promise<boolean> {
  const { assessment } = useAssessment.getState();
  const { showSaveFilePicker } = globalThis as WithPicker;
  if (assessment === null || showSaveFilePicker === undefined) return false;
  try {
    handle = await showSaveFilePicker({
      suggestedName: `${fileStem(assessment)}.zhiti.json`,
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
  } catch {
    return false; // closed without choosing
  }
  await rememberFile(assessment.id, handle).catch(() => undefined); // without it the file follows for this visit only
  useAutosaveFile.setState({ file: { id: assessment.id, name: handle.name, at: null, problem: null } });
  await writeNow();
  return true;
}

/** Asks for the permission again that a browser forgets between visits; needs a click. */
export async function resumeAutosaveFile(): Promise<void> {
  if (handle === null) return;
  const answer = (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
  if (answer === 'granted') await writeNow();
}

/** Stops writing into the file; the file stays as it is. */
export async function forgetAutosaveFile(): Promise<void> {
  const { file } = useAutosaveFile.getState();
  handle = null;
  clearTimeout(timer);
  useAutosaveFile.setState({ file: null });
  if (file !== null) await rememberFile(file.id, null).catch(() => undefined);
}

/** Follows the open assessment: a file chosen on an earlier visit, and every completed write. */
export function watchAutosaveFile(): void {
  useAssessment.subscribe((state, before) => {
    if (state.assessment !== null && state.assessment.id !== before.assessment?.id) void recall(state.assessment.id);
  });
  onWritten(() => {
    if (handle === null) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeNow(), pauseMs);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && handle !== null) void writeNow();
  });
}

async function recall(id: string): Promise<void> {
  handle = null;
  useAutosaveFile.setState({ file: null });
  const stored = await loadFile(id).catch(() => undefined);
  if (stored === undefined || useAssessment.getState().assessment?.id !== id) return;
  handle = stored.handle;
  const permission = (await handle.queryPermission?.({ mode: 'readwrite' })) ?? 'prompt';
  useAutosaveFile.setState({ file: { id, name: handle.name, at: null, problem: permission === 'granted' ? null : 'permission' } });
  if (permission === 'granted') await writeNow();
}

/** One write at a time, each with the newest state. */
function writeNow(): Promise<void> {
  clearTimeout(timer);
  writing = writing.then(write);
  return writing;
}

async function write(): Promise<void> {
  const { assessment } = useAssessment.getState();
  const { file } = useAutosaveFile.getState();
  if (assessment === null || handle === null || file?.id !== assessment.id) return;
  const result = await writeChecked(handle, sealedText(assessment));
  if (useAutosaveFile.getState().file?.id !== file.id) return;
  useAutosaveFile.setState({
    file: { ...file, at: result.ok ? new Date().toISOString() : file.at, problem: result.ok ? null : result.error },
  });
}

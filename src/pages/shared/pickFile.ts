/** Asks for an assessment file with the browser's own dialog. */
export function pickFile(onPick: (file: File) => void, accept = '.json,application/json'): void {
  pickFiles(([file]) => {
    if (file !== undefined) onPick(file);
  }, { accept });
}

/** Asks for several files, or for a folder with everything in it. */
export function pickFiles(onPick: (files: readonly File[]) => void, how: { readonly accept?: string; readonly many?: 'files' | 'folder' } = {}): void {
  const input = document.createElement('input');
  input.type = 'file';
  if (how.accept !== undefined) input.accept = how.accept;
  input.multiple = how.many !== undefined;
  input.webkitdirectory = how.many === 'folder';
  input.addEventListener('change', () => {
    onPick([...(input.files ?? [])]);
  });
  input.click();
}

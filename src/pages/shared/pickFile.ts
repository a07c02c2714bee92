/** Asks for an assessment file with the browser's own dialog. */
export function pickFile(onPick: (file: File) => void, accept = '.json,application/json'): void {
  pickFiles(([file]) => {
    if (file !== undefined) onPick(file);
  }, { accept });
}

/** The last one asked: a browser may forget an input that stands in no page before a file is chosen, and then nothing comes of it. */
let asked: HTMLInputElement | null = null;

/** Asks for several files, or for a folder with everything in it. */
export function pickFiles(onPick: (files: readonly File[]) => void, how: { readonly accept?: string; readonly many?: 'files' | 'folder' } = {}): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.hidden = true;
  if (how.accept !== undefined) input.accept = how.accept;
  input.multiple = how.many !== undefined;
  input.webkitdirectory = how.many === 'folder';
  input.addEventListener('change', () => {
    input.remove();
    onPick([...(input.files ?? [])]);
  });
  asked?.remove();
  asked = input;
  document.body.append(input);
  input.click();
}

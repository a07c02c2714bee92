/** Asks for an assessment file with the browser's own dialog. */
export function pickFile(onPick: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    if (file !== undefined) onPick(file);
  });
  input.click();
}

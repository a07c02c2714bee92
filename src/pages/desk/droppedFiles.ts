/** The files of a drop, those in dropped folders too. */
export async function droppedFiles(transfer: DataTransfer): Promise<readonly File[]> {
  // The list is only there until the handler returns, so every entry is asked for at once.
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  const plain = [...transfer.files];
  const found = await Promise.all(entries.map((entry, index) => (entry === null ? Promise.resolve(plain.slice(index, index + 1)) : filesIn(entry))));
  return found.flat();
}

async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); })]; // as it says
  const reader = (entry as FileSystemDirectoryEntry).createReader(); // there is nothing else
  const found: File[] = [];
  for (;;) {
    // A folder tells at most a hundred at a time.
    const part = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (part.length === 0) return found;
    for (const each of part) found.push(...(await filesIn(each)));
  }
}

/**
 * One of the app's own files by its address: from the page itself where the whole app is one file, else from beside it.
 *
 * @throws Error when it is neither here nor there
 */
export async function ownFile(path: string): Promise<Blob> {
  const carried = document.querySelector(`script[data-file="${path}"]`);
  if (carried !== null) return new Blob([Uint8Array.from(atob(carried.textContent), (character) => character.charCodeAt(0))]);
  const response = await fetch(`./${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.blob();
}

/** Text from outside made short enough for a message: sixty characters, then an ellipsis. */
export function shorten(text: string): string {
  // Cut before splitting into characters, of which each takes at most two code units: the text may hold megabytes.
  const characters = [...text.slice(0, 122)];
  return characters.length <= 60 ? text : `${characters.slice(0, 60).join('')}…`;
}

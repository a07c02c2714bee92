/** Text that stays one line on a terminal and cannot steer it: control and direction characters become spaces. */
export function singleLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}

const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 1 to 99 in Chinese: `一`, `十二`, `二十`, `二十一`. */
export function chineseNumber(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const tail = ones === 0 && tens > 0 ? '' : (digits[ones] ?? '');
  if (tens === 0) return tail;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${tail}`;
}

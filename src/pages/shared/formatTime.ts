// Put together by hand: the first use of one of the browser's own formats takes longer than drawing a page.

/** The clock time of an ISO timestamp where the user is: `14:03:22`. */
export function clockTime(iso: string): string {
  const at = new Date(iso);
  return [at.getHours(), at.getMinutes(), at.getSeconds()].map(twoDigits).join(':');
}

/** Date and time of an ISO timestamp in the user's language: `2026/11/24 14:03`, in English `11/24/2026, 14:03`. */
export function dateAndTime(iso: string, language: string): string {
  const at = new Date(iso);
  const [year, month, day] = [String(at.getFullYear()), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())];
  const time = [at.getHours(), at.getMinutes()].map(twoDigits).join(':');
  return language === 'en' ? `${month}/${day}/${year}, ${time}` : `${year}/${month}/${day} ${time}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}

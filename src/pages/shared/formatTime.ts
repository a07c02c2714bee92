/** The clock time of an ISO timestamp where the user is: `14:03:22`. */
export function clockTime(iso: string): string {
  clock ??= new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit', hour12: false });
  return clock.format(new Date(iso));
}

/** Date and time of an ISO timestamp in the user's language. */
export function dateAndTime(iso: string, language: string): string {
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(language, { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false });
    formats.set(language, format);
  }
  return format.format(new Date(iso));
}

// Making a format takes longer than drawing a question, so each is made once.
let clock: Intl.DateTimeFormat | undefined;
const formats = new Map<string, Intl.DateTimeFormat>();

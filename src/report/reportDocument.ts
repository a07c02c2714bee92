/** The two languages a report is made in. */
export type ReportLanguage = 'zh-CN' | 'en';

/**
 * A report as a list of blocks: what it says and in which order, nothing about how it is drawn.
 * It is plain data, so that any drawer (PDF now, other forms later) makes the same report of it.
 */
export type ReportDocument = {
  readonly language: ReportLanguage;
  readonly title: string;
  /** Who is reported on; heads the file's properties. */
  readonly subject: string;
  /** ISO date on which the report was made. */
  readonly date: string;
  readonly creator: string;
  readonly running: RunningWords;
  readonly blocks: readonly Block[];
};

/** What stands at the top and bottom of every page after the cover. */
export type RunningWords = {
  readonly header: string;
  readonly company: string;
  /** The editions that the numbers belong to, and what they are not; a part has its own. */
  readonly basis: string;
  /** Placed between the page number and the number of pages: `第 {page} / {pages} 页`. */
  readonly pageOfPages: string;
  /** Follows a table heading that is repeated on the next page. */
  readonly continued: string;
  /** Ends a company's name that is cut for the foot of a page. */
  readonly ellipsis: string;
};

export type Block =
  | CoverBlock
  | { readonly kind: 'contents'; readonly title: string }
  /** Begins a part on a new page: its name heads its chapters, its basis stands at the foot. No name ends the parts. */
  | { readonly kind: 'part'; readonly name: string; readonly basis: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone: Tone }
  | { readonly kind: 'note'; readonly tone: 'plain' | 'warning'; readonly title: string; readonly paragraphs: readonly string[] }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | RadarBlock
  | BarsBlock
  | StepsBlock
  | TilesBlock
  | TableBlock
  | CodeBlock
  | { readonly kind: 'columns'; readonly columns: readonly Column[] }
  /** The same content at several lengths, the longest first: the first that fits on the page is drawn, else the last. */
  | { readonly kind: 'fitting'; readonly lengths: readonly (readonly Block[])[] }
  /** Where the drawer lists the characters it has no shape for; nothing is drawn when there are none. */
  | { readonly kind: 'missingCharacters'; readonly title: string; readonly text: string; readonly comma: string }
  | { readonly kind: 'pageBreak' };

export type Tone = 'body' | 'quiet' | 'strong';

export type CoverBlock = {
  readonly kind: 'cover';
  readonly product: string;
  readonly badge: string;
  readonly title: string;
  readonly subtitle: string;
  readonly company: string;
  /** Said plainly above the facts: that the assessment is not complete. */
  readonly warning: string | null;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly notice: string;
  /** Who made the report for the company; absent where the company made it itself. */
  readonly preparedBy?: { readonly label: string; readonly name: string; readonly logo: Logo | null };
};

/** A picture with its size in pixels. */
export type Logo = { readonly format: 'png' | 'jpeg'; readonly width: number; readonly height: number; readonly base64: string };

/** A code to be typed, the way to use it, and the squares of a QR code to be scanned, true where dark, row by row. */
export type CodeBlock = {
  readonly kind: 'code';
  readonly label: string;
  readonly code: string;
  readonly paragraphs: readonly string[];
  readonly modules: readonly (readonly boolean[])[];
};

export type Figure = { readonly label: string; readonly value: string; readonly detail: string };

export type ListItem = { readonly mark: string; readonly lead: string; readonly text: string };

export type Column = { readonly share: number; readonly blocks: readonly Block[] };

/** One axis per sub-domain; numbers are for drawing only and were rounded from exact fractions. */
export type RadarBlock = {
  readonly kind: 'radar';
  readonly isCompact: boolean;
  readonly maximum: number;
  readonly axes: readonly {
    readonly label: string;
    /** Null where the maturity is still open; then `atLeast` is certain. */
    readonly value: number | null;
    readonly atLeast: number;
    readonly ceiling: number;
  }[];
  readonly legend: { readonly value: string; readonly ceiling: string; readonly open: string };
};

/** `reached` and `missed` count; `idle` lies above the first level missed; `open` is not yet known. */
export type BarState = 'reached' | 'missed' | 'idle' | 'open';

export type BarsBlock = {
  readonly kind: 'bars';
  readonly bars: readonly {
    readonly label: string;
    readonly value: number | null;
    readonly text: string;
    readonly state: BarState;
    readonly stateText: string;
  }[];
  readonly threshold: { readonly value: number; readonly label: string };
};

/** Ladders side by side, each with its rungs as steps from below; `ground` says who stands before the first. */
export type StepsBlock = {
  readonly kind: 'steps';
  readonly ladders: readonly {
    readonly title: string;
    readonly ground: string;
    readonly steps: readonly { readonly label: string; readonly detail: string; readonly state: StepState }[];
  }[];
};

export type StepState = 'reached' | 'standing' | 'ahead';

/** A map: groups of small tiles with the sign of an answer. */
export type TilesBlock = {
  readonly kind: 'tiles';
  readonly groups: readonly { readonly label: string; readonly tiles: readonly Tile[] }[];
};

export type Tile = { readonly code: string; readonly title: string; readonly state: string; readonly counts: string; readonly mark: AnswerMark };

export type TableBlock = {
  readonly kind: 'table';
  /** Where the cells of a row stand when one of them is higher. */
  readonly rowAlign: 'top' | 'middle';
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
};

/** `share` is the width in proportion to the other columns. */
export type TableColumn = { readonly head: string; readonly share: number; readonly align: 'left' | 'right' | 'center' };

export type TableRow =
  /** Heads the rows that follow and is repeated where they go on over the page. */
  | { readonly kind: 'group'; readonly text: string; readonly note: string }
  | { readonly kind: 'row'; readonly cells: readonly TableCell[]; readonly details: readonly RowDetail[] }
  /** A line drawn through the table where something is reached. */
  | { readonly kind: 'marker'; readonly text: string };

/** Runs below a row over its whole width. */
export type RowDetail = { readonly label: string; readonly text: string };

export type TableCell =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  | { readonly kind: 'titled'; readonly title: string; readonly text: string }
  /** `value` 0…1 tints the cell, null has no number; a score that reaches the threshold stands out. */
  | { readonly kind: 'score'; readonly text: string; readonly value: number | null; readonly isReached: boolean }
  | { readonly kind: 'meter'; readonly text: string; readonly value: number | null; readonly ceiling: number; readonly maximum: number }
  /** `share` 0…1 fills a disc; null draws a question mark or, for `open`, a dash. */
  | { readonly kind: 'answer'; readonly text: string; readonly mark: AnswerMark }
  /** Boxes to be ticked by hand, two in a line. */
  | { readonly kind: 'choices'; readonly labels: readonly string[] }
  /** Lines to be written on by hand; several labels share a line. */
  | { readonly kind: 'ruled'; readonly lines: readonly (readonly string[])[] };

export type AnswerMark = { readonly kind: 'share'; readonly share: number } | { readonly kind: 'unknown' } | { readonly kind: 'open' };

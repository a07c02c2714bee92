/**
 * Who may import whom. A room may always import itself; `data` is the folder /questionnaires.
 * Inside the core everything flows to the right: edition → answers → scoring → ladder → path → … → aggregation.
 */
const core = {
  'core/shared': [],
  'core/edition': ['core/shared'],
  'core/answers': ['core/shared', 'core/edition'],
  'core/scoring': ['core/shared', 'core/edition', 'core/answers'],
  'core/ladder': ['core/shared', 'core/edition', 'core/answers', 'core/scoring'],
  'core/path': ['core/shared', 'core/edition', 'core/answers', 'core/scoring', 'core/ladder'],
  'core/company': ['core/shared', 'core/edition'],
  'core/assessment': ['core/shared', 'core/edition', 'core/answers', 'core/scoring', 'core/ladder', 'core/path', 'core/company'],
  'core/disclosure': [
    'core/shared', 'core/edition', 'core/answers', 'core/scoring', 'core/ladder', 'core/path', 'core/company', 'core/assessment',
  ],
  'core/aggregation': [
    'core/shared', 'core/edition', 'core/answers', 'core/scoring', 'core/ladder', 'core/path', 'core/company', 'core/assessment',
    'core/disclosure',
  ],
} as const;
const wholeCore = Object.keys(core);

const mayImport: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    ...core,
    catalogue: [...wholeCore, 'data'],
    storage: wholeCore,
    exchange: wholeCore,
    report: wholeCore,
    i18n: wholeCore,
    state: [...wholeCore, 'catalogue', 'storage', 'exchange'],
    ui: [],
    pages: [...wholeCore, 'state', 'report', 'i18n', 'ui'],
    app: [...wholeCore, 'catalogue', 'storage', 'exchange', 'report', 'i18n', 'state', 'ui', 'pages'],
    cli: [...wholeCore, 'catalogue', 'storage', 'exchange', 'report', 'i18n', 'state', 'ui', 'pages'],
  }),
);

/** Doors beside a room's index.ts, for what loads on its own or has no other form. */
const sideDoors = [
  // The charts, without the PDF.
  /^src\/report\/charts\.ts$/,
  // QR codes, without the report.
  /^src\/report\/qrModules\.ts$/,
  // Opening a file, with all that checks it.
  /^src\/exchange\/reading\.ts$/,
  // Workbooks, with the archive code.
  /^src\/exchange\/workbook\.ts$/,
  // Sealed exports, with the cryptography.
  /^src\/exchange\/sealing\.ts$/,
  // Backups of the library, with the cryptography and the archive code.
  /^src\/exchange\/backup\.ts$/,
  // What the desk gives out.
  /^src\/exchange\/publication\.ts$/,
  // React hooks, beside texts that need no React.
  /^src\/i18n\/use[A-Z]\w*\.tsx?$/,
  // A route.
  /^src\/pages\/[^/]+\/index\.ts$/,
  // Colours and sizes, which the whole page takes from its root.
  /^src\/ui\/tokens\.css$/,
];

/** Rooms that also run without a screen. */
const withoutReact: readonly string[] = ['catalogue', 'storage', 'exchange', 'report', 'i18n'];

/** The room a repository path lies in: `core/scoring`, `pages`, `data`; null for anything else. */
export function roomOf(path: string): string | null {
  if (path.startsWith('questionnaires/')) return 'data';
  return /^src\/(core\/[^/]+|(?!core\/)[^/]+)\/./.exec(path)?.[1] ?? null;
}

export function isRoom(room: string | null): room is string {
  return room !== null && mayImport.has(room);
}

export function allows(from: string, to: string): boolean {
  return from === to || (mayImport.get(from) ?? []).includes(to);
}

/** Whether a path is a door through which other rooms come in. Data has no doors. */
export function isDoor(path: string, room: string): boolean {
  return room === 'data' || path === `src/${room}/index.ts` || sideDoors.some((door) => door.test(path));
}

/** Whether React may be used here: a hook file of i18n may, the rest of i18n may not. */
export function mayKnowReact(path: string, room: string): boolean {
  return !withoutReact.includes(room) || (room === 'i18n' && /\/use[A-Z]\w*\.tsx?$/.test(path));
}

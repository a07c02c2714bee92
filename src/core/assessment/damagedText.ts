import type { FileShape, Shape } from './damagedShape.ts';
import { maximumDepth } from './jsonText.ts';
import { scanString, scanValue, skipSpace, type Scan } from './jsonScan.ts';
import type { LostParts } from './lostParts.ts';
import { shorten } from './shorten.ts';

/** An object or list of damaged text, as far as it could be read. */
export type Frame = {
  readonly place: readonly string[];
  readonly shape: Exclude<Shape, { kind: 'exact' }>;
  readonly members: Member[];
  /** Frames among the members that go on where they are met again. */
  readonly merging: Map<string, Frame>;
  /** Whether it was closed where it should be and nothing in it was skipped. */
  isWhole: boolean;
};

/** One field or item. It is doubtful when what follows it is no JSON, so that it may be only its beginning. */
export type Member = { readonly key: string; readonly content: Frame | { readonly value: unknown }; isDoubtful: boolean };

export type DamagedReading = { readonly root: Frame; readonly endsEarly: boolean };

/**
 * Reads the text of an assessment file that is no JSON as a whole (SPEC F5): whatever is exact is read,
 * whatever is not is listed, and reading goes on at the next name that has only one place in the file.
 * Linear in the length of the text.
 */
export function readDamagedText(text: string, shape: FileShape, lost: LostParts): DamagedReading {
  if (shape.root.kind === 'exact') throw new TypeError('the root of a file has fields');
  const root: Frame = { place: [], shape: shape.root, members: [], merging: new Map(), isWhole: true };
  const reader: Reader = {
    scan: { text, position: 0, depthLeft: 0 },
    shape, lost, root, stack: [root], response: null, wasted: 0, faults: 0, members: 0, hasGivenUp: false,
  };
  skipSpace(reader.scan);
  if (text[reader.scan.position] === '{') reader.scan.position += 1;
  else recover(reader, 0, []);
  while (reader.scan.position < text.length && reader.members < mostMembers) step(reader);
  if (reader.scan.position < text.length) lost.lose([], 'unreadable', excerpt(text, reader.scan.position));
  const isOpen = reader.stack.length > 0;
  leave(reader, reader.stack);
  return { root, endsEarly: !text.trimEnd().endsWith('}') || (isOpen && !reader.hasGivenUp) };
}

type Reader = {
  readonly scan: Scan;
  readonly shape: FileShape;
  readonly lost: LostParts;
  readonly root: Frame;
  /** The open frames, the root first; empty once it was closed. */
  stack: Frame[];
  /** The response met last, by its name. */
  response: string | null;
  /** Characters read in vain and places passed over: both bound the time that hostile text can take. */
  wasted: number;
  faults: number;
  members: number;
  hasGivenUp: boolean;
};

/** A file has some thousand fields; text with more faults than this is no damaged assessment. */
const mostFaults = 20_000;
const mostMembers = 120_000;

/** A name and its colon; the names of the file hold nothing that JSON escapes. */
const anchor = /"([^"\\\u0000-\u001f]{1,100})"[ \t\r\n]*:[ \t\r\n]*/gu;

function step(reader: Reader): void {
  const { scan } = reader;
  skipSpace(scan);
  const character = scan.text[scan.position];
  if (character === undefined) return;
  const top = reader.stack.at(-1);
  if (top === undefined) {
    doubt(reader.root);
    recover(reader, scan.position, []);
  } else if (character === closingOf(top)) {
    scan.position += 1;
    reader.stack.pop();
    if (isFollowedWell(reader)) return;
    doubt(top);
    recover(reader, scan.position, top.place);
  } else if (top.shape.kind === 'items') readContent(reader, top, String(top.members.length), top.shape.item);
  else readField(reader, top);
}

function readField(reader: Reader, top: Frame): void {
  const { scan } = reader;
  const start = scan.position;
  const key = readKey(scan);
  if (key === null) {
    recover(reader, start, top.place);
    return;
  }
  const known = shapeIn(top, key);
  const home = known === undefined ? reader.shape.homeOf(key, scan.text[scan.position] ?? '', reader.response) : null;
  if (home === null || home.join('/') === top.place.join('/')) {
    readContent(reader, top, key, known);
    return;
  }
  // A closing bracket too few or too many stands before.
  reader.lost.lose(top.place, 'unreadable', excerpt(scan.text, start));
  const frame = goTo(reader, home);
  readContent(reader, frame, key, shapeIn(frame, key));
}

/** Reads a name and its colon, up to the value. */
function readKey(scan: Scan): string | null {
  const start = scan.position;
  if (scan.text[start] !== '"' || !scanString(scan)) return null;
  const end = scan.position;
  skipSpace(scan);
  if (scan.text[scan.position] !== ':') return null;
  scan.position += 1;
  skipSpace(scan);
  return JSON.parse(scan.text.slice(start, end)) as string; // scanned as a string
}

function readContent(reader: Reader, frame: Frame, key: string, shape: Shape | undefined): void {
  const { scan } = reader;
  reader.members += 1;
  const first = scan.text[scan.position];
  if (shape?.kind === 'fields' && first === '{') open(reader, frame, key, shape);
  else if (shape?.kind === 'items' && first === '[') open(reader, frame, key, shape);
  else readExact(reader, frame, key);
}

function open(reader: Reader, parent: Frame, key: string, shape: Frame['shape']): void {
  reader.scan.position += 1;
  reader.stack.push(frameIn(parent, key, shape));
  if (parent.place.length === 1 && parent.place[0] === 'responses') reader.response = key;
}

function readExact(reader: Reader, frame: Frame, key: string): void {
  const { scan } = reader;
  const start = scan.position;
  scan.depthLeft = maximumDepth - frame.place.length - 1;
  if (!scanValue(scan)) {
    reader.wasted += scan.position - start;
    recover(reader, start, [...frame.place, key]);
    return;
  }
  const value: unknown = JSON.parse(scan.text.slice(start, scan.position));
  const isFollowed = isFollowedWell(reader);
  frame.members.push({ key, content: { value }, isDoubtful: !isFollowed || scan.position >= scan.text.length });
  if (!isFollowed) recover(reader, scan.position, frame.place);
}

/** Moves past a comma to the next member, or up to a closing bracket; false when anything else stands there. */
function isFollowedWell(reader: Reader): boolean {
  const { scan } = reader;
  skipSpace(scan);
  const character = scan.text[scan.position];
  const top = reader.stack.at(-1);
  if (character === undefined || (top !== undefined && character === closingOf(top))) return true;
  if (top === undefined || character !== ',') return false;
  scan.position += 1;
  skipSpace(scan);
  const next = scan.text[scan.position];
  if (next === undefined) return true;
  return top.shape.kind === 'fields' ? next === '"' : !',:]}'.includes(next);
}

/** What was read last may be only a beginning. */
function doubt(frame: Frame): void {
  frame.isWhole = false;
  const last = frame.members.at(-1);
  if (last === undefined) return;
  if ('members' in last.content) doubt(last.content);
  else last.isDoubtful = true;
}

/**
 * Goes on at the next name that says for certain where it belongs: one with a home of its own, or a field of
 * the open object as long as no bracket was skipped, which might have opened or closed another.
 */
function recover(reader: Reader, from: number, place: readonly string[]): void {
  const { scan, lost } = reader;
  const { text } = scan;
  lost.lose(place, 'unreadable', excerpt(text, from));
  const top = reader.stack.at(-1);
  if (top !== undefined) top.isWhole = false;
  reader.faults += 1;
  const goesOn = reader.faults < mostFaults && reader.wasted < 4 * text.length;
  let hasCrossed = false;
  let checked = from;
  anchor.lastIndex = from;
  for (let match = goesOn ? anchor.exec(text) : null; match !== null; match = anchor.exec(text)) {
    hasCrossed ||= /[[\]{}]/u.test(text.slice(checked, match.index));
    checked = match.index;
    const key = match[1] ?? '';
    const home = reader.shape.homeOf(key, text[anchor.lastIndex] ?? '', reader.response);
    if (home !== null || (!hasCrossed && top !== undefined && shapeIn(top, key) !== undefined)) {
      scan.position = match.index;
      if (home !== null) goTo(reader, home);
      return;
    }
    // A quote out of step must not hide the one after it.
    anchor.lastIndex = match.index + 1;
  }
  reader.hasGivenUp = true;
  scan.position = text.length;
}

/** Makes an object the open one, as if those between had been closed or opened. */
function goTo(reader: Reader, path: readonly string[]): Frame {
  const chain = [reader.root];
  let frame = reader.root;
  for (const key of path) {
    const shape = shapeIn(frame, key);
    if (shape === undefined || shape.kind === 'exact') break;
    frame = frameIn(frame, key, shape);
    chain.push(frame);
  }
  leave(reader, reader.stack.filter((open) => !chain.includes(open)));
  reader.stack = chain;
  return frame;
}

/** Leaves frames whose closing bracket was not met; an entry or a list may lack its rest, so it is listed. */
function leave(reader: Reader, frames: readonly Frame[]): void {
  for (const frame of frames) {
    frame.isWhole = false;
    const isOneThing = frame.shape.kind === 'items' || !frame.shape.merges;
    if (isOneThing && !reader.lost.touches(frame.place)) reader.lost.lose(frame.place, 'unreadable', '');
  }
}

/** The frame of a member; one that merges goes on where it is met again. */
function frameIn(parent: Frame, key: string, shape: Frame['shape']): Frame {
  const before = parent.merging.get(key);
  if (before !== undefined) return before;
  const frame: Frame = { place: [...parent.place, key], shape, members: [], merging: new Map(), isWhole: true };
  parent.members.push({ key, content: frame, isDoubtful: false });
  if (shape.kind === 'fields' && shape.merges) parent.merging.set(key, frame);
  return frame;
}

function shapeIn(frame: Frame, key: string): Shape | undefined {
  return frame.shape.kind === 'fields' ? frame.shape.shapeOf(key) : undefined;
}

function closingOf(frame: Frame): '}' | ']' {
  return frame.shape.kind === 'items' ? ']' : '}';
}

/** What stands at a place, on one line. */
function excerpt(text: string, from: number): string {
  return shorten(text.slice(from, from + 200).replace(/\s+/gu, ' '));
}

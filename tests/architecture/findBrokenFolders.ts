import type { BrokenWall } from './findBrokenWalls.ts';
import { isRoom, roomOf } from './rooms.ts';

const vague = /^(utils?|helpers?|services?|types)$/i;

/** Folders that say nothing about what lies in them, and code that lies in no room. */
export function findBrokenFolders(paths: Iterable<string>): readonly BrokenWall[] {
  return [...paths].flatMap((path) => {
    if (!path.startsWith('src/')) return [];
    const folder = path.split('/').slice(0, -1).find((name) => vague.test(name));
    if (folder !== undefined) return [{ path, line: 1, why: `a folder is named after what lies in it, not “${folder}”` }];
    if (!/\.tsx?$/.test(path) || path.endsWith('.d.ts') || isRoom(roomOf(path))) return [];
    return [{ path, line: 1, why: 'lies in no room of the plan' }];
  });
}

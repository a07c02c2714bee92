import type { Chance } from './chance.ts';

type Spot = { readonly holder: Record<string, unknown>; readonly key: string };
type Damage = (record: object, chance: Chance) => void;

/** What faulty programs leave in a database, as far as a schema can see it. Each changes the record in place. */
export const visibleDamages: Readonly<Record<string, Damage>> = {
  'type changed': (record, chance) => {
    for (let count = 1 + chance.below(10); count > 0; count -= 1) {
      const { holder, key } = anySpot(record, chance);
      holder[key] = chance.oneOf<() => unknown>([() => 1.5, () => 'x\u0000', () => null, () => [], () => ({}), () => true, () => new Date(0), () => NaN, () => new Map(), () => 10n, () => holder])();
    }
  },
  'field deleted': (record, chance) => {
    for (let count = 1 + chance.below(20); count > 0; count -= 1) {
      const { holder, key } = anySpot(record, chance);
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else Reflect.deleteProperty(holder, key);
    }
  },
  'field renamed': (record, chance) => {
    const { holder, key } = anySpot(record, chance);
    const name = chance.oneOf(['P9-L9-z', 'constructor', 'prototype', '', `${key}?`]);
    if (Array.isArray(holder)) return;
    Object.defineProperty(holder, name, { value: holder[key], enumerable: true, configurable: true, writable: true });
    Reflect.deleteProperty(holder, key);
  },
  'foreign field': (record, chance) => {
    const { holder } = anySpot(record, chance);
    Object.defineProperty(holder, chance.oneOf(['__proto__', 'P9-L9-z', 'value?']), { value: { value: 'full' }, enumerable: true, configurable: true, writable: true });
  },
};

/** What only checksums can see. */
export const hiddenDamages: Readonly<Record<string, Damage>> = {
  'values swapped': (record, chance) => {
    const [left, right] = [anySpot(record, chance), anySpot(record, chance)];
    const value = left.holder[left.key];
    left.holder[left.key] = right.holder[right.key];
    right.holder[right.key] = value;
  },
  'value copied': (record, chance) => {
    const [from, to] = [anySpot(record, chance), anySpot(record, chance)];
    to.holder[to.key] = structuredClone(from.holder[from.key]);
  },
  'answer changed': (record, chance) => {
    const answers = spotsIn(record).filter((spot) => spot.key === 'value');
    const { holder, key } = answers.length === 0 ? anySpot(record, chance) : chance.oneOf(answers);
    holder[key] = chance.oneOf(['full', 'most', 'partial', 'none', 'unknown', 'Y', 'P', 'N', 'U']);
  },
};

function anySpot(record: object, chance: Chance): Spot {
  const spots = spotsIn(record);
  return spots.length === 0 ? { holder: {}, key: '' } : chance.oneOf(spots);
}

/** Every field at every depth, save the checksums; a loop ends where it begins. */
function spotsIn(root: object): readonly Spot[] {
  const seen = new Set<object>([root]);
  const spots: Spot[] = [];
  for (const holder of seen) {
    if (!Array.isArray(holder) && Object.getPrototypeOf(holder) !== Object.prototype) continue;
    for (const [key, value] of Object.entries(holder) as [string, unknown][]) { // own fields of any value
      if (key === 'sums') continue;
      spots.push({ holder: holder as Record<string, unknown>, key }); // an object or a list
      if (typeof value === 'object' && value !== null) seen.add(value);
    }
  }
  return spots;
}

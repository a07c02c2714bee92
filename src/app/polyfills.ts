// Browsers from Chrome 86 on are served; these are the newer functions that we or our libraries call.

function at(this: ArrayLike<unknown>, index: number): unknown {
  return this[index < 0 ? this.length + Math.trunc(index) : Math.trunc(index)];
}

function define(target: object, name: string, value: unknown): void {
  if (!(name in target)) Object.defineProperty(target, name, { value, writable: true, configurable: true });
}

define(Array.prototype, 'at', at);
define(String.prototype, 'at', at);
define(Uint8Array.prototype, 'at', at);
define(Object, 'hasOwn', (value: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(value, key));

export {};

/**
 * Lets React draw from a promise that has come in without the pause of a suspended part: `use` reads the two
 * fields set here. It has to be called each time all the same; a component that leaves it out once fails.
 */
export function readable<Value>(promise: Promise<Value>): Promise<Value> {
  // Nothing is handed on: a promise handed on would fail once more, with nobody to hear it.
  promise.then(
    (value) => void Object.assign(promise, { status: 'fulfilled', value }),
    (reason: unknown) => void Object.assign(promise, { status: 'rejected', reason }),
  );
  return promise;
}

/** A value that is there, where a promise is asked for. */
export function known<Value>(value: Value): Promise<Value> {
  return Object.assign(Promise.resolve(value), { status: 'fulfilled', value });
}

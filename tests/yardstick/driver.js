// Runs in the page before its own scripts, after `const entry = …` with what belongs to this build: fills the app's database
// as an earlier visit would have left it, and tells the yardstick where the answers are.
(() => {
  const { id, ref, database: dump, requirements, values, settings } = entry;
  const at = '2026-01-01T00:00:00.000Z';

  localStorage.setItem('zhiti.settings', JSON.stringify(settings));

  /** The answer entries of a saved set of the yardstick, `{codes, notes}`, as rows. */
  function answerRows(saved, revision) {
    return requirements.flatMap(({ id: requirement }, index) => {
      const value = values[saved.codes[index]];
      const note = saved.notes[index];
      if (value === undefined && !note) return [];
      const answer = { ...(value === undefined ? {} : { value }), ...(note ? { note } : {}), at };
      return [{ id, key: JSON.stringify(['responses', ref, 'answers', requirement]), revision, value: answer }];
    });
  }

  function completed(transaction) {
    return new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }

  function open() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(dump.name, dump.version);
      request.onupgradeneeded = () => {
        for (const { name, keyPath, indexes } of dump.stores) {
          const store = request.result.createObjectStore(name, { keyPath });
          for (const index of indexes) store.createIndex(index.name, index.keyPath);
        }
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  // Asked for before the app does: its own request waits until this one has written. The yardstick's saved set is put into
  // the storage by a script that runs after this one, so it is read when the database has opened.
  const ready = open().then(async (database) => {
    const saved = JSON.parse(localStorage.getItem('yard') ?? 'null');
    const transaction = database.transaction(dump.stores.map(({ name }) => name), 'readwrite', { durability: 'relaxed' });
    for (const { name, records } of dump.stores) for (const record of records) transaction.objectStore(name).put(record);
    if (saved !== null) for (const row of answerRows(saved, 1)) transaction.objectStore('rows').put(row);
    transaction.commit();
    await completed(transaction);
    database.close();
  });

  const optionOf = (index, option) =>
    document.querySelector(`input[type=radio][name="${requirements[index].id}"][value="${values[option]}"]`)?.closest('label') ?? null;

  window.yardScore = '[data-testid="live-score"]';
  window.yard = {
    opt: optionOf,
    reveal: (index) => {
      if (optionOf(index, 0) !== null) return false;
      const { id: requirement, subdomain } = requirements[index];
      location.hash = `#/a/${id}/questions/${subdomain}/${requirement}`;
      return true;
    },
    /** What another window does that has written: rows in the database, then word of it. */
    restore: async (saved) => {
      await ready;
      const database = await open();
      const transaction = database.transaction(['heads', 'rows'], 'readwrite', { durability: 'relaxed' });
      const heads = transaction.objectStore('heads');
      heads.get(id).onsuccess = ({ target: { result: head } }) => {
        const rows = answerRows(saved, head.revision + 1);
        for (const row of rows) transaction.objectStore('rows').put(row);
        heads.put({ ...head, revision: head.revision + 1, answered: rows.length });
      };
      await completed(transaction);
      database.close();
      new BroadcastChannel('zhiti').postMessage({ written: id });
    },
  };
})();

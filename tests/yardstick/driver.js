// Runs in the page before its own scripts, after `const entry = …` with what belongs to this build: fills the app's database
// as an earlier visit would have left it, and tells the yardstick where the answers are.
(() => {
  const { id, ref, databaseName, databaseVersion, requirements, values, rows, head, settings } = entry;
  const at = '2026-01-01T00:00:00.000Z';

  localStorage.setItem('zhiti.settings', JSON.stringify(settings));

  /** The rows of a saved set of the yardstick, `{codes, notes}`. */
  function answerRows(saved) {
    return requirements.flatMap(({ id: requirement }, index) => {
      const value = values[saved.codes[index]];
      const note = saved.notes[index];
      if (value === undefined && !note) return [];
      const answer = { ...(value === undefined ? {} : { value }), ...(note ? { note } : {}), at };
      return [{ key: JSON.stringify(['responses', ref, 'answers', requirement]), value: answer }];
    });
  }

  function write(database, answers, revision) {
    const transaction = database.transaction(['heads', 'rows'], 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore('rows');
    for (const row of revision === 1 ? [...rows, ...answers] : answers) store.put({ id, revision, ...row });
    transaction.objectStore('heads').put({ ...head, revision, answered: answers.length });
    transaction.commit();
    return new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onabort = () => reject(transaction.error);
    });
  }

  function open() {
    return new Promise((resolve, reject) => {
      const request = indexedDB.open(databaseName, databaseVersion);
      request.onupgradeneeded = () => {
        const database = request.result;
        database.createObjectStore('heads', { keyPath: 'id' });
        database.createObjectStore('rows', { keyPath: ['id', 'key'] }).createIndex('byRevision', ['id', 'revision']);
        database.createObjectStore('files', { keyPath: 'id' });
        database.createObjectStore('places', { keyPath: 'id' });
      };
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  }

  // Asked for before the app does: its own request waits until this one has written. The yardstick's saved set is put into
  // the storage by a script that runs after this one, so it is read when the database has opened.
  const ready = open().then(async (database) => {
    const saved = JSON.parse(localStorage.getItem('yard') ?? 'null');
    await write(database, saved === null ? [] : answerRows(saved), 1);
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
      const current = await new Promise((resolve) => {
        database.transaction('heads').objectStore('heads').get(id).onsuccess = ({ target }) => resolve(target.result.revision);
      });
      await write(database, answerRows(saved), current + 1);
      database.close();
      new BroadcastChannel('zhiti').postMessage({ written: id });
    },
  };
})();

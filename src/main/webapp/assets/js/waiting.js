// Entries written without a network, in this browser, each with whose it is and a key of its own.
function open() {
  return new Promise((done, failed) => {
    const asked = indexedDB.open("essaim", 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore("entries", { keyPath: "key" });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}

async function run(mode, act) {
  const store = await open();
  try {
    return await new Promise((done, failed) => {
      const work = store.transaction("entries", mode);
      const asked = act(work.objectStore("entries"));
      work.oncomplete = () => done(asked.result);
      work.onabort = work.onerror = () => failed(work.error);
    });
  } finally {
    store.close();
  }
}

export const add = (entry) => run("readwrite", (entries) => entries.put(entry));
export const drop = (key) => run("readwrite", (entries) => entries.delete(key));

/** What was sent leaves, or stays as what became of it; words typed over it while it was on its way are not touched. */
export const settle = (entry, become) => run("readwrite", (entries) => {
  const asked = entries.get(entry.key);
  asked.onsuccess = () => {
    // two taps of one millisecond are told apart by the stamp
    if (asked.result?.at !== entry.at || asked.result?.stamp !== entry.stamp) return;
    if (become) entries.put(become);
    else entries.delete(entry.key);
  };
  return asked;
});

export async function of(who) {
  const all = await run("readonly", (entries) => entries.getAll());
  return all.filter((entry) => entry.who === who).sort((a, b) => a.at - b.at);
}

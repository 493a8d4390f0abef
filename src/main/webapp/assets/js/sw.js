// Keeps what one needs in a corridor without a network: the day, the group, the programme, the plan of the rooms, the
// box to write in, and one's own entries to change. One person's pages at a time: a page shown to somebody else, or to
// nobody, empties what was kept before.
const base = new URL(self.registration.scope).pathname;
const ASSETS = "essaim-assets";
const PAGES = "essaim-pages-";
const KEPT = [/^journee$/, /^groupes\/[^/]+$/, /^journal$/, /^journal\/(nouveau|attente|[^/]+\/modifier)$/, /^campagnes\/[^/]+\/programme$/,
  /^mur\/[^/]+\/salles$/];

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith(base + "assets/")) event.respondWith(asset(event.request));
  else if (event.request.mode === "navigate") event.respondWith(page(event, url));
});

self.addEventListener("message", (event) => {
  const { assets = [], pages = [] } = event.data ?? {};
  event.waitUntil(Promise.allSettled([
    ...assets.map((url) => asset(new Request(url))),
    ...pages.map(async (url) => remember(new URL(url, self.location), await fetch(url, { redirect: "manual" })))
  ]));
});

async function asset(request) {
  const kept = await caches.open(ASSETS);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await kept.put(request.url, fresh.clone());
    return fresh;
  } catch (offline) {
    return (await kept.match(request.url)) ?? Response.error();
  }
}

async function page(event, url) {
  try {
    const fresh = await fetch(event.request);
    // a file to download is not read twice
    if (isPage(fresh)) event.waitUntil(remember(url, fresh.clone()));
    return fresh;
  } catch (offline) {
    return (await recall(url)) ?? (await recall(new URL(base + "journee", url))) ?? Response.error();
  }
}

function isPage(response) {
  return response.ok && !response.redirected && response.headers.get("Content-Type")?.startsWith("text/html");
}

async function remember(url, response) {
  if (!isPage(response)) return;
  const html = await response.text();
  const who = html.match(/<body[^>]* data-who="([^"]*)"/)?.[1];
  if (who === undefined) return;
  for (const name of await caches.keys()) {
    if (name.startsWith(PAGES) && name !== PAGES + who) await caches.delete(name);
  }
  if (who === "" || !KEPT.some((kind) => kind.test(url.pathname.slice(base.length)))) return;
  const headers = new Headers(response.headers);
  headers.set("X-Essaim-Kept", new Date().toISOString());
  const kept = await caches.open(PAGES + who);
  await kept.put(url.pathname, new Response(html, { headers }));
}

async function recall(url) {
  for (const name of await caches.keys()) {
    const found = name.startsWith(PAGES) ? await (await caches.open(name)).match(url.pathname) : undefined;
    if (found) {
      const at = found.headers.get("X-Essaim-Kept");
      const html = (await found.text()).replace("<body ", `<body data-kept="${at}" `);
      return new Response(html, { headers: found.headers });
    }
  }
  return undefined;
}

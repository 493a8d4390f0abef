// Says when a page comes from what was kept, and asks the worker to keep the pages of the day.
import { say } from "./live.js";
import { sendAll } from "./queue.js";

const base = document.body.dataset.base;

export function hour(date) {
  const minutes = String(date.getMinutes()).padStart(2, "0");
  return document.documentElement.lang === "fr"
    ? `${date.getHours()}\u00a0h\u00a0${minutes}`
    : `${String(date.getHours()).padStart(2, "0")}:${minutes}`;
}

/** The pages that bring others along, and which: the day, and the latest entries of one's journal. */
const KEEPS = { journee: "a[data-keep]", journal: ".entry:nth-of-type(-n + 10) a[href$='/modifier']" };

/** Whether something stands in a box that was not there before: a fresh page would take it away. */
function typing() {
  if (document.querySelector("[data-sheet-shown]:not([hidden])")) return true;
  return [...document.querySelectorAll("textarea, input:not([type=hidden])")]
    .some((box) => box.value !== box.defaultValue || box.checked !== box.defaultChecked);
}

function banner() {
  const place = document.getElementById("hors-ligne");
  const kept = document.body.dataset.kept;
  if (!place) return;
  const since = kept ? new Date(kept) : new Date(performance.timeOrigin);
  const show = () => {
    place.hidden = navigator.onLine && !kept;
    place.querySelector("span").textContent = place.dataset.text.replace("{0}", hour(since));
    if (!place.hidden) say(place.textContent);
  };
  window.addEventListener("offline", show);
  // a browser says "online" before it knows; only an answer of ours is worth a fresh page
  window.addEventListener("online", async () => {
    if (!kept) return show();
    // what is on its way arrives first: a page loaded meanwhile would cut it off
    await sendAll().catch(() => {});
    const answer = await fetch(base + "api/v1/health", { cache: "no-store" }).catch(() => undefined);
    if (answer && !typing()) location.reload();
  });
  show();
}

/** What comes along beside: only what opens for the viewer, and the box to write in only where a link leads to it. */
function own() {
  if (document.getElementById("hors-ligne")?.dataset.journal === undefined) return [];
  const writes = [...document.links].some((link) => link.pathname === base + "journal/nouveau");
  return ["journee", "journal", ...(writes ? ["journal/nouveau"] : []), "journal/attente"];
}

async function keep() {
  const worker = await navigator.serviceWorker.register(base + "assets/js/sw.js", { scope: base });
  await navigator.serviceWorker.ready;
  if (!document.body.dataset.who || document.body.dataset.kept) return;
  const links = KEEPS[location.pathname.slice(base.length)];
  if (!links) return;
  const assets = performance.getEntriesByType("resource").map((one) => one.name)
    .filter((url) => new URL(url).pathname.startsWith(base + "assets/"));
  const pages = own().map((page) => base + page);
  for (const link of document.querySelectorAll(links)) pages.push(link.pathname);
  (worker.active ?? navigator.serviceWorker.controller)?.postMessage({ assets, pages: [...new Set(pages)] });
}

export function offline() {
  banner();
  // sheets to print say no base: nothing of theirs is kept
  if (base && "serviceWorker" in navigator && window.isSecureContext) keep().catch(() => {});
}

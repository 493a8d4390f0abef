// The box to write in works without a network: what is sent then waits here, and leaves once when the network is back.
import { add, of } from "./waiting.js";
import { follow, NEW, send } from "./sending.js";
import { say } from "./live.js";
import { photoOf, put as putPhoto } from "./sheet.js";

const { base, who } = document.body.dataset;
const place = document.getElementById("en-attente");
const SENT = "essaim-sent";
let sending;
let following = false;

function tell(text) {
  if (!place) return;
  place.hidden = !text;
  place.querySelector("span").textContent = text;
  say(text);
}

/** How much of a photo is there; said once, shown all the way. */
function far(percent) {
  const bar = place.querySelector("progress");
  if (bar.hidden) tell(place.dataset.photo);
  bar.hidden = percent >= 100;
  bar.value = percent;
}

async function show() {
  const waiting = await of(who);
  const refused = waiting.filter((entry) => entry.refused).length;
  if (refused) tell(place.dataset.refused);
  else tell(waiting.length ? place.dataset.waiting.replace("{0}", waiting.length) : "");
  place.querySelector("a").hidden = !waiting.length;
  place.querySelector("progress").hidden = true;
  document.dispatchEvent(new CustomEvent("essaim:queue"));
  return waiting;
}

/** The same entry changed twice waits once: the later words are the ones meant. */
async function keyOf(form, path) {
  if (form.dataset.waits) return form.dataset.waits;
  const before = path === NEW ? undefined : (await of(who)).find((one) => one.path === path && !one.refused);
  return before?.key ?? crypto.randomUUID();
}

async function put(form, submitter) {
  const path = new URL(form.action).pathname.slice(base.length);
  const fields = [...new FormData(form, submitter)].filter(([name]) => !name.startsWith("_"));
  const about = form.querySelector("[name=atelier]")?.selectedOptions[0]?.textContent ?? "";
  const key = await keyOf(form, path);
  const photo = photoOf(form);
  await add({ key, who, at: Date.now(), stamp: crypto.randomUUID(), path, about, fields, ...photo && { photo } });
  delete form.dataset.waits;
  if (path === NEW) form.reset();
  else for (const box of form.querySelectorAll("textarea")) box.defaultValue = box.value;
  await show();
  place.scrollIntoView({ block: "center" });
  // what is on its way was read before this text: it leaves with the next sending, not with that one
  await Promise.resolve(sending).catch(() => {});
  if (photo && navigator.onLine && !document.body.dataset.kept) await leave(key);
  else flush().catch(() => {});
}

/** With a network a text with its photo goes at once, and the page goes on as after any form. */
async function leave(key) {
  await sendAll().catch(show);
  const left = (await of(who)).find((one) => one.key === key);
  if (!left) location.assign(base + "journal");
  else if (left.refused) location.assign(`${base}${NEW}?attente=${key}`);
}

/** A text that was refused comes back into its form; the form itself shows what is kept on the server. */
async function takeUp(form) {
  const key = new URLSearchParams(location.search).get("attente");
  const entry = key && (await of(who)).find((one) => one.key === key);
  if (!entry) return;
  form.dataset.waits = key;
  for (const [name, value] of entry.fields) {
    const box = form.elements[name];
    if (box && name !== "vu" && name !== "groupe" && name !== "pour") box.value = value;
  }
  for (const part of form.querySelectorAll("details")) part.open = true;
  if (entry.photo) await putPhoto(form, entry.photo);
  const why = form.querySelector("[data-refusal]");
  if (entry.refused && why) {
    why.querySelector("span").textContent = entry.why;
    why.hidden = false;
    why.focus();
  }
  const seen = entry.fields.find(([name]) => name === "vu")?.[1];
  const meanwhile = form.querySelector("[data-meanwhile]");
  if (meanwhile) meanwhile.hidden = seen === form.elements.vu.value;
}

export function queue(root) {
  const form = root.querySelector?.("form[data-queue]");
  if (!form || form.dataset.queueReady || !place || !("indexedDB" in window)) return;
  form.dataset.queueReady = "1";
  takeUp(form).catch(() => {});
  form.addEventListener("submit", (event) => {
    if (navigator.onLine && !document.body.dataset.kept && !form.dataset.waits && !photoOf(form)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    put(form, event.submitter);
  }, { capture: true });
}

/** Sends all that waits, once whoever asks; a page about to be loaded afresh waits for that. */
export function sendAll() {
  sending ??= sendEach().finally(() => { sending = undefined; });
  return sending;
}

async function sendEach() {
  if (!who || !place || !("indexedDB" in window)) return;
  const waiting = await show();
  if (!navigator.onLine) return;
  for (const entry of waiting.filter((one) => !one.refused)) {
    if (await send(entry, far)) sessionStorage.setItem(SENT, JSON.stringify(entry));
  }
  if (waiting.length) await show();
}

/** Says how far the last text sent is, also on the page loaded after it left. */
async function followLast() {
  const last = JSON.parse(sessionStorage.getItem(SENT) ?? "null");
  if (!last || following) return;
  if (last.who === who && place && !(await of(who)).length) {
    following = true;
    tell(place.dataset.sent);
    await follow(last, tell).finally(() => { following = false; });
  }
  // a page that was kept is about to be loaded afresh, and what it said with it
  if (!document.body.dataset.kept) sessionStorage.removeItem(SENT);
}

export async function flush() {
  try {
    await sendAll();
    await followLast();
  } catch (offline) {
    await show();
  }
}

export function sendWhenBack() {
  flush().catch(() => {});
  window.addEventListener("online", () => flush().catch(() => {}));
}

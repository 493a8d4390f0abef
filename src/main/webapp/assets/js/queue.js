// The box to write in works without a network: what is sent then waits here, and leaves once when the network is back.
import { add, drop, of } from "./waiting.js";
import { say } from "./live.js";

const { base, who } = document.body.dataset;
const place = document.getElementById("en-attente");
let busy = false;

function tell(text) {
  if (!place) return;
  place.hidden = !text;
  place.querySelector("span").textContent = text;
  say(text);
}

async function show() {
  const waiting = await of(who);
  const refused = waiting.filter((entry) => entry.refused).length;
  if (refused) tell(place.dataset.refused);
  else tell(waiting.length ? place.dataset.waiting.replace("{0}", waiting.length) : "");
  return waiting;
}

async function put(form, submitter) {
  const fields = [...new FormData(form, submitter)].filter(([name]) => !name.startsWith("_"));
  await add({ key: crypto.randomUUID(), who, at: Date.now(), fields });
  form.reset();
  await show();
  place.scrollIntoView({ block: "center" });
  flush().catch(() => {});
}

export function queue(root) {
  const form = root.querySelector?.("form[data-queue]");
  if (!form || form.dataset.queueReady || !place || !("indexedDB" in window)) return;
  form.dataset.queueReady = "1";
  form.addEventListener("submit", (event) => {
    if (navigator.onLine && !document.body.dataset.kept) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    put(form, event.submitter);
  }, { capture: true });
}

/** A fresh form gives the proof of the day, and says whether the same person is still signed in. */
async function proof() {
  const page = await fetch(base + "journal/nouveau", { cache: "no-store" });
  const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
  return fresh.body.dataset.who === who ? fresh.querySelector("[name=_jeton]")?.value : undefined;
}

async function send(entry) {
  const token = await proof();
  if (!token) return false;
  const body = new URLSearchParams(entry.fields);
  body.set("_jeton", token);
  body.set("_une-fois", entry.key);
  const answer = await fetch(base + "journal/nouveau", { method: "POST", body, referrer: base + "journal/nouveau" });
  if (answer.ok && new URL(answer.url).pathname === base + "journal") {
    await drop(entry.key);
    return true;
  }
  if (answer.status < 500) await add({ ...entry, refused: true });
  return false;
}

/** Follows the last entry sent until it stands in the group's space; says how far it is in the journal's own words. */
async function follow(entry) {
  const words = entry.fields.find(([name, value]) => name === "retenu" && value.trim())?.[1].trim().split("\n")[0];
  for (let turn = 0; turn < 12 && words; turn++) {
    const page = await fetch(base + "journal", { cache: "no-store" });
    const list = new DOMParser().parseFromString(await page.text(), "text/html");
    const item = [...list.querySelectorAll(".entry")].find((one) => one.textContent.includes(words));
    const badge = item?.querySelector(".badge");
    if (badge) tell(badge.textContent.trim());
    if (!badge || !badge.classList.contains("badge-warn")) return;
    await new Promise((later) => setTimeout(later, 2500));
  }
}

export async function flush() {
  if (!who || !place || busy || !("indexedDB" in window)) return;
  const waiting = await show();
  if (!waiting.length || !navigator.onLine) return;
  busy = true;
  try {
    let last;
    for (const entry of waiting.filter((one) => !one.refused)) {
      if (await send(entry)) last = entry;
    }
    if (last && !(await show()).length) {
      tell(place.dataset.sent);
      await follow(last);
    }
  } catch (offline) {
    await show();
  } finally {
    busy = false;
  }
}

export function sendWhenBack() {
  flush().catch(() => {});
  window.addEventListener("online", () => flush().catch(() => {}));
}

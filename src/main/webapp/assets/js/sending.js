// Sends what waited, as the form it was typed into would have.
import { settle } from "./waiting.js";

const { base, who } = document.body.dataset;

/** Where a new entry is written; any other is changed at its own address. */
export const NEW = "journal/nouveau";
const WITH_PHOTO = "journal/avec-photo";

/** A fresh form gives the proof of the day, and says whether the same person is still signed in. */
async function proof() {
  const page = await fetch(base + NEW, { cache: "no-store" });
  const fresh = new DOMParser().parseFromString(await page.text(), "text/html");
  return fresh.body.dataset.who === who ? fresh.querySelector("[name=_jeton]")?.value : undefined;
}

/** What is said against the text; the answer to a script is a problem in words, field by field. */
async function reason(answer) {
  const problem = await answer.json().catch(() => ({}));
  return (problem.errors ?? []).map((wrong) => wrong.detail).join(" ") || problem.detail || "";
}

function post(path, body) {
  return fetch(base + path, { method: "POST", body: new URLSearchParams(body), referrer: base + path });
}

/** A photo takes a while: this way of asking says how far it is. */
function upload(path, fields, photo, far) {
  const body = new FormData();
  // the proof is read before the photo: words come first
  for (const [name, value] of fields) body.append(name, value);
  body.append("fichier", photo, "feuille.jpg");
  return new Promise((done, failed) => {
    const asked = new XMLHttpRequest();
    asked.upload.addEventListener("progress", (event) => far(Math.round(100 * event.loaded / event.total)));
    asked.addEventListener("load", () => done({ ok: asked.status < 300, status: asked.status, url: asked.responseURL,
      json: async () => JSON.parse(asked.responseText) }));
    asked.addEventListener("error", failed);
    asked.open("POST", base + path);
    asked.send(body);
  });
}

/** @param far is told how much of a photo is there, in percent */
export async function send(entry, far = () => {}) {
  const token = await proof();
  if (!token) return false;
  const path = entry.path ?? NEW;
  const once = path === NEW ? entry.key : crypto.randomUUID();
  const fields = [...entry.fields.map((field) => meant(path, field)), ["_jeton", token], ["_une-fois", once]];
  const answer = await (entry.photo ? upload(WITH_PHOTO, fields, entry.photo, far) : post(path, fields));
  if (answer.ok && new URL(answer.url).pathname === base + "journal") {
    if (path !== NEW) await remember(path, entry.fields);
    await settle(entry);
    return true;
  }
  if (answer.status < 500) await settle(entry, { ...entry, refused: true, why: await reason(answer) });
  return false;
}

/** The version an entry has since we changed it: words typed upon our own change are no quarrel with somebody else. */
const moved = (path) => JSON.parse(sessionStorage.getItem("essaim-moved " + path) ?? "{}");

function meant(path, [name, value]) {
  const { was, now } = moved(path);
  return [name, name === "vu" && value && value === was ? now : value];
}

async function remember(path, fields) {
  const page = await fetch(base + path, { cache: "no-store" });
  const form = new DOMParser().parseFromString(await page.text(), "text/html");
  const was = fields.find(([name]) => name === "vu")?.[1];
  const now = form.querySelector("[name=vu]")?.value;
  sessionStorage.setItem("essaim-moved " + path, JSON.stringify({ was, now }));
}

/** Follows the last entry sent until it stands in the group's space; says how far it is in the journal's own words. */
export async function follow(entry, tell) {
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

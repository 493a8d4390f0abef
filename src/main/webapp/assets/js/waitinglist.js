// The screen of what waits in this browser: why a text was refused, and what to do with it.
import { add, drop, of } from "./waiting.js";
import { flush } from "./queue.js";
import { hour } from "./offline.js";
import { say } from "./live.js";
import { draw } from "./sheet.js";

const { base, who } = document.body.dataset;

/** The words of an entry as its author typed them, and what they were about. */
export function words(entry) {
  const hidden = ["vu", "groupe", "atelier", "signature", "pour"];
  return entry.fields.filter(([name, value]) => !hidden.includes(name) && value.trim())
    .map(([, value]) => value).join("\n\n");
}

function item(entry, shown) {
  const one = document.getElementById("attente-texte").content.cloneNode(true).firstElementChild;
  const put = { about: entry.about ?? "", text: words(entry), why: entry.why ?? "",
    since: shown.dataset.ago.replace("{0}", hour(new Date(entry.at))) };
  for (const place of one.querySelectorAll("[data-put]")) place.textContent = put[place.dataset.put];
  for (const place of one.querySelectorAll("[data-if]")) place.hidden = (place.dataset.if === "refused") !== !!entry.refused;
  const photo = one.querySelector("canvas");
  photo.hidden = !entry.photo;
  if (entry.photo) draw(entry.photo, photo, 320).catch(() => {});
  const mend = one.querySelector("[data-do=form]");
  mend.href = `${base}${entry.path ?? "journal/nouveau"}?attente=${entry.key}`;
  one.querySelector("[data-do=again]").addEventListener("click", () => again(entry));
  one.querySelector("[data-do=copy]").addEventListener("click", (event) => copy(event.currentTarget, one, entry));
  one.querySelector("[data-do=drop]").addEventListener("click", () => discard(one, entry));
  return one;
}

async function again(entry) {
  await add({ ...entry, refused: false, why: "" });
  await flush();
  await show();
}

async function copy(button, one, entry) {
  try {
    await navigator.clipboard.writeText(words(entry));
    button.textContent = button.dataset.done;
    say(button.dataset.done);
  } catch (forbidden) {
    // the text is chosen, ready for the browser's own "copy"
    getSelection().selectAllChildren(one.querySelector("[data-put=text]"));
  }
}

async function discard(one, entry) {
  await drop(entry.key);
  const gone = document.getElementById("attente-retire").content.cloneNode(true).firstElementChild;
  gone.querySelector("button").addEventListener("click", async () => {
    await add(entry);
    await show();
  });
  one.replaceWith(gone);
  gone.focus();
}

async function show() {
  const shown = document.getElementById("attente");
  const waiting = await of(who);
  shown.replaceChildren(...waiting.map((entry) => item(entry, shown)));
  document.getElementById("attente-vide").hidden = waiting.length > 0;
}

export function waitingList() {
  if (!document.getElementById("attente") || !who || !("indexedDB" in window)) return;
  show().catch(() => {});
  document.addEventListener("essaim:queue", () => show().catch(() => {}));
}

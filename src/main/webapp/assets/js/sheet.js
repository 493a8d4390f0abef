// The photo of a paper sheet, straight from the phone: made small here, so that it leaves fast and can wait here.
import { say } from "./live.js";

const SIDE = 2000;
const QUALITY = 0.85;
const photos = new WeakMap();

export const photoOf = (form) => photos.get(form);

/** Shows a picture without an address of its own, which our policy would not load. */
export async function draw(blob, canvas, most) {
  const picture = await createImageBitmap(blob, { imageOrientation: "from-image" });
  const scale = Math.min(1, most / Math.max(picture.width, picture.height));
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
}

/** Drawn anew, already here: what the camera wrote into the file stays on the phone. */
async function small(file) {
  const canvas = document.createElement("canvas");
  await draw(file, canvas, SIDE);
  return new Promise((done, failed) => canvas.toBlob((blob) => blob ? done(blob) : failed(), "image/jpeg", QUALITY));
}

export async function put(form, blob) {
  const part = form.querySelector("[data-sheet]");
  if (!part) return;
  if (blob) photos.set(form, blob);
  else photos.delete(form);
  if (blob) await draw(blob, part.querySelector("canvas"), 480);
  part.querySelector("[data-sheet-shown]").hidden = !blob;
  part.querySelector("[data-sheet-wrong]").hidden = true;
}

async function choose(form, part, input) {
  const file = input.files[0];
  input.value = "";
  if (!file) return;
  const busy = part.querySelector("[data-sheet-busy]");
  busy.hidden = false;
  say(busy.textContent.trim());
  try {
    await put(form, await small(file).finally(() => { busy.hidden = true; }));
    say(part.querySelector("[data-sheet-said]").textContent);
  } catch (unreadable) {
    const wrong = part.querySelector("[data-sheet-wrong]");
    wrong.hidden = false;
    say(wrong.textContent);
  }
}

export function sheet(root) {
  const part = root.querySelector?.("[data-sheet]");
  const form = part?.closest("form");
  if (!part || part.dataset.sheetReady || !("indexedDB" in window) || !window.createImageBitmap) return;
  part.dataset.sheetReady = "1";
  part.hidden = false;
  for (const input of part.querySelectorAll("input")) {
    input.addEventListener("change", () => choose(form, part, input));
  }
  part.querySelector("button").addEventListener("click", async () => {
    await put(form);
    part.querySelector("label:last-of-type").control.focus();
  });
  form.addEventListener("reset", () => put(form));
}

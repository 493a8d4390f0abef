// A member of the group beside the board can be dragged onto another group: each group then says what the move would
// change, or which rule forbids it. Dropping opens the same form as the buttons, for a move keeps its reason.
import { say } from "./live.js";

async function options(address) {
  const answer = await fetch(address, { headers: { Accept: "text/html" } });
  return answer.ok ? new DOMParser().parseFromString(await answer.text(), "text/html") : null;
}

export function drag(root) {
  const hive = document.querySelector("[data-hive]");
  if (!hive) return;
  for (const hint of root.querySelectorAll(".drag-hint")) hint.hidden = !matchMedia("(hover: hover)").matches;
  for (const row of root.querySelectorAll("[data-drag]")) {
    if (row.dataset.dragReady) continue;
    row.dataset.dragReady = "1";
    row.draggable = true;
    row.addEventListener("dragstart", (event) => {
      event.dataTransfer.setData("text/plain", row.dataset.drag);
      event.dataTransfer.effectAllowed = "move";
      hive.dataset.dragging = row.dataset.drag;
      price(hive, row.dataset.drag);
    });
    row.addEventListener("dragend", () => clear(hive));
  }
  if (hive.dataset.dropReady) return;
  hive.dataset.dropReady = "1";
  hive.addEventListener("dragover", (event) => {
    const place = event.target.closest("[data-group]");
    if (!hive.dataset.dragging || !place || place.classList.contains("drop-not")) return;
    event.preventDefault();
    if (!place.classList.contains("drop-over")) {
      for (const other of hive.querySelectorAll(".drop-over")) other.classList.remove("drop-over");
      place.classList.add("drop-over");
      say(place.querySelector(".hive-delta")?.textContent);
    }
  });
  hive.addEventListener("drop", (event) => {
    const place = event.target.closest("[data-group]");
    const from = hive.dataset.dragging;
    if (!place || !from) return;
    event.preventDefault();
    const gesture = place.classList.contains("drop-full") ? from.replace("geste=deplacer", "geste=echanger") : from;
    location.href = `${gesture}&vers=${encodeURIComponent(place.dataset.group)}#geste`;
  });
}

async function price(hive, address) {
  const page = await options(address);
  if (!page || hive.dataset.dragging !== address) return;
  for (const place of hive.querySelectorAll("[data-group]")) {
    const id = CSS.escape(place.dataset.group);
    const option = page.querySelector(`option[data-group="${id}"]`);
    const rule = page.querySelector(`[data-refused="${id}"]`);
    if (!option && !rule) continue;
    const told = document.createElement("span");
    told.className = "hive-delta";
    told.textContent = option ? option.textContent.split("·").pop().trim() : rule.textContent;
    place.classList.add(option ? "drop-ok" : rule.dataset.swap ? "drop-full" : "drop-not");
    place.append(told);
  }
}

function clear(hive) {
  delete hive.dataset.dragging;
  for (const told of hive.querySelectorAll(".hive-delta")) told.remove();
  for (const place of hive.querySelectorAll("[data-group]")) place.classList.remove("drop-ok", "drop-full", "drop-not", "drop-over");
}

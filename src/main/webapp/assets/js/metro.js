// A click on a line makes it stand out; on a station, it answers under the map. Escape lets go.
import { say } from "./live.js";

export function metro(root) {
  for (const map of root.querySelectorAll("[data-metro]")) {
    if (map.dataset.metroReady) continue;
    map.dataset.metroReady = "1";
    const svg = map.querySelector("svg.metro");
    const answers = map.querySelector("[data-answers]");

    const select = (letter) => {
      svg.classList.toggle("has-sel", Boolean(letter));
      for (const line of svg.querySelectorAll(".ln")) {
        const chosen = line.dataset.line === letter;
        line.classList.toggle("is-sel", chosen);
        if (chosen) toFront(svg, line);
      }
      for (const station of svg.querySelectorAll(".st[data-lines]")) {
        station.classList.toggle("is-on", Boolean(letter) && station.dataset.lines.split(" ").includes(letter));
      }
    };

    const open = (link) => {
      const id = link?.dataset.answer;
      answers.classList.toggle("has-open", Boolean(id));
      for (const other of svg.querySelectorAll(".st")) other.classList.toggle("is-open", other === link);
      for (const answer of answers.querySelectorAll(".answer")) {
        const shown = answer.id === id;
        answer.classList.toggle("is-open", shown);
        if (shown) say(answer.innerText);
      }
    };

    svg.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      const link = event.target.closest("a[data-answer]");
      if (!link) return;
      event.preventDefault();
      const again = link.classList.contains("is-sel") || link.classList.contains("is-open");
      select(link.dataset.line && !again ? link.dataset.line : "");
      open(again ? null : link);
      link.focus({ preventScroll: true });
    });
    svg.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      select("");
      open(null);
    });

    const first = svg.querySelector(".ln.is-sel");
    if (first) {
      select(first.dataset.line);
      open(first);
    }
  }
}

// strokes are painted in the order of the document: the chosen line goes last, just below the stations
function toFront(svg, line) {
  const station = svg.querySelector(".st");
  const letters = line.nextElementSibling;
  if (!station || letters.nextElementSibling === station) return;
  svg.insertBefore(line, station);
  svg.insertBefore(letters, station);
}

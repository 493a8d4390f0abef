// Everything works without this file; it only makes things smoother.
import { live } from "./live.js";
import { once } from "./once.js";
import { counters } from "./counters.js";
import { uploads } from "./uploads.js";
import { focus } from "./focus.js";
import { closing } from "./closing.js";
import { printing } from "./print.js";
import { metro } from "./metro.js";
import { readsInto } from "./readsinto.js";
import { drag } from "./drag.js";
import { sliders } from "./sliders.js";
import { keepFocus } from "./keepfocus.js";
import { rooms } from "./rooms.js";
import { prompts } from "./prompts.js";
import { offline } from "./offline.js";
import { waitingList } from "./waitinglist.js";
import { sheet } from "./sheet.js";
import { queue, sendWhenBack } from "./queue.js";
import { stillHere } from "./stillhere.js";

const parts = [sheet, queue, stillHere, once, counters, uploads, closing, printing, metro, readsInto, drag, sliders, rooms, prompts];

function enhance(root) {
  parts.forEach((part) => part(root));
}

enhance(document);
focus(document);
live();
keepFocus();
offline();
sendWhenBack();
waitingList();

// what htmx brings in is enhanced too
document.addEventListener("htmx:load", (event) => enhance(event.detail.elt));

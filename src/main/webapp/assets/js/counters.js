// "42 signes restants" under a field with a limit, for a long one only near the end, and read aloud only then.
import { say } from "./live.js";

export function counters(root) {
  for (const field of root.querySelectorAll("[data-count][maxlength]")) {
    if (field.dataset.countReady) continue;
    field.dataset.countReady = "1";
    const line = document.createElement("p");
    line.className = "count";
    field.after(line);
    let spoken = false;
    const show = () => {
      const left = field.maxLength - field.value.length;
      const near = left <= Math.min(20, field.maxLength / 5);
      line.textContent = `${left} ${field.dataset.count}`;
      line.hidden = field.maxLength > 500 && left > field.maxLength / 5;
      line.classList.toggle("count-near", near);
      if (near && !spoken) say(line.textContent);
      spoken = near;
    };
    field.addEventListener("input", show);
    show();
  }
}

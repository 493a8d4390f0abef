// Says that a file is too heavy before it travels; the server says it too.
export function uploads(root) {
  for (const input of root.querySelectorAll("input[type=file][data-megabytes]")) {
    if (input.dataset.sizeReady) continue;
    input.dataset.sizeReady = "1";
    const error = document.getElementById(`${input.id}-erreur`);
    input.addEventListener("change", () => {
      const limit = Number(input.dataset.megabytes) * 1024 * 1024;
      const heavy = [...input.files].some((file) => file.size > limit);
      const text = heavy ? error?.dataset.tooBig ?? "" : "";
      input.setCustomValidity(text);
      if (heavy) input.setAttribute("aria-invalid", "true");
      else input.removeAttribute("aria-invalid");
      input.closest(".field")?.classList.toggle("field-error", heavy);
      if (!error) return;
      error.hidden = !heavy;
      error.querySelector("span").textContent = text;
    });
  }
}

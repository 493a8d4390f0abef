// A form leaves once. The button keeps its words and says that it works; coming back with the browser frees it.
export function once(root) {
  const forms = root.matches?.("form") ? [root] : root.querySelectorAll("form[method=post]");
  for (const form of forms) {
    if (form.dataset.onceReady) continue;
    form.dataset.onceReady = "1";
    form.addEventListener("submit", (event) => {
      if (form.dataset.gone) {
        event.preventDefault();
        return;
      }
      if (event.defaultPrevented || form.hasAttribute("hx-post")) return;
      form.dataset.gone = "1";
      event.submitter?.setAttribute("aria-busy", "true");
    });
  }
}

window.addEventListener("pageshow", () => {
  for (const form of document.querySelectorAll("form[data-gone]")) {
    delete form.dataset.gone;
    form.querySelector("[aria-busy]")?.removeAttribute("aria-busy");
  }
});

// A small menu made of <details data-closes> folds on Escape and when one goes elsewhere.
export function closing(root) {
  for (const menu of root.querySelectorAll("details[data-closes]")) {
    if (menu.dataset.closesReady) continue;
    menu.dataset.closesReady = "1";
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.querySelector("summary").focus();
    });
    menu.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
    });
    document.addEventListener("click", (event) => {
      if (menu.open && !menu.contains(event.target)) menu.open = false;
    });
  }
}

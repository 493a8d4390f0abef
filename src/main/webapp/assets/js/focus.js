// After a form came back, the list of things to mend takes the focus; its links put it in the field itself.
export function focus(root) {
  const summary = root.querySelector(".summary[data-focus]");
  if (summary) summary.focus();
  root.addEventListener("click", (event) => {
    const link = event.target.closest?.(".summary a[href^='#']");
    const field = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: "center" });
    field.focus({ preventScroll: true });
  });
}

// A part that takes its own place (data-keep-focus): when the button pressed is gone, the part has the focus.
export function keepFocus() {
  let pressed = "";
  document.addEventListener("htmx:beforeRequest", (event) => {
    pressed = event.detail.elt.closest?.("[data-keep-focus]")?.id ?? "";
  });
  document.addEventListener("htmx:afterSettle", () => {
    const lost = !document.activeElement || document.activeElement === document.body;
    if (pressed && lost) document.getElementById(pressed)?.focus();
    pressed = "";
  });
}

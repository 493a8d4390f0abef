// One place on the page speaks to screen readers: data-say on what htmx brings in, or say() from a script.
let place;

export function say(text) {
  place ??= document.getElementById("annonces");
  if (!place || !text) return;
  place.textContent = "";
  setTimeout(() => { place.textContent = text; }, 60);
}

export function live() {
  document.addEventListener("htmx:afterSwap", (event) => {
    const told = event.detail.elt.matches("[data-say]") ? event.detail.elt : event.detail.elt.querySelector("[data-say]");
    say(told?.dataset.say);
  });
}

// A slider beside a number: each follows the other. Without scripts there is the number alone.
export function sliders(root) {
  for (const slider of root.querySelectorAll("[data-slides]")) {
    const number = document.getElementById(slider.dataset.slides);
    if (!number || slider.dataset.slidesReady) continue;
    slider.dataset.slidesReady = "1";
    slider.hidden = false;
    slider.addEventListener("input", () => { number.value = slider.value; });
    number.addEventListener("input", () => { slider.value = number.value; });
  }
}

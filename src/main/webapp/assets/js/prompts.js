// What the journal asks follows the workshop one chooses to write about.
export function prompts(root) {
  const select = root.querySelector?.("select[name=atelier]");
  const kept = root.querySelectorAll?.("[data-prompts]") ?? [];
  if (!select || !kept.length || select.dataset.promptsReady) return;
  select.dataset.promptsReady = "1";
  select.addEventListener("change", () => {
    const words = [...kept].find((one) => one.dataset.prompts === select.value)?.dataset ?? {};
    for (const place of document.querySelectorAll("[data-prompt]")) {
      place.textContent = words[place.dataset.prompt] ?? "";
      place.hidden = !place.textContent;
    }
  });
}

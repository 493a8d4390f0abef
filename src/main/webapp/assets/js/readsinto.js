// A chosen file comes into the text area named beside it, where the person reads it before sending.
async function text(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export function readsInto(root) {
  for (const field of root.querySelectorAll("[data-reads-into]")) {
    const area = document.getElementById(field.dataset.readsInto);
    const input = field.querySelector("input[type=file]");
    if (!area || !input || input.dataset.readsReady) continue;
    input.dataset.readsReady = "1";
    field.hidden = false;
    input.addEventListener("change", async () => {
      if (!input.files.length) return;
      area.value = await text(input.files[0]);
      area.focus();
    });
  }
}

// A chosen file comes into the text area named beside it, where the person reads it before sending.
async function text(file) {
  const bytes = await file.arrayBuffer();
  // "Unicode text" of a spreadsheet says by its mark that it is UTF-16
  const mark = [...new Uint8Array(bytes.slice(0, 2))].join();
  if (mark === "255,254") return new TextDecoder("utf-16le").decode(bytes);
  if (mark === "254,255") return new TextDecoder("utf-16be").decode(bytes);
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

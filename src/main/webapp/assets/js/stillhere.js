// What somebody wrote outlives the session. A page that has stood for a while asks, before a text leaves it, whether
// its person is still signed in; if not it says so and keeps every word where it is.
const { base, who } = document.body.dataset;
// the server says back what arrives too late, so that a form just opened need not ask
const FRESH = 15 * 1000;
const place = document.getElementById("deconnecte");
let seen = Date.now();

/** The proof of the day, nothing when the person is signed in no more (or somebody else is). */
async function proof() {
  const answer = await fetch(base + "avis", { cache: "no-store" });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.body.dataset.who === who ? page.querySelector("[name=_jeton]")?.value : undefined;
}

function renew(form, token) {
  const field = form.querySelector("[name=_jeton]");
  if (field) field.value = token;
}

async function ask(form, submitter) {
  submitter?.setAttribute("aria-busy", "true");
  const token = await proof().finally(() => submitter?.removeAttribute("aria-busy"));
  place.hidden = Boolean(token);
  if (!token) {
    place.scrollIntoView({ block: "center" });
    place.querySelector("a").focus({ preventScroll: true });
    return;
  }
  renew(form, token);
  leave(form, submitter);
}

function leave(form, submitter) {
  seen = Date.now();
  form.requestSubmit(submitter);
}

function written(form) {
  return [...form.querySelectorAll("textarea")].some((area) => area.value.trim());
}

export function stillHere(root) {
  if (!who || !place) return;
  for (const form of root.querySelectorAll("form[method=post]")) {
    if (form.dataset.asksReady) continue;
    form.dataset.asksReady = "1";
    form.addEventListener("submit", (event) => {
      if (Date.now() - seen < FRESH || !written(form)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      ask(form, event.submitter).catch(() => leave(form, event.submitter));
    }, { capture: true });
  }
}

// Sends the answer to the platform at once, and closes the window a registration was opened in; without a script a
// button does the first, and the person the second.
document.querySelector("form[data-send]")?.requestSubmit();

if (document.querySelector("[data-lti-close]")) {
  const opener = window.opener || (window.parent === window ? null : window.parent);
  opener?.postMessage({ subject: "org.imsglobal.lti.close" }, "*");
}

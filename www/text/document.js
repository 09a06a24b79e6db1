// The static texts of index.html and bench.html, which are in English there.

import { language, text } from "./index.js";

/** Puts the texts of another language into the document, which is in English. */
export function translateDocument() {
  if (language === "en") return;
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll("[data-text], [data-label], meta[data-content]")) {
    const { text: content, label, content: meta } = /** @type {HTMLElement} */ (element).dataset;
    const html = /** @type {Record<string, string>} */ (text.html);
    if (content !== undefined) element.innerHTML = html[content];
    if (label !== undefined) element.setAttribute("aria-label", html[label]);
    if (meta !== undefined) element.setAttribute("content", html[meta]);
  }
}

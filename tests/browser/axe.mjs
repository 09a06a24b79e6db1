// The rules of WCAG 2.2 AA that a program can check, asked of a page.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** @typedef {import("./harness.mjs").Page} Page */

/**
 * Fails where the page breaks a rule, all that can be opened opened.
 *
 * @param {Page} page
 */
export async function checkAccessibility(page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details:not([open])")) {
      details.setAttribute("open", "");
      details.setAttribute("data-opened", "");
    }
  });
  // Tables are filled once they are open, charts a frame later.
  await page.waitForTimeout(500);
  await page.evaluate(axe);
  const broken = await page.evaluate(async (rules) => {
    const { violations } = await /** @type {any} */ (window).axe.run(document, { runOnly: rules });
    return violations.map(
      (/** @type {any} */ { id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .map((/** @type {any} */ { target }) => target)
          .slice(0, 3)
          .join(", ")}`,
    );
  }, RULES);
  assert.deepEqual(broken, []);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("[data-opened]")) {
      details.removeAttribute("open");
      details.removeAttribute("data-opened");
    }
  });
}

// Writes the chart of the default recorded run into index.html, as the page draws it: it is there with the
// document, before any module, the recording, and the chart library have come.
//
// usage: node script/first-chart.mjs     after a new www/recorded/cat.json, or a change of the chart

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { launch, open, root, startServer } from "../tests/browser/harness.mjs";

const [BEGIN, END] = ["<!-- written by script/first-chart.mjs: begin -->", "<!-- end of the first chart -->"];
/** Widths of the window for which it is drawn; www/css/figures.css chooses. */
const WIDTHS = { narrow: 360, wide: 1280 };

/** A document with these charts, if it has a place for them. @param {string} document @param {Record<string, string>} charts */
export function withCharts(document, charts) {
  const [from, to] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (from < 0 || to < from) return document;
  const lines = Object.entries(charts).map(
    ([name, svg]) => `\n            <!-- prettier-ignore -->\n            <div class="first ${name}">${svg}</div>`,
  );
  return `${document.slice(0, from)}${BEGIN}${lines.join("")}\n            ${document.slice(to)}`;
}

/**
 * The chart as the page draws it.
 *
 * @param {import("playwright-core").Browser} browser
 * @param {string} address  of the page
 */
export async function drawCharts(browser, address) {
  /** @type {Record<string, string>} */
  const charts = {};
  for (const [name, width] of Object.entries(WIDTHS)) {
    const { page, close } = await open(browser, `${address}/`, { width });
    const drawn = page.locator("#chart-accuracy .plot > svg");
    await drawn.waitFor();
    // Its fonts are there, and the verdict's recording, which brings gold's level.
    await page.locator("#chart-accuracy .gold:not([hidden])").waitFor();
    await page.waitForTimeout(1000);
    charts[name] = still(await drawn.evaluate((svg) => svg.outerHTML));
    await close();
  }
  return charts;
}

/** Without what only a live chart needs, and with short numbers. @param {string} svg */
function still(svg) {
  return (
    svg
      // The page's policy refuses styles in attributes; the size of letters is an attribute, too.
      .replace(/^<svg class="[^"]*"/, "<svg")
      .replace(' font-size="10"', ' font-size="12"')
      .replace(/ style="[^"]*"/g, "")
      .replace(/ font-family="[^"]*"/g, "")
      .replace(/ width="\d+"/, ' width="100%"')
      .replace(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2))))
  );
}

if (process.argv[1] === import.meta.filename) {
  const server = await startServer();
  const browser = await launch("off");
  try {
    const path = join(root, "index.html");
    writeFileSync(path, withCharts(readFileSync(path, "utf8"), await drawCharts(browser, server.address)));
  } finally {
    await browser.close();
    server.close();
  }
}

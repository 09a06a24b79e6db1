// Writes how high the sections of the page are that are drawn late into www/css/page.css, where www/app/room.js asks
// for it.
//
// usage: node script/rooms.mjs     after a change of what these sections show

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { launch, open, root, startServer } from "../tests/browser/harness.mjs";
import { LANGUAGES } from "../www/text/languages.js";

const FILE = join(root, "www/css/page.css");
const [BEGIN, END] = ["/* written by script/rooms.mjs: begin */", "/* end of the rooms */"];

const LATE = ["sheet", "map", "verdict", "recovery", "blind", "roll", "chart-classes"];
/** What is drawn late, by the room that www/app/room.js names. */
export const SECTIONS = { class: LATE, images: LATE, compared: ["compare"] };
/** The addresses that show them. A room is the lowest that a section is there in any language. */
const STORIES = { class: ["forget=cat"], images: ["set=random"], compared: ["forget=cat", "set=random"] };
/** Widths, rem, above which the page lays these sections out anew (charts in two columns: 46.9), and the widest that is measured. */
const WIDTHS = [20, 26, 30, 36, 40, 46.9375, 50, 60, 80];
const RANGES = WIDTHS.slice(0, -1).map((from, k) => [from, WIDTHS[k + 1]]);
/** The edges of each range, px. */
const EDGES = RANGES.flatMap(([from, till]) => [from * 16 + 1, till * 16]);
/** Letters are narrower elsewhere. What is missing moves the page by a little; what is too much stays empty. */
const SHARE = 0.97;
/** In a window that is as high as the page everything is near. */
const HEIGHT = 24_000;

/** @typedef {Record<string, {height: number, room: number}>} Heights  px, by the section's id; room: what is kept for it */

/**
 * @param {import("playwright-core").Browser} browser
 * @param {string} address  with a query
 * @param {readonly number[]} widths  px
 * @returns {Promise<Heights[]>}  for each width
 */
export async function heights(browser, address, widths) {
  const { page, close } = await open(browser, address, { width: widths[0], height: HEIGHT });
  const measured = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    measured.push(await heightsNow(page));
  }
  await close();
  return measured;
}

/** @param {import("playwright-core").Page} page */
async function heightsNow(page) {
  for (const late of ["#verdict figure svg", "#recovery .attacks figure", "#blind .game button"]) {
    await page.locator(late).first().waitFor();
  }
  // Where there is a comparison to come.
  if ((await page.locator("[data-room~=compared]").count()) > 0) await page.locator("#compare .results svg").first().waitFor();
  let before = "";
  for (;;) {
    await page.waitForTimeout(700);
    const now = await page.evaluate(() => {
      const { dataset } = document.documentElement;
      const { room } = dataset;
      const sections = [...document.querySelectorAll("main > section[id], main > figure[id]")];
      const rooms = sections.map((section) => Number.parseFloat(getComputedStyle(section).minHeight) || 0);
      // As high as they are without any.
      dataset.room = "";
      const measured = sections.map((section, k) => ({ height: Math.round(section.getBoundingClientRect().height), room: rooms[k] }));
      dataset.room = room;
      return Object.fromEntries(sections.map(({ id }, k) => [id, measured[k]]));
    });
    if (JSON.stringify(now) === before) return now;
    before = JSON.stringify(now);
  }
}

/**
 * The heights of a room at each range of widths, as CSS.
 *
 * @param {keyof typeof SECTIONS} room
 * @param {readonly Heights[][]} measured  of each address and language, at the edges of each range
 */
function roomsOf(room, measured) {
  return RANGES.map((_, k) => {
    const lowest = (/** @type {string} */ id) => Math.min(...measured.flatMap((all) => [all[2 * k][id].height, all[2 * k + 1][id].height]));
    const lines = SECTIONS[room].map((id) => `    --room-${id}: ${Math.floor(SHARE * lowest(id))}px;`);
    return `  [data-room~="${room}"] {\n${lines.join("\n")}\n  }`;
  });
}

/** @param {Record<string, string[]>} rooms  for each, its rules at each range */
function cssOf(rooms) {
  const sections = new Set(Object.values(SECTIONS).flat());
  const uses = [...sections].map((id) => `  #${id}:not([data-no-room]) {\n    min-height: var(--room-${id}, auto);\n  }`);
  const ranges = RANGES.map(([from, till], k) => {
    const low = k > 0 ? ` and (width > ${from}rem)` : "";
    const high = k < RANGES.length - 1 ? ` and (width <= ${till}rem)` : "";
    return `@media screen${low}${high} {\n${Object.values(rooms)
      .map((rules) => rules[k])
      .join("\n")}\n}`;
  });
  return `@media screen {\n${uses.join("\n")}\n}\n${ranges.join("\n")}`;
}

if (process.argv[1] === import.meta.filename) {
  const server = await startServer();
  const browser = await launch("off");
  try {
    /** @type {Record<string, Heights[][]>} */
    const measured = {};
    for (const query of new Set(Object.values(STORIES).flat())) {
      measured[query] = [];
      for (const lang of Object.keys(LANGUAGES)) {
        measured[query].push(await heights(browser, `${server.address}/?${query}&lang=${lang}`, EDGES));
      }
    }
    const rooms = Object.fromEntries(
      Object.entries(STORIES).map(([room, queries]) => [
        room,
        roomsOf(
          /** @type {keyof typeof SECTIONS} */ (room),
          queries.flatMap((query) => measured[query]),
        ),
      ]),
    );
    const css = readFileSync(FILE, "utf8");
    const [from, to] = [css.indexOf(BEGIN), css.indexOf(END)];
    if (from < 0 || to < from) throw new Error(`${FILE} has no place for it: "${BEGIN}"`);
    writeFileSync(FILE, `${css.slice(0, from)}${BEGIN}\n${cssOf(rooms)}\n${css.slice(to)}`);
  } finally {
    await browser.close();
    server.close();
  }
}

// Takes the pictures for README and docs: the page as it opens, narrow and dark, as an embedded figure, how the images to
// forget are remembered, the map, what brings a class back, the blind test, and the lesson, all with recorded runs; the
// answers to a picture, live; and www/card.png, which social networks show with a link.
//
// usage: node script/picture.mjs [FILE]...

import { basename, join } from "node:path";

import { launch, open, root, startServer } from "../tests/browser/harness.mjs";

/** @type {{file: string, query: string, ready: string, width: number, height: number, scale?: number, press?: string[], chance?: number, then?: string, without?: string, colorScheme?: "dark"}[]} */
const PICTURES = [
  {
    file: "../www/card.png",
    query: "?embed=1&hide=class,start,pause,step,stop,reset,replay,status,device",
    ready: "#chart-accuracy .plot > svg",
    // 1200 by 630, in letters that can be read in a small preview.
    width: 720,
    height: 378,
    scale: 1200 / 720,
    without: ".embed-more",
  },
  { file: "run.png", query: "", ready: "#chart-accuracy .plot > svg", width: 1200, height: 900 },
  { file: "narrow.png", query: "", ready: "#chart-accuracy .plot > svg", width: 360, height: 760 },
  {
    file: "dark.png",
    query: "?embed=1&figure=verdict&size=full&hide=class,start,pause,step,stop,reset,status,device,replay,caption,share,text,table",
    ready: "#verdict td.mark .word",
    width: 1000,
    height: 1000,
    colorScheme: "dark",
  },
  { file: "embedded.png", query: "?embed=1", ready: "#chart-accuracy .plot > svg", width: 660, height: 500 },
  {
    file: "blind.png",
    query: "?embed=1&figure=blind&blind=cat:7&hide=caption,share",
    ready: "#blind .tests button",
    width: 900,
    height: 760,
    press: ["[data-test=accuracy] button", "[data-test=probe] button"],
    without: ".embed-more",
  },
  {
    file: "memory.png",
    query: "?embed=1&figure=sheet&set=random&hide=class,start,pause,step,stop,reset,status,device,replay,caption,share,text,table",
    ready: "#sheet .marked-by:visible",
    width: 900,
    height: 440,
    press: ["#sheet label:has(input[value=z])", "#sheet label:has(input[value=together])"],
    without: ".embed-more",
  },
  {
    file: "map.png",
    query: "?embed=1&figure=map&hide=class,start,pause,step,stop,reset,status,device,replay,caption,share,text,table",
    ready: "#map .map-grid canvas",
    width: 700,
    height: 520,
    without: ".embed-more",
  },
  {
    file: "recovery.png",
    query: "?embed=1&figure=recovery&hide=class,start,pause,step,stop,reset,status,device,replay,caption,share,text,table",
    ready: "#recovery [data-attack=to_gold]",
    width: 700,
    height: 430,
    without: ".embed-more",
  },
  {
    file: "picture.png",
    query: "?embed=1&figure=picture&device=cpu&steps=60&every=20&hide=caption,share,text,status",
    ready: "#picture-example:enabled",
    width: 700,
    height: 425,
    // With the answers there, it can be started.
    press: ["#picture-example", ".picture-act:visible", "#picture .top td:has-text('%') >> nth=2", "#start:enabled"],
    chance: 0.62,
    then: "#picture .sentence:has-text('After 60 steps')",
    without: ".embed-more",
  },
  { file: "lesson.png", query: "lesson/?step=2&lang=en", ready: ".step:not([hidden]) iframe", width: 900, height: 900 },
];

const server = await startServer();
const browser = await launch("off", ["--hide-scrollbars"]);
try {
  const wanted = process.argv.slice(2);
  for (const { file, query, ready, press = [], chance, then, without, ...view } of PICTURES) {
    if (wanted.length > 0 && !wanted.includes(basename(file))) continue;
    const { page, problems, close } = await open(browser, `${server.address}/${query}`, view);
    await page.locator(ready).first().waitFor();
    if (file === "lesson.png") await page.frameLocator(ready).locator("#roll .card .column").first().waitFor();
    // Always the same image of the page's.
    if (chance !== undefined) await page.evaluate((always) => (Math.random = () => always), chance);
    for (const button of press) await page.locator(button).click();
    if (then !== undefined) await page.locator(then).waitFor({ timeout: 200_000 });
    if (without !== undefined) await page.locator(without).evaluate((element) => element.remove());
    // For fonts, and charts, which are drawn one per frame.
    await page.waitForTimeout(1000);
    await page.screenshot({ path: join(root, "docs", file) });
    for (const problem of problems) console.error(`${file}: ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    await close();
  }
} finally {
  await browser.close();
  server.close();
}

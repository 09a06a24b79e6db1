// The page, the lesson, a figure, and a recording on static servers as people run them, below a path and at the root:
// settings survive their redirects, and modules have the types that browsers ask for.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { comeNear, eventually, launch, open, says, waitForEvent } from "../browser/harness.mjs";
import { folder, program, publishAnew, startHost } from "./hosts.mjs";

/** The site is in this folder of what a server serves, and once more at the root of another. */
const BELOW = "project";
const served = join(folder, "served");
const atRoot = join(folder, "served-at-root");

/** @type {{name: string, command: () => string, options: (port: number) => string[], below?: string, lessons?: boolean}[]} */
const SERVERS = [
  { name: "serve, which drops .html", command: () => program("serve"), options: (port) => ["-L", "-l", String(port), served] },
  {
    // It sends the page for every folder, too: the lesson is out of reach there.
    name: "serve --single, at the root, which answers with the page where there is no file",
    lessons: false,
    command: () => program("serve"),
    options: (port) => ["-L", "-s", "-l", String(port), atRoot],
    below: "",
  },
  {
    name: "http-server, which lets browsers keep files for an hour",
    command: () => program("http-server"),
    options: (port) => ["-p", String(port), served],
  },
  { name: "sirv, which redirects nothing", command: () => program("sirv"), options: (port) => [served, "--port", String(port), "--quiet"] },
  {
    name: "sirv --single, at the root",
    command: () => program("sirv"),
    options: (port) => [atRoot, "--single", "--port", String(port), "--quiet"],
    below: "",
  },
  {
    name: "python3 -m http.server",
    command: () => "python3",
    options: (port) => ["-m", "http.server", String(port), "--directory", served],
  },
];

const RUN = "device=cpu&batch=4&train=100&test=100&steps=1&every=1";

describe("on static servers", () => {
  /** @type {import("playwright-core").Browser} */
  let browser;
  /** A page around a figure. @type {import("node:http").Server} */
  let blog;
  let post = "";
  let blogAddress = "";

  before(async () => {
    publishAnew(join(served, BELOW));
    publishAnew(atRoot);
    mkdirSync(served, { recursive: true });
    writeFileSync(join(served, "index.html"), "<!doctype html><title>Another site</title>");
    browser = await launch("off");
    blog = createServer((_, response) => response.writeHead(200, { "content-type": "text/html" }).end(post));
    blog.listen(0, "127.0.0.1");
    await once(blog, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (blog.address());
    blogAddress = `http://127.0.0.1:${port}/`;
  });
  after(async () => {
    await browser.close();
    blog.closeAllConnections();
    blog.close();
  });

  /** Its figure has its settings; the language goes to the page for teachers and back. @param {string} site */
  async function checkLesson(site) {
    const lesson = await open(browser, `${site}/lesson/?step=2&lang=de`);
    await says(lesson.page, ".step:not([hidden]) h2", /Logit/);
    const figure = lesson.page.frameLocator(".step:not([hidden]) iframe");
    await figure.locator("#roll .card .column").first().waitFor();
    await figure.locator("#start").waitFor({ state: "hidden" });
    await lesson.page.getByRole("link", { name: "Für Lehrende" }).click();
    await says(lesson.page, "h1", /Für Lehrende/);
    await lesson.page.getByRole("link", { name: "Hat es vergessen?" }).click();
    await says(lesson.page, ".step:not([hidden]) h2", /Hat es vergessen/);
    assert.equal(await lesson.page.evaluate(() => document.documentElement.lang), "de");
    assert.deepEqual(lesson.problems, []);
    await lesson.close();
  }

  for (const { name, command, options, below = BELOW, lessons = true } of SERVERS) {
    test(name, { timeout: 300_000 }, async () => {
      const host = await startHost(command(), options);
      const site = below === "" ? host.address : `${host.address}/${below}`;
      try {
        // The page with settings and a recording, a run, and a model that is not there.
        const whole = await open(browser, `${site}/?forget=automobile&recording=automobile&at=10&theme=dark&${RUN}&seed=7`);
        await says(whole.page, "#source", /recorded: automobile/);
        await says(whole.page, "#sentence", /at step 10 of 300/);
        await whole.page.locator("#start:enabled").click();
        await waitForEvent(whole.page, "done", { timeout: 120_000 });
        assert.equal(new URL(whole.page.url()).searchParams.get("seed"), "7");
        assert.deepEqual(whole.problems, []);
        await whole.page.goto(`${site}/?model=nothing`);
        await says(whole.page, "#notice", /model=nothing, which is not in www\/models/);
        await whole.close();

        if (lessons) await checkLesson(site);

        // Figures on another site, one with an address that lacks its slash, one with the page's file.
        post = `<!doctype html><title>A blog</title><link rel="icon" href="data:," />
          <script async src="${site}/www/srfl-figure.js"></script>
          <srfl-figure id="one" figure="flow" forget="ship" theme="dark"></srfl-figure>
          <srfl-figure id="two" src="${site}" figure="curve" forget="frog"></srfl-figure>
          <srfl-figure id="three" src="${site}/index.html" figure="curve" forget="deer"></srfl-figure>`;
        const reader = await open(browser, blogAddress);
        const [one, two, three] = ["#one iframe", "#two iframe", "#three iframe"].map((selector) => reader.page.frameLocator(selector));
        await one.locator("#chart-classes .bar").first().waitFor();
        await eventually(async () => assert.equal(await one.locator("#class-select").inputValue(), "ship"));
        await comeNear(two, "#chart-accuracy");
        await eventually(async () => assert.equal(await two.locator("#class-select").inputValue(), "frog"));
        await reader.page.locator("#three").scrollIntoViewIfNeeded();
        await eventually(async () => assert.equal(await three.locator("#class-select").inputValue(), "deer"));
        assert.deepEqual(reader.problems, []);
        await reader.close();
      } finally {
        await host.close();
      }
    });
  }
});

// The page as a figure on somebody else's page: another origin, below a path, several at once.

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { build } from "esbuild";

import { FIGURES } from "../../../www/settings/parameters.js";
import { comeNear, comeTo, eventually, launchProfile, open, root, says, screenshot, stage } from "../harness.mjs";

const SMALL = "device=cpu&batch=4&train=100&test=100&steps=4000&every=2000&seed=1";
/** The same as attributes. */
const SMALL_ATTRIBUTES = SMALL.replaceAll(/(\w+)=([^&]+)&?/g, '$1="$2" ');

/** @typedef {import("playwright-core").Page} Page */

describe("embedded", () => {
  const here = stage("off", { below: "/project" });
  /** @type {import("node:http").Server} */
  let blogServer;
  /** @type {Map<string, string>} */
  const posts = new Map();
  let blog = "";

  before(async () => {
    blogServer = createServer(({ url }, response) => {
      const html = posts.get(url ?? "/");
      response.writeHead(html === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" }).end(html ?? "");
    });
    blogServer.listen(0, "127.0.0.1");
    await once(blogServer, "listening");
    const { port } = /** @type {import("node:net").AddressInfo} */ (blogServer.address());
    // localhost and 127.0.0.1 are different sites to a browser.
    blog = `http://127.0.0.1:${port}`;
  });
  after(async () => {
    blogServer.closeAllConnections();
    blogServer.close();
  });

  /**
   * A post that keeps what its figures say.
   *
   * @param {string} body
   */
  function post(body) {
    const path = `/${posts.size}`;
    posts.set(
      path,
      `<!doctype html><html lang="en"><title>A blog</title><link rel="icon" href="data:," /><script>
        window.said = {};
        addEventListener("srfl", ({ target, detail }) => (window.said[target.id] ??= []).push(detail));
        window.heard = [];
        window.heights = new Map();
        addEventListener("message", ({ data, source }) => {
          window.heard.push(data);
          if (data?.type === "height") window.heights.set(source, [...(window.heights.get(source) ?? []), data.height]);
        });
        window.firstHeights = [];
        customElements.whenDefined("srfl-figure").then(() => {
          for (const { shadowRoot } of document.querySelectorAll("srfl-figure")) {
            window.firstHeights.push(shadowRoot.querySelector("iframe")?.clientHeight);
          }
        });
      </script><script async src="${here.server.address}/www/srfl-figure.js"></script>
      <body style="max-width: 700px; margin: 2rem auto">${body}`,
    );
    return `${blog}${path}`;
  }

  /** @param {Page} page @param {string} id @param {string} type @param {number} [count] */
  async function said(page, id, type, count = 1) {
    const handle = await page.waitForFunction(
      ([wanted, kind, times]) => {
        const heard = /** @type {any} */ (window);
        const all = (heard.said[wanted] ?? []).filter((/** @type {any} */ { type: t }) => t === kind);
        return all.length >= Number(times) ? all.at(-1) : undefined;
      },
      /** @type {const} */ ([id, type, count]),
      { timeout: 120_000, polling: 100 },
    );
    return /** @type {Promise<any>} */ (handle.jsonValue());
  }

  /** @param {Page} page @param {string} id @param {"start" | "pause" | "reset"} what */
  const drive = (page, id, what) =>
    page.evaluate(([name, verb]) => /** @type {any} */ (document.getElementById(name))[verb](), /** @type {const} */ ([id, what]));

  /** Steps done by the figure so far. @param {Page} page @param {string} id @returns {Promise<number>} */
  const steps = (page, id) =>
    page.evaluate((name) => {
      const heard = /** @type {any} */ (window);
      return (heard.said[name] ?? []).findLast((/** @type {any} */ { type }) => type === "step")?.step ?? 0;
    }, id);

  /** Whether the figure's run stands still. @param {Page} page @param {string} id */
  async function still(page, id) {
    for (let tries = 0; tries < 40; tries++) {
      const done = await steps(page, id);
      await page.waitForTimeout(1500);
      if ((await steps(page, id)) === done) return done;
    }
    return assert.fail(`${id} goes on`);
  }

  test("an element's attributes choose the set, and its title names it", { timeout: 120_000 }, async () => {
    const address = post('<srfl-figure id="one" set="random" set-seed="3" weight-decay="0.01"></srfl-figure>');
    const { page, problems, close } = await open(here.browser, address, { width: 900, height: 800 });
    const frame = page.locator("#one iframe");
    assert.match((await frame.getAttribute("src")) ?? "", /&set=random&set_seed=3&weight_decay=0\.01$/);
    assert.equal(await frame.getAttribute("title"), "Machine unlearning live: a network forgets a random tenth of its images");
    const figure = page.frameLocator("#one iframe");
    await figure.getByRole("heading", { name: "Watch a network forget a random tenth of its images." }).waitFor();
    await says(figure, "#source", /recorded: a random tenth/);
    assert.equal(await figure.locator("#class-select").isVisible(), false, "no class is forgotten");
    await page.evaluate(() => /** @type {any} */ (document.getElementById("one")).set({ set: "class", forget: "dog" }));
    await figure.getByRole("heading", { name: "Watch a network forget dog." }).waitFor();
    assert.ok(await figure.locator("#class-select").isVisible());
    assert.deepEqual(problems, []);
    await close();
  });

  test("three figures on a foreign page: each has its result, one runs at a time and only in sight", { timeout: 400_000 }, async () => {
    const address = post(`
      <srfl-figure id="one" ${SMALL_ATTRIBUTES}></srfl-figure>
      <srfl-figure id="two" forget="automobile" ${SMALL_ATTRIBUTES}></srfl-figure>
      <div style="height: 3000px"></div>
      <iframe id="three" src="${here.server.address}/?embed=1&figure=flow&autostart=1" title="flow" width="100%" height="700"></iframe>`);
    const { page, problems, close } = await open(here.browser, address, { width: 900, height: 800 });
    const one = page.frameLocator("#one iframe");
    const two = page.frameLocator("#two iframe");
    for (const [id, frame] of /** @type {const} */ ([
      ["two", two],
      ["one", one],
    ])) {
      // A browser draws no frame that is out of sight.
      await comeTo(page, `#${id}`);
      await frame.locator("#chart-accuracy svg").first().waitFor();
      await says(frame, "#source", /recorded/);
    }
    await comeTo(page, "#three");
    await page.frameLocator("#three").locator("#chart-classes .bar").first().waitFor();
    await comeTo(page, "#one");
    // The frame is as high as what is in it.
    await fits(page, "#one");
    await page.waitForTimeout(1500);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (window).said), {}, "nothing has begun by itself");
    await screenshot(page, "embedded-three");

    await drive(page, "one", "start");
    await said(page, "one", "step", 3);
    await comeTo(page, "#two");
    await drive(page, "two", "start");
    await said(page, "two", "step", 3);
    const paused = await still(page, "one");
    await said(page, "two", "step", 5);
    assert.ok(paused < 4000);

    // Out of sight it rests, and goes on by itself when it is seen again.
    await comeTo(page, "#three");
    const rest = await still(page, "two");
    await page.waitForTimeout(1000);
    assert.equal(await steps(page, "two"), rest);
    await comeTo(page, "#two");
    await said(page, "two", "step", rest + 3);
    assert.equal(await steps(page, "one"), paused, "the first was paused for good");

    // So it does in a tab that goes to the background. No browser without a screen hides one: the
    // frame is told what it would be.
    const seen = (/** @type {string} */ state) =>
      two.locator("body").evaluate((body, visibility) => {
        Object.defineProperty(body.ownerDocument, "visibilityState", { configurable: true, get: () => visibility });
        body.ownerDocument.dispatchEvent(new Event("visibilitychange"));
      }, state);
    await seen("hidden");
    const asleep = await still(page, "two");
    await page.waitForTimeout(1000);
    assert.equal(await steps(page, "two"), asleep);
    await seen("visible");
    await said(page, "two", "step", asleep + 3);

    // Narrower, it is higher, and the page around it is told.
    await drive(page, "two", "pause");
    await still(page, "two");
    await comeTo(page, "#one");
    await one.getByText(`Paused at step ${paused} of 4,000`).waitFor();
    await comeTo(page, "#two");
    const wide = await heights(page, "#two");
    await page.setViewportSize({ width: 400, height: 800 });
    await page.waitForFunction(
      (height) => (document.querySelector("#two")?.shadowRoot?.querySelector("iframe")?.clientHeight ?? 0) > height,
      wide[0],
    );
    await fits(page, "#two");
    await screenshot(page, "embedded-narrow");

    assert.deepEqual(problems, []);
    await close();
  });

  test("all figures of a page share one download", { timeout: 240_000 }, async () => {
    const figure = (/** @type {string} */ id) =>
      `<srfl-figure id="${id}" ${SMALL_ATTRIBUTES} style="max-height: 300px; overflow: hidden"></srfl-figure>`;
    const { context, close } = await launchProfile();
    const page = await context.newPage();
    here.server.sent.length = 0;
    await page.goto(post(figure("one") + figure("two")));
    for (const id of ["one", "two"]) {
      await page.frameLocator(`#${id} iframe`).locator("#start:enabled").waitFor();
      await drive(page, id, "start");
      await said(page, id, "step");
    }
    const files = ["/pkg/srfl_bg.wasm", "/www/models/resnet8.safetensors", "/www/data/cifar10/train-000.png", "/pkg/vendor/plot.js"];
    const times = files.map((file) => here.server.sent.filter((path) => path === file).length);
    assert.deepEqual(times, [1, 1, 1, 1]);
    await close();
  });

  /** The frame's height and that of what it shows. @param {Page} page @param {string} figure */
  async function heights(page, figure) {
    const outer = await page.locator(`${figure} iframe`).evaluate((frame) => frame.clientHeight);
    const inner = await page
      .frameLocator(`${figure} iframe`)
      .locator("main")
      .evaluate((main) => main.getBoundingClientRect().height);
    return [outer, inner];
  }

  /** Waits until the frame is as high as what it shows. @param {Page} page @param {string} figure */
  async function fits(page, figure) {
    await eventually(async () => {
      const [outer, inner] = await heights(page, figure);
      assert.ok(Math.abs(outer - inner) <= 2, `the frame of ${figure} has ${outer} pixels for ${inner}`);
    });
  }

  for (const [size, width, height] of /** @type {const} */ ([
    ["compact", 660, 8000],
    ["compact", 360, 12_000],
    ["full", 660, 26_000],
  ])) {
    test(`${size} figures in ${width} pixels have about their height from the beginning, so that the text below stays in place`, async () => {
      const figures = FIGURES.map((name) => `<srfl-figure id="${name}" figure="${name}" size="${size}" width="${width}"></srfl-figure>`);
      const { page, close } = await open(here.browser, post(`<div style="width: ${width}px">${figures.join("")}</div>`), {
        width: 720,
        height,
      });
      /** Heights that each frame had: of the element, and those that it told. @type {() => Promise<number[][]>} */
      const told = () =>
        page.evaluate(() => {
          const frames = [...document.querySelectorAll("srfl-figure")].map((one) => one.shadowRoot?.querySelector("iframe"));
          return frames.map((frame) => /** @type {any} */ (window).heights.get(frame?.contentWindow) ?? []);
        });
      // Each has said it; then nothing is heard for a while.
      await eventually(async () => assert.ok((await told()).every(({ length }) => length > 0)), 60_000);
      let earlier = "";
      for (let now = JSON.stringify(await told()); now !== earlier; now = JSON.stringify(await told())) {
        earlier = now;
        await page.waitForTimeout(1500);
      }
      const first = await page.evaluate(() => /** @type {any} */ (window).firstHeights);
      for (const [k, all] of (await told()).entries()) {
        const last = /** @type {number} */ (all.at(-1));
        const moved = Math.max(...[first[k], ...all].map((one) => Math.abs(one - last)));
        assert.ok(moved <= 0.1 * last + 20, `${FIGURES[k]}: ${[first[k], ...all].join(", ")} px`);
      }
      await close();
    });
  }

  test(
    "what an author writes is kept, calls wait for the frame, attributes of others are left alone, and Back is the blog's",
    { timeout: 240_000 },
    async () => {
      const address = post(`
      <p>Before. <a id="next" href="?second">on</a></p>
      <srfl-figure id="one" forget="cat" ${SMALL_ATTRIBUTES} data-post="7" data-v-1a2b width="660" loading="lazy" />
      <h2>Rest</h2><p id="rest">of the post</p>
      <script>customElements.whenDefined("srfl-figure").then(() => {
        const figure = document.getElementById("one");
        figure.set({ forget: "dog" });
        figure.start();
      });</script>`);
      const path = new URL(address).pathname;
      posts.set(`${path}?second`, posts.get(path) ?? "");
      const { page, problems, close } = await open(here.browser, address, { width: 900, height: 800 });
      /** @type {string[]} */
      const warned = [];
      page.on("console", (message) => warned.push(`${message.type()}: ${message.text()}`));
      await page.reload();
      const frame = page.frameLocator("#one iframe");
      // The heading stands below the figure, and the author is told why.
      await page.getByRole("heading", { name: "Rest" }).waitFor();
      const [figure, heading] = await Promise.all([
        page.locator("#one iframe").boundingBox(),
        page.getByRole("heading", { name: "Rest" }).boundingBox(),
      ]);
      assert.ok(figure && heading && heading.y >= figure.y + figure.height);
      assert.equal(warned.filter((text) => text.startsWith("warning: srfl:")).length, 1);

      // What was asked for before there was a frame.
      await said(page, "one", "step", 3);
      assert.equal(await frame.locator("#class-select").inputValue(), "dog");

      // Extensions, frameworks and the author's own scripts mark elements; none of it is a setting.
      const marked = await steps(page, "one");
      await page.evaluate(() => {
        const element = /** @type {HTMLElement} */ (document.getElementById("one"));
        for (const name of ["bis_skin_checked", "data-state", "aria-busy", "class", "width", "cz-shortcut-listen", "foo"]) {
          element.setAttribute(name, "1");
        }
      });
      await said(page, "one", "step", marked + 5);
      assert.equal(await frame.locator("#notices").isVisible(), false, "no notice of an attribute");
      // A setting and the colors change without a new frame: the run goes on.
      await page.evaluate(() => {
        const element = /** @type {HTMLElement} */ (document.getElementById("one"));
        element.setAttribute("theme", "dark");
        element.setAttribute("lr", "0.002");
      });
      await eventually(async () =>
        assert.equal(await frame.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor), "rgb(21, 24, 28)"),
      );
      const dark = await steps(page, "one");
      await said(page, "one", "step", dark + 3);

      // Where another figure is drawn there is a new frame, and the user's way back is still the blog's.
      await page.locator("#next").click();
      await page.waitForURL(/second/);
      for (const value of ["roll", "verdict", "curve"]) {
        await page.evaluate((name) => document.getElementById("one")?.setAttribute("figure", name), value);
        await page.waitForTimeout(700);
      }
      await page.evaluate(() => document.getElementById("one")?.setAttribute("size", "full"));
      await frame.locator("#device-line").waitFor();
      await page.evaluate(() => document.getElementById("one")?.removeAttribute("size"));
      await frame.locator(".embed-more > summary").waitFor();
      for (const value of ["truck", "ship", "frog"]) {
        await page.evaluate((name) => document.getElementById("one")?.setAttribute("forget", name), value);
        await page.waitForTimeout(300);
      }
      await page.goBack();
      await page.waitForURL((url) => !url.href.includes("second"));
      assert.deepEqual(problems, []);
      await close();
    },
  );

  test("elements that are not closed, one in the other, keep all that the author wrote", { timeout: 120_000 }, async () => {
    const address = post(`
      <p>Before <srfl-figure id="one" forget="cat" ${SMALL_ATTRIBUTES}/> after</p>
      <srfl-figure id="two" forget="dog" ${SMALL_ATTRIBUTES}/><ul><li>An item</li></ul><table><tr><td>A cell</td></tr></table>
      <script>document.title = "The author's script ran";</script>
      <srfl-figure id="three" forget="ship" ${SMALL_ATTRIBUTES}>Without scripts there is no figure.</srfl-figure>
      <footer>The end</footer>`);
    const { page, close } = await open(here.browser, address, { width: 900, height: 800 });
    for (const [id, forget] of [
      ["one", "cat"],
      ["two", "dog"],
      ["three", "ship"],
    ]) {
      await comeTo(page, `#${id}`);
      await eventually(async () =>
        assert.equal(await page.frameLocator(`#${id} iframe`).first().locator("#class-select").inputValue(), forget),
      );
    }
    for (const words of [/Before/, /after/, "An item", "A cell", "The end"]) await page.getByText(words).first().waitFor();
    assert.equal(await page.title(), "The author's script ran");
    await close();
  });

  test("what frameworks and extensions write on an element changes nothing", { timeout: 240_000 }, async () => {
    const address = post(`<srfl-figure id="one" forget="cat" ${SMALL_ATTRIBUTES}
      data-astro-cid-x7 data-reactroot x-data="{}" @srfl="f" :title="t" v-cloak _ngcontent-ng-1 ng-version="9" (srfl)="f" *ngif="a" [hidden]="b" #figure
      wire:key="k" hx-get="/x" client:visible key="k" ref="r" classname="c" suppresshydrationwarning part="p" itemprop="image" typeof="Image"
      contenteditable="false" draggable="false" spellcheck="false" translate="no" tabindex="0" align="center" decoding="async" fetchpriority="low"
    ></srfl-figure>`);
    const { page, problems, close } = await open(here.browser, address, { width: 900, height: 800 });
    const frame = page.frameLocator("#one iframe");
    await frame.locator("#start:enabled").waitFor();
    assert.equal(await frame.locator("#notices").isVisible(), false);
    await drive(page, "one", "start");
    await said(page, "one", "step", 2);
    const done = await steps(page, "one");
    await page.evaluate(() => {
      const figure = /** @type {any} */ (document.getElementById("one"));
      const later =
        "data-gr-ext-installed monica-id wfd-id vsc-initialized _msttexthash fdprocessedid jf-ext-cache-id inert-ish aria-live role dir";
      for (const name of later.split(" ")) figure.setAttribute(name, "1");
      figure.style.opacity = "0.9";
      figure.className = "active";
      for (const name of ["key", "ref", "class"]) figure.removeAttribute(name);
    });
    await said(page, "one", "step", done + 3);
    assert.equal(await frame.locator("#notices").isVisible(), false);
    // React and Vue set a property where an element has one of the attribute's name.
    await page.evaluate(() => Object.assign(/** @type {any} */ (document.getElementById("one")), { set: "random" }));
    await frame.getByRole("heading", { name: "Watch a network forget a random tenth of its images." }).waitFor();
    await page.evaluate(() => /** @type {any} */ (document.getElementById("one")).set({ set: "class", forget: "frog" }));
    await eventually(async () => assert.equal(await frame.locator("#class-select").inputValue(), "frog"));
    assert.deepEqual(problems, []);
    await close();
  });

  test(
    "a figure in a page that srcdoc holds is heard, and a sandbox that keeps its modules out is named",
    { timeout: 240_000 },
    async () => {
      const script = `<script async src='${here.server.address}/www/srfl-figure.js'></script>`;
      const inner = `${script}<srfl-figure id='inner' ${SMALL_ATTRIBUTES.replaceAll('"', "'")}></srfl-figure>`;
      const direct = (/** @type {string} */ id, /** @type {string} */ sandbox) =>
        `<iframe id="${id}" title="A figure" sandbox="${sandbox}" src="${here.server.address}/?embed=1" height="600"></iframe>`;
      const address = post(
        [
          `<iframe id="doc" title="A page" srcdoc="${inner}" width="660" height="640"></iframe>`,
          direct("open", "allow-scripts allow-same-origin"),
          direct("closed", "allow-scripts"),
        ].join(""),
      );
      const { page, close } = await open(here.browser, address, { width: 900, height: 2200 });
      const doc = page.frameLocator("#doc");
      await doc.frameLocator("#inner iframe").locator("#start:enabled").waitFor();
      await doc.locator("#inner").evaluate((element) => {
        element.addEventListener("srfl", (event) => {
          if (/** @type {CustomEvent} */ (event).detail.type === "step") element.dataset.ran = "1";
        });
        /** @type {any} */ (element).start();
      });
      await doc.locator("#inner[data-ran]").waitFor({ timeout: 120_000 });
      await page.frameLocator("#open").locator("#start:enabled").waitFor();
      await page
        .frameLocator("#closed")
        .getByText(/sandboxed frame.*allow-same-origin/)
        .waitFor();
      await close();
    },
  );

  test("a figure that is told before it is on the page, below the fold, and inside a shadow tree", { timeout: 240_000 }, async () => {
    const address = post(`<div style="height: 6000px"></div><div id="host"></div>`);
    const { page, close } = await open(here.browser, address, { width: 900, height: 800 });
    await page.waitForFunction(() => customElements.get("srfl-figure") !== undefined);
    await page.evaluate((settings) => {
      const figure = /** @type {any} */ (document.createElement("srfl-figure"));
      figure.id = "late";
      for (const [name, value] of new URLSearchParams(settings)) figure.setAttribute(name, value);
      figure.set({ forget: "ship" });
      figure.start();
      const tree = /** @type {HTMLElement} */ (document.getElementById("host")).attachShadow({ mode: "open" });
      tree.append(figure);
    }, SMALL);
    const frame = page.frameLocator("#late iframe");
    // It has loaded out of sight, where nothing is drawn, and goes on once it is seen.
    await frame.locator("#start").waitFor({ state: "attached" });
    await comeTo(page, "#late");
    await eventually(async () => assert.equal(await frame.locator("#class-select").inputValue(), "ship"), 20_000);
    await close();
  });

  test("as a module, inlined, and bundled where src says where the page is; without it says so", { timeout: 120_000 }, async () => {
    const code = await (await fetch(`${here.server.address}/www/srfl-figure.js`)).text();
    // As a blog's own build would: minified, in one file with other code, for older browsers.
    const { outputFiles } = await build({
      stdin: { contents: 'import "./srfl-figure.js"; document.title = "bundled";', resolveDir: join(root, "www") },
      ...{ bundle: true, minify: true, format: "iife", target: "es2020", write: false },
    });
    const figure = (/** @type {string} */ id, /** @type {string} */ more) =>
      `<srfl-figure id="${id}" ${SMALL_ATTRIBUTES} ${more}></srfl-figure>`;
    const path = new URL(post(""), blog).pathname;
    posts.set(
      path,
      `<!doctype html><title>A blog</title><script type="module">${code}</script>${figure("lost", "")}${figure("told", `src="${here.server.address}/"`)}`,
    );
    const { page, close } = await open(here.browser, `${blog}${path}`, { width: 900, height: 800 });
    await page.getByText("does not know where its page is").waitFor();
    await page.frameLocator("#told iframe").locator("#start").waitFor();
    await close();

    posts.set(path, `<!doctype html><script>${outputFiles[0].text}</script>${figure("told", `src="${here.server.address}/"`)}`);
    const { page: other, problems, close: end } = await open(here.browser, `${blog}${path}`, { width: 900, height: 800 });
    await other.frameLocator("#told iframe").locator("#start").waitFor();
    assert.equal(await other.title(), "bundled");
    assert.deepEqual(problems, []);
    await end();
  });

  test("an address escaped once too often is read as it was meant", { timeout: 120_000 }, async () => {
    for (const and of ["&amp;", "&amp;amp;", "&#38;", "&#038;", "%26", "\\u0026"]) {
      const { page, close } = await open(here.browser, `${here.server.address}/?embed=1${and}forget=automobile${and}theme=dark`);
      await page.locator("#class-select").waitFor();
      assert.equal(await page.locator("#class-select").inputValue(), "automobile", and);
      assert.equal(await page.locator("#notices").isVisible(), false, and);
      await close();
    }
  });

  test("a figure works where every channel and store is forbidden", { timeout: 240_000 }, async () => {
    const page = await (await here.browser.newContext()).newPage();
    // As Firefox does in frames of other sites, by the user's settings.
    await page.addInitScript(() => {
      const forbidden = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
      Object.assign(globalThis, { BroadcastChannel: forbidden });
      for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches"]) {
        Object.defineProperty(globalThis, name, { get: forbidden });
      }
      Object.defineProperty(navigator, "serviceWorker", { get: forbidden });
      Object.defineProperty(navigator, "locks", { value: { request: async () => forbidden() } });
    });
    await page.goto(post(`<srfl-figure id="one" ${SMALL_ATTRIBUTES}></srfl-figure>`));
    await page.frameLocator("#one iframe").locator("#start:enabled").waitFor();
    await fits(page, "#one");
    await drive(page, "one", "start");
    await said(page, "one", "step", 2);
    await page.context().close();
  });

  test("messages are heeded from origins that are allowed, in their shape, and from nobody else", { timeout: 240_000 }, async () => {
    const frame = (/** @type {string} */ id, /** @type {string} */ more) =>
      `<iframe id="${id}" src="${here.server.address}/?embed=1&${SMALL}${more}" title="${id}" width="100%" height="700"></iframe>`;
    const address = post(frame("stranger", "&allow=https://another.example") + frame("friend", `&allow=https://another.example,${blog}`));
    const { page, close } = await open(here.browser, address, { width: 900, height: 1500 });
    for (const id of ["stranger", "friend"]) await page.frameLocator(`#${id}`).locator("#start:enabled").waitFor();
    /** @param {string} id @param {unknown} message */
    const tell = (id, message) =>
      page.evaluate(
        ([name, data]) => /** @type {HTMLIFrameElement} */ (document.getElementById(name)).contentWindow?.postMessage(data, "*"),
        /** @type {[string, any]} */ ([id, message]),
      );
    /** @param {string} type */
    const heard = (type) =>
      page.evaluate((kind) => /** @type {any} */ (window).heard.filter((/** @type {any} */ data) => data.type === kind), type);

    await tell("stranger", { target: "srfl", type: "start" });
    for (const odd of [
      "start",
      null,
      { type: "start" },
      { target: "srfl", type: "explode" },
      { target: "srfl", type: "set" },
      { target: "srfl", type: "set", settings: ["dog"] },
    ]) {
      await tell("friend", odd);
    }
    await page.waitForTimeout(1500);
    for (const id of ["stranger", "friend"]) await says(page.frameLocator(`#${id}`), "#status", /^Press Start/);
    assert.deepEqual([await heard("progress"), await heard("error")], [[], []]);

    await tell("friend", { target: "srfl", type: "set", settings: { forget: "dog", batch: 0 } });
    await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ data) => data.type === "error"));
    const [error] = await heard("error");
    assert.deepEqual([error.source, error.kind], ["srfl", "message"]);
    assert.match(error.message, /batch to 0.*whole number from 1.*Nothing was changed/);
    const chosen = page.frameLocator("#friend").locator("#class-select");
    assert.equal(await chosen.inputValue(), "cat");

    await tell("friend", { target: "srfl", type: "set", settings: { forget: "dog", shifts: [1, 2], batch: 3 } });
    await page.frameLocator("#friend").locator('#class-select option[value="dog"]:checked').waitFor({ state: "attached" });
    await tell("friend", { target: "srfl", type: "start" });
    await page.waitForFunction(() => /** @type {any} */ (window).heard.some((/** @type {any} */ data) => data.type === "step"), undefined, {
      timeout: 120_000,
    });
    const [step] = await heard("step");
    assert.equal(step.source, "srfl");
    await tell("friend", { target: "srfl", type: "pause" });
    await page
      .frameLocator("#friend")
      .getByText(/^Paused at/)
      .waitFor();
    await tell("friend", { target: "srfl", type: "reset" });
    await page
      .frameLocator("#friend")
      .getByText(/^Ready/)
      .waitFor();
    await close();
  });

  for (const [figure, size] of ["curve", "roll", "verdict", "compare", "flow", "sheet", "map"].flatMap((one) => [
    [one, "compact"],
    [one, "full"],
  ])) {
    test(
      `figure=${figure} shows its recorded result, ${size}, fits a phone, and leaves out what it is told to`,
      { timeout: 120_000 },
      async () => {
        const hide = "step,stop,device,share,caption";
        const { page, problems, close } = await open(
          here.browser,
          `${here.server.address}/?embed=1&figure=${figure}&size=${size}&theme=dark&hide=${hide}`,
          { width: 360, height: 700 },
        );
        const drawn = {
          curve: "#chart-accuracy .plot > svg",
          roll: "#roll .card .column",
          verdict: size === "full" ? "#verdict-relearn .plot > svg" : "#verdict tr:not(.lesser) .mark",
          compare: "#compare .facc_test .plot > svg",
          flow: "#chart-classes .bar",
          sheet: "#sheet .image",
          map: "#map .map-body > p:visible, #map .map-grid:visible",
        };
        // Charts are drawn once they are nearly in sight.
        if (figure === "verdict" && size === "full") await comeNear(page, "#verdict-relearn");
        await page
          .locator(drawn[/** @type {keyof typeof drawn} */ (figure)])
          .first()
          .waitFor();
        const sections = {
          curve: "#chart-accuracy",
          roll: "#roll",
          verdict: "#verdict",
          compare: "#compare",
          flow: "#chart-classes",
          sheet: "#sheet",
          blind: "#blind",
          map: "#map",
        };
        for (const [name, selector] of Object.entries(sections)) {
          await page.locator(selector).waitFor({ state: name === figure ? "visible" : "hidden" });
        }
        for (const id of ["step", "stop", "device-line", "share"]) await page.locator(`#${id}`).waitFor({ state: "hidden" });
        await page.locator(figure === "compare" && size === "compact" ? "#compare-start" : "#start").waitFor();
        await says(page, "body", /recorded/i);
        const { width, paper } = await page.evaluate(() => ({
          width: document.documentElement.scrollWidth,
          paper: getComputedStyle(document.body).backgroundColor,
        }));
        assert.equal(paper, "rgb(21, 24, 28)", "the colors asked for, whatever the system's");
        await screenshot(page, `embedded-${figure}-${size}`);
        assert.ok(width <= 360, `it is ${width} pixels wide`);
        assert.deepEqual(problems, []);
        await close();
      },
    );
  }

  test("the code that is copied is a figure of what is on screen", { timeout: 120_000 }, async () => {
    const context = await here.browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    await page.goto(`${here.server.address}/?forget=ship&shifts=1,2&lr=0.01&autostart=0`);
    await page.locator("#share > summary").click();
    await page.locator("#share-figure").selectOption("verdict");
    assert.match(
      await page.locator("#share textarea").inputValue(),
      /figure=verdict&amp;size=compact".* height="640".* min-height: 640px;/,
    );
    await page.locator("#share-size").selectOption("full");
    await page.locator("#share-theme").selectOption("light");
    await page.locator("#copy-embed").click();
    await page.getByText("The embed code was copied.").waitFor();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    await page.locator("#copy-link").click();
    await page.getByText("The link was copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    await context.close();

    const { page: reader, close } = await open(here.browser, post(code), { width: 900, height: 900 });
    const frame = reader.frameLocator("iframe");
    await frame.locator("#verdict").waitFor();
    await eventually(async () => assert.equal(await frame.locator("#class-select").inputValue(), "ship"));
    const source = new URL((await reader.locator("iframe").getAttribute("src")) ?? "");
    const whole = new URL(link);
    for (const [name, value] of [
      ["forget", "ship"],
      ["shifts", "1,2"],
      ["lr", "0.01"],
      ["seed", "1"],
    ]) {
      assert.equal(source.searchParams.get(name), value);
      assert.equal(whole.searchParams.get(name), value);
    }
    assert.deepEqual(
      ["figure", "size", "theme"].map((name) => source.searchParams.get(name)),
      ["verdict", "full", "light"],
    );
    assert.deepEqual(
      ["embed", "size"].map((name) => whole.searchParams.get(name)),
      [null, null],
    );
    await frame.locator("#device-line").waitFor();
    assert.ok(source.pathname.startsWith("/project/"), source.pathname);
    await close();
  });

  test("without any script around it a frame is as high as its figure, also after it has grown, where the browser can", async () => {
    const style = "border: 0; height: auto; min-height: 300px; frame-sizing: content-height";
    const frame = `<iframe src="${here.server.address}/?embed=1&figure=roll" title="A figure" width="660" height="300" style="${style}"></iframe>`;
    const { page, close } = await open(here.browser, post(frame), { width: 900, height: 1400 });
    const figure = page.frameLocator("iframe");
    const outer = () => page.locator("iframe").evaluate((element) => element.clientHeight);
    const inner = () => figure.locator("main").evaluate((main) => main.getBoundingClientRect().height);
    // The browser makes whole pixels of it.
    const asHigh = async () => assert.ok(Math.abs((await outer()) - (await inner())) < 1);
    await figure.locator("#roll .card .column").first().waitFor();
    if (await page.evaluate(() => CSS.supports("frame-sizing", "content-height"))) {
      await eventually(async () => assert.ok((await outer()) > 400));
      await eventually(asHigh);
      const earlier = await outer();
      await figure.locator(".embed-all").click();
      await eventually(async () => assert.ok((await outer()) > earlier + 100));
      await eventually(asHigh);
    } else {
      assert.equal(await outer(), 300);
    }
    await close();
  });

  test("where the browser gives no clipboard, the code is there to be copied by hand", { timeout: 60_000 }, async () => {
    const { page, close } = await open(here.browser, `${here.server.address}/`);
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    await page.locator("#share > summary").click();
    await page.locator("#copy-link").click();
    await says(page, "#share .said", /selected below/);
    assert.match(await page.evaluate(() => getSelection()?.toString() ?? ""), /^http.*forget=cat/);
    await close();
  });
});

describe("without WebAssembly", () => {
  const here = stage("off", { switches: ["--js-flags=--jitless"] });

  for (const [size, words, told] of /** @type {[string, string, RegExp][]} */ ([
    ["compact", ".embed-caption", /recorded: automobile, sRFL.* After 300 steps, it recognizes/],
    ["full", "#sentence", /Recorded .*after 300 steps/],
  ])) {
    test(`a recorded figure, ${size}, is drawn and replayed, step by step`, { timeout: 120_000 }, async () => {
      const address = `${here.server.address}/?embed=1&size=${size}&forget=automobile`;
      const { page, problems, close } = await open(here.browser, address, { width: 700, height: 700 });
      assert.equal(await page.evaluate(() => typeof WebAssembly), "undefined");
      await page.locator("#chart-accuracy svg").first().waitFor();
      const end = await says(page, words, told);
      // To its beginning, and one evaluation on, by keyboard.
      const slider = page.locator("#replay input");
      await slider.focus();
      await page.keyboard.press("Home");
      await says(page, words, /Step 0: the student is still the original/);
      await page.keyboard.press("ArrowRight");
      await says(page, words, /at step 10 of 300/i);
      await page.locator('#replay input[aria-valuetext="step 10 of 300"]').waitFor();
      // It passes by itself, and stops at its end.
      await page.getByRole("button", { name: "Replay" }).click();
      await page.getByRole("button", { name: "Hold" }).waitFor();
      await page.getByRole("button", { name: "Replay" }).waitFor({ timeout: 30_000 });
      assert.equal(await says(page, words, told), end);
      assert.deepEqual(problems, []);
      // A run is not to be had, and that is said.
      await page.locator("#start").click();
      await page.locator("#alert").waitFor();
      await says(page, "#alert", /WebAssembly/);
      await close();
    });
  }
});

describe("nobody else is asked", () => {
  const here = stage("off", { below: "/project" });

  test("all that the page loads is its own; nothing is stored, nothing foreign runs", { timeout: 120_000 }, async () => {
    const { server: site } = here;
    const context = await here.browser.newContext();
    const page = await context.newPage();
    /** @type {string[]} */
    const asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${site.address}/?${SMALL.replace("4000", "2")}&autostart=1`);
    await page
      .getByText(/^Finished|^Assessing/)
      .first()
      .waitFor({ timeout: 100_000 });
    const { origin } = new URL(site.address);
    assert.ok(asked.length > 20);
    assert.deepEqual(
      asked.filter((url) => !url.startsWith(`${origin}/project/`) && !url.startsWith("data:")),
      [],
    );
    assert.deepEqual(await context.cookies(), []);
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
    assert.equal(await page.evaluate(() => crossOriginIsolated), false, "it needs no isolation, which embedded pages lack");

    // The policy that keeps it so.
    const blocked = await page.evaluate(async (elsewhere) => {
      /** @type {string[]} */
      const violated = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => violated.push(effectiveDirective));
      const script = document.createElement("script");
      script.textContent = "window.ran = true";
      document.body.append(script);
      const foreign = document.createElement("script");
      foreign.src = `${elsewhere}/x.js`;
      document.body.append(foreign);
      const image = document.createElement("img");
      image.src = `${elsewhere}/x.png`;
      document.body.append(image);
      const sheet = document.createElement("style");
      sheet.textContent = "body { --styled: 1 }";
      document.body.append(sheet);
      document.body.setAttribute("style", "--styled: 1");
      const frame = document.createElement("iframe");
      frame.src = elsewhere;
      document.body.append(frame);
      const fetched = await fetch(elsewhere).then(
        () => true,
        () => false,
      );
      await new Promise((resolve) => {
        setTimeout(resolve, 500);
      });
      // Only now: what is sent here from outside may evaluate text at first.
      let refused = "";
      try {
        new Function("return true")();
      } catch (error) {
        refused = String(error);
      }
      const styled = getComputedStyle(document.body).getPropertyValue("--styled") !== "";
      return { ran: "ran" in window, styled, fetched, evaluated: refused === "", violated: [...new Set(violated)].sort() };
    }, "http://elsewhere.example");
    assert.deepEqual(blocked, {
      ran: false,
      styled: false,
      fetched: false,
      evaluated: false,
      violated: ["connect-src", "frame-src", "img-src", "script-src-elem", "style-src-attr", "style-src-elem"],
    });
    await context.close();
  });
});

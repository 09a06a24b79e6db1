// Visited once, kept, and opened again without a network; and a newer version that never meets the
// older one.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";

import { root, says, stage, startServer } from "../harness.mjs";

const RUN = "device=cpu&batch=4&train=100&test=100&steps=2&every=2&seed=1&forget=frog";

describe("offline", () => {
  const here = stage("off", { below: "/project" });

  afterEach(() => here.server.faults.clear());

  /** Presses the button, and waits until all is kept. @param {import("playwright-core").Page} page */
  async function keep(page) {
    await page.locator("#keep-offline").click();
    await page.getByText("Saved on this machine").waitFor({ timeout: 90_000 });
  }

  test("what is kept runs without a network, and so does the lesson", { timeout: 240_000 }, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/?${RUN}`);
    await keep(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    const before = here.server.requests.length;
    await page.goto(`${here.server.address}/?${RUN}`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    await page.locator("#start:enabled").click();
    await page.getByText(/^Finished/).waitFor({ timeout: 120_000 });
    await says(page, "#verdict .line", /Accuracy says/);
    await page.goto(`${here.server.address}/lesson/?step=2&lang=de`);
    await page.frameLocator(".step:visible iframe").locator("#roll .card .column").first().waitFor();
    // The browser itself asks for a newer service worker now and then, which no page's being offline
    // holds back.
    const asked = here.server.requests.slice(before).filter((path) => path !== "/offline.js");
    assert.deepEqual(asked, [], "nothing of the site was asked for");
    await context.close();
  });

  test("a newer version takes over only when no page of the older one is open", { timeout: 240_000 }, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/`);
    await keep(page);
    await page.reload();
    const old = await page.title();

    const newer = "sRFL, the newer version";
    const newerIndex = () => readFileSync(join(root, "index.html"), "utf8").replace(/<title[^>]*>.*<\/title>/, `<title>${newer}</title>`);
    here.server.faults.set("/index.html", { change: () => Buffer.from(newerIndex()) });
    here.server.faults.set("/offline.js", {
      change: (bytes) =>
        Buffer.from(
          bytes.toString().replace(/(\["index\.html",")[^"]*/, `$1sha256-${createHash("sha256").update(newerIndex()).digest("base64")}`),
        ),
    });
    assert.match(readFileSync(join(root, "offline.js"), "utf8"), /\["index\.html","sha256-/);
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await page.getByText("A newer version is also saved").waitFor({ timeout: 90_000 });
    const second = await context.newPage();
    await second.goto(`${here.server.address}/`);
    assert.equal(await second.title(), old, "beside an open page of the older version");
    await page.close();
    await second.close();

    const later = await context.newPage();
    await later.goto(`${here.server.address}/`);
    // The browser may need a moment to see that all are gone.
    for (let tries = 0; tries < 20 && (await later.title()) !== newer; tries++) {
      await later.goto("about:blank");
      await later.waitForTimeout(500);
      await later.goto(`${here.server.address}/`);
    }
    assert.equal(await later.title(), newer);
    await context.close();
  });

  test("where a file cannot be fetched, nothing is kept, and that is said", { timeout: 100_000 }, async () => {
    here.server.faults.set("/www/models/resnet8.safetensors", { status: 503 });
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/`);
    await page.locator("#keep-offline").click();
    await page.getByText("It could not be saved").waitFor({ timeout: 60_000 });
    await page.locator("#keep-offline:enabled").waitFor();
    await context.close();
  });

  test("a sign-in page that answers for a file is not saved, and the next try is whole", { timeout: 200_000 }, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/`);
    // In the order in which they are downloaded: what an attempt got is not asked for again.
    for (const path of ["/pkg/srfl_bg.wasm", "/www/recorded/cat.json", "/www/text/en.js"]) {
      // The page itself has all of its modules.
      await page.locator("#keep-offline:enabled").waitFor();
      here.server.faults.set(path, { change: () => Buffer.from("<!doctype html><title>Sign in</title>"), type: "text/html" });
      await page.locator("#keep-offline").click();
      await page.getByText("It could not be saved").waitFor({ timeout: 60_000 });
      here.server.faults.delete(path);
      await page.reload();
    }
    await keep(page);
    await context.close();
  });

  test(
    "another project's service worker is not ours; a copy that lacks files says so, heals, and can be removed",
    { timeout: 240_000 },
    async () => {
      const other = await startServer();
      const context = await here.browser.newContext();
      const page = await context.newPage();
      // A worker for the whole host, from a project at its root.
      other.faults.set("/bench.html", {
        change: () => Buffer.from('<!doctype html><script>navigator.serviceWorker.register("/eslint.config.js")</script>'),
      });
      other.faults.set("/eslint.config.js", { change: () => Buffer.from('addEventListener("fetch", () => {});'), type: "text/javascript" });
      await page.goto(`${other.address}/bench.html`);
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      await page.goto(`${other.address}/`);
      await page.locator("#keep-offline:enabled").waitFor();
      await page.waitForTimeout(1000);
      assert.equal(await page.getByText("Saved on this machine").count(), 0);
      await context.close();
      other.close();

      const own = await here.browser.newContext();
      const mine = await own.newPage();
      await mine.goto(`${here.server.address}/`);
      await keep(mine);
      await mine.evaluate(async () => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const { url } of (await cache.keys()).slice(0, 3)) await cache.delete(url);
        }
      });
      await mine.reload();
      await mine.getByText("lacks 3 files").waitFor();
      await mine.locator("#remove-offline").click();
      await mine.locator("#keep-offline:visible").waitFor();
      assert.deepEqual(await mine.evaluate(() => caches.keys()), []);
      assert.equal(await mine.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
      await keep(mine);
      await own.close();
    },
  );

  test("an embedded figure offers to keep nothing", { timeout: 60_000 }, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/?embed=1`);
    await page.locator("#chart-accuracy .plot > svg").waitFor();
    assert.equal(await page.locator("#keep-offline").count(), 0);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    await context.close();
  });
});

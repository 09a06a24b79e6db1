// Visited once, kept, and opened again without a network; and a newer version that never meets the
// older one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";

import { root, says, stage } from "../harness.mjs";

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
    await page.locator("#chart-accuracy .plot svg").waitFor();
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
    here.server.faults.set("/index.html", {
      change: (bytes) => Buffer.from(bytes.toString().replace(/<title>.*<\/title>/, `<title>${newer}</title>`)),
    });
    here.server.faults.set("/offline.js", {
      change: (bytes) => Buffer.from(bytes.toString().replace(/(url:"index\.html",revision:")[^"]*/, "$1newer")),
    });
    assert.match(readFileSync(join(root, "offline.js"), "utf8"), /url:"index\.html",revision:"/);
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

  test("an embedded figure offers to keep nothing", { timeout: 60_000 }, async () => {
    const context = await here.browser.newContext();
    const page = await context.newPage();
    await page.goto(`${here.server.address}/?embed=1`);
    await page.locator("#chart-accuracy .plot svg").waitFor();
    assert.equal(await page.locator("#keep-offline").count(), 0);
    assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
    await context.close();
  });
});

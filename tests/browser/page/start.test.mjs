// Every way not to start is said, on the page, in a figure and in the lesson, with what to do.

import assert from "node:assert/strict";
import { pathToFileURL } from "node:url";
import { join } from "node:path";
import { afterEach, describe, test } from "node:test";

import { open, root, says, stage } from "../harness.mjs";

const PAGES = ["/", "/?embed=1", "/lesson/", "/lesson/teacher.html", "/bench.html"];

describe("a page that cannot start", () => {
  const here = stage("off");
  afterEach(() => here.server.faults.clear());

  for (const address of PAGES) {
    test(`${address} says that a script is missing, of another kind, or of another version`, { timeout: 120_000 }, async () => {
      // What all of them load.
      const path = "/www/views/dom.js";
      /** @type {[string, import("../harness.mjs").Fault, RegExp][]} */
      const faults = [
        ["missing", { status: 404 }, /could not start.*dom\.js did not load/],
        ["a server that knows no JavaScript", { type: "text/plain" }, /could not start.*did not load.*does not send it as JavaScript/],
        ["a page in its place", { change: () => Buffer.from("<!doctype html>"), type: "text/html" }, /could not start.*did not load/],
        ["an older one", { change: () => Buffer.from("export const nothing = 1;\n") }, /could not start.*older version/],
        ["a syntax that the browser does not know", { change: () => Buffer.from("export const = ;\n") }, /could not start/],
      ];
      // One page in all ways, the others in one.
      for (const [what, fault, words] of address === PAGES[0] ? faults : faults.slice(0, 1)) {
        here.server.faults.set(path, fault);
        const { page, close } = await open(here.browser, `${here.server.address}${address}`);
        await says(page, ".start-failed", words);
        here.server.faults.delete(path);
        await page.getByRole("button", { name: "Reload without saved files" }).click();
        await page.locator("[data-started]").waitFor({ state: "attached" });
        assert.equal(await page.locator(".start-failed").count(), 0, what);
        await close();
      }
    });
  }

  test("it says so in the page's language, and in English where the words do not come", { timeout: 120_000 }, async () => {
    const path = "/www/views/dom.js";
    for (const [lang, words, button] of /** @type {[string, RegExp, string][]} */ ([
      ["de", /konnte nicht starten\. Das Skript .*dom\.js wurde nicht geladen/, "Ohne gespeicherte Dateien neu laden"],
      ["es", /no pudo iniciarse\. El script .*dom\.js no se cargó/, "Recargar sin los archivos guardados"],
    ])) {
      for (const address of ["/?lang=", "/lesson/?lang=", "/#lang="]) {
        here.server.faults.set(path, { status: 404 });
        const { page, close } = await open(here.browser, `${here.server.address}${address}${lang}`);
        await says(page, ".start-failed", words);
        assert.equal(await page.locator(".start-failed").getAttribute("lang"), lang);
        here.server.faults.clear();
        await page.getByRole("button", { name: button }).click();
        await page.locator("[data-started]").waitFor({ state: "attached" });
        await close();
      }
    }
    here.server.faults.set(path, { status: 404 });
    here.server.faults.set("/www/generated/start/de.js", { status: 404 });
    const { page, close } = await open(here.browser, `${here.server.address}/?lang=de`);
    await says(page, ".start-failed", /could not start\. The script/);
    assert.equal(await page.locator(".start-failed").getAttribute("lang"), "en");
    await close();
  });

  test("opened from a file it says to serve the folder", { timeout: 60_000 }, async () => {
    for (const file of ["index.html", "lesson/index.html"]) {
      const { page, close } = await open(here.browser, pathToFileURL(join(root, file)).href);
      await says(page, ".start-failed", /not load modules from files.*script\/server/);
      await close();
    }
  });
});

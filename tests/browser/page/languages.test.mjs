// The page in German and Spanish: what it loads, what it says, and that long words fit. English loads no other language.

import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";

import { checkAccessibility } from "../axe.mjs";
import { eventually, open, says, screenshot, settled, stage } from "../harness.mjs";

/** What a language says: its title, its sentence on the recorded run, and the tag of a recorded figure. */
const SAID = {
  de: {
    title: "sRFL: Sieh einem Netz beim Vergessen zu",
    sentence: /Nach 300 Schritten erkennt das Netz noch \d+,\d\u00a0% der Bilder von cat/,
    tag: /aufgezeichnet/,
  },
  es: {
    title: "sRFL: mira cómo olvida una red",
    sentence: /después de 300 pasos, la red todavía reconoce el \d+,\d\u00a0% de las imágenes de «cat»/,
    tag: /grabada/,
  },
};
const LANGUAGES = /** @type {(keyof typeof SAID)[]} */ (Object.keys(SAID));

describe("languages", () => {
  const here = stage("off");
  const at = (/** @type {string} */ path) => `${here.server.address}${path}`;
  /** @param {import("../harness.mjs").Page} page */
  const wide = (page) => page.evaluate(() => document.documentElement.scrollWidth);

  afterEach(() => here.server.faults.clear());

  test("English loads no other language, and the choice leads to one and keeps the rest of the address", { timeout: 60_000 }, async () => {
    here.server.requests.length = 0;
    const { page, problems, close } = await open(here.browser, at("/?lang=en&steps=7&forget=dog#share"), { width: 900, height: 900 });
    await page.locator("#chart-accuracy .plot > svg, #chart-accuracy .empty").first().waitFor();
    const loaded = here.server.requests.filter((path) => path.includes("www/text/"));
    assert.ok(loaded.some((path) => path.includes("/en.js")));
    assert.ok(!loaded.some((path) => /\/(de|es)\.js/.test(path)), loaded.join(" "));
    await page.locator("#language select").selectOption("de");
    await page.waitForURL(/lang=de/);
    assert.match(page.url(), /forget=dog.*steps=7.*#share$/);
    await says(page, "#start", /^Start$/, "the button");
    await says(page, "h1", /beim Vergessen zu/, "the heading");
    assert.equal(await page.evaluate(() => document.documentElement.lang), "de");
    assert.equal(await page.locator("#language select").inputValue(), "de");
    assert.deepEqual(problems, []);
    await close();
  });

  for (const [language, width, colorScheme] of LANGUAGES.flatMap(
    (name) =>
      /** @type {const} */ ([
        [name, 1280, "light"],
        [name, 360, "dark"],
      ]),
  )) {
    test(`the page in ${language}, ${width} pixels wide, ${colorScheme}`, { timeout: 90_000 }, async () => {
      const { page, problems, close } = await open(here.browser, at(`/?lang=${language}`), { width, colorScheme });
      await page.locator("#chart-accuracy .plot > svg").waitFor();
      assert.equal(await page.title(), SAID[language].title);
      await says(page, "#accuracy-sentence, #sentence, main", SAID[language].sentence, "the sentence");
      assert.match(String(await page.locator("#chart-accuracy .plot > svg").textContent()), /80\u00a0%/);
      // What is below comes near, and its charts are drawn.
      await page.evaluate(async () => {
        for (let y = 0; y < document.body.scrollHeight; y += 700) {
          scrollTo(0, y);
          await new Promise((resolve) => {
            setTimeout(resolve, 100);
          });
        }
        for (const part of document.querySelectorAll("details")) part.open = true;
      });
      await page.locator("#verdict tbody tr").first().waitFor({ state: "attached" });
      await screenshot(page, `${language}-${width}`);
      assert.ok((await wide(page)) <= width, `${await wide(page)} pixels wide in ${width}`);
      await checkAccessibility(page);
      assert.deepEqual(problems, []);
      await close();
    });
  }

  for (const language of ["en", ...LANGUAGES]) {
    test(`the verdict's table in ${language} fits the narrowest phone, of a class as of images`, { timeout: 60_000 }, async () => {
      for (const set of ["class", "random"]) {
        const { page, close } = await open(here.browser, at(`/?lang=${language}&set=${set}`), { width: 320 });
        const table = page.locator("#verdict .table").first();
        await table.locator("tbody tr").first().waitFor({ state: "attached" });
        const [inside, outside] = await table.evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
        assert.ok(inside <= outside, `${set}: ${inside} pixels wide in ${outside}`);
        await close();
      }
    });
  }

  for (const [language, figure, drawn, most] of LANGUAGES.flatMap(
    (name) =>
      /** @type {const} */ ([
        [name, "curve", "#chart-accuracy .plot > svg", 560],
        [name, "verdict", "#verdict tbody tr:visible", 640],
        [name, "flow", "#chart-classes .bar", 560],
      ]),
  )) {
    test(`the figure ${figure} in ${language} fits a column and a phone, and offers no languages`, { timeout: 60_000 }, async () => {
      const { page, close } = await open(here.browser, at(`/?embed=1&figure=${figure}&lang=${language}`), { width: 660, height: 780 });
      await page.locator(drawn).first().waitFor();
      await says(page, ".embed-caption .tag", SAID[language].tag, "the tag");
      for (const [width, height] of [
        [660, most],
        [360, 1.5 * 780],
      ]) {
        await page.setViewportSize({ width, height: 780 });
        const heightOf = () => page.locator("main").evaluate((main) => main.getBoundingClientRect().height);
        await settled(heightOf);
        await screenshot(page, `${language}-${figure}-${width}`);
        const high = await heightOf();
        assert.ok(high > 100 && high <= height, `${high} pixels high in ${width}, at most ${height}`);
        assert.ok((await wide(page)) <= width, `${await wide(page)} pixels wide in ${width}`);
      }
      assert.equal(await page.locator("#language select").count(), 0);
      await checkAccessibility(page);
      await close();
    });
  }

  test("a language that cannot be loaded leaves page, lesson, and benchmark in English, and they say so", { timeout: 90_000 }, async () => {
    here.server.faults.set("/www/text/de.js", { status: 404 });
    for (const [path, where] of [
      ["/?lang=de", "#notice"],
      ["/lesson/?lang=de", ".lesson > .note"],
      ["/lesson/teacher.html?lang=de", "main > .note"],
      ["/bench.html?lang=de", "#said"],
    ]) {
      const { page, close } = await open(here.browser, at(path), { width: 900, height: 900 });
      await says(page, where, /The texts in Deutsch could not be loaded, so this is in English/, path);
      await eventually(async () => assert.match(await page.locator("h1:visible").innerText(), /network|fast|forget/i));
      assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
      await close();
    }
  });

  test("a worker speaks the page's language", { timeout: 90_000 }, async () => {
    here.server.faults.set("/www/models/resnet8.safetensors", { status: 503 });
    const { page, close } = await open(here.browser, at("/?lang=de&device=cpu&autostart=1"));
    await says(page, "#alert", /resnet8\.safetensors ließ sich nicht herunterladen – der Server antwortete mit 503/, "the alert");
    await close();
  });

  test("what the core says of a file is in the page's language", { timeout: 120_000 }, async () => {
    here.server.faults.clear();
    here.server.faults.set("/www/data/cifar10/train-000.png", { change: (bytes) => bytes.subarray(0, bytes.length >> 1) });
    for (const [lang, words] of /** @type {[string, RegExp][]} */ ([
      ["de", /train-000\.png hat \d+ Bytes statt \d+: Die Datei wurde abgeschnitten oder ist eine andere/],
      ["es", /train-000\.png tiene \d+ bytes en lugar de \d+: está cortado o es otro archivo/],
    ])) {
      const { page, close } = await open(here.browser, at(`/?lang=${lang}&device=cpu&autostart=1`));
      await says(page, "#alert", words);
      await close();
    }
    here.server.faults.clear();
  });
});

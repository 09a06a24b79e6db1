// Copies what a host serves into a folder: the page as it is committed, with its built module.

import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { percent } from "../www/text/format.js";
import { parseRecording } from "../www/run/recording.js";

const ROOT = join(import.meta.dirname, "..");
const PUBLISHED = [
  "index.html",
  "bench.html",
  "offline.js",
  "lesson",
  "www",
  "pkg",
  "bench/page",
  "README.md",
  "LICENSE-MIT",
  "LICENSE-APACHE",
];
/** Documents with a card, and the page that each is. */
const CARDS = { "index.html": "", "lesson/index.html": "lesson/" };

const USAGE = `usage: node script/publish.mjs [--address URL] [--help] FOLDER

Copies what a host serves into FOLDER, which must not exist yet.

  --address URL   where the page will be, such as https://blog.example/srfl/. Social networks and messengers show a
                  picture with a link only if its address is absolute, which no page in a repository can know.
                  Also adds FOLDER/shared/NAME/ for each recorded run: links that show the run's result there.`;

/** @param {string | Buffer} content */
const integrity = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;

/** @param {string} text */
const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/**
 * @param {string} folder
 * @param {URL} [address]  of the page
 */
export function publish(folder, address) {
  if (existsSync(folder)) throw new Error(`${folder} exists already`);
  mkdirSync(folder, { recursive: true });
  for (const path of PUBLISHED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  if (address === undefined) return;
  // The offline copy knows its files by their hashes.
  let worker = readFileSync(join(folder, "offline.js"), "utf8");
  for (const [file, page] of Object.entries(CARDS)) {
    const path = join(folder, file);
    const before = readFileSync(path, "utf8");
    const after = withAddress(before, new URL(page, address));
    writeFileSync(path, after);
    worker = worker.replace(integrity(before), integrity(after));
  }
  writeFileSync(join(folder, "offline.js"), worker);
  for (const name of recordings()) {
    mkdirSync(join(folder, "shared", name), { recursive: true });
    writeFileSync(join(folder, "shared", name, "index.html"), sharedPage(name, address));
  }
}

/** Recorded runs, without those of comparisons. */
function recordings() {
  return readdirSync(join(ROOT, "www/recorded"))
    .filter((file) => file.endsWith(".json") && !file.endsWith("-compared.json"))
    .map((file) => file.slice(0, -".json".length));
}

/**
 * A document whose card has absolute addresses.
 *
 * @param {string} html
 * @param {URL} page  its address
 */
export function withAddress(html, page) {
  const image = /<meta property="og:image" content="([^"]*)" \/>/;
  const found = image.exec(html);
  if (found === null) throw new Error(`the document at ${page.href} has no og:image`);
  const tags = [
    `<link rel="canonical" href="${escaped(page.href)}" />`,
    `<meta property="og:url" content="${escaped(page.href)}" />`,
    `<meta property="og:image" content="${escaped(new URL(found[1], page).href)}" />`,
  ];
  return html.replace(image, () => tags.join("\n    "));
}

/**
 * A document for a link to a recorded run: its card tells the result, and readers go on to the page.
 *
 * @param {string} name  of the recording
 * @param {URL} address  of the page
 */
function sharedPage(name, address) {
  const { config, history } = parseRecording(JSON.parse(readFileSync(join(ROOT, "www/recorded", `${name}.json`), "utf8"))).runs[0];
  const { original: first, latest: last } = history;
  if (first === undefined || last === undefined) throw new Error(`the recorded run ${name} has no evaluation`);
  const title = `A network forgets ${config.forget}`;
  const result =
    `After ${last.step} steps it recognizes ${percent(last.facc_test)} of the ${config.forget} test images, from ` +
    `${percent(first.facc_test)}, and ${percent(last.racc_test)} of the others, from ${percent(first.racc_test)}. Replay it, or train it yourself.`;
  const page = `../../?forget=${encodeURIComponent(config.forget)}&recording=${name}`;
  const tags = {
    "og:type": "website",
    "og:title": title,
    "og:description": result,
    "og:url": new URL(`shared/${name}/`, address).href,
    "og:image": new URL("www/card.png", address).href,
    "og:image:width": "1200",
    "og:image:height": "630",
    "twitter:card": "summary_large_image",
  };
  const lines = Object.entries(tags).map(([property, content]) => `    <meta property="${property}" content="${escaped(content)}" />`);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(result)}" />
${lines.join("\n")}
    <meta http-equiv="refresh" content="0; url=${escaped(page)}" />
  </head>
  <body><p><a href="${escaped(page)}">${escaped(title)}</a>: ${escaped(result)}</p></body>
</html>
`;
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { address: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) throw new Error("it takes one folder");
  const { address } = values;
  if (address !== undefined && !/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : "")) {
    throw new Error(`${address} is no address such as https://blog.example/srfl/`);
  }
  publish(folder, address === undefined ? undefined : new URL(`${address.replace(/\/$/, "")}/`));
}

if (process.argv[1] === import.meta.filename) {
  try {
    main();
  } catch (error) {
    console.error(`error: ${error instanceof Error ? error.message : error}; see node script/publish.mjs --help`);
    process.exit(2);
  }
}

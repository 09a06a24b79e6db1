// The licenses of everything that ends up in pkg/: Rust crates in the wasm, npm packages in the
// bundles.

import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * @typedef {object} Component
 * @property {string} name
 * @property {string} version
 * @property {string} license   SPDX expression
 * @property {string} source    address
 * @property {string[]} texts   the license files' contents
 */

const LICENCE_FILE = /^(licen[cs]e|copying|copyright|notice|unlicense)([-_. ].*)?$/i;

/**
 * The crates linked into the wasm: normal dependencies for that target, without build scripts and
 * procedural macros, which only run at build time.
 *
 * @param {string} root
 * @param {string} target
 * @returns {Component[]}
 */
export function crates(root, target) {
  const metadata = JSON.parse(
    execFileSync("cargo", ["metadata", "--format-version", "1", "--locked", "--filter-platform", target], {
      cwd: root,
      maxBuffer: 1 << 28,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    }),
  );
  const packages = new Map(metadata.packages.map((/** @type {any} */ p) => [p.id, p]));
  const nodes = new Map(metadata.resolve.nodes.map((/** @type {any} */ n) => [n.id, n]));
  const seen = new Set([metadata.resolve.root]);
  const queue = [metadata.resolve.root];
  for (const id of queue) {
    for (const dep of nodes.get(id).deps) {
      const linked = dep.dep_kinds.some((/** @type {any} */ kind) => kind.kind === null);
      const macro = packages.get(dep.pkg).targets.some((/** @type {any} */ t) => t.kind.includes("proc-macro"));
      if (!linked || macro || seen.has(dep.pkg)) continue;
      seen.add(dep.pkg);
      queue.push(dep.pkg);
    }
  }
  seen.delete(metadata.resolve.root);
  return [...seen].map((id) => {
    const { name, version, license, license_file, repository, manifest_path } = packages.get(id);
    const folder = dirname(manifest_path);
    return {
      name,
      version,
      license: (license ?? `see ${license_file}`).replaceAll("/", " OR ").replace(/ +/g, " "),
      source: repository ?? `https://crates.io/crates/${name}`,
      texts: licenceTexts(folder),
    };
  });
}

/**
 * The npm packages that esbuild put into a bundle.
 *
 * @param {string} root
 * @param {import("esbuild").Metafile} metafile
 * @returns {Component[]}
 */
export function npmPackages(root, metafile) {
  const folders = new Set(
    Object.keys(metafile.inputs)
      .map((input) => /^.*node_modules\/(@[^/]+\/)?[^/]+/.exec(input)?.[0])
      .filter((folder) => folder !== undefined),
  );
  return [...folders].map((folder) => {
    const { name, version, license, repository } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const address = typeof repository === "string" ? repository : repository?.url;
    return {
      name,
      version,
      license,
      source: address?.replace(/^git\+/, "").replace(/\.git$/, "") ?? `npm: ${name}`,
      texts: licenceTexts(join(root, folder)),
    };
  });
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function licenceTexts(folder) {
  return readdirSync(folder, { recursive: false, withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name))
    .map((entry) => entry.name)
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8").replace(/\r\n?/g, "\n").trim());
}

/**
 * Everything in one text: a list of components, then each distinct license once, with the copyright
 * lines of all who use it.
 *
 * @param {string} title
 * @param {Map<string, Component[]>} groups
 */
export function licencesText(title, groups) {
  /** @type {Map<string, {text: string, users: Map<string, string[]>}>} */
  const texts = new Map();
  let out = `${title}\n${"=".repeat(title.length)}\n`;
  for (const [group, components] of groups) {
    out += `\n${group}\n${"-".repeat(group.length)}\n`;
    components.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    for (const { name, version, license, source, texts: own } of components) {
      out += `${name} ${version}: ${license} (${source})\n`;
      for (const whole of chosen(license, own)) {
        const { text, copyright } = split(whole);
        const key = text.replace(/\s+/g, " ");
        const entry = texts.get(key) ?? { text, users: new Map() };
        const notice = copyright.join("\n  ");
        entry.users.set(notice, [...(entry.users.get(notice) ?? []), `${name} ${version}`]);
        texts.set(key, entry);
      }
    }
  }
  for (const { text, users } of texts.values()) {
    out += `\n\n${"=".repeat(80)}\n`;
    for (const [notice, names] of users) {
      out += `${wrap(names.join(", "))}\n`;
      if (notice !== "") out += `  ${notice}\n`;
    }
    out += `${"=".repeat(80)}\n\n${text}\n`;
  }
  return out;
}

/**
 * The license, and the lines that say whose it is.
 *
 * @param {string} whole
 */
function split(whole) {
  const COPYRIGHT = /^\s*(copyright (\(c\)|©|\d{4}|\[?yyyy|the )|\(c\)|©).*$/i;
  const lines = whole.split("\n");
  return {
    copyright: lines.filter((line) => COPYRIGHT.test(line)).map((line) => line.trim()),
    text: lines
      .filter((line) => !COPYRIGHT.test(line))
      .join("\n")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
  };
}

/**
 * Where the license is "this OR MIT", only the MIT text.
 *
 * @param {string} license
 * @param {string[]} texts
 */
function chosen(license, texts) {
  if (!/\bOR\b/.test(license) || !/\bMIT\b/.test(license)) return texts;
  const mit = texts.filter((text) => /Permission is hereby granted, free of charge/.test(text));
  return mit.length > 0 ? mit : texts;
}

/** @param {string} line */
function wrap(line) {
  return line.replace(/(.{1,90})(?:, |$)/g, "$1,\n").replace(/,\n$/, "");
}

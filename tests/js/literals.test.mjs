// What people read stands in www/text: no other module of the page, the lesson or the benchmark has words in it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

import { Linter } from "eslint";

const root = join(import.meta.dirname, "../..");

const SKIPPED = [
  "www/text/",
  // Written by Rust, in English; www/text can translate it.
  "www/generated/",
  // What exactly is wrong with a recording: details for those who write one.
  "www/run/recording.js",
  // Classic scripts, which cannot import the texts; script/docs.mjs writes them into the first one.
  "www/app/start-guard.js",
  "www/srfl-figure.js",
  // A report in English, which docs/performance.md shows, and its errors.
  "bench/page/goals.js",
  "bench/page/tables.js",
  "bench/page/contenders.js",
  "bench/page/worker",
];

/** @type {Record<string, string>} Literals that look like words for people, with the reason why they may stay. */
const ALLOWED = {
  "the page has no ": "a bug, which nobody is to see",
  "this browser's WebAssembly cannot wait in the middle of a call": "a bug, since whoever calls it asks canWait first",
  "as served": "in the JSON of the benchmark",
  '<iframe src="': "HTML",
};

/** Two words with a space between them. */
const WORDS = /[A-Za-z’']{2,}[,:;]? [A-Za-z’']{2,}/;
/** Whatever has letters, where it is shown for certain. */
const SHOWN = /[A-Za-z]{2,}/;

/** Properties and attributes that people read or hear, of which even one word counts. */
const READ = new Set([
  "textContent",
  "innerText",
  "title",
  "label",
  "placeholder",
  "alt",
  "aria-label",
  "ariaLabel",
  "ariaDescription",
  "help",
]);
/** Those that nobody reads. */
const UNREAD = new Set(["class", "className", "style", "allow", "d", "fontFamily", "meaning", "values", "initial", "sandbox"]);
/** Calls that take selectors, or numbers of a picture. */
const SELECTING = /^(find|button|querySelector|querySelectorAll|closest|matches|getPropertyValue|setProperty)$/;
/** Calls whose second argument people read. */
const SAYING = new Set(["setText", "sayEmpty", "makeButton"]);

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  create(context) {
    /** @param {any} node @param {string} value */
    function check(node, value) {
      const found = contextOf(node);
      if (found === "unread" || value in ALLOWED) return;
      if ((found === "read" ? SHOWN : WORDS).test(value)) context.report({ node, message: value });
    }
    return {
      Literal: (/** @type {any} */ node) => {
        if (typeof node.value === "string") check(node, node.value);
      },
      TemplateElement: (/** @type {any} */ node) => check(node, node.value.cooked ?? ""),
    };
  },
};

/** @param {any} node @returns {"read" | "unread" | "other"} */
function contextOf(node) {
  let inner = node;
  for (let outer = node.parent; outer !== null && outer !== undefined; inner = outer, outer = outer.parent) {
    switch (outer.type) {
      case "ImportDeclaration":
      case "ImportExpression":
      case "ExportNamedDeclaration":
        return outer.source === inner ? "unread" : "other";
      case "Property": {
        if (outer.value !== inner) return "unread";
        const name = outer.key.name ?? outer.key.value;
        if (READ.has(name)) return "read";
        if (UNREAD.has(name)) return "unread";
        break;
      }
      case "AssignmentExpression":
        return READ.has(outer.left.property?.name) ? "read" : "other";
      case "CallExpression": {
        const name = outer.callee.name ?? outer.callee.property?.name ?? "";
        if (SELECTING.test(name)) return "unread";
        if (SAYING.has(name) && outer.arguments[1] === inner) return "read";
        if (name === "make") {
          const place = outer.arguments.indexOf(inner);
          return place === 0 ? "unread" : place === 1 ? "other" : "read";
        }
        if (name === "setAttribute") return READ.has(outer.arguments[0]?.value) && outer.arguments[1] === inner ? "read" : "other";
        break;
      }
      case "MemberExpression":
        if (outer.property === inner) return "unread";
        break;
      case "BlockStatement":
        return "other";
    }
  }
  return "other";
}

/** @param {string} code @returns {string[]} */
function wordsIn(code) {
  const messages = new Linter().verify(code, [
    {
      linterOptions: { reportUnusedDisableDirectives: "off" },
      plugins: { srfl: { rules: { words: rule } } },
      rules: { "srfl/words": "error" },
      languageOptions: { ecmaVersion: 2023, sourceType: "module" },
    },
  ]);
  for (const { fatal, message } of messages) assert.ok(!fatal, message);
  return messages.map(({ line, message }) => `${line}: ${message}`);
}

const files = ["www", "lesson", "bench/page"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll("\\", "/")}`)
    .filter((file) => file.endsWith(".js") && !SKIPPED.some((start) => file.startsWith(start))),
);

for (const file of files.sort()) {
  test(`${file} says nothing of its own`, () => {
    assert.deepEqual(wordsIn(readFileSync(join(root, file), "utf8")), []);
  });
}

test("words are found where they are shown", () => {
  const found = [
    'setText(line, "Ready")',
    'makeButton({ id: "go" }, "Go", start)',
    'make("button", { type: "button" }, "Dismiss")',
    'make("p", { "aria-label": "Help" })',
    'throw new Failure("data", "the file is empty")',
    "throw new Problem(`${name} has no images`)",
    'element.title = on ? "Stop" : "Go"',
    'const notice = "Nothing was changed"',
    'element.setAttribute("aria-label", "Language")',
  ];
  for (const code of found) assert.equal(wordsIn(code).length > 0, true, code);
  const silent = [
    'find("#own .note")',
    'make("div", { class: "bar forget" })',
    'import { text } from "../a b.js"',
    "setText(line, text.status.ready)",
    'state.stage = "ready"',
    "/** Some words here. */ const a = 1",
  ];
  for (const code of silent) assert.deepEqual(wordsIn(code), [], code);
});

// What docs/results.md says follows from the data in the repository; and the check of it notices what does not.

import assert from "node:assert/strict";
import { test } from "node:test";

import { allClaims, check, DOCUMENT, readFile, REASONS } from "../../script/claims/check.mjs";
import { Document, isWritten, numbersOf, valueOf } from "../../script/claims/document.mjs";
import { all, every, except, falling, finding, highest, lowest, rising, same } from "../../script/claims/findings.mjs";

const files = await allClaims();
const document = readFile(DOCUMENT);

/** With other results of runs. @param {string} name @param {(lines: readonly string[]) => readonly string[]} change */
const withResults = (name, change) => (/** @type {string} */ path) => {
  const text = readFile(path);
  return path === `docs/results/${name}.csv` ? `${change(text.trimEnd().split("\n")).join("\n")}\n` : text;
};

/** The document with something else at one place, however its lines are folded. @param {string} from @param {string} to */
function edited(from, to) {
  const places = new Document(document).places(from);
  assert.equal(places.length, 1, `"${from}" stands in the document once`);
  return `${document.slice(0, places[0].start)}${to}${document.slice(places[0].end)}`;
}

/** @param {readonly string[]} problems @param {readonly RegExp[]} patterns  one for each problem */
function assertProblems(problems, patterns) {
  assert.equal(problems.length, patterns.length, problems.join("\n"));
  for (const [k, pattern] of patterns.entries()) assert.match(problems[k], pattern);
}

test("every claim of docs/results.md holds, its tables are those of the data, and every number has a source", () => {
  assert.deepEqual(check(document, files).problems, [], "correct the prose, or docs/claims where the prose is meant to change");
});

test("no number that the data says can change unnoticed", () => {
  const { checked } = check(document, files);
  assert.ok(checked.length > 100, `${checked.length}`);
  let other = document;
  for (const { text, start, end } of checked.toReversed()) {
    const digits = text.split(".")[1]?.length ?? 0;
    const value = valueOf(text) + 2 * 10 ** -digits;
    other = `${other.slice(0, start)}${value.toFixed(digits)}${other.slice(end)}`;
  }
  const { problems } = check(other, files);
  assert.equal(problems.filter((problem) => /: it says [^"]\S*, the data says/.test(problem)).length, checked.length);
});

test("a number in the prose that the data does not say is named, with its line and with what the data says", () => {
  const { problems } = check(edited("On cat a linear probe finds 52% of the class", "On cat a linear probe finds 51% of the class"), files);
  assertProblems(problems, [/^docs\/results\.md:\d+: it says 51, the data says 52\.3: "Something in between\. On cat .*methods\.mjs\)$/]);
});

test("a number that no data says cannot change either, nor the words of a claim", () => {
  const [number, source] = check(edited("after 50 it recognizes 10%", "after 50 it recognizes 20%"), files).problems;
  assert.match(number, /^docs\/claims\/methods\.mjs: the excerpt of a claim does not stand in the document: "after # it still/);
  assert.match(source, /no claim in docs\/claims says where 30 comes from/);
  const { problems } = check(edited("None relearns as slowly as gold", "None relearns as quickly as gold"), files);
  assert.match(problems[0], /excerpt of a claim does not stand in the document: "None relearns as slowly as gold/);
});

test("a claim that stands there twice is ambiguous", () => {
  const { problems } = check(`${document}\nOn average Bad teacher varies widely between seeds.\n`, files);
  assertProblems(problems, [/stands in the document 2 times: "Bad teacher varies widely between seeds\."/]);
});

test("a new number needs a source; one in code, in a name, or in a part that a script writes does not", () => {
  const { problems } = check(`${document}\nIt took 17 minutes. \`--steps 60\` of resnet8, ResNet-20, and CIFAR-10, 3x3.\n`, files);
  assertProblems(problems, [/^docs\/results\.md:\d+: no claim in docs\/claims says where 17 comes from: It took 17 minutes\./]);
});

test("another result makes prose and table stale, values and comparisons", () => {
  const change = (/** @type {string} */ line) => line.replace(/^(resnet8,srfl,cat,.*,probe_facc_test),.*$/, "$1,0.400000");
  const { problems } = check(
    document,
    files,
    withResults("methods", (lines) => lines.map(change)),
  );
  const has = (/** @type {RegExp} */ pattern) =>
    assert.ok(
      problems.some((problem) => pattern.test(problem)),
      `${pattern}`,
    );
  has(/: probe facc test %: it says 52\.3 ± 3\.5, the data says 40\.0000, 0\.0000$/);
  has(/: it says 52, the data says 40\.0: "Something in between/);
  has(/: it says "in between", the data says .*NOT: cat: gold 44, cat: srfl 40, cat: original 64/);
});

test("runs that are missing, or that the table leaves out, are noticed", () => {
  const without = (/** @type {readonly string[]} */ lines) => lines.filter((line) => !line.startsWith("resnet8,delete,cat,"));
  const { problems } = check(document, files, withResults("methods", without));
  assert.ok(problems.some((problem) => /the row is of no run of its own: cat, delete$/.test(problem)));
  assert.ok(
    problems.some((problem) => /^docs\/claims\/\w+\.mjs: the data says nothing|the data has no value: 0 kinds of runs are/.test(problem)),
  );

  const more = (/** @type {readonly string[]} */ lines) => [
    ...lines,
    ...lines.filter((line) => line.startsWith("resnet8,delete,cat,")).map((line) => line.replace(",cat,", ",dog,")),
  ];
  const { problems: left } = check(document, files, withResults("methods", more));
  assert.ok(left.some((problem) => /runs of docs\/results\/methods\.csv have no row: .*"forget":"dog"/.test(problem)));
});

test("a cell of a table that the data does not say is named", () => {
  const { problems } = check(edited("| cat | 2% | 2% | 0% | 9% | 44% |", "| cat | 2% | 2% | 0% | 9% | 45% |"), files);
  assertProblems(problems, [/: new statistics alone: it says 45%, the data says 44\.0000$/]);
  const means = check(edited("| head-only | 0.4 (0.0 to 2.0) |", "| head-only | 0.5 (0.0 to 2.0) |"), files);
  assertProblems(means.problems, [/: facc: it says 0\.5 \(0\.0 to 2\.0\), the data says 0\.4 \(0\.0 to 2\.0\)$/]);
});

test("a table without data, or with one row too many, is noticed", () => {
  const table = "\n## Something new\n\n| forget | share % |\n| --- | ---: |\n| cat | 12 |\n";
  assertProblems(check(`${document}${table}`, files).problems, [/no data is known for the table under "Something new"$/]);
  const row = /^\| cat \| pour-p .*\n/m.exec(document)?.[0] ?? "";
  const twice = check(
    document.replace(row, () => row + row),
    files,
  );
  assertProblems(twice.problems, [/the row is of no run of its own: cat, pour-p$/]);
});

test("claims say why data says nothing, have as many values as numbers, and check something", () => {
  /** @param {import("../../script/claims/check.mjs").Claim} claim */
  const problemsOf = (claim) =>
    check("Seeds 1 to 3 are of 20 runs.", [{ file: "a.mjs", claims: () => ({ claims: [claim] }) }]).problems.filter((one) =>
      one.includes("a.mjs"),
    );
  assertProblems(problemsOf({ text: "Seeds # to # are of 20 runs.", numbers: () => [1, 3], because: "setting" }), []);
  assertProblems(problemsOf({ text: "Seeds # to # are of 20 runs.", numbers: () => [1, 3] }), [/no reason is given why no data says 20/]);
  assertProblems(problemsOf({ text: "Seeds # to # are of # runs.", numbers: () => [1, 3] }), [/there are 2 values for 3 numbers/]);
  assertProblems(problemsOf({ text: "Seeds # to # are", numbers: () => [1, 3], because: "setting" }), [/a reason is given for no number/]);
  assertProblems(problemsOf({ text: "are of 2", because: "setting" }), [/cuts through a number/, /a reason is given for no number/]);
  assertProblems(problemsOf({ text: "runs." }), [/the claim checks nothing/]);
  assertProblems(problemsOf({ text: "runs.", words: { walks: () => finding(true, "") } }), [/the excerpt has no words "walks"/]);
  assertProblems(problemsOf({ text: "Seeds #", numbers: () => [NaN] }), [/it says 1, the data says NaN/]);
  for (const why of Object.values(REASONS)) assert.ok(why.length > 0);
});

test("numbers of prose are found as they are written", () => {
  const texts = (/** @type {string} */ text) => numbersOf(text).map((number) => number.text);
  assert.deepEqual(texts("−1.0 and +0.2 points, 2,000 + 1,000 images, .5, 1e-6, {-1, +1}, 35 ± 10%"), [
    ...["−1.0", "+0.2", "2,000", "1,000", ".5", "1e-6", "-1", "+1", "35", "10"],
  ]);
  assert.deepEqual(texts("resnet8, ResNet-20's, CIFAR-10, 4x4, 3 to 9, (2.5). At 60."), ["3", "9", "2.5", "60"]);
  const { numbers } = new Document(
    "One `2` [3](4) <!-- 5 --> 6\n\n```\n7\n```\n\n| 8 |\n\n<!-- written by x: begin -->\n9\n<!-- end -->\n",
  );
  assert.deepEqual(
    numbers.map((number) => number.text),
    ["3", "6"],
  );
});

test("a number is written right if it is the value rounded to its digits", () => {
  for (const [written, value] of /** @type {const} */ ([
    ["52", 52.4],
    ["0.40", 0.4047],
    ["−0.9", -0.944],
    ["78,714", 78714],
    ["57.5", 57.5],
    // Half an image is rounded up or down.
    ["2", 2.5],
    ["3", 2.5],
  ])) {
    assert.ok(isWritten(written, value), `${written} ${value}`);
  }
  for (const [written, value] of /** @type {const} */ ([
    ["52", 52.6],
    ["0.41", 0.4047],
    ["0.9", -0.9],
    ["1.30", 1.307],
  ])) {
    assert.ok(!isWritten(written, value), `${written} ${value}`);
  }
});

test("what words claim holds or does not", () => {
  const holds = (/** @type {import("../../script/claims/findings.mjs").Finding} */ one) => one.holds;
  const values = { a: 1, b: 2, c: 3 };
  assert.ok(holds(rising(values)) && !holds(rising({ a: 1, b: 1 })) && !holds(rising({ a: 2, b: 1 })));
  assert.ok(holds(falling({ a: 2, b: 1 })) && !holds(falling(values)) && !holds(falling({ a: 1, b: 1 })));
  assert.ok(holds(lowest(["a"], values)) && !holds(lowest(["b"], values)) && holds(lowest(["b", "a"], values)));
  assert.ok(!holds(lowest(["a"], { a: 1, b: 1 })), "a tie is not lowest");
  assert.ok(!holds(lowest(["d"], values)) && !holds(highest(["a"], values)) && holds(highest(["c", "b"], values)));
  assert.ok(holds(every((value) => value > 0, values)) && !holds(every((value) => value > 1, values)) && !holds(every(() => true, {})));
  assert.ok(holds(same(["a", "b"], ["b", "a"])) && !holds(same(["a"], ["a", "b"])) && !holds(same(["a"], [])));
  assert.ok(holds(all(finding(true, ""), finding(true, ""))) && !holds(all(finding(true, ""), finding(false, ""))));
  assert.deepEqual(except(values, ["b"]), { a: 1, c: 3 });
});

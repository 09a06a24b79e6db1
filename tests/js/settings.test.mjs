import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { runInNewContext } from "node:vm";

import { readCommand } from "../../www/embed/embedded.js";
import { embedCode, HEIGHTS, linkTo, parseSearch, toSearch } from "../../www/settings/address.js";
import { VIEW } from "../../www/settings/parameters.js";
import {
  changed,
  DEFAULTS,
  defaultsOf,
  differences,
  methodOf,
  modelFor,
  NO_LIMITS,
  nothingPicked,
  runConfig,
  SETTINGS,
  settingsOf,
  withinLimits,
} from "../../www/settings/settings.js";

test("an empty address gives the defaults and no notice", () => {
  assert.deepEqual(parseSearch(""), { settings: DEFAULTS, view: VIEW, notices: [] });
});

test("every setting is read from the address", () => {
  const search =
    "?forget=dog&device=gpu&model=resnet20&data=own&shifts=-1,0,1&per=sample&norm=separate&order=similarity&stages=1&optim=sgd&lr=0.003&schedule=constant&batch=8&steps=40&every=5&partial=50" +
    "&seed=7&train=500&test=300&set=picked&set_seed=4&photos=40,12,77&stem=frozen&frozen_norm=batch&loss=author&weight_decay=0.01&autostart=1&patience=3";
  const { settings, notices, view } = parseSearch(search);
  assert.deepEqual(notices, []);
  assert.deepEqual(view, { ...VIEW, autostart: true, patience: 3 });
  assert.deepEqual(settings, {
    forget: "dog",
    method: "srfl",
    device: "gpu",
    model: "resnet20",
    data: "own",
    shifts: [-1, 0, 1],
    order: "similarity",
    per: "sample",
    norm: "separate",
    stages: 1,
    optim: "sgd",
    lr: 0.003,
    schedule: "constant",
    batch: 8,
    steps: 40,
    every: 5,
    partial: 50,
    seed: 7,
    train: 500,
    test: 300,
    set: "picked",
    set_seed: 4,
    photos: [12, 40, 77],
    stem: "frozen",
    frozen_norm: "batch",
    loss: "author",
    weight_decay: 0.01,
  });
});

test("what is written to the address is read back", () => {
  const settings = { ...DEFAULTS, forget: "ship", shifts: [2, -3], lr: 1e-5, per: /** @type {const} */ ("sample") };
  const view = {
    ...VIEW,
    autostart: true,
    debug: true,
    embed: true,
    figure: /** @type {const} */ ("roll"),
    hide: ["step", "stop"],
    allow: ["https://blog.example:8443"],
  };
  const search = toSearch(settings, view);
  assert.match(search, /shifts=2,-3/);
  assert.match(search, /&hide=step,stop&allow=https:\/\/blog\.example:8443/);
  assert.deepEqual(parseSearch(search), { settings, view, notices: [] });
});

test("what shows the page as it comes is left out of the address", () => {
  assert.equal(toSearch(DEFAULTS, VIEW), toSearch(DEFAULTS));
  assert.doesNotMatch(toSearch(DEFAULTS), /embed|figure|theme|hide|[?&]set|photos|stem|loss|weight_decay/);
});

for (const [name, value] of [
  ["forget", "unicorn"],
  ["forget", "CAT"],
  ["method", "forgetting"],
  ["device", "tpu"],
  ["model", "../secret"],
  ["shifts", ""],
  ["shifts", "1,x"],
  ["shifts", "10"],
  ["shifts", "0.5"],
  ["per", "epoch"],
  ["norm", "none"],
  ["stages", "0"],
  ["stages", "5"],
  ["optim", "lion"],
  ["lr", "0"],
  ["schedule", "linear"],
  ["lr", "NaN"],
  ["lr", "11"],
  ["batch", "0"],
  ["batch", "1.5"],
  ["batch", ""],
  ["steps", "-1"],
  ["every", "0"],
  ["seed", "-1"],
  ["train", "19"],
  ["test", "10001"],
  ["set", "tenth"],
  ["set_seed", "-1"],
  ["photos", "1,1"],
  ["photos", "1,,2"],
  ["photos", "-3"],
  ["photos", "1.5"],
  ["photos", "cat"],
  ["stem", "removed"],
  ["loss", "mse"],
  ["weight_decay", "2"],
  ["embed", "yes"],
  ["figure", "pie"],
  ["theme", "sepia"],
  ["hide", "start,everything"],
  ["allow", "blog.example"],
  ["allow", "https://blog.example/path"],
  ["methods", "srfl,forgetting"],
  ["size", "large"],
  ["recording", "../secret"],
  ["autostart", "please"],
  ["patience", "-1"],
]) {
  test(`${name}=${value} is refused by name and the default is used`, () => {
    const { settings, view, notices } = parseSearch(`?${name}=${encodeURIComponent(value)}`);
    assert.deepEqual([settings, view], [DEFAULTS, VIEW]);
    assert.equal(notices.length, 1);
    assert.ok(notices[0].includes(`${name}=${value}`), notices[0]);
  });
}

test("a parameter given twice is named", () => {
  const { settings, notices } = parseSearch("?batch=8&batch=16");
  assert.equal(settings.batch, 16);
  assert.equal(notices.length, 1);
  assert.match(notices[0], /batch/);
});

for (const [slip, meant] of [
  ["stpes", "steps"],
  ["step", "steps"],
  ["sed", "seed"],
  ["forgett", "forget"],
  ["LR", "lr"],
  ["learning-rate", "lr"],
  ["class", "forget"],
  ["autostrat", "autostart"],
  ["szie", "size"],
  ["sizes", "size"],
  ["figures", "figure"],
]) {
  test(`${slip} is a slip for ${meant}, which is said`, () => {
    const { settings, notices } = parseSearch(`?${slip}=1`);
    assert.deepEqual(settings, DEFAULTS);
    assert.equal(notices.length, 1);
    assert.match(notices[0], new RegExp(`parameter, ${slip};.* ${meant}\\?`));
  });
}

test("a name that others use, too, is a slip where its value is one of ours", () => {
  for (const name of ["mode", "network"]) {
    const { notices } = parseSearch(`?${name}=resnet20`);
    assert.equal(notices.length, 1, name);
    assert.match(notices[0], /model\?/);
  }
});

test("parameters of trackers, networks and hosts get no notice, once or twice", () => {
  const others =
    "fbclid=x&gclid=y&utm_source=a&utm_source=b&utm_medium=c&_ga=1&mc_cid=2&ref=hn&igsh=3&si=4&s=5&v=6&amp=1&cachebust=7&output=8&hl=de&site=1&side=2&date=3&form=4" +
    "&igshid=x&msclkid=x&dclid=x&wbraid=x&gbraid=x&gad_source=1&ttclid=x&twclid=x&yclid=x&li_fat_id=x&mc_eid=x&mkt_tok=x&_hsenc=x&_hsmi=1&__hstc=x&srsltid=x&mibextid=x" +
    "&__cft__[0]=x&pk_campaign=x&mtm_source=x&trk=x&spm=x&ref_src=x&source=x&via=x&share=x&token=x&PHPSESSID=x&preview=true&_x_tr_tl=de&frame=1&width=660&mode=embed" +
    "&device=c&network=g&placement=x&matchtype=e&keyword=unlearning&campaignid=1&adgroupid=2&creative=3&target=x&term=x&medium=x&id=7&=&x";
  assert.deepEqual(parseSearch(`?forget=dog&${others}`), parseSearch("?forget=dog"));
});

/** The address that the page reads where it is opened with this one. @param {string} given */
function beforePaint(given) {
  const { search, hash } = new URL(given, "https://host.example/");
  const location = { search, hash };
  const replaceState = (/** @type {null} */ _, /** @type {string} */ __, /** @type {string} */ address) => {
    const next = new URL(address, "https://host.example/");
    Object.assign(location, { search: next.search, hash: next.hash });
  };
  const documentElement = { dataset: {} };
  const performance = { getEntriesByType: () => [{ type: "navigate" }] };
  runInNewContext(BEFORE_PAINT, { location, history: { replaceState }, document: { documentElement }, performance, URLSearchParams });
  return { ...location, dataset: { ...documentElement.dataset } };
}

const BEFORE_PAINT = readFileSync(new URL("../../www/app/before-paint.js", import.meta.url), "utf8");

for (const address of [
  "?embed=1&amp;forget=dog&amp;shifts=1,2",
  "?embed=1&amp;amp;forget=dog&amp;amp;shifts=1,2",
  "?embed=1&amp%3Bforget=dog&amp%3Bshifts=1,2",
  "?amp;embed=1&amp;forget=dog&amp;shifts=1,2",
  "?embed=1&#38;forget=dog&#038;shifts=1,2",
  "?embed=1&#x26;forget=dog&#x26;shifts=1,2",
  "?embed=1%26forget=dog%26shifts=1%2C2",
  "?embed=1%26amp%3Bforget%3Ddog%26amp%3Bshifts%3D1%2C2",
  "?embed%3D1%26forget%3Ddog%26shifts%3D1%2C2",
  "?embed%253D1%2526forget%253Ddog%2526shifts%253D1%252C2",
  "?embed=1\\u0026forget=dog\\u0026shifts=1,2",
  "?embed=1\\&forget=dog\\&shifts=1,2",
  "?embed=1;forget=dog;shifts=1,2",
  "??embed=1&forget=dog&shifts=1,2",
  "?&embed=1&forget=dog&shifts=1,2",
  "?embed=1&forget=dog&shifts=1,2?utm_source=feed",
  "?embed=1?forget=dog&shifts=1,2",
  "?forget=dog&shifts=1,2&embed=1%22",
  '?embed=1&shifts=1,2&forget=dog"',
  "?embed=1&shifts=1,2&forget=dog%22%3E",
  "?embed=1&shifts=1,2&forget=%E2%80%9Cdog%E2%80%9D",
  "?embed=1&shifts=1,2&forget=dog).",
  "?embed=1&shifts=1,2&forget=dog%20",
  "?embed=1&shifts=1,2&forget=dog%E2%80%8B",
  "?embed=1&forget=dog&shifts=1,2.",
  "#embed=1&forget=dog&shifts=1,2",
]) {
  test(`${address} is read as it was meant`, () => {
    const { search, dataset } = beforePaint(address);
    const { settings, view, notices } = parseSearch(search);
    assert.deepEqual([settings.forget, settings.shifts, view.embed, notices], ["dog", [1, 2], true, []], search);
    assert.equal(/** @type {Record<string, string>} */ (dataset).embed, "curve", "before the first paint, too");
  });
}

test("an address that is right stays as it is, names with signs in them too", () => {
  const classes = ["salt & pepper", "50% off", "why? what!", 'the "best" (2).', "a;b", "=)", "fish+chips", "#1"];
  for (const forget of classes) {
    const address = toSearch({ ...DEFAULTS, data: "own", forget }, { ...VIEW, allow: ["*"], hide: ["step", "stop"] });
    const { search } = beforePaint(address);
    assert.equal(search, address);
    const { settings, view, notices } = parseSearch(search, { ...NO_LIMITS, classes });
    assert.deepEqual([settings.forget, view.allow, view.hide, notices], [forget, ["*"], ["step", "stop"], []]);
  }
});

test("sizes and stages give way to what is at hand", () => {
  const asked = { ...DEFAULTS, train: 5000, test: 800, stages: 4 };
  const { settings, notices } = withinLimits(asked, { ...NO_LIMITS, train: 2000, test: 1000, stages: 3 });
  assert.deepEqual([settings.train, settings.test, settings.stages], [2000, 800, 2]);
  assert.equal(notices.length, 2);
  assert.ok(notices.some((text) => text.includes("train=5000") && text.includes("2000")));
  assert.ok(notices.some((text) => text.includes("stages=4")));
});

test("fewer images than the default asks for: all of them", () => {
  const { settings } = withinLimits({ ...DEFAULTS }, { ...NO_LIMITS, train: 500, test: 300, stages: 3 });
  assert.deepEqual([settings.train, settings.test], [500, 300]);
});

test("custom classes decide what can be forgotten, how far a roll goes, and which network there is", () => {
  const limits = { ...NO_LIMITS, classes: ["daisy", 'a, "rose"', "tulip"], base: "resnet8" };
  const { settings } = parseSearch("?data=own", limits);
  assert.equal(settings.forget, "daisy", "where the default is no class, the first one");
  const search = toSearch({ ...settings, forget: 'a, "rose"', shifts: [-2, 2] });
  assert.doesNotMatch(search, /["\s<]/, "names are encoded");
  const again = parseSearch(search, limits);
  assert.deepEqual([again.settings.forget, again.settings.shifts, again.notices], ['a, "rose"', [-2, 2], []]);
  const bad = parseSearch("?data=own&forget=cat&shifts=3", limits);
  assert.deepEqual([bad.settings.forget, bad.settings.shifts], ["daisy", [-1, 1]]);
  assert.match(bad.notices.join(" "), /forget=cat, which is invalid.* daisy, .*The default, daisy, is used.*from -2 to 2/);
  const other = withinLimits({ ...settings, model: "resnet20" }, limits);
  assert.equal(other.settings.model, "resnet8");
  assert.match(other.notices.join(), /model=resnet20 does not know the classes of your images/);
  assert.equal(withinLimits({ ...settings, model: "own" }, limits).settings.model, "own");
  // Elsewhere the link finds no such class, and says so.
  assert.match(parseSearch(search).notices.join(), /forget=a, "rose", which is invalid/);
});

test("a name cannot break out of the embed code", () => {
  const code = embedCode("https://here.example/", { ...DEFAULTS, forget: '"><script>&' }, VIEW);
  assert.match(code, /forgets &quot;>&lt;script>&amp;"/);
  assert.doesNotMatch(code, /<script/);
});

test("the embed code of a figure with the reader's picture lets it have camera and clipboard, that of others does not", () => {
  const code = embedCode("https://here.example/", DEFAULTS, { ...VIEW, figure: "picture" });
  assert.match(code, / allow="camera; clipboard-read; clipboard-write" /);
  assert.match(embedCode("https://here.example/", DEFAULTS, VIEW), / allow="clipboard-write" /);
});

test("a frame has at least the height that the element begins with, which knows every figure", () => {
  const element = readFileSync(new URL("../../www/srfl-figure.js", import.meta.url), "utf8");
  const [, table] = /const FIRST_HEIGHTS = (\{[^;]+\});/.exec(element) ?? [];
  /** @type {Record<string, Record<string, [number, number]>>} */
  const first = JSON.parse(table.replaceAll(/(\w+):/g, '"$1":').replaceAll(/,(\s*\})/g, "$1"));
  for (const [size, heights] of Object.entries(HEIGHTS)) {
    assert.deepEqual(Object.keys(first[size]).sort(), Object.keys(heights).sort());
    for (const [figure, height] of Object.entries(heights)) {
      assert.ok(first[size][figure][0] <= height, `${size} ${figure}: ${height} px, the element has ${first[size][figure][0]}`);
    }
  }
});

test("the engine's configuration has its own names", () => {
  assert.deepEqual(runConfig({ ...DEFAULTS, per: "sample", optim: "sgd" }), {
    method: "srfl",
    forget: "cat",
    shifts: [-1, 1],
    order: "alphabet",
    per_sample: true,
    shared_norm: true,
    stages: 2,
    optimizer: "sgd",
    lr: 0.004,
    schedule: "cosine",
    batch: 64,
    steps: 300,
    every: 10,
    partial: 80,
    seed: 1,
    train: 2000,
    test: 1000,
    set: "class",
    set_seed: 1,
    photos: [],
    stem: "trained",
    frozen_norm: "running",
    loss: "note",
    weight_decay: 0,
  });
});

test("differences are named by label", () => {
  assert.deepEqual(differences(DEFAULTS, { ...DEFAULTS, shifts: [-1, 1] }), []);
  assert.deepEqual(differences(DEFAULTS, { ...DEFAULTS, shifts: [1], lr: 1 }).sort(), ["learning rate", "shift set"]);
});

test("every default lies within its own range, and every setting has a word of help", () => {
  assert.deepEqual(
    SETTINGS.filter(({ own }) => !own)
      .map(({ name }) => name)
      .sort(),
    Object.keys(DEFAULTS).sort(),
  );
  assert.deepEqual(parseSearch(toSearch(DEFAULTS)).notices, []);
  for (const { name, help } of SETTINGS) assert.ok(help.length > 10, name);
});

test("a method has its own optimizer, rate, schedule, and steps, unless the address gives them", () => {
  const { settings, notices } = parseSearch("?method=fine-tune&lr=0.5");
  const { optimizer, schedule, steps } = methodOf("fine-tune").defaults;
  assert.deepEqual(notices, []);
  assert.deepEqual(settings, { ...DEFAULTS, method: "fine-tune", optim: optimizer, lr: 0.5, schedule, steps });
  assert.equal(runConfig(settings).method, "fine-tune");
  assert.deepEqual(parseSearch(toSearch(settings)).settings, settings);
});

test("a closed form takes one step whatever the address says", () => {
  assert.equal(parseSearch("?method=pour-p&steps=50").settings.steps, 1);
});

test("a method's own settings stand in the address and in the configuration where they were changed, for that method alone", () => {
  const { settings, notices } = parseSearch("?method=scrub&scrub_alpha=0.5&scrub_gamma=0.99");
  assert.deepEqual(notices, []);
  assert.deepEqual(settings, { ...defaultsOf("scrub"), scrub_alpha: 0.5 });
  const config = runConfig(settings);
  assert.deepEqual(config.options, { scrub_alpha: 0.5 });
  assert.deepEqual(settingsOf(config, settings), settings);
  assert.match(toSearch(settings), /&scrub_alpha=0\.5/);
  const other = { ...settings, ...defaultsOf("delete") };
  assert.equal(runConfig(other).options, undefined);
  assert.doesNotMatch(toSearch(other), /scrub/);
  assert.match(parseSearch("?scrub_alpha=-1").notices.join(), /scrub_alpha=-1.*from 0 to 10/);
  assert.deepEqual(differences(defaultsOf("scrub"), settings), ["alpha"]);
});

test("the defaults of sRFL are the page's", () => {
  assert.deepEqual(defaultsOf("srfl"), DEFAULTS);
});

const SET = /** @type {import("../../www/settings/settings.js").Setting} */ (SETTINGS.find(({ name }) => name === "set"));
const TRAIN = /** @type {import("../../www/settings/settings.js").Setting} */ (SETTINGS.find(({ name }) => name === "train"));

test("every set has its network, unless the address names one", () => {
  for (const [set, model] of [
    ["class", "resnet8"],
    ["random", "resnet8-2000"],
    ["picked", "resnet8-2000"],
    ["mislabeled", "resnet8-2000-mislabeled"],
  ]) {
    const { settings, notices } = parseSearch(`?set=${set}`);
    assert.deepEqual([settings.set, settings.model, notices], [set, model, []]);
    assert.equal(parseSearch(`?set=${set}&model=resnet20`).settings.model, "resnet20");
  }
  assert.equal(parseSearch("?set=random&data=own").settings.model, "resnet8", "custom images have their own network");
});

test("the network follows the set until another one is chosen", () => {
  const random = changed(DEFAULTS, SET, "random");
  assert.deepEqual([random.set, random.model], ["random", "resnet8-2000"]);
  assert.equal(changed(random, SET, "mislabeled").model, "resnet8-2000-mislabeled");
  assert.equal(changed(random, SET, "class").model, "resnet8");
  const other = { ...random, model: "resnet20" };
  assert.equal(changed(other, SET, "mislabeled").model, "resnet20");
  assert.equal(changed({ ...DEFAULTS, data: "own" }, SET, "random").model, "resnet8");
  assert.equal(modelFor("picked"), modelFor("random"));
});

test("a link and an embed code hold the set, and what it takes", () => {
  const settings = { ...parseSearch("?set=picked&photos=40,12").settings };
  assert.match(toSearch(settings), /&set=picked&photos=12,40&/);
  assert.deepEqual(parseSearch(toSearch(settings)), { settings, view: VIEW, notices: [] });
  assert.match(linkTo("https://here.example/", settings, VIEW), /set=picked&photos=12,40/);
  const code = embedCode("https://here.example/", settings, VIEW);
  assert.match(code, /set=picked&amp;photos=12,40/);
  assert.match(code, /title="Machine unlearning live: a network forgets 2 picked images"/);
  assert.match(toSearch(parseSearch("?set=random&set_seed=3").settings), /&set=random&set_seed=3&/);
});

test("images that cannot be picked are left out, and said to be", () => {
  const within = (/** @type {string} */ search) => withinLimits(parseSearch(search).settings, { ...NO_LIMITS, train: 2000 });
  assert.deepEqual(within("?set=picked&photos=0,1999").notices, []);
  const beyond = within("?set=picked&photos=3,100,205&train=100");
  assert.deepEqual(beyond.settings.photos, [3]);
  assert.match(beyond.notices.join(), /photos.*100, 205.*from 0 to 99/);
  const many = within(`?set=picked&train=20&photos=${Array.from({ length: 11 }, (_, k) => k).join(",")}`);
  assert.equal(many.settings.photos.length, 10);
  assert.match(many.notices.join(), /photos.*: 10\..*at most half/);
});

test("fewer training images drop the picked ones beyond them", () => {
  const settings = { ...DEFAULTS, set: /** @type {const} */ ("picked"), photos: [3, 500, 1500] };
  assert.deepEqual(changed(settings, TRAIN, 1000).photos, [3, 500]);
  assert.deepEqual(changed(settings, TRAIN, 2000).photos, settings.photos);
});

test("nothing is picked only where something is to be", () => {
  assert.ok(nothingPicked(parseSearch("?set=picked").settings));
  assert.ok(!nothingPicked(parseSearch("?set=picked&photos=0").settings));
  assert.ok(!nothingPicked(DEFAULTS));
});

test("a message that sets the forget set brings its network along, unless it names one", () => {
  const read = (/** @type {object} */ settings, from = DEFAULTS) => {
    const command = readCommand({ target: "srfl", type: "set", settings }, { settings: from, limits: NO_LIMITS });
    assert.ok(command !== undefined && "settings" in command, JSON.stringify(command));
    return command.settings;
  };
  assert.deepEqual([read({ set: "random" }).set, read({ set: "random" }).model], ["random", "resnet8-2000"]);
  assert.equal(read({ set: "random", model: "resnet20" }).model, "resnet20");
  assert.deepEqual(read({ set: "picked", photos: [9, 2] }).photos, [2, 9]);
  assert.equal(read({ set: null }, parseSearch("?set=random").settings).model, "resnet8");
  const bad = readCommand({ target: "srfl", type: "set", settings: { photos: [1, 1] } }, { settings: DEFAULTS, limits: NO_LIMITS });
  assert.match(JSON.stringify(bad), /photos to 1,1.*different whole numbers/);
});

test("the engine is told the set and the pictures by its own names", () => {
  const config = runConfig(parseSearch("?set=picked&photos=5,2&weight_decay=0.5").settings);
  assert.deepEqual([config.set, config.photos, config.weight_decay], ["picked", [2, 5], 0.5]);
  assert.deepEqual(settingsOf(config, { model: "resnet8-2000", device: "auto" }).photos, [2, 5]);
});

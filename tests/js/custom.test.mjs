// The user's files: what is read from them, and what is refused.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { gzipSync } from "node:zlib";

import { packTar } from "modern-tar";

import { readOwn } from "../../www/custom/files.js";
import { CLASSES } from "../../www/generated/schema.js";
import { classesOfFolders, labelOf } from "../../www/custom/class-names.js";
import { arrange, classesOf, countsOf, firstPixels, IMAGE_BYTES, namesOf } from "../../www/custom/images.js";
import { knows, stepsFor } from "../../www/custom/original.js";
import { shown } from "../../www/custom/problem.js";
import { text } from "../../www/text/index.js";
import "./decoder.mjs";

const RECORD = 3073;
const [CAT, DOG] = [3, 5];

/**
 * CIFAR-10 records: every pixel of image k of a file is (k, label, 7).
 *
 * @param {number[]} each
 */
function records(each) {
  const bytes = new Uint8Array(each.length * RECORD);
  for (const [k, label] of each.entries()) {
    bytes[k * RECORD] = label;
    bytes.fill(k, k * RECORD + 1, k * RECORD + 1025);
    bytes.fill(label, k * RECORD + 1025, k * RECORD + 2049);
    bytes.fill(7, k * RECORD + 2049, (k + 1) * RECORD);
  }
  return bytes;
}

/** @param {number} n @param {number[]} [classes] */
function labels(n, classes = [CAT, DOG]) {
  return Array.from({ length: n }, (_, k) => classes[k % classes.length]);
}

/** @param {string} path @param {BlobPart} content */
function file(path, content) {
  return { path, file: new File([content], path.split("/").at(-1) ?? path) };
}

/** A file that says it is so long, and is read by nobody. @param {string} path @param {number} size */
function huge(path, size) {
  return { path, file: /** @type {File} */ (/** @type {unknown} */ ({ name: path, size, slice: () => new Blob([]) })) };
}

/** A file that was there when it was chosen. @param {string} path @param {number} [size] */
function gone(path, size = 9) {
  const arrayBuffer = () => Promise.reject(new DOMException("A requested file or directory could not be found.", "NotFoundError"));
  const blob = { name: path, size, arrayBuffer, slice: () => blob };
  return { path, file: /** @type {File} */ (/** @type {unknown} */ (blob)) };
}

/** @param {{name: string, body?: Uint8Array<ArrayBuffer> | string, type?: "file" | "symlink" | "directory"}[]} entries */
async function tar(entries) {
  return /** @type {Uint8Array<ArrayBuffer>} */ (
    await packTar(
      entries.map(({ name, body = "", type = "file" }) => ({
        header: { name, type, size: type === "file" ? body.length : 0, linkname: type === "symlink" ? "x" : undefined },
        body: type === "file" ? body : undefined,
      })),
    )
  );
}

/** Changes a header's bytes and mends its checksum. @param {Uint8Array<ArrayBuffer>} archive @param {number} at @param {Uint8Array | string} bytes */
function withHeader(archive, at, bytes) {
  const changed = archive.slice();
  changed.set(typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes, at);
  changed.fill(32, 148, 156);
  const sum = changed.subarray(0, 512).reduce((all, byte) => all + byte, 0);
  changed.set(new TextEncoder().encode(`${sum.toString(8).padStart(6, "0")}\0 `), 148);
  return changed;
}

const goOn = () => true;

/** @param {ReturnType<typeof file>[]} found */
async function read(found) {
  const own = await readOwn(found, goOn);
  assert.ok(own && "images" in own);
  return own.images;
}

describe("custom images", () => {
  test("CIFAR-10's archive is read as it is, its batches in their order", async () => {
    const archive = await tar([
      { name: "cifar-10-batches-bin/", type: "directory" },
      { name: "cifar-10-batches-bin/readme.html", body: "<p>" },
      { name: "cifar-10-batches-bin/data_batch_2.bin", body: records(labels(30)) },
      { name: "cifar-10-batches-bin/test_batch.bin", body: records(labels(12)) },
      { name: "cifar-10-batches-bin/data_batch_1.bin", body: records([9, 9, 9, ...labels(27)]) },
    ]);
    for (const [name, bytes] of /** @type {[string, Uint8Array<ArrayBuffer>][]} */ ([
      ["cifar-10-binary.tar.gz", new Uint8Array(gzipSync(archive))],
      ["c.tar", archive],
    ])) {
      await assert.rejects(read([file(name, bytes)]), /truck has 3 training images and 0 test images/);
    }
    const good = await tar([
      { name: "b/data_batch_2.bin", body: records(labels(30)) },
      { name: "b/test_batch.bin", body: records(labels(12)) },
      { name: "b/data_batch_1.bin", body: records(labels(4, [DOG, CAT])) },
    ]);
    const own = await read([file("cifar-10-binary.tar.gz", new Uint8Array(gzipSync(good)))]);
    assert.equal(own.name, "cifar-10-binary.tar.gz");
    assert.deepEqual([own.train.labels.length, own.test.labels.length], [34, 12]);
    assert.deepEqual([...own.train.labels.slice(0, 5)], [CAT, DOG, CAT, DOG, CAT], "the classes in turn");
    assert.deepEqual(classesOf(own), ["cat", "dog"]);
    const pixels = await firstPixels(own.train, 2);
    assert.equal(pixels.length, 2 * IMAGE_BYTES);
    // The first cat of batch 1 is its image 1, the first dog its image 0.
    assert.deepEqual([...pixels.slice(0, 6)], [1, CAT, 7, 1, CAT, 7]);
    assert.deepEqual([...pixels.slice(IMAGE_BYTES, IMAGE_BYTES + 3)], [0, DOG, 7]);
  });

  test("its .bin files alone are split by their names, or every fifth is held out", async () => {
    const named = await read([file("test_batch.bin", records(labels(8))), file("data_batch_1.bin", records(labels(20)))]);
    assert.deepEqual([countsOf(named.train)[CAT], countsOf(named.test)[CAT]], [10, 4]);
    assert.deepEqual(named.notes, []);
    const one = await read([file("data_batch_1.bin", records(labels(100)))]);
    assert.deepEqual([countsOf(one.train)[CAT], countsOf(one.test)[CAT]], [40, 10]);
    assert.match(one.notes.join(), /every fifth image of a class is held out/);
    assert.deepEqual(await firstPixels(one.test, 1).then(([k]) => k), 8, "the fifth cat is image 8");
    const test1 = await read([file("test_batch.bin", records(labels(100)))]);
    assert.equal(test1.test.labels.length, 20);
  });

  test("unequal classes come in turn while there are any", () => {
    const items = [...labels(20, [CAT]), ...labels(40, [DOG])].map((label) => ({
      label,
      split: undefined,
      pixels: new Uint8Array(IMAGE_BYTES),
    }));
    const { train } = arrange("x", items);
    assert.deepEqual(countsOf(train).filter(Boolean), [16, 32]);
    assert.equal(train.labels.slice(0, 32).filter((label) => label === CAT).length, 16);
  });

  test("classes are known by their names, by common ones and by number", () => {
    assert.deepEqual(["cat", " Cat ", "CAT", "3", "plane", "car", "10", "", "cats", "constructor"].map(labelOf), [
      3,
      3,
      3,
      3,
      0,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("folders with other names are custom classes, ordered by name", () => {
    const { classes, labels: found } = classesOfFolders(["tulip", "daisy", " Rose  hip ", "cat", "daisy"]);
    assert.deepEqual(classes, ["Rose hip", "cat", "daisy", "tulip"]);
    assert.deepEqual(
      [...found],
      [
        [" Rose  hip ", 0],
        ["cat", 1],
        ["daisy", 2],
        ["tulip", 3],
      ],
    );
    assert.equal(classesOfFolders(["cat", "CAT", "3"]).classes, CLASSES, "all are CIFAR-10's");
    assert.deepEqual(classesOfFolders(["constructor", "cat"]).classes, ["cat", "constructor"]);
  });

  test("what lies beside folders of classes is left alone where it is no class", async () => {
    // The picture is no picture: all before it has passed.
    const beside = [
      file("a/readme.txt", "x"),
      file("a/train/rose/notes.txt", "x"),
      file("a/docs/plan.txt", "x"),
      file("a/train/.thumbs/", ""),
    ];
    const found = [
      ...beside,
      file("a/train/rose/1.png", "x"),
      file("a/train/tulip/1.png", "x"),
      file("a/test/rose/1.png", "x"),
      file("a/test/tulip/1.png", "x"),
    ];
    await assert.rejects(readOwn(found, goOn), /a\/test\/rose\/1\.png is not an image/);
  });

  test("images of custom classes are counted by class", () => {
    const classes = ["daisy", "rose", "tulip"];
    const items = labels(45, [0, 1, 2]).map((label) => ({ label, split: undefined, pixels: new Uint8Array(IMAGE_BYTES) }));
    const own = arrange("flowers", items, [], classes);
    assert.equal(own.version, 2, "an older page leaves them alone");
    assert.deepEqual(namesOf(own), classes);
    assert.deepEqual(classesOf(own), classes);
    assert.deepEqual(
      [countsOf(own.train, classes), countsOf(own.test, classes)],
      [
        [12, 12, 12],
        [3, 3, 3],
      ],
    );
    assert.deepEqual([...own.test.labels.slice(0, 4)], [0, 1, 2, 0]);
    assert.throws(
      () =>
        arrange(
          "x",
          items.filter(({ label }) => label === 1),
          [],
          classes,
        ),
      /all its images are of one class, rose/,
    );
    assert.throws(() => arrange("x", items.slice(0, 29), [], classes), /tulip has 9 images: at least 10/);
  });

  test("what an original knows is said with what chance would give", () => {
    const learned = {
      train_accuracy: 1,
      test_accuracy: 8 / 9,
      test_per_class: [1, 2 / 3, 1],
      test_images: 9,
      correct: 8,
      chance: 1 / 3,
      beats_chance: true,
    };
    assert.equal(
      knows(learned, ["daisy", "rose", "tulip"]),
      "It gets 100.0% of the training images right, and 8 of the 9 held-out ones, 88.9% (daisy 100%, rose 67%, tulip 100%); always naming one " +
        "class would get 33.3%. With so few held-out images, these are rough numbers.",
    );
    assert.match(
      text.work.no_better({ ...learned, correct: 4 }),
      /gets 4 of the 9 held-out images right, which is no better than chance \(always naming one class gets 33%\)/,
    );
    assert.deepEqual([20, 2000, 50_000].map(stepsFor), [40, 313, 400]);
  });

  test("reading can be stopped", async () => {
    assert.equal(await readOwn([file("data_batch_1.bin", records(labels(20)))], () => false), undefined);
  });

  test("names from outside are cut and cleaned before they are shown", () => {
    assert.equal(shown("a\nb\u202Ec"), "a�b�c");
    assert.equal(shown("x".repeat(500)).length, 80);
  });

  const enough = records(labels(40));
  /** @type {[string, () => Promise<ReturnType<typeof file>[]> | ReturnType<typeof file>[], RegExp][]} */
  const refused = [
    ["nothing", () => [], /no files/],
    [
      "what systems leave in folders",
      () => [file("a/.DS_Store", "x"), file("a/Thumbs.db", "x"), file("__MACOSX/cat/x.png", "x")],
      /no files/,
    ],
    ["a text", () => [file("notes.txt", "x")], /nothing in it that can be read: choose/],
    ["a pickle of PyTorch's", () => [file("resnet20.pth", "PK")], /must be safetensors files, which contain no code/],
    ["a network beside other files", () => [file("net.safetensors", "x"), file("a/cat/1.png", "x")], /choose a network on its own/],
    ["a network of 200 MB", () => [huge("net.safetensors", 200_000_000)], /has 200 MB: at most 100 can be read/],
    ["a zip", () => [file("pictures.zip", "PK")], /unpack it and choose the folder/],
    ["an empty .bin", () => [file("data_batch_1.bin", "")], /data_batch_1.bin is empty/],
    ["a cut-off .bin", () => [file("data_batch_1.bin", enough.slice(0, -1))], /not a whole number of CIFAR-10's records of 3073/],
    ["CIFAR-100", () => [file("train.bin", new Uint8Array(3074 * 5))], /CIFAR-100 is not supported/],
    [
      "a label that is no class",
      () => [file("data_batch_1.bin", records([...labels(30), 10]))],
      /record 30 of data_batch_1.bin has label 10/,
    ],
    ["a .bin larger than all of CIFAR-10", () => [huge("data_batch_1.bin", RECORD * 50_001)], /more than all of CIFAR-10/],
    ["several archives", () => [file("a.tar", ""), file("b.tgz", "")], /several archives/],
    ["an archive beside its files", () => [file("a.tar.gz", ""), file("data_batch_1.bin", enough)], /choose one or the other/],
    ["too many files", () => Array.from({ length: 120_001 }, (_, k) => file(`${k}.txt`, "")), /more than 120000 files/],
    ["an empty archive", () => [file("a.tar.gz", "")], /no \.bin file|damaged/],
    ["an archive of noise", () => [file("a.tar.gz", new Uint8Array(4096).fill(7))], /damaged, cut off, or not a tar archive/],
    [
      "gzip's first bytes, and noise",
      () => [file("a.tar.gz", new Uint8Array([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]))],
      /damaged, cut off, or not a gzipped tar archive/,
    ],
    ["a text, gzipped", () => [file("a.tar.gz", new Uint8Array(gzipSync("x".repeat(5000))))], /damaged/],
    [
      "a cut-off gzip",
      async () => [file("a.tar.gz", new Uint8Array(gzipSync(await tar([{ name: "data_batch_1.bin", body: enough }]))).slice(0, -30))],
      /damaged, cut off/,
    ],
    [
      "a cut-off tar",
      async () => [file("a.tar", (await tar([{ name: "data_batch_1.bin", body: enough }])).slice(0, 5000))],
      /damaged, cut off/,
    ],
    [
      "a tar with a wrong checksum",
      async () => {
        const bytes = await tar([{ name: "data_batch_1.bin", body: enough }]);
        bytes[0] ^= 1;
        return [file("a.tar", bytes)];
      },
      /damaged/,
    ],
    [
      "a tar that says a file has 8 GB",
      async () => [file("a.tar", withHeader(await tar([{ name: "data_batch_1.bin", body: enough }]), 124, "77777777777\0"))],
      /more than all of CIFAR-10/,
    ],
    [
      "a tar that says a file has 2^63 bytes",
      async () => [
        file(
          "a.tar",
          withHeader(
            await tar([{ name: "data_batch_1.bin", body: enough }]),
            124,
            new Uint8Array([0x80, 0, 0, 0, 0x7f, 255, 255, 255, 255, 255, 255, 255]),
          ),
        ),
      ],
      /more than all|damaged/,
    ],
    [
      "a tar that says a file has -1 bytes",
      async () => [file("a.tar", withHeader(await tar([{ name: "data_batch_1.bin", body: enough }]), 124, new Uint8Array(12).fill(255)))],
      /./,
    ],
    [
      "a tar that says a file has no number of bytes",
      async () => [file("a.tar", withHeader(await tar([{ name: "data_batch_1.bin", body: enough }]), 124, "zzzzzzzzzzz\0"))],
      /./,
    ],
    [
      "a tar that says a file is longer than it is",
      async () => [
        file(
          "a.tar",
          withHeader(await tar([{ name: "data_batch_1.bin", body: enough }]), 124, `${(RECORD * 4000).toString(8).padStart(11, "0")}\0`),
        ),
      ],
      /damaged, cut off/,
    ],
    ["a tar without .bin files", async () => [file("a.tar", await tar([{ name: "readme.html", body: "x" }]))], /no \.bin file in it/],
    [
      "a tar whose .bin is a link",
      async () => [file("a.tar", await tar([{ name: "data_batch_1.bin", type: "symlink" }]))],
      /no \.bin file in it/,
    ],
    [
      "a tar of pictures",
      async () => [
        file(
          "a.tar",
          await tar([
            { name: "a/rose/1.jpg", body: "x" },
            { name: "a/tulip/1.jpg", body: "x" },
          ]),
        ),
      ],
      /it is an archive of images: unpack it and choose the folder/,
    ],
    [
      "a tar downloaded twice",
      async () => [file("cifar-10-binary.tar (1).gz", await tar([{ name: "x", body: "x" }]))],
      /no \.bin file in it/,
    ],
    ["a file that is gone", () => [gone("net.safetensors")], /net\.safetensors cannot be opened/],
    ["records that are gone", () => [gone("data_batch_1.bin", RECORD)], /data_batch_1\.bin cannot be opened/],
    ["something that is gone", () => [gone("thing")], /thing cannot be opened/],
    [
      "a tar of thousands of files",
      async () => [file("a.tar", await tar(Array.from({ length: 1500 }, (_, k) => ({ name: `${k}.txt` }))))],
      /more than 1000 files/,
    ],
    ["a small gzip that unpacks to half a gigabyte", () => [file("a.tar.gz", bomb())], /damaged|unpacks to more than 400 MB/],
    [
      "a small gzip of a tar with a text of half a gigabyte",
      async () => [
        file("a.tar.gz", bomb(withHeader(await tar([{ name: "readme.html", body: "x" }]), 124, "4000000000\0\0").slice(0, 512))),
      ],
      /unpacks to more than 400 MB/,
    ],
    ["an archive of 400 MB", () => [huge("a.tar.gz", 400_000_000)], /it has 400 MB, and CIFAR-10's archive has 170/],
    ["images of one class", () => [file("data_batch_1.bin", records(labels(40, [CAT])))], /all its images are of one class, cat/],
    [
      "too few of a class",
      () => [file("data_batch_1.bin", records([...labels(40, [CAT]), ...labels(9, [DOG])]))],
      /dog has 9 images: at least 10/,
    ],
    [
      "too few in all",
      () => [file("data_batch_1.bin", records(labels(10))), file("test_batch.bin", records(labels(10)))],
      /10 training images: at least 20/,
    ],
    [
      "a class that is not among the test images",
      () => [file("data_batch_1.bin", records(labels(40))), file("test_batch.bin", records(labels(20, [CAT, 9])))],
      /dog has 20 training images and 0 test images/,
    ],
    ["pictures in no folder", () => [file("cat.png", "x")], /is not in a folder/],
    [
      "pictures of one custom class",
      () => [file("pets/hamster/1.png", "x")],
      /all its images are of one class, hamster: at least two are needed/,
    ],
    [
      "eleven classes",
      () => Array.from({ length: 11 }, (_, k) => file(`a/kind ${String(k).padStart(2, "0")}/1.png`, "x")),
      /it has 11 classes, “kind 00”, .* and 6 more: at most 10/,
    ],
    [
      "two folders of one name but for capitals",
      () => ["Rose", "rose", "tulip"].map((name) => file(`a/${name}/1.png`, "x")),
      /“Rose” and “rose” have the same name except for case or spaces/,
    ],
    [
      "two folders of one name but for blanks",
      () => ["rose", "rose ", "tulip"].map((name) => file(`a/${name}/1.png`, "x")),
      /have the same name except for case or spaces/,
    ],
    ["two ways to write one letter", () => ["caf\u00e9", "cafe\u0301"].map((name) => file(`a/${name}/1.png`, "x")), /have the same name/],
    [
      "two names that differ only where they are too long to be shown",
      () => ["a", "b"].map((letter) => file(`a/${"x".repeat(30)}${letter}${"x".repeat(30)}/1.png`, "x")),
      /has a name of 61 characters: at most 40/,
    ],
    [
      "a name with a line feed",
      () => ["rose", "tu\nlip"].map((name) => file(`a/${name}/1.png`, "x")),
      /“tu�lip” has a character in its name that cannot be shown/,
    ],
    [
      "a name that turns the text around",
      () => ["rose", "tulip\u202e"].map((name) => file(`a/${name}/1.png`, "x")),
      /“tulip�” has a character/,
    ],
    ["a blank name", () => ["rose", " "].map((name) => file(`a/${name}/1.png`, "x")), /name of a folder is blank/],
    [
      "an empty folder beside classes",
      () => [file("a/rose/1.png", "x"), file("a/tulip/1.png", "x"), file("a/daisy/", "")],
      /the folder “daisy” has no readable image/,
    ],
    [
      "a class of files that are no pictures",
      () => [file("a/rose/1.png", "x"), file("a/tulip/1.png", "x"), file("a/daisy/1.heic", "")],
      /the folder “daisy” has no readable image/,
    ],
    [
      "an empty folder beside classes that lie in no folder",
      () => [file("rose/1.png", "x"), file("tulip/1.png", "x"), file("daisy/", "")],
      /the folder “daisy” has no readable image/,
    ],
    ["an empty folder alone", () => [file("a/", "")], /there are no files in it/],
    ["more pictures than can be taken", () => Array.from({ length: 60_001 }, (_, k) => file(`a/cat/${k}.png`, "")), /at most 60000/],
    ["an empty picture", () => [file("a/cat/1.png", "")], /a\/cat\/1.png is empty/],
    ["a picture of 21 MB", () => [huge("a/cat/1.png", 21_000_000)], /has 21 MB: at most 20/],
    ["a text named like a picture", () => [file("a/cat/1.png", "cat")], /is not an image/],
    [
      "an SVG named like a picture",
      () => [file("a/cat/1.png", '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>')],
      /is of type svg/,
    ],
    ["a PNG of four billion pixels", () => [file("a/cat/1.png", png(65_535, 65_535))], /65535 × 65535 pixels: at most 40 million/],
    ["a PNG of no pixels", () => [file("a/cat/1.png", png(0, 32))], /0 × 32 pixels: it is damaged/],
    [
      "a GIF of four billion pixels",
      () => [file("a/cat/1.gif", new Uint8Array([...new TextEncoder().encode("GIF89a"), 255, 255, 255, 255, 0, 0, 0]))],
      /65535 × 65535 pixels/,
    ],
    ["a BMP of two billion rows", () => [file("a/cat/1.bmp", bmp(2, 2 ** 31 - 1))], /pixels: at most 40 million/],
    [
      "a JPEG cut off before its size",
      () => [file("a/cat/1.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70, 0]))],
      /is not an image, or is cut off/,
    ],
    [
      "a JPEG that points nowhere",
      () => [file("a/cat/1.jpg", new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 0, ...new Array(64).fill(0)]))],
      /is not an image, or is cut off/,
    ],
  ];
  test("the table of what is refused is long enough", () => {
    assert.ok(refused.length >= 30);
  });
  for (const [what, make, words] of refused) {
    test(`refuses ${what}`, { timeout: 60_000 }, async () => {
      const found = await make();
      await assert.rejects(readOwn(found, goOn), (error) => {
        assert.ok(error instanceof Error);
        assert.equal(error.name, "Problem", error.stack);
        assert.match(error.message, words);
        assert.doesNotMatch(error.message, /undefined|NaN|\[object|\.$/);
        return true;
      });
    });
  }
});

/** Half a gigabyte of zeros behind a head, gzipped to half a megabyte. @param {Uint8Array} [head] */
function bomb(head = new Uint8Array(0)) {
  return new Uint8Array(gzipSync(Buffer.concat([head, new Uint8Array(500_000_000)]), { level: 1 }));
}

/** @param {number} width @param {number} height */
function png(width, height) {
  const bytes = Buffer.alloc(64);
  bytes.set([0x89, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]);
  bytes.writeUInt32BE(width, 16);
  bytes.writeUInt32BE(height, 20);
  bytes.set([8, 2], 24);
  return new Uint8Array(bytes);
}

/** @param {number} width @param {number} height */
function bmp(width, height) {
  const bytes = Buffer.alloc(54);
  bytes.write("BM");
  bytes.writeUInt32LE(width, 18);
  bytes.writeInt32LE(height, 22);
  return new Uint8Array(bytes);
}

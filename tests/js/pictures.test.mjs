// Folders of pictures as people have them: how they are laid out, what lies beside the pictures, what is
// wrong with a few of them, and how they are named.

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { classesOfFolders, LONGEST_NAME } from "../../www/custom/class-names.js";
import { inEntries, readOwn } from "../../www/custom/files.js";
import { countsOf, namesOf } from "../../www/custom/images.js";
import { placesOf, splitOf } from "../../www/custom/places.js";
import { shown } from "../../www/custom/problem.js";
import { decodes } from "./decoder.mjs";

/** @typedef {import("../../www/custom/files.js").Found} Found */

decodes(/GOOD/);
decodes(/LARGE/, { width: 10_000, height: 10_000 });

const latin = (/** @type {string} */ words) => new Uint8Array(Buffer.from(words, "latin1"));
const PNG = latin("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x20\0\0\0\x20\x08\x02GOOD");
/** Its header is one that image-size does not read. */
const JPEG = latin("\xff\xd8\xff\xdb\0\x04..\xff\xff\xff\xff\xc0GOOD");

/** @param {string} path @param {BlobPart} [content] @returns {Found} */
function file(path, content = PNG) {
  return { path, file: new File([content], path.split("/").at(-1) ?? path) };
}

/** @param {string} folder @param {number} [n] @param {string} [ending] */
function pictures(folder, n = 20, ending = "png") {
  return Array.from({ length: n }, (_, k) => file(`${folder}/${String(k).padStart(2, "0")}.${ending}`));
}

/** @param {Found[]} found */
async function read(found) {
  const own = await readOwn(found, () => true);
  assert.ok(own && "images" in own);
  return own.images;
}

/** Classes with their training and test images. @param {Found[]} found */
async function counted(found) {
  const own = await read(found);
  const names = namesOf(own);
  const [train, test_] = [countsOf(own.train, names), countsOf(own.test, names)];
  return names.map((name, k) => `${name} ${train[k]} ${test_[k]}`).filter((words) => !words.endsWith(" 0 0"));
}

const SPLIT_HERE = ["rose 16 4", "tulip 16 4"];
const SPLIT = ["rose 20 6", "tulip 20 6"];

describe("what nobody sees", () => {
  const seen = [...pictures("a/rose"), ...pictures("a/tulip")];
  for (const hidden of [
    "a/rose/.ipynb_checkpoints/1-checkpoint.png",
    "a/.ipynb_checkpoints/",
    "a/.git/objects/1f/2.png",
    "a/.git/",
    "__MACOSX/a/rose/._1.png",
    "a/rose/._00.png",
    "a/rose/.DS_Store",
    "a/Icon\r",
    "a/rose/Thumbs.db",
    "a/rose/thumbs.db:encryptable",
    "a/rose/desktop.ini",
    "a/$RECYCLE.BIN/S-1-5/1.png",
    "a/System Volume Information/",
    "a/rose/@eaDir/00.png/SYNOPHOTO_THUMB_M.jpg",
    "a/#recycle/1.png",
    "a/lost+found/",
    "a/.thumbnails/large/1.png",
    "a/.Trash-1000/files/1.png",
    "a/rose/.directory",
    "a/__pycache__/x.pyc",
    "a/DESKTOP.INI",
    "a/.Spotlight-V100/store.db",
    "a/rose/.AppleDouble/00.png",
    "a/FOUND.000/1.png",
    "a/LOST.DIR/1.png",
    "a/$WINDOWS.~BT/1.png",
    "a/rose/AlbumArt_{0F}_Large.jpg",
    "a/rose/00.png:Zone.Identifier",
    "a/rose/00.png\uf03aZone.Identifier",
    "a/.@__thumb/s800.jpg",
    "a/rose/00.png@SynoEAStream",
    "a/#snapshot/1.png",
    "a/.svn/pristine/1.png",
    "a/.picasaoriginals/1.png",
    "a/rose/~$notes.docx",
    "a/.trashed-1.png",
    "a/.nomedia",
  ]) {
    test(`${JSON.stringify(hidden)} is no class and no picture`, async () => {
      assert.deepEqual(await counted([...seen, file(hidden)]), SPLIT_HERE);
    });
  }

  test("images in hidden folders are said to be left out, resource forks are not", async () => {
    const own = await read([...seen, file("a/.NET/1.png"), file("a/.NET/2.png"), file("a/rose/._00.png")]);
    assert.match(own.notes.join(" "), /2 images in hidden or system folders were left out: a\/\.NET\/1\.png …\./);
  });

  test("a hidden folder that was chosen itself is read", async () => {
    assert.deepEqual(await counted([...pictures(".data/rose"), ...pictures(".data/tulip"), file(".data/.git/x")]), SPLIT_HERE);
  });

  test("what a drop cannot open is left out, and a hidden folder ends early", async () => {
    /** @param {string} name @param {boolean} [good] */
    const entry = (name, good = true) =>
      /** @type {FileSystemEntry} */ (
        /** @type {unknown} */ ({
          name,
          isFile: true,
          file: (/** @type {(file: File) => void} */ take, /** @type {() => void} */ fail) => (good ? take(new File([PNG], name)) : fail()),
        })
      );
    /** @param {string} name @param {FileSystemEntry[]} entries @param {boolean} [good] */
    const folder = (name, entries, good = true) => {
      const parts = [entries, []];
      return /** @type {FileSystemEntry} */ (
        /** @type {unknown} */ ({
          name,
          isFile: false,
          createReader: () => ({
            readEntries: (/** @type {(part: FileSystemEntry[]) => void} */ take, /** @type {() => void} */ fail) =>
              good ? take(parts.shift() ?? []) : fail(),
          }),
        })
      );
    };
    const many = (/** @type {number} */ n) => Array.from({ length: n }, (_, k) => entry(`${k}.png`));
    const found = await inEntries([
      folder("a", [
        folder(".git", many(3000)),
        folder("rose", [...many(20), entry("gone.png", false)]),
        folder("tulip", many(20)),
        folder("secret", [], false),
      ]),
    ]);
    assert.ok(found.length < 1100, `${found.length}`);
    await assert.rejects(read(found), /the folder “secret” has no readable image/);
    const own = await read(found.filter(({ path }) => !path.includes("secret")));
    assert.match(own.notes.join(" "), /1 file that cannot be read was left out: a\/rose\/gone\.png cannot be opened/);
  });
});

describe("the layout of folders", () => {
  const both = (/** @type {(side: string, name: string) => string} */ path, train = "train", test_ = "test") =>
    ["rose", "tulip"].flatMap((name) => [...pictures(path(train, name)), ...pictures(path(test_, name), 6)]);
  /** @type {[string, Found[], string[]][]} */
  const layouts = [
    ["the class above the split", both((side, name) => `flowers/${name}/${side}`), SPLIT],
    ["the split above the class", both((side, name) => `flowers/${side}/${name}`), SPLIT],
    ["no folder around them", both((side, name) => `${side}/${name}`), SPLIT],
    ["two folders around them", both((side, name) => `flowers/flowers/${side}/${name}`), SPLIT],
    ["images in a folder of the class", both((side, name) => `flowers/${side}/${name}/images`), SPLIT],
    ["images in a folder of the split", both((side, name) => `flowers/${side}/images/${name}`), SPLIT],
    ["Kaggle's names, doubled", both((side, name) => `archive/seg_${side}/seg_${side}/${name}`), SPLIT],
    ["capitals and blanks", both((side, name) => `f/${side}/${name}`, "Training Set", "TEST images"), SPLIT],
    ["a data set's name", both((side, name) => `f/flowers_${side}/${name}`), SPLIT],
    ["a data set's name, doubled", both((side, name) => `f/my flowers-${side}/my flowers-${side}/${name}`), SPLIT],
    [
      "a data set's name, doubled, and a test set without classes",
      [...["rose", "tulip"].flatMap((name) => pictures(`f_train/f_train/${name}`)), ...pictures("f_test/f_test")],
      SPLIT_HERE,
    ],
    ["a data set's name behind", both((side, name) => `f/${side}-flowers/${name}`), SPLIT],
    ["numbers before, in German", both((side, name) => `f/${side}/${name}`, "1_Training", "2_Validierungsdaten"), SPLIT],
    ["a data set's name in each class", both((side, name) => `f/${name}/${name}_${side}`), SPLIT],
    ["a bullet train, which is no split", [...pictures("f/bullet_train"), ...pictures("f/bus")], ["bullet_train 16 4", "bus 16 4"]],
    [
      "three splits",
      ["rose", "tulip"].flatMap((name) => [
        ...pictures(`f/train/${name}`),
        ...pictures(`f/valid/${name}`, 4),
        ...pictures(`f/test/${name}`, 2),
      ]),
      SPLIT,
    ],
    ["a year", both((side, name) => `f/${side}/${name}`, "train2017", "val2017"), SPLIT],
    ["validation", both((side, name) => `f/${name}/${side}`, "training", "validation"), SPLIT],
    ["valid", both((side, name) => `f/${side}/${name}`, "train", "valid"), SPLIT],
    ["only train", ["rose", "tulip"].flatMap((name) => pictures(`f/train/${name}`)), SPLIT_HERE],
    ["only a class's train", ["rose", "tulip"].flatMap((name) => pictures(`f/${name}/train`)), SPLIT_HERE],
    [
      "folders of years in the class",
      ["rose", "tulip"].flatMap((name) => ["2021", "2022"].flatMap((y) => pictures(`f/${name}/${y}`, 10))),
      SPLIT_HERE,
    ],
    [
      "folders of years around the class",
      ["rose", "tulip"].flatMap((name) => ["2021", "2022"].flatMap((y) => pictures(`f/${y}/${name}`, 10))),
      SPLIT_HERE,
    ],
    ["folders in some classes", [...pictures("f/rose", 10), ...pictures("f/rose/more", 10), ...pictures("f/tulip")], SPLIT_HERE],
    ["groups of classes", [...pictures("f/red/rose"), ...pictures("f/yellow/tulip")], SPLIT_HERE],
    ["a test set without classes", [...pictures("f/train/rose"), ...pictures("f/train/tulip"), ...pictures("f/test")], SPLIT_HERE],
    [
      "a test set without classes, deeper",
      [...pictures("f/train/rose"), ...pictures("f/train/tulip"), ...pictures("f/test/images")],
      SPLIT_HERE,
    ],
    ["images to predict", [...both((side, name) => `seg_${side}/seg_${side}/${name}`), ...pictures("seg_pred/seg_pred")], SPLIT],
    [
      "other images beside the splits",
      [
        ...both((side, name) => `fruits/${side}/${name}`, "Training", "Test"),
        ...pictures("fruits/test-multiple_fruits"),
        ...pictures("fruits/papers/figures"),
      ],
      SPLIT,
    ],
    ["test beside the classes", [...pictures("f/rose"), ...pictures("f/tulip"), ...pictures("f/test")], SPLIT_HERE],
    ["a cover beside the classes", [...pictures("f/rose"), ...pictures("f/tulip"), file("f/cover.png")], SPLIT_HERE],
    ["a train, which is a vehicle", [...pictures("f/train"), ...pictures("f/bus")], ["bus 16 4", "train 16 4"]],
    [
      "trains in train",
      ["train", "bus"].flatMap((name) => [...pictures(`f/train/${name}`), ...pictures(`f/test/${name}`, 6)]),
      ["bus 20 6", "train 20 6"],
    ],
    ["a test tube, which is no split", [...pictures("f/test tube"), ...pictures("f/flask")], ["flask 16 4", "test tube 16 4"]],
    ["numbers", ["0", "1"].flatMap((name) => pictures(`f/train/${name}`)), ["airplane 16 4", "automobile 16 4"]],
  ];
  for (const [what, found, wanted] of layouts) {
    test(what, async () => {
      assert.deepEqual(await counted(found), wanted);
    });
  }

  test("what was left out is said", async () => {
    const own = await read([...pictures("f/train/rose"), ...pictures("f/train/tulip"), ...pictures("f/test", 7), file("f/cover.png")]);
    assert.match(own.notes.join(" "), /8 images lie in no folder of a class and were left out: in “f”, “test”\./);
  });

  for (const [what, found, words] of /** @type {[string, Found[], RegExp][]} */ ([
    [
      "splits without classes",
      [...pictures("f/train"), ...pictures("f/test")],
      /its images lie in “test” and “train”, and no folder says of which class/,
    ],
    ["a folder of images", pictures("f/images"), /its images lie in “images”, and no folder says/],
    ["one class above the split", [...pictures("rose/train"), ...pictures("rose/test")], /no folder says of which class/],
    [
      "two levels of names that come back",
      ["rose", "tulip"].flatMap((name) => ["anna", "ben"].flatMap((who) => pictures(`f/${name}/${who}`))),
      /either could be the class, “rose” or “anna”/,
    ],
    [
      "a class without test images",
      [...pictures("f/train/rose"), ...pictures("f/train/tulip"), ...pictures("f/test/rose")],
      /tulip has 20 training images and 0 test images/,
    ],
    ["an empty class", [...pictures("f/rose"), ...pictures("f/tulip"), file("f/daisy/")], /the folder “daisy” has no readable image/],
  ])) {
    test(`${what} are named`, async () => {
      await assert.rejects(read(found), words);
    });
  }

  test("names of splits", () => {
    for (const name of ["train", "Train", "trainset", "train_set", "Training data", "seg_train", "train-images", "train2017"]) {
      assert.equal(splitOf(name), "train", name);
    }
    for (const name of ["test", "TEST", "testing", "val", "valid", "validation", "dev", "test_images", "val 2012", "hold-out"]) {
      assert.equal(splitOf(name), "test", name);
    }
    for (const name of ["training shoe", "test tube", "latest", "protest", "valley", "invalid", "trains", "evaluator", "ترین", "test1"]) {
      assert.equal(splitOf(name), undefined, name);
    }
  });

  test("a class has one name wherever it lies", () => {
    const { places } = placesOf(["t/train/caf\u00e9/1.png", "t/test/cafe\u0301/1.png", "t/train/Rose/1.png", "t/test/rose/1.png"]);
    assert.deepEqual(
      places.map((place) => [place?.folder, place?.split]),
      [
        ["caf\u00e9", "train"],
        ["caf\u00e9", "test"],
        ["Rose", "train"],
        ["Rose", "test"],
      ],
    );
  });
});

describe("a picture is what the browser decodes", () => {
  const classes = [...pictures("a/rose"), ...pictures("a/tulip")];

  test("whatever its header, within bounds", async () => {
    assert.deepEqual(await counted([...classes, file("a/rose/odd.jpg", JPEG)]), ["rose 17 4", "tulip 16 4"]);
    const own = await read([...classes, file("a/rose/odd.jpg", latin("\xff\xd8\xff\xdb\0\x04..\xff\xff\xff\xff\xc0LARGE"))]);
    assert.match(own.notes.join(" "), /a\/rose\/odd\.jpg is 10000 × 10000 pixels: at most 40 million/);
  });

  for (const [name, content] of /** @type {[string, Uint8Array<ArrayBuffer>][]} */ ([
    ["x.jfif", JPEG],
    ["x.JPG", JPEG],
    ["x.jpe", JPEG],
    ["x.pjpeg", JPEG],
    ["x", JPEG],
    ["x.txt", JPEG],
    ["x.png", JPEG],
    ["IMG_1234.jpg_large", JPEG],
    ["x.bin", JPEG],
    ["x.avif", latin("\0\0\0\x20ftypavif\0\0\0\0GOOD")],
    ["x.heic", latin("\0\0\0\x20ftypheic\0\0\0\0GOOD")],
    ["x.dat", latin("RIFF....WEBPVP8 GOOD")],
    ["x.apng", PNG],
    ["x.dib", latin("BM\x40\0\0\0\0\0\0\0GOOD")],
    ["os2.bmp", latin("BM\x40\0\0\0\0\0\0\0\x1a\0\0\0\x0c\0\0\0\x20\0\x20\0\x01\0\x18\0GOOD")],
    ["x.ico", latin("\0\0\x01\0\x01\0\x20\x20GOOD")],
    ["x.tiff", latin("II*\0GOOD")],
    ["x.svg", latin('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg">GOOD</svg>')],
    ["favicon", latin("\0\0\x01\0\x01\0\x20\x20GOOD")],
  ])) {
    test(`${name} beginning with ${JSON.stringify(String.fromCharCode(...content.subarray(0, 4)))}`, async () => {
      assert.deepEqual(await counted([...classes, file(`a/rose/${name}`, content)]), ["rose 17 4", "tulip 16 4"]);
    });
  }
});

describe("a few files that cannot be read", () => {
  const classes = [...pictures("a/rose"), ...pictures("a/tulip")];
  for (const [what, bad, words] of /** @type {[string, Found[], RegExp][]} */ ([
    ["an empty one", [file("a/rose/666.jpg", "")], /1 file that cannot be read was left out: a\/rose\/666\.jpg is empty\./],
    [
      "several",
      [file("a/rose/x.jpg", "not one"), file("a/tulip/y.png", PNG.subarray(0, 24)), file("a/tulip/z.png", "")],
      /3 files that cannot be read were left out: a\/rose\/x\.jpg is not an image.*; a\/tulip\/y\.png is damaged.*; a\/tulip\/z\.png is empty\./,
    ],
    ["many", Array.from({ length: 9 }, (_, k) => file(`a/rose/bad${k}.png`, "")), /9 files .*bad3\.png is empty; and 5 more\./],
    [
      "a Git LFS pointer",
      [file("a/rose/x.png", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n")],
      /a\/rose\/x\.png is a Git LFS pointer/,
    ],
    ["a web page", [file("a/rose/x.jpg", "<!DOCTYPE html><html><p>Sign in")], /a\/rose\/x\.jpg is a web page/],
    ["a video", [file("a/rose/x.gif", latin("\0\0\0\x20ftypisom"))], /a\/rose\/x\.gif is a video/],
    [
      "a HEIC that this browser does not know",
      [file("a/rose/x.heic", latin("\0\0\0\x20ftypheic\0\0\0\0\0\0\0\0"))],
      /a\/rose\/x\.heic is (not an image|of type hei[cf])/,
    ],
  ])) {
    test(`${what}: left out and listed`, async () => {
      const own = await read([...classes, ...bad]);
      assert.match(own.notes.join(" "), words);
      assert.equal(own.train.labels.length + own.test.labels.length, 40);
    });
  }

  test("are refused where they are the most, where a class is gone, and where too few are left", async () => {
    const empties = (/** @type {string} */ folder, /** @type {number} */ n) =>
      Array.from({ length: n }, (_, k) => file(`${folder}/bad${String(k).padStart(2, "0")}.png`, ""));
    await assert.rejects(
      read([...classes, ...empties("a/rose", 41)]),
      /41 of its 81 images cannot be read: a\/rose\/bad00\.png is empty; .* and 37 more/,
    );
    await assert.rejects(
      read([...classes, ...empties("a/daisy", 3)]),
      /the folder “daisy” has no readable image: a\/daisy\/bad00\.png is empty, and 2 other files/,
    );
    await assert.rejects(
      read([...pictures("a/rose", 9), ...empties("a/rose", 1), ...pictures("a/tulip")]),
      /rose has 9 images: at least 10 of each class are needed\. 1 file that cannot be read does not count: a\/rose\/bad00\.png is empty/,
    );
  });
});

describe("names of classes", () => {
  for (const name of [
    "گل\u200cسرخ",
    "क्\u200dष",
    "नमस्ते",
    "ورد\u200f",
    "שושנה\u200e",
    "👩\u200d🌾",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "❤\ufe0f",
    "薔薇",
    "장미",
    "ไม้ดอก",
    "Gänse\u00adblümchen",
    "z\u0335a\u0334lgo",
    "\ue000 private",
    'a.b, "c" <d>',
  ]) {
    test(`${JSON.stringify(name)} is one`, async () => {
      assert.deepEqual(classesOfFolders([name, "rose"]).classes.toSorted(), [name.normalize("NFC"), "rose"].toSorted());
      assert.equal(shown(name), name);
      assert.deepEqual((await counted([...pictures(`a/${name}`), ...pictures("a/rose")])).length, 2);
    });
  }

  for (const [what, name] of [
    ["a line feed", "ro\nse"],
    ["a bell", "ro\u0007se"],
    ["an escape", "\u001b[31mrose"],
    ["a next line", "ro\u0085se"],
    ["a line separator", "ro\u2028se"],
    ["an override to the left", "ro\u202ese"],
    ["an override to the right", "ro\u202dse"],
    ["an embedding", "ro\u202ase"],
    ["an isolate", "ro\u2066se"],
    ["half a character", "ro\ud83cse"],
  ]) {
    test(`a name with ${what} is none`, () => {
      assert.throws(() => classesOfFolders([name, "tulip"]), /has a character in its name that cannot be shown/);
      assert.match(shown(name), /�/);
    });
  }

  test("names that look alike are one name, and invisible ones are blank", () => {
    for (const name of ["ro\u200cse", "ro\u200dse", "ro\u00adse", "Rose", " rose", "rose\u200b", "\ufeffrose"]) {
      assert.throws(() => classesOfFolders([name, "rose"]), /have the same name/, name);
    }
    for (const name of ["\u200b", "\u200d \u2060"]) {
      assert.throws(() => classesOfFolders([name, "rose"]), /name of a folder is blank/);
    }
  });

  test("a long name is cut between characters", async () => {
    assert.equal(shown("🌹".repeat(100)), `…${"🌹".repeat(79)}`);
    // 255 bytes, the longest that file systems take, and names of which only the end differs.
    const long = `${"薔".repeat(84)}abc`;
    const { classes } = classesOfFolders([long, `${"薔".repeat(84)}xyz`, "🌹".repeat(63)]);
    assert.deepEqual(classes, [
      `${"薔".repeat(20)}…${"薔".repeat(16)}abc`,
      `${"薔".repeat(20)}…${"薔".repeat(16)}xyz`,
      `${"🌹".repeat(20)}…${"🌹".repeat(19)}`,
    ]);
    assert.ok(classes.every((name) => [...name].length === LONGEST_NAME));
    assert.equal((await counted([...pictures(`a/${long}`), ...pictures("a/rose")])).length, 2);
  });
});

describe("what people drop by mistake", () => {
  for (const [name, content, words] of /** @type {[string, BlobPart, RegExp][]} */ ([
    ["model.pth", "PK\x03\x04....archive/data.pkl", /model\.pth is a PyTorch file\. Networks must be safetensors files/],
    ["pytorch_model.bin", "PK\x03\x04....archive/data.pkl", /is a PyTorch file/],
    ["old.pt", latin("\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."), /is a PyTorch file/],
    ["noending", latin("\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."), /is a PyTorch file/],
    ["last.ckpt", "x", /is a PyTorch file/],
    ["model_best.pth.tar", "PK\x03\x04....archive/data.pkl", /is a PyTorch file/],
    ["checkpoint.pth.tar", latin("\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."), /is a PyTorch file/],
    ["optimizer.bin", "PK\x03\x04....optimizer/data.pkl", /is a PyTorch file/],
    ["scripted.pt", "PK\x03\x04....scripted/constants.pkl", /is a PyTorch file/],
    ["data_batch_1", latin("\x80\x02}q\x01"), /CIFAR-10's version for Python: choose the binary version/],
    ["things.pkl", latin("\x80\x04\x95"), /is a pickle of Python's/],
    ["net.onnx", latin("\x08\x07\x12\x07pytorch"), /is an ONNX file/],
    ["net", latin("\x08\x07\x12\x07pytorch"), /is an ONNX file/],
    ["model.h5", latin("\x89HDF\r\n\x1a\n"), /is an HDF5 file/],
    ["model.weights", latin("\x89HDF\r\n\x1a\n"), /is an HDF5 file/],
    ["model.keras", "PK\x03\x04....metadata.json", /is a Keras model/],
    ["model.tflite", "\x1c\0\0\0TFL3", /is a TensorFlow model/],
    ["model.ckpt.data-00000-of-00001", "x", /is a TensorFlow model/],
    ["model.json", '{"format":"layers-model","modelTopology":{}}', /is a TensorFlow model/],
    ["flax_model.msgpack", latin("\x81\xa6params"), /as Flax writes networks/],
    ["srfl-comparison.json", '{"format": "srfl-comparison", "version": 1}', /is a saved comparison.*only a recorded run/],
    ["resnet8.json", '{\n  "format": "srfl-model",\n', /is a network's card.*\.safetensors file beside it/],
    ["llama.gguf", "GGUF", /a language model/],
    ["images.npz", "PK\x03\x04....x_train.npy", /holds NumPy arrays/],
    ["images.npy", latin("\x93NUMPY"), /holds NumPy arrays/],
    ["train_32x32.mat", "MATLAB 5.0 MAT-file", /is a MATLAB file/],
    ["train-images-idx3-ubyte", latin("\0\0\x08\x03\0\0\xea\x60"), /is an IDX file/],
    ["train-00000-of-00001.parquet", "PAR1", /is a table of a data set/],
    ["model.safetensors.index.json", '{"metadata": {}, "weight_map": {}}', /one part of a network in several files/],
    ["pictures.zip", "PK\x03\x04....rose/1.png", /unpack it and choose the folder/],
    ["pictures.7z", latin("7z\xbc\xaf\x27\x1c"), /unpack it and choose the folder/],
    ["resnet.safetensors", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", /is a Git LFS pointer.*git lfs pull/],
    ["data_batch_1.bin", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n", /is a Git LFS pointer/],
    ["old.bin", "version https://hawser.github.com/spec/v1\noid sha256:0\n", /is a Git LFS pointer/],
    ["resnet.safetensors", "<!doctype html><title>404", /is a web page.*Download it again/],
    ["resnet.safetensors", "\n<html lang=en>", /is a web page/],
    ["resnet.safetensors", '<?xml version="1.0"?><Error><Code>AccessDenied', /is XML, perhaps a server's error message/],
    ["resnet.safetensors", latin("\x80\x02\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."), /is a PyTorch file/],
    ["resnet.safetensors", "", /resnet\.safetensors is empty/],
    ["net.pth", "", /is a PyTorch file|is empty/],
    ["thing", "", /thing is empty/],
    ["clip.mp4", latin("\0\0\0\x20ftypisom"), /is a video/],
    ["train-images-idx3-ubyte.gz", latin("\x1f\x8b\x08"), /unpack it and choose the folder/],
    ["paper.pdf", "%PDF-1.7", /is a PDF/],
  ])) {
    test(`${name} beginning with ${JSON.stringify(String(content).slice(0, 12))}`, async () => {
      await assert.rejects(
        readOwn([file(name, content)], () => true),
        (error) => {
          assert.ok(error instanceof Error);
          assert.equal(error.name, "Problem", error.stack);
          assert.match(error.message, words);
          assert.doesNotMatch(error.message, /undefined|\[object|\.$/);
          return true;
        },
      );
    });
  }

  test("a recorded run is one, whatever its name", async () => {
    for (const name of ["srfl-cat-srfl.json", "run", "run.txt", "run (1).json"]) {
      const bom = name === "run.txt" ? "\ufeff" : "";
      const own = await readOwn([file(name, `${bom}{"device":"cpu","format":"srfl-recording","version":2}`)], () => true);
      assert.ok(own && "recording" in own);
      assert.equal(own.recording.name, name);
    }
    await assert.rejects(
      readOwn([file("a.json", '{ "format": "srfl-recording" }'), file("b.txt", "x")], () => true),
      /a\.json is a recorded run: choose it on its own/,
    );
  });

  test("parts of a network are named as such", async () => {
    await assert.rejects(
      readOwn(
        [1, 2].map((k) => file(`model-0000${k}-of-00002.safetensors`, "x")),
        () => true,
      ),
      /one part of a network in several files/,
    );
  });
});

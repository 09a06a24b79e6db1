// What the Rust core says when something fails: found in its source, and said in every language.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";

import { coreMessages, coreTexts, readRust, UNSEEN } from "../../script/messages.mjs";
import { sayingBy } from "../../www/text/core.js";
import en from "../../www/text/en.js";
import { LANGUAGES } from "../../www/text/languages.js";

describe("the core's messages in its source", () => {
  test("every kind is found, and what is none is not", () => {
    const code = String.raw`
      //! "Not a text": of a comment.
      /// "Nor this one."
      mod inner;
      #[cfg(feature = "cli")]
      mod terminal;
      #[derive(Debug, Error)]
      pub enum BadError {
          #[error("{file} has {found:?} bytes: \"{}\" and {1:.1e} were \
                   wanted")]
          Size { file: String },
          #[cfg(feature = "cli")]
          #[error("the terminal alone")]
          Terminal(String),
          #[error(transparent)]
          Inner(#[from] Inner),
      }
      fn check<'a>(it: &'a str) -> Result<(), String> {
          let quote = '"';
          assert!(quote != 'x', "no message either: a bug");
          let why = it.parse().expect("a number in words");
          log::warn!("for the log, {why}");
          match it {
              "train" => Err(format!("{} of {it}: {{kept}}", 1)),
              "plain" => Err(r#"a "raw" one"#.into()),
              _ => Err("the last one".into()),
          }
      }
      const INFO: Info = Info { label: "a label of it", description: "what it does" };
      const LR: Setting = Setting::new("A rate", "What it is.", whole(1, 2));
      #[cfg(test)]
      mod tests {
          const MINE: &str = "of a test { with a bracket";
      }
      #[cfg(test)]
      const ALSO: [&str; 2] = ["of a", "test too"];
      fn after() -> &'static str { "after the tests" }
    `;
    const { texts, modules } = readRust(code);
    assert.deepEqual(
      texts.map(([template]) => template),
      [
        '{file} has {found} bytes: "{0}" and {1} were wanted',
        "train",
        "{0} of {it}: {{kept}}",
        'a "raw" one',
        "the last one",
        "after the tests",
      ],
    );
    assert.deepEqual(modules, ["inner"]);
    assert.equal(texts[0][1], 9);
  });

  test("a text that needs no translation is still there, and in one list", () => {
    const all = coreTexts();
    const unseen = Object.values(UNSEEN).flat();
    assert.deepEqual(
      unseen.filter((template) => !all.has(template)),
      [],
    );
    assert.equal(new Set(unseen).size, unseen.length);
    assert.ok(coreMessages().length > 100, "nothing was read");
  });
});

for (const [code, { name, core }] of Object.entries(LANGUAGES)) {
  if (code === "en") continue;
  describe(`the core in ${name}`, async () => {
    const words = (await /** @type {NonNullable<typeof core>} */ (core)()).default;
    const say = sayingBy(words);

    test("every template is said by its own, whatever its values are", () => {
      const fill = (/** @type {string} */ template) =>
        template.replace(/\{(\w+)\}/g, (_, value) => (value === "file" ? "my own.bin" : `a-${value}`));
      for (const [english, theirs] of Object.entries(words)) assert.equal(say(fill(english)), fill(theirs));
    });

    test("what has no template stays", () => {
      for (const message of ["", "RuntimeError: unreachable", "Failed to fetch; try again: now", "constructor"]) {
        assert.equal(say(message), message);
      }
    });
  });
}

test("messages inside messages are said, and a file keeps its name", async () => {
  const german = sayingBy((await import("../../www/text/core/de.js")).default);
  const spanish = sayingBy((await import("../../www/text/core/es.js")).default);
  /** @type {[string, string, string][]} */
  const all = [
    [
      "the images.safetensors cannot be used: it has 100 classes, where 10 are wanted, CIFAR-10's in their order",
      "the images.safetensors lässt sich nicht verwenden: es hat 100 Klassen, und nötig sind 10, die von CIFAR-10 in ihrer Reihenfolge",
      "the images.safetensors no se puede usar: tiene 100 clases, y hacen falta 10, las de CIFAR-10 en su orden",
    ],
    [
      "a.safetensors cannot be used: it is no resnet8 of this program: missing are a.weight, b.weight and 12 more; its head's weight is [10, 3]",
      "a.safetensors lässt sich nicht verwenden: es ist kein resnet8 dieses Programms: es fehlen a.weight, b.weight und 12 weitere; die Gewichte der letzten Schicht sind [10, 3]",
      "a.safetensors no se puede usar: no es un resnet8 de este programa: faltan a.weight, b.weight y 12 más; los pesos de su cabeza son [10, 3]",
    ],
    [
      "a.safetensors cannot be used: it holds 2 networks, and none can be used. the one whose names have no prefix: its first convolution is missing; ema: its first convolution is [8, 3, 5, 5], neither [_, 3, 3, 3] nor [_, 3, 7, 7]",
      "a.safetensors lässt sich nicht verwenden: darin sind 2 Netze, und keines lässt sich verwenden. das ohne Präfix vor den Namen: die erste Faltung fehlt; ema: die erste Faltung ist [8, 3, 5, 5], weder [_, 3, 3, 3] noch [_, 3, 7, 7]",
      "a.safetensors no se puede usar: contiene 2 redes, y ninguna se puede usar. la que no tiene prefijo en los nombres: le falta la primera convolución; ema: su primera convolución es [8, 3, 5, 5], ni [_, 3, 3, 3] ni [_, 3, 7, 7]",
    ],
    [
      "a.safetensors cannot be used: its first convolution is 3 x 3 and has 24 channels, and its stages have [3, 3] blocks of two convolutions; known are resnet8 (3 x 3, 16 channels, blocks [1, 1, 1]), resnet20 (3 x 3, 16 channels, blocks [3, 3, 3])",
      "a.safetensors lässt sich nicht verwenden: die erste Faltung ist 3 x 3 groß und hat 24 Kanäle, und die Stufen haben [3, 3] Blöcke aus zwei Faltungen; bekannt sind resnet8 (3 x 3, 16 Kanäle, Blöcke [1, 1, 1]), resnet20 (3 x 3, 16 Kanäle, Blöcke [3, 3, 3])",
      "a.safetensors no se puede usar: su primera convolución es de 3 x 3 y tiene 24 canales, y sus etapas tienen [3, 3] bloques de dos convoluciones; se conocen resnet8 (3 x 3, 16 canales, bloques [1, 1, 1]), resnet20 (3 x 3, 16 canales, bloques [3, 3, 3])",
    ],
    [
      "train-000.png is not the image it should be: expected an 8-bit RGB PNG of 320 x 320 pixels, got unreadable bytes (unexpected end of file). Fetch or make it again",
      "train-000.png ist nicht das Bild, das es sein sollte: erwartet: ein RGB-PNG mit 8 Bit und 320 x 320 Pixeln; erhalten: unlesbare Bytes (unexpected end of file). Lade oder erzeuge es noch einmal",
      "train-000.png no es la imagen que debería: se esperaba un PNG RGB de 8 bits y 320 x 320 píxeles y llegó esto: bytes ilegibles (unexpected end of file). Descárgala o créala de nuevo",
    ],
    [
      "an assessment's test set of the class needs at least 2 images, there are 1: use more images",
      "zu wenige Bilder für die Prüfung (Testbilder der Klasse): Nötig sind mindestens 2, und es sind 1; verwende mehr Bilder",
      "hay pocas imágenes para una evaluación (imágenes de prueba de la clase): hacen falta al menos 2 y hay 1; usa más imágenes",
    ],
    [
      "the original does not fit the network resnet8: stem.conv.weight is missing",
      "zum Netz resnet8 gehört etwas anderes als das Original: stem.conv.weight fehlt",
      "a la red resnet8 no le corresponde la red original: falta stem.conv.weight",
    ],
    [
      "these train images of your own cannot be used: there are none. Choose others",
      "deine eigenen Bilder (Training) lassen sich nicht verwenden: es gibt keine. Wähle andere",
      "estas imágenes propias de entrenamiento no se pueden usar: no hay ninguna. Elige otras",
    ],
    [
      "lr = 0 is not valid: give a number from 0.000001 to 10",
      "lr = 0 ist ungültig: möglich ist eine Zahl von 0.000001 bis 10",
      "lr = 0 no es válido: debe ser un número de 0.000001 a 10",
    ],
  ];
  for (const [english, inGerman, inSpanish] of all) assert.deepEqual([german(english), spanish(english)], [inGerman, inSpanish]);
});

test("every term of a method's loss has a name", () => {
  const folder = join(import.meta.dirname, "../../src/unlearn/methods");
  const names = readdirSync(folder).flatMap((file) => {
    const code = readFileSync(join(folder, file), "utf8").split("#[cfg(test)]")[0];
    const lists = [/Losses::(?:new|sum|single)\(([^;{}]*)/g, /const TERMS: [^=]*= \[(.*)\]/g].flatMap((list) => [...code.matchAll(list)]);
    return lists.flatMap(([, list]) => [...list.matchAll(/"(\w+)"/g)].map(([, name]) => name));
  });
  assert.deepEqual([...new Set(names)].sort(), Object.keys(en.page.charts.terms).sort());
});

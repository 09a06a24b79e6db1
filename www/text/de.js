// Deutsch. Was hier fehlt, erscheint auf Englisch.

import {
  bytes,
  count,
  decimal,
  duration,
  listed,
  milliseconds,
  percent,
  plain,
  points,
  signed,
  signedDecimal,
  wholePercent,
} from "./format.js";

/** Zahlen nach CLDR. @type {import("./format.js").Numbers} */
const numbers = {
  decimal: ",",
  group: ".",
  grouped: 4,
  percent: "\u00a0%",
  list: "; ",
  none: "keine",
  no_images: "keine Bilder",
  points: (amount, one) => `${amount} ${one ? "Prozentpunkt" : "Prozentpunkte"}`,
};

/** @param {number} n */
const steps = (n) => `${count(n)} ${n === 1 ? "Schritt" : "Schritte"}`;

/** Im Dativ, nach „nach“ und „in“. @param {number} n */
const inSteps = (n) => `${count(n)} ${n === 1 ? "Schritt" : "Schritten"}`;

/** @param {number} n */
const images = (n) => `${count(n)} ${n === 1 ? "Bild" : "Bilder"}`;

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** Ein Netz unter mehreren in einer Datei, nach dem, was vor den Namen seiner Tensoren steht. @param {string} name */
const networkName = (name) => (name === "" ? "das Netz ohne Präfix" : `das Netz ${name}`);

const NUMBERS = ["keine", "eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun"];

const QUANTITIES = { loss: "Verlust", entropy: "Entropie" };

/** Was vergessen wird, wenn es keine Klasse ist. */
const SETS = { random: "ein zufälliges Zehntel seiner Bilder", mislabeled: "seine falsch beschrifteten Bilder" };

/**
 * Was vergessen wird, nach „vergisst“ und „ohne“: eine Klasse in Anführungszeichen, anderes, wie es ist.
 *
 * @param {string} forget
 * @param {boolean} [quoted]  ob schon Anführungszeichen darum stehen
 */
const inQuotes = (forget, quoted = false) =>
  forget === SETS.random || forget === SETS.mislabeled || /^[\d.]+ ausgewählte/.test(forget)
    ? forget
    : quoted
      ? `‚${forget}‘`
      : `„${forget}“`;

/** Klassen im Akkusativ, einzeln und als Fotos. @type {Record<string, [string, string]>} */
const CLASSES = { cat: ["eine Katze", "Katzenfotos"], automobile: ["ein Auto", "Autofotos"] };

/** @param {string} name */
const neverSeen = (name) => (name === "" ? "diese Fotos" : (CLASSES[name]?.[0] ?? name));

/** @param {string} name */
const photographs = (name) => (name === "" ? "diese Fotos" : (CLASSES[name]?.[1] ?? name));

/** @param {string} name */
const ofPhotographs = (name) => (name === "" ? "dieser Fotos" : photographs(name));

/** @param {number} n */
const gamePoints = (n) => `${count(n)} ${n === 1 ? "Punkt" : "Punkte"}`;

/** @param {number} n */
const ofPoints = (n) => `${count(n)} ${n === 1 ? "Punkt" : "Punkten"}`;

const blind = {
  /** @param {string} name */
  title: (name) => `Welches hat nie ${neverSeen(name)} gesehen?`,
  /** @param {string} name @param {number} budget */
  about: (name, budget) =>
    `Hinter drei Türen stehen drei Netze. Eines ist Gold: Es wurde von Anfang an ohne ${photographs(name)} trainiert. Eines hat sie gesehen ` +
    `und mit sRFL verlernt. Eines schummelt: Nur seine letzte Schicht wurde darauf trainiert, ${name === "" ? "sie zu verfehlen" : `nie „${name}“ zu sagen`}. ` +
    `Du hast ${gamePoints(budget)} für Prüfungen. Finde Gold.`,
  deck: "Was vergessen werden sollte",
  deck_name: neverSeen,
  doors: ["A", "B", "C"],
  /** @param {string} door @param {string} who */
  door_is: (door, who) => `${door}: ${who}`,
  who: { gold: "Gold", srfl: "sRFL", cheat: "der Schummler" },
  original: "Original",
  tests: "Prüfungen",
  /** @param {number} costs */
  open: (costs) => `Öffnen für ${gamePoints(costs)}`,
  open_free: "Öffnen",
  /** @param {number} left @param {number} of */
  left: (left, of) => `Noch ${count(left)} von ${ofPoints(of)}.`,
  /** @param {string} test @param {string} left */
  opened: (test, left) => `${test} ist offen. ${left}`,
  tells: "Das kann sie sagen: ",
  not: "Das nicht: ",
  /** @param {string} most */
  grain: (most) => `Netze, die mit anderem Zufall ohne sie trainiert wurden, unterscheiden sich um bis zu ${most}: Weniger sagt nichts.`,
  /** @param {number} value */
  points: (value) => `${decimal(value, 1)} Prozentpunkte`,
  steps,
  rows: {
    forgotten: () => "davon richtig",
    others: () => "andere richtig",
    fresh: () => "neue richtig",
    /** @param {string} answer */
    answer: (answer) => answer,
    found: () => "Fläche",
    probed: () => "davon gefunden",
    /** @param {string} _answer @param {number} shown */
    shown: (_answer, shown) => `nach ${shown}`,
    steps: () => "Schritte",
  },
  test: {
    accuracy: {
      title: "Genauigkeit",
      /** @param {string} name */
      ask: (name) => `Wie viele ${ofPhotographs(name)} erkennt es richtig, und wie viele ${name === "" ? "neue" : "andere"}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "ob es sie wie neue behandelt. Wer sie nie sah, erkennt von ihnen so viele wie von neuen: Mehr ist Erinnerung, weniger ist Vermeiden."
          : `was das Vergessen gekostet hat. Wer nie ${neverSeen(name)} sah, sagt das nie und kann den Rest so gut wie das Original.`,
      /** @param {string} name */
      cannot: (name) =>
        name === "" ? "ob jemand genau auf diese Zahl trainiert hat." : "was nur versteckt ist: Alle drei sagen es kaum noch.",
    },
    flow: {
      title: "Wohin seine Antworten gehen",
      /** @param {string} name */
      ask: (name) => `Was antwortet es auf ${photographs(name)}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "hier nichts: Sie sind aus allen Klassen."
          : "ob die Antworten aus dem Bild kommen. Wer die Klasse nie sah, sagt, was ihr am ähnlichsten sieht: womit das Original sie verwechselt.",
      /** @param {string} name */
      cannot: (name) =>
        name === "" ? "welche Fotos es sah." : "was es noch weiß: Wer die Klasse nicht nennen darf, nennt die nächstbeste.",
    },
    membership: {
      title: "Ein Angriff",
      ask: () => "Verrät seine Sicherheit, dass es mit ihnen trainiert wurde? Die Fläche ist 50\u00a0%, wo ein Angreifer nur raten kann.",
      can: () =>
        "ob sie sich von neuen unterscheiden. Über 50\u00a0% erinnert es sich; darunter ist es zu unsicher, was sie ebenso verrät.",
      cannot: () => "an welche es sich erinnert: Es ist eine Zahl für alle.",
    },
    probe: {
      title: "Lineare Sonde",
      /** @param {string} name */
      ask: (name) => `Auf seine Merkmale kommt eine neue letzte Schicht. Wie viele ${ofPhotographs(name)} findet sie?`,
      can: () => "was eine geänderte letzte Schicht versteckt. Findet sie so viele wie im Original, blieb alles an seinem Platz.",
      cannot: () => "was gesehen wurde: Merkmale anderer Klassen taugen auch für diese, sodass auch Gold nicht bei 0 liegt.",
    },
    prototypes: {
      title: "Ein paar Beispiele",
      /** @param {string} name */
      ask: (name) => `Ein paar ${ofPhotographs(name)} vertreten die Klasse in der letzten Schicht, ohne Training. Wie viele kennt es dann?`,
      can: () => "was sofort zurückkommt, weil es immer da war.",
      cannot: () => "wo es steckte: in einer Schicht oder in allen.",
    },
    relearning: {
      title: "Wiederlernen",
      ask: () => "Nach wie vielen Trainingsschritten kennt es sie etwa so gut wie das Original?",
      /** @param {string} name */
      can: (name) =>
        name === "" ? "was sofort zurückkommt, weil es immer da war." : "was gelernt werden muss, und was nur wiedergefunden wird.",
      /** @param {string} name */
      cannot: (name) =>
        name === ""
          ? "ob ein langsames sie nie sah: Wer sie meidet, ist auch langsam."
          : "ob ein schnelles die Klasse kannte: Ein Netz, das sonst viel verlor, ist auch schnell.",
    },
  },
  which_gold: "Welches ist Gold?",
  which_cheat: "Und der Schummler, wenn du es weißt?",
  no_idea: "keine Ahnung",
  guess: "Türen öffnen",
  choose: "Wähle zuerst eine Tür.",
  /** @param {boolean} right @param {string} door */
  verdict: (right, door) => (right ? `Richtig: ${door} ist Gold.` : `Falsch: ${door} ist Gold.`),
  /** @param {{points: number, of: number, named: "right" | "wrong" | "none", door: string}} game */
  score({ points: n, of, named, door }) {
    const cheat = {
      right: `Auch den Schummler hast du gefunden: ${door}.`,
      wrong: `Der Schummler ist woanders: ${door}.`,
      none: `Der Schummler ist ${door}.`,
    }[named];
    return `Du hast ${count(n)} von ${ofPoints(of)} verbraucht. ${cheat}`;
  },
  /** @param {readonly string[]} doors @param {number} tests */
  known: (doors, tests) =>
    tests === 0
      ? "Du hast keine Prüfung geöffnet: Jede Tür war so gut wie die andere."
      : doors.length === 1
        ? `Deine Prüfungen ließen nur ${doors[0]} übrig: Das konnte man wissen.`
        : `Deine Prüfungen ließen ${doors.slice(0, -1).join(", ")} und ${doors.at(-1)} übrig: Dazwischen war es Zufall.`,
  told: "Was jede Prüfung sagen konnte",
  heads: { test: "Prüfung", rules_out: "schließt aus", opened: "geöffnet", metric: "Maß", spread: "Golds Streuung" },
  yes: "ja",
  no: "nein",
  nobody: "niemanden",
  /** @param {string[]} all */
  and: (all) => all.map((who) => (who === blind.who.cheat ? "den Schummler" : who)).join(" und "),
  values: "Die Werte neben Golds Streuung",
  /** @param {{points: number, tests: string[], gold: string, right: boolean, cheat: string}} game */
  theirs: ({ points: n, tests, gold, right, cheat }) =>
    `Wer dir diese Türen geschickt hat, öffnete ${tests.length === 0 ? "keine Prüfung" : tests.join(", ")} (${gamePoints(n)}) und hielt ${gold} für Gold` +
    `${cheat === "" ? "" : ` und ${cheat} für den Schummler`}: ${right ? "richtig" : "falsch"}.`,
  from_others: "Jemand hat dir diese Türen geschickt. Was dort geraten wurde, erscheint, wenn du geraten hast.",
  link: "Link zu diesen Türen",
  link_about: "Er enthält deine Prüfungen und deinen Tipp, die andere nach ihrem eigenen sehen. Nichts wird gespeichert oder gesendet.",
  copy: "Link kopieren",
  copied: "Der Link ist kopiert.",
  by_hand: "Der Browser sperrt hier die Zwischenablage. Der Link ist markiert: Kopiere ihn mit Strg+C.",
  again: "Andere Türen",
  loading: "Die aufgezeichneten Netze sind unterwegs …",
  /** @param {string} why */
  missing: (why) => `Die aufgezeichneten Netze konnten nicht geladen werden: ${why}.`,
  /** @param {string} network */
  incomplete: (network) => `dem aufgezeichneten Vergleich fehlt ${network}`,
  retry: "Noch einmal versuchen",
};

/** Was die Seite zeigt, bevor das Spiel geladen ist. */
const FIRST = { name: "cat", budget: 5 };

/** @type {import("./index.js").Translation["page"]} */
const page = {
  html: {
    title: "sRFL: Sieh einem Netz beim Vergessen zu",
    description:
      "Maschinelles Verlernen live im Browser: Ein Klassifikator für CIFAR-10 vergisst eine Klasse oder einzelne Bilder, indem er seine eigenen gerollten Logits lernt.",
    card: "Eine Kurve: Die Genauigkeit auf Katzenbildern fällt binnen zehn Schritten fast auf 0, die auf den anderen Klassen erholt sich.",
    eyebrow: "sRFL · simple Rolling in Forget Logits",
    heading: "Sieh einem Netz beim Vergessen zu",
    lede: "Ein trainierter Bildklassifikator verlernt eine Klasse oder einzelne Bilder: Er ahmt seine eigenen Antworten nach, um eine Klasse verschoben. Wähle, was er vergessen soll, und drücke Start: echte Bilder, ein echtes Netz, trainiert hier in dieser Seite.",
    run: "Der Lauf",
    accuracy: "Genauigkeit",
    accuracy_legend:
      '<b class="forget">facc</b>: Genauigkeit auf der Klasse, die vergessen werden soll. <b class="retain">racc</b>: Genauigkeit auf den anderen Klassen. Durchgezogen: Trainingsbilder; gestrichelt: Testbilder. Helle Linien: das Original.',
    accuracy_legend_images:
      '<b class="forget">facc</b>: Genauigkeit auf den Bildern, die vergessen werden sollen. <b class="retain">racc</b>: Genauigkeit auf den anderen Trainingsbildern; gestrichelt: auf Testbildern. Helle Linien: das Original.',
    accuracy_legend_mislabeled:
      'Anteil der falsch beschrifteten Bilder, der sein <b class="forget">wahres Label</b> bekommt (facc), und der, der noch sein <b>falsches Label</b> bekommt. <b class="retain">racc</b>: Genauigkeit auf den anderen Trainingsbildern; gestrichelt: auf Testbildern. Helle Linien: das Original.',
    accuracy_legend_gold: "Gepunktet: <b>Gold</b>, ein Netz, das nie sah, was vergessen werden soll. Sein Wert ist das Ziel.",
    accuracy_legend_part: "Dünne Balken: ein Standardfehler, wo nur ein Teil der Bilder ausgewertet wurde.",
    accuracy_legend_dots: "Kleine Punkte: jeder Batch vor seinem Update; das zeigte die ursprüngliche Notiz.",
    accuracy_first:
      "Zuerst erscheint hier ein aufgezeichneter Lauf: die Genauigkeit auf der Klasse, die vergessen werden soll (facc), und auf den anderen Klassen (racc), Schritt für Schritt, noch bevor etwas heruntergeladen wird.",
    table: "Werte als Tabelle zeigen",
    tables: "Diagramme als Tabelle zeigen",
    set_to_forget: "Was vergessen werden soll",
    class_to_forget: "Klasse, die vergessen werden soll",
    stories: "Aufgezeichnete Läufe",
    story_class: "Eine Klasse",
    story_random: "Ein zufälliges Zehntel",
    start: "Start",
    pause: "Pause",
    step: "Schritt",
    stop: "Stopp",
    reset: "Zurücksetzen",
    replay: "Replay",
    replay_step: "Schritt des aufgezeichneten Laufs",
    starting: "Die Seite startet. Sie braucht JavaScript-Module und WebAssembly.",
    noscript:
      'JavaScript ist abgeschaltet, deshalb lässt sich hier nichts trainieren oder zeichnen. Der Text unten erklärt, was die Seite tut; die aufgezeichneten Läufe liegen in <a href="www/recorded/cat.json">www/recorded</a>.',
    settings: "Einstellungen",
    share: "Teilen, einbetten, speichern",
    copy_link: "Link kopieren",
    copy_embed: "Code zum Einbetten kopieren",
    figure: "Abbildung",
    size: "Größe",
    colors: "Farben",
    embed_code: "Code zum Einbetten",
    share_about:
      "Beide enthalten alle Einstellungen von oben. Der Code setzt eine lebendige Abbildung in deine eigene Seite: Die kompakte passt auf einen Bildschirm, die vollständige zeigt alles auf einmal. Sie startet nichts von selbst und sendet nirgendwohin Daten.",
    save_recording: "Diesen Lauf speichern",
    save_network: "Das Netz speichern",
    save_csv: "Werte als CSV",
    save_svg: "Diagramm als SVG",
    save_png: "Diagramm als PNG",
    open_recording: "Aufgezeichneten Lauf öffnen …",
    custom_not_shared:
      "Dieser Lauf verwendet deine eigenen Bilder, die nur in diesem Browser liegen. Der Link funktioniert nur in diesem Browser, eine eingebettete Abbildung würde CIFAR-10 verwenden, und ein gespeicherter Lauf erschiene mit anderen Bildern. Werte, Diagramm und Netz kannst du speichern.",
    custom: "Deine eigenen Bilder oder dein Netz",
    custom_about:
      "Ziehe sie irgendwo auf die Seite. Bilder: ein Ordner mit je einem Unterordner für jede Klasse, zwei bis zehn Klassen, mindestens zehn Bilder je Klasse. Es können die Klassen von CIFAR-10 sein (cat, dog …) oder andere (Gänseblümchen, Rose, Tulpe …); für andere wird zuerst ein Netz trainiert, in dieser Seite. <code>cifar-10-binary.tar.gz</code> und die <code>.bin</code>-Dateien daraus gehen auch. Netz: eine <code>.safetensors</code>-Datei eines CIFAR-ResNet-20 oder -ResNet-18 oder des ResNet-18 aus torchvision mit seiner größeren ersten Faltung, mit den üblichen Namen von PyTorch, trainiert auf den zehn Klassen von CIFAR-10 in der üblichen Reihenfolge oder mit so vielen Ausgängen, wie die verwendeten Bilder Klassen haben.",
    choose_folder: "Ordner wählen …",
    choose_files: "Dateien wählen …",
    folder_of_images: "Ordner mit Bildern",
    files_of_images: "Dateien von CIFAR-10 oder ein Netz",
    custom_private:
      "Alles bleibt auf diesem Gerät; nichts wird hochgeladen. Wenn die Ordner nicht in train und test geteilt sind, wird jedes fünfte Bild einer Klasse zum Testen zurückgehalten.",
    verdict: "Das Urteil",
    assess: "Jetzt prüfen",
    retrain: "Ohne diese Klasse neu trainieren",
    verdict_about:
      "Genauigkeit allein kann täuschen. Hier steht das Netz nach dem Verlernen neben dem <b>Original</b> und neben <b>Gold</b>: demselben Netz, von Anfang an ohne das trainiert, was vergessen werden soll. Golds Wert ist in jeder Zeile das Ziel, nicht 0 und nicht 100\u00a0%. Du kannst auch hier neu trainieren, live: ohne eine Klasse mit den Bildern dieser Seite, was ein kleineres Gold ergibt, dessen Kurve darüber steht; ohne einzelne Bilder so, wie das Original trainiert wurde, was Gold selbst ergibt.",
    verdict_first: "Am Ende eines Laufs oder auf Knopfdruck wird das Netz mit Gold verglichen.",
    verdict_table: "Werte des Urteils",
    verdict_marks:
      "● innerhalb von Golds Streuung: nicht weiter entfernt, als es 95\u00a0% aller ehrlich neu trainierten Netze wären. ◐ außerhalb. ○ weit außerhalb: weiter als 99,99\u00a0%. Je weniger neu trainierte Netze gemessen wurden, desto breiter sind diese Bereiche.",
    relearning: "Wiederlernen",
    relearning_about:
      "Bis die Genauigkeit höchstens 5 Prozentpunkte unter dem Original liegt. Lernt das Netz schneller wieder als Gold, war das Wissen wohl versteckt, nicht entfernt. Dünne Linien: Golds Streuung.",
    prototypes: "Wie wenige Beispiele es zurückbringen",
    prototypes_about:
      "Ein paar Bilder der Klasse vertreten sie in der letzten Schicht; trainiert wird nichts. Was zurückkommt, war noch da. Dünne Linien: Golds Streuung.",
    stages: "Wo im Netz sie noch unterschieden wird",
    stages_about:
      "Wie viele Testbilder der Klasse eine neue lineare Schicht nach jeder Stufe des Netzes findet. Frühe Stufen unterscheiden auch Klassen, die ihnen niemand beigebracht hat: Golds Linie ist das Ziel. Dünne Linien: Golds Streuung.",
    flow: "Wohin ihre Testbilder gehen",
    flow_about: "Balken und erste Zahl: nach dem Verlernen. Strich und zweite Zahl: Gold; die Klammer ist Golds Streuung.",
    loss_on_set: "Verlust auf der Vergessensmenge",
    loss_on_set_about:
      "Testbilder einer Klasse oder die Bilder selbst, die vergessen werden sollen. Der letzte Balken enthält alles über 10 Nat.",
    images_z: "Bild für Bild",
    images_z_about:
      "Wie sicher jedes Netz beim Label jedes Bildes ist, das vergessen werden soll, in Standardabweichungen (z) von Schattennetzen, die dieses Bild nie gesehen haben. Golds Linie ist das Ziel: Rechts davon erinnert sich das Netz an die Bilder, links davon meidet es ihre Labels.",
    entropy_on_set: "Entropie auf der Vergessensmenge",
    entropy_on_set_about: "Dieselben Bilder. Am rechten Rand rät das Netz gleichmäßig unter allen Klassen.",
    plane: "Wo die Netze die Klasse einordnen",
    plane_about:
      "Merkmale von Testbildern, auf die ersten zwei Hauptachsen des Originals projiziert, für alle Netze dieselben. Kleine Zeichen sind Bilder, große sind Mittelwerte der Klasse, Ringe sind Mittelwerte der anderen Klassen.",
    picture: "Probier es mit deinem eigenen Bild",
    picture_about:
      "Ein Foto von dir: Wofür hielt es das Original, wofür hält es das Netz, das verlernt hat, und wofür Gold, das nie gesehen hat, was vergessen werden sollte? Die Antworten folgen, während das Netz trainiert.",
    picture_file: "Bild wählen …",
    picture_camera: "Kamera benutzen",
    picture_paste: "Einfügen",
    picture_example: "Ein Bild der Seite",
    picture_input: "Ein eigenes Bild",
    picture_first: "Du kannst auch ein Bild hierher ziehen oder Strg+V drücken.",
    picture_meaningless:
      "Die Netze kennen nur die Klassen ihrer Bilder, von Fotos mit 32 × 32 Pixeln, und antworten auf alles mit einer von ihnen. Ein Bild von etwas anderem, oder eines, das diesen Fotos nicht ähnelt, bekommt eine sichere Antwort, die nichts bedeutet.",
    picture_private:
      "Das Bild bleibt in dieser Seite: Es wird nicht gesendet oder gespeichert und steht in keinem Link, keiner Aufzeichnung und keinem Ereignis. Nach der Kamera wird erst gefragt, wenn du auf ihren Knopf drückst; sie ist aus, sobald dieser Teil nicht mehr zu sehen ist.",
    recovery: "Bring es zurück",
    recover: "Runden und Zurückgehen probieren",
    recovery_about:
      "Ist es weg oder versteckt? Vier Angriffe versuchen, es zurückzubringen, jeder so weit, wie du willst. Die Balken sind die Genauigkeit des Netzes nach dem Verlernen, die Striche die von Gold unter demselben Angriff: Was auch Gold gewinnt, war nie versteckt. Nach einem Lauf probiert der Knopf die letzten beiden; das dauert einige Sekunden.",
    compare: "Vergleich",
    compare_about:
      "Lass mehrere Verfahren nacheinander laufen, mit demselben Original, denselben Bildern und demselben Seed, jedes mit seinen eigenen Voreinstellungen. Die Tabelle führt jeden Lauf auf, der während dieses Besuchs auf derselben Vergessensmenge geprüft wurde.",
    methods: "Verfahren",
    compare_start: "Ausgewählte Verfahren starten",
    facc_test: "facc auf Testbildern",
    racc_test: "racc auf Testbildern",
    compare_table: "Werte des Vergleichs",
    compare_legend:
      "Ein Druck auf eine Überschrift sortiert. Golds Zeile ist das Ziel: facc 0 allein beweist nichts. Wiederlernen zählt Schritte. JS und TV sind Abstände zu Golds Antworten auf der Vergessensmenge; Lücke und ToW vergleichen Genauigkeiten mit denen von Gold.",
    compare_csv: "Als CSV speichern",
    compare_json: "Als JSON speichern",
    recorded: "aufgezeichnet",
    blind: blind.title(FIRST.name),
    blind_about: blind.about(FIRST.name, FIRST.budget),
    sheet: "Die Bilder, die vergessen werden sollen",
    sheet_about:
      "Alle Bilder, die das Netz vergessen soll. Hell: Es antwortet noch so, wie es gelernt hat. Abgedunkelt, mit Kreuz: nicht mehr. Gold, das sie nie sah, zeigt, wie viele übrig bleiben sollten.",
    sheet_about_pick: "Alle Trainingsbilder. Wähle die aus, die das Netz vergessen soll, und drücke dann Start.",
    sheet_by: "Wonach die Bilder markiert sind",
    sheet_by_answers: "Antworten",
    sheet_by_z: "Erinnerung (z)",
    sheet_whose: "Wessen Antworten",
    network_original: "Original",
    network_unlearned: "verlernt",
    network_gold: "Gold",
    sheet_pick: "auswählen",
    sheet_together: "nebeneinander",
    sheet_none: "Auswahl leeren",
    sheet_retrain: "Ohne sie neu trainieren",
    sheet_retrain_about:
      "Wie viele übrig bleiben sollten, ist nicht bekannt: Kein veröffentlichtes Netz wurde ohne diese Bilder trainiert. Hier entsteht eines, Gold: dasselbe Netz, von Anfang an ohne sie trainiert. Auf der CPU dauert das einige Minuten.",
    map: "Die Karte des Gebiets der Klasse",
    map_about:
      "Drei Fotos spannen eine Ebene auf, und jeder Punkt darin ist ein Bild: eine Mischung der drei oder, jenseits davon, ihre Fortsetzung. Jeder hat die Farbe der Klasse, die ein Netz ihm gibt; je blasser, desto unsicherer. Während das Netz verlernt, schrumpft das Gebiet der Klasse, und andere teilen es auf; Gold zeigt, wem es gehörte, wenn es die Klasse nie gegeben hätte.",
    roll: "Die Rolle",
    roll_about:
      "Der <b>Teacher</b> (Lehrer) ist eine eingefrorene Kopie des Originals. Seine Logits zu einem Bild, das vergessen werden soll, werden gerollt: Jede Klasse reicht ihren Wert an die nächste weiter, die letzte an die erste. Das Ergebnis ist das <b>Ziel</b>. Der <b>Student</b> (Schüler) beginnt als Kopie des Teachers und lernt, das Ziel auszugeben.",
    classes: "Klasse für Klasse",
    images: "Bilder",
    train: "Training",
    test: "Test",
    class_accuracy: "Genauigkeit je Klasse",
    class_accuracy_about: "Der Strich auf jedem Balken ist das Original.",
    class_flow: "Wohin die vergessenen Bilder gehen",
    class_flow_about: "Anteil der Bilder, die vergessen werden sollen, nach vorhergesagter Klasse.",
    loss: "Verlust",
    loss_legend:
      'In jedem Schritt minimiert: <b class="forget">KL Vergessen</b> − <b class="cosine">Kosinus</b> + <b class="retain">KL Rest</b> = <b>Summe</b>.',
    minimized: "Was minimiert wird",
    minimized_about:
      "<i>z</i> seien die Logits eines Bildes, einer je Klasse, <i>f</i> der Vergessens-Batch, <i>r</i> der Behaltens-Batch und <i>k</i> eine Verschiebung, die für jeden Batch zufällig gezogen wird:",
    minimized_terms:
      "Dabei sind <i>z</i> die Logits des Teachers, <i>s</i> die des Students, und <i>σ</i> ist der Softmax. Der erste Term zieht die Antworten auf Bilder, die vergessen werden sollen, zum gerollten Ziel, der zweite richtet die Logits danach aus, und der dritte hält alle anderen Bilder, wo sie waren. Voreingestellt lernen nur die ersten zwei Stufen des Netzes; der Rest, auch die letzte Schicht, bleibt eingefroren. Der Verlust verwendet keine Labels.",
    limits: "Was diese Kurven nicht zeigen können",
    limits_gold:
      "Ein facc nahe 0 bei hohem racc ist der Anfang jedes Verlernverfahrens. Es zeigt, dass das Netz nicht mehr mit der Klasse <em>antwortet</em>, nicht, dass es sie nicht mehr <em>kennt</em>: Eine letzte Schicht, die nie „cat“ sagt, käme auf dieselben Werte, und alle Katzenmerkmale wären noch da. Der Maßstab ist <b>Gold</b>, dasselbe Netz, von Anfang an ohne die Klasse trainiert. Das Urteil oben zieht diesen Vergleich. Es misst auch, was eine neue letzte Schicht noch in den Merkmalen findet und wie schnell die Klasse wieder gelernt ist.",
    limits_order:
      "Auch Gold sähe nicht so aus. Die Reihenfolge der Klassen ist willkürlich: Die Rolle schickt Bilder zur nächsten Klasse in der Liste, während ein Netz, das nie eine Katze sah, Katzen meist für Hunde hält. Entlang ähnlicher Klassen (siehe die Rolle) kommen die Antworten näher an die von Gold, und eine Sonde findet mehr von cat. Sieh dir an, wohin die Bilder gehen, die gestrichelten Linien, auf denen ein Teil der Klasse gern zurückkommt, und was die anderen Klassen verlieren.",
    images_line: "Bilder: CIFAR-10.",
    lesson_link:
      '<a href="lesson/index.html">Eine Lektion in sieben Schritten</a>, für eine Klasse oder für dich allein, etwa dreißig Minuten.',
    footer:
      'Trainingscode: Rust und Burn, zu WebAssembly übersetzt. Nichts, was du hier tust, verlässt diese Seite. <a href="bench.html">Wie schnell ist sie auf diesem Gerät?</a>',
    bench_title: "Wie schnell ist es hier? Der Benchmark von sRFL",
    bench_description: "Wie schnell sRFL auf diesem Gerät trainiert, auf der GPU und auf der CPU, im Vergleich mit anderen Bibliotheken.",
    bench_eyebrow: '<a href="index.html">sRFL · sieh einem Netz beim Vergessen zu</a>',
    bench_heading: "Wie schnell ist es hier?",
    bench_lede:
      "Das Training der Seite, auf diesem Gerät gemessen: auf der GPU über WebGPU und auf der CPU, mit demselben Netz, Batch und Verlust für jede Bibliothek.",
    bench_plan: "Was gemessen wird",
    bench_rounds: "Runden",
    bench_steps: "Durchgänge mit sRFL-Schritten",
    bench_start: "Messen",
    bench_first: "Noch ist nichts gemessen.",
    bench_results: "Ergebnisse",
    bench_copy: "Ergebnisse kopieren",
    bench_text: "Ergebnisse als Text",
    bench_text_about:
      "Markdown, danach JSON, auf Englisch. Ergebnisse von echten GPUs sind willkommen: <code>docs/performance.md</code> hat einen Platz dafür.",
    bench_noscript: "JavaScript ist abgeschaltet, deshalb lässt sich hier nichts messen.",
    bench_method:
      "Ein Trainingsschritt: ResNet-8, 64 Bilder aus CIFAR-10, Kreuzentropie, SGD; alle Schichten lernen, BatchNorm im Trainingsmodus. Alle beginnen mit den Gewichten des veröffentlichten Netzes. Der erste Schritt zählt nicht zum Median, und die Bibliotheken wechseln sich in wechselnder Reihenfolge ab. Ein sRFL-Schritt ist der Schritt, den die Seite selbst ausführt. Lass diese Seite im Vordergrund, solange sie misst.",
    bench_libraries:
      "Die anderen Bibliotheken gibt es in einem Klon des Repositorys nach <code>npm ci</code>, nicht auf einer veröffentlichten Seite. Nichts, was du misst, verlässt diese Seite.",
  },

  // Namen von Verfahren bleiben, wie sie in den Arbeiten stehen.
  methods: {
    srfl: { description: "gerollte Logits auf der Klasse, nur die ersten Stufen lernen" },
    "fine-tune": { description: "gewöhnliches Training auf den anderen Klassen" },
    "gradient-ascent": { description: "Gradientenaufstieg auf der Klasse allein" },
    "neg-grad-plus": { description: "Gradientenaufstieg auf der Klasse, Abstieg auf den anderen" },
    "random-labels": { description: "zufällige falsche Labels auf der Klasse" },
    salun: { description: "zufällige falsche Labels, gelernt von der Hälfte der Gewichte, die dafür am wichtigsten ist" },
    "bad-teacher": { description: "ein zufälliges Netz lehrt die Klasse, das Original den Rest" },
    scrub: { description: "auf der Klasse weg vom Teacher, auf dem Rest zu ihm hin" },
    unsir: { description: "Rauschen, als die Klasse gelernt, schädigt sie; Training repariert den Rest" },
    "boundary-shrink": { description: "Bilder der Klasse bekommen als Label die nächste falsche Klasse" },
    delete: { description: "Ziel ist die Antwort des Teachers ohne die Klasse" },
    "head-only": {
      label: "head only (der Schummler)",
      description: "der Schummler: Nur die letzte Schicht lernt, die Merkmale behalten die Klasse",
    },
    "pour-p": { description: "die Richtung der Klasse aus den Merkmalen herausprojiziert, in einem Schritt" },
    retrain: { description: "ein neues Netz, nur auf den anderen Klassen trainiert" },
  },
  metrics: {
    facc_train: {
      label: "facc, Training",
      short: "facc, Training",
      meaning: "Genauigkeit auf den Trainingsbildern, die vergessen werden sollen.",
    },
    racc_train: { label: "racc, Training", short: "racc, Training", meaning: "Genauigkeit auf den Trainingsbildern, die bleiben sollen." },
    wrong_label_train: {
      label: "falsches Label",
      short: "falsches Label",
      meaning:
        "Anteil der falsch beschrifteten Bilder, der noch das falsche Label bekommt, das gelernt wurde. Ihr facc ist der Anteil, der sein wahres Label zurückbekommt.",
    },
    facc_test: {
      label: "facc, Test",
      short: "facc, Test",
      meaning: "Genauigkeit auf den Testbildern der Klasse. Jedes Verfahren bringt sie auf 0, also beweist sie wenig.",
    },
    racc_test: {
      label: "racc, Test",
      short: "racc, Test",
      meaning: "Genauigkeit auf den Testbildern von allem, was bleiben soll: was das Vergessen gekostet hat.",
    },
    probe_facc_test: {
      label: "lineare Sonde, Klasse",
      short: "Sonde",
      meaning: "Genauigkeit einer neuen linearen Schicht auf den Merkmalen des Netzes: wie gut sie die Klasse noch trennen.",
    },
    probe_racc_test: {
      label: "lineare Sonde, andere Klassen",
      short: "lineare Sonde, andere Klassen",
      meaning: "Genauigkeit derselben linearen Schicht auf den Testbildern der anderen Klassen.",
    },
    probe_stage_1: {
      label: "lineare Sonde nach Stufe 1",
      short: "lineare Sonde nach Stufe 1",
      meaning: "Genauigkeit einer linearen Schicht auf der Klasse, auf der Ausgabe der ersten Stufe, räumlich gemittelt.",
    },
    probe_stage_2: {
      label: "lineare Sonde nach Stufe 2",
      short: "lineare Sonde nach Stufe 2",
      meaning: "Dasselbe nach der zweiten Stufe. Nach der letzten Stufe ist es die lineare Sonde.",
    },
    relearn_steps_needed: {
      label: "Wiederlernen, Schritte",
      short: "Wiederlernen",
      meaning:
        "Trainingsschritte, bis das Netz wieder kennt, was es vergessen sollte. Geht es schneller als bei Gold, war es wohl versteckt, nicht entfernt; auch ein schwaches Netz lernt schneller wieder.",
    },
    relearn_ratio: {
      label: "Wiederlernen, Verhältnis zu Gold",
      short: "von Golds",
      meaning: "Schritte des Wiederlernens, geteilt durch die von Gold.",
    },
    prototypes_5: {
      label: "facc nach 5 Beispielen",
      short: "5 Beispiele",
      meaning:
        "Genauigkeit auf den Testbildern der Klasse, wenn 5 ihrer Bilder in der letzten Schicht stehen, ohne Training. Was zurückkommt, war noch da.",
    },
    mia: {
      label: "Angriff auf Mitgliedschaft",
      short: "MIA",
      meaning: "Wie gut ein Angreifer die Trainingsbilder der Klasse von ihren Testbildern trennt. Das Ziel ist Golds Wert.",
    },
    image_z: {
      label: "Bild für Bild, mittleres z",
      short: "z",
      meaning:
        "Wie sicher es beim Label jedes Bildes ist, verglichen mit Netzen, die dieses Bild nie gesehen haben, in deren Standardabweichungen: der Mittelwert über die Vergessensmenge. Über Golds Wert erinnert es sich an die Bilder, darunter meidet es ihre Labels.",
    },
    image_area: {
      label: "Bild für Bild, Fläche",
      short: "Bild für Bild, Fläche",
      meaning:
        "Fläche unter der Kurve eines Angriffs über diese z, Vergessensmenge gegen Testbilder. Über Golds Wert erinnert es sich noch; darunter verrät es sich, weil es zu falsch liegt.",
    },
    image_found: {
      label: "bei 1 % Fehlalarm gefunden",
      short: "gefunden",
      meaning:
        "Anteil der Vergessensmenge, dessen z jenseits von 99 % der Testbilder liegt, auf der Seite, auf der sie laut der Fläche liegt: Bilder, auf die ein Angreifer zeigen kann.",
    },
    membership_area: {
      label: "Mitgliedschaft, Fläche",
      short: "Mitgliedschaft",
      meaning:
        "Fläche unter der Kurve eines Angriffs über die Sicherheit der Logits, Vergessensmenge gegen Testbilder. Über Golds Wert erinnert es sich noch; darunter verrät es sich, weil es zu falsch liegt.",
    },
    mia_efficacy: {
      label: "für ungesehen gehalten",
      short: "für ungesehen gehalten",
      meaning: "Anteil der vergessenen Trainingsbilder, von denen ein Angreifer glaubt, dass nie mit ihnen trainiert wurde.",
    },
    nearer_to_gold: {
      label: "näher an Gold als am Original",
      short: "näher",
      meaning:
        "In wie vielen von 1.000 zufälligen Stichproben der Bilder die Antworten näher an denen von Gold liegen als an denen des Originals (Jensen-Shannon-Divergenz).",
    },
    js_train: {
      label: "JS zu Gold, Training",
      short: "JS",
      meaning: "Jensen-Shannon-Divergenz von Golds Antworten auf den Trainingsbildern, die vergessen werden sollen, in Nat.",
    },
    js_test: {
      label: "JS zu Gold",
      short: "JS",
      meaning: "Jensen-Shannon-Divergenz von Golds Antworten auf den Testbildern der Klasse, in Nat; 0 heißt gleich.",
    },
    tv_train: {
      label: "TV zu Gold, Training",
      short: "TV",
      meaning: "Totalvariation zwischen der mittleren Antwort und der von Gold auf den Trainingsbildern, die vergessen werden sollen.",
    },
    tv_test: {
      label: "TV zu Gold",
      short: "TV",
      meaning: "Totalvariation zwischen den mittleren Antworten: der Anteil der Bilder der Klasse, der woandershin geht als bei Gold.",
    },
    loss_mean: {
      label: "Verlust auf der Vergessensmenge, Nat",
      short: "Verlust auf der Vergessensmenge, Nat",
      meaning: "Mittlere Kreuzentropie auf den Testbildern der Klasse oder auf den Bildern, die vergessen werden sollen.",
    },
    streisand: {
      label: "Verlust im Vergleich mit Gold",
      short: "Verlust im Vergleich mit Gold",
      meaning:
        "Mittlerer Verlust auf der Vergessensmenge, in Standardabweichungen von Gold. Weit darüber verrät es sich; weit darunter kennt es sie noch.",
    },
    entropy_mean: {
      label: "Entropie, Nat",
      short: "Entropie, Nat",
      meaning: "Wie unentschieden das Netz auf der Vergessensmenge ist. Mehr ist nicht besser; Golds Wert ist das Ziel.",
    },
    cka_original_forget: {
      label: "CKA zum Original",
      short: "CKA zum Original",
      meaning: "Ähnlichkeit der Merkmale der Vergessensmenge mit denen des Originals, von 0 bis 1. Nahe 1 haben sie sich nicht geändert.",
    },
    cka_gold_forget: {
      label: "CKA zu Gold, Vergessensmenge",
      short: "CKA zu Gold, Vergessensmenge",
      meaning: "Ähnlichkeit der Merkmale der Vergessensmenge mit denen von Gold, von 0 bis 1.",
    },
    cka_gold_retain: {
      label: "CKA zu Gold, übrige Bilder",
      short: "CKA zu Gold, übrige Bilder",
      meaning: "Ähnlichkeit der Merkmale der übrigen Bilder mit denen von Gold, von 0 bis 1.",
    },
    average_gap: {
      label: "mittlere Lücke",
      short: "Lücke",
      meaning: "Mittlerer Unterschied zu Gold in facc, racc, Testgenauigkeit und dem Angriff auf Mitgliedschaft.",
    },
    tow: {
      label: "ToW",
      short: "ToW",
      meaning: "Tug of war: Nähe zu Gold in drei Genauigkeiten, multipliziert; 1 ist Gold. Es sieht nur Genauigkeit.",
    },
    aus: {
      label: "AUS",
      short: "AUS",
      meaning: "Adaptive unlearning score: behaltene Testgenauigkeit, geteilt durch eins plus facc. Er braucht kein Gold.",
    },
  },
  labels: {
    method: {
      label: "Verfahren",
      help: "Wie das Netz vergisst. Jedes Verfahren hat eigene Voreinstellungen für Optimierer, Lernrate, Verlauf und Schritte.",
      group: "Verfahren",
      choices: { "head-only": "head only (der Schummler)" },
    },
    forget: { label: "Klasse, die vergessen werden soll", help: "Alle Bilder dieser Klasse sollen vergessen werden." },
    set: {
      label: "Vergessensmenge",
      help: "Was vergessen werden soll: eine Klasse, ein zufälliges Zehntel der Trainingsbilder, die Bilder mit falsch gelerntem Label oder Bilder, die du auswählst.",
      choices: {
        class: "eine Klasse",
        random: "ein zufälliges Zehntel",
        mislabeled: "falsch beschriftete Bilder",
        picked: "Bilder, die du auswählst",
      },
    },
    set_seed: {
      label: "Seed der Menge",
      help: "Welches Zehntel gezogen wird. Nur für 1 ist ein Netz veröffentlicht, das ohne dieses Zehntel trainiert wurde.",
    },
    photos: { label: "Ausgewählte Bilder", help: "Stellen der ausgewählten Bilder unter den Trainingsbildern, von 0 an gezählt." },
    seed: {
      label: "Seed",
      help: "Für alles, was zufällig gezogen wird. Derselbe Seed auf demselben Gerät ergibt dieselbe Kurve.",
      group: "Daten und Gerät",
    },
    shifts: {
      label: "Verschiebungen",
      help: "Die Verschiebung k der Rolle wird aus dieser Menge gezogen; k = 0 lässt ein Ziel unverändert.",
      group: "Verfahren",
      choices: { 1: "nur +1", "-1,1": "−1, +1 (Liste)", "-1,0,1": "−1, 0, +1 (Intervall)" },
    },
    order: {
      label: "Reihenfolge der Rolle",
      help: "Entlang des Alphabets rollen wie in der Notiz oder entlang einer Tour der Klassen, auf der Nachbarn für das Original ähnlich sind.",
      group: "Verfahren",
      choices: { alphabet: "nach dem Alphabet", similarity: "nach Ähnlichkeit" },
    },
    per: {
      label: "Eine Verschiebung je",
      help: "k einmal je Batch ziehen oder für jedes Bild einzeln.",
      group: "Verfahren",
      choices: { batch: "Batch", sample: "Bild" },
    },
    norm: {
      help: "Bilder, die vergessen werden sollen, und die übrigen zusammen als einen Batch normieren oder getrennt.",
      group: "Verfahren",
      choices: { separate: "getrennt", shared: "zusammen" },
    },
    stages: {
      label: "Stufen, die lernen",
      help: "Von der ersten an gezählt (Stamm und Stufe 1 zählen als eine); der Rest bleibt eingefroren.",
      group: "Verfahren",
    },
    stem: {
      label: "Stamm",
      help: "Die erste Faltung mit der ersten Stufe trainieren oder einfrieren wie der Autor der Notiz.",
      group: "Verfahren",
      choices: { trained: "lernt", frozen: "eingefroren" },
    },
    frozen_norm: {
      label: "BatchNorm eingefrorener Stufen",
      help: "Nach den laufenden Statistiken normieren, die bleiben, wie sie sind, oder nach denen des Batches wie die Stufen, die lernen.",
      group: "Verfahren",
      choices: { running: "laufende", batch: "des Batches" },
    },
    loss: {
      label: "Verlust",
      help: "Der Verlust aus dem Pseudocode der Notiz oder der aus dem veröffentlichten Code des Autors: Dieser nimmt Kreuzentropie auf den übrigen Bildern dazu und schiebt den Studenten von der Richtung des Originals weg.",
      group: "Verfahren",
      choices: { note: "der aus der Notiz", author: "Code des Autors" },
    },
    optim: {
      label: "Optimierer",
      help: "Adam oder stochastischer Gradientenabstieg mit Momentum 0,9.",
      group: "Optimierung",
    },
    lr: {
      label: "Lernrate",
      help: "Lernrate (am Anfang, wenn sie sinkt). Ist sie zu hoch, divergiert das Training.",
      group: "Optimierung",
    },
    weight_decay: {
      label: "Weight Decay",
      help: "L2-Strafe: So viel mal jedes Gewicht kommt zu seinem Gradienten hinzu.",
      group: "Optimierung",
    },
    schedule: {
      label: "Verlauf",
      help: "Die Lernrate sinkt entlang eines halben Kosinus auf 0 oder bleibt konstant.",
      group: "Optimierung",
      choices: { cosine: "Kosinus", constant: "konstant" },
    },
    batch: {
      label: "Batchgröße",
      help: "Anzahl der Bilder je Schritt, die vergessen werden sollen, und ebenso vieler übriger.",
      group: "Optimierung",
    },
    steps: { label: "Schritte", help: "Updates im ganzen Lauf.", group: "Optimierung" },
    every: { label: "Auswerten alle", help: "Schritte zwischen zwei Auswertungen.", group: "Daten und Gerät" },
    partial: {
      label: "Teilauswertungen",
      help: "So viele Bilder jeder Art nimmt eine Auswertung höchstens; nur die Trainingsbilder, die vergessen werden sollen, nimmt sie immer alle. Die erste, jede fünfzehnte und die letzte nehmen alle Bilder; bei 0 jede.",
      group: "Daten und Gerät",
    },
    train: {
      label: "Trainingsbilder",
      help: "Gleichmäßig über die Klassen verteilt. Bei zehn Klassen ist ein Zehntel davon die Vergessensmenge.",
      group: "Daten und Gerät",
    },
    test: { label: "Testbilder", help: "Mit ihnen wird nie trainiert.", group: "Daten und Gerät" },
    neg_grad_plus_a: {
      label: "Gewicht der übrigen",
      help: "Gewicht a des Verlusts auf den übrigen Bildern; der auf denen, die vergessen werden sollen, hat 1 − a.",
      group: "Verfahren",
    },
    salun_threshold: { label: "Schwelle", help: "Teil der Gewichte, der lernt: die wichtigsten.", group: "Verfahren" },
    scrub_alpha: { label: "Alpha", help: "Gewicht der Divergenz vom Teacher auf den übrigen Bildern.", group: "Verfahren" },
    scrub_gamma: { label: "Gamma", help: "Gewicht der Kreuzentropie auf den übrigen Bildern.", group: "Verfahren" },
    scrub_temperature: { label: "Temperatur", help: "Temperatur beider Divergenzen.", group: "Verfahren" },
    scrub_turn: { label: "Runde", help: "Schritte einer Runde: Der erste maximiert, die anderen minimieren.", group: "Verfahren" },
    unsir_noise_steps: { label: "Rauschschritte", help: "Schritte, in denen das Rauschen gelernt wird, vor dem Lauf.", group: "Verfahren" },
    unsir_noise_rate: { label: "Lernrate des Rauschens", help: "Lernrate, mit der das Rauschen gelernt wird.", group: "Verfahren" },
    unsir_noise_size: {
      label: "Strafe für Rauschen",
      help: "Gewicht der Größe des Rauschens; es hält das Rauschen klein.",
      group: "Verfahren",
    },
    boundary_shrink_bound: { label: "Grenze", help: "Wie weit der Angriff einen Bildpunkt verschiebt, von 1.", group: "Verfahren" },
    data: {
      label: "Bilder",
      help: "CIFAR-10 oder deine eigenen Bilder, gespeichert in diesem Browser.",
      choices: { own: "deine eigenen" },
    },
    model: {
      label: "Original",
      help: "Das Netz, das vergisst. ResNet-20 ist genauer und braucht etwa 2,6-mal so lange. Zwei andere haben 2.000 Bilder auswendig gelernt, eines davon 40 unter falschem Label: für einzelne Bilder.",
      group: "Daten und Gerät",
      choices: { "resnet8-2000": "ResNet-8, 2.000 Bilder", "resnet8-2000-mislabeled": "ResNet-8, 40 falsche Labels" },
    },
    device: {
      label: "Gerät",
      help: "Auto nimmt eine Hardware-GPU über WebGPU, wenn es eine gibt, sonst die CPU.",
      group: "Daten und Gerät",
    },
  },
  language: "Sprache",
  networks: { original: "Original", gold: "Gold", unlearned: "verlernt" },

  sets: {
    // Nach „ein Netz vergisst“ und „ohne“, im Akkusativ. Siehe inQuotes().
    names: {
      random: () => SETS.random,
      mislabeled: () => SETS.mislabeled,
      picked: (picked) => `${count(picked)} ${picked === 1 ? "ausgewähltes Bild" : "ausgewählte Bilder"}`,
    },
    short: { class: "eine Klasse", random: "ein zufälliges Zehntel", mislabeled: "falsche Labels", picked: "eigene Auswahl" },
    random: "Ein Zehntel der Trainingsbilder, aus allen Klassen.",
    mislabeled: "Die Bilder, die das Netz unter falschem Label gelernt hat.",
    picked: (picked) => `${images(picked)} ausgewählt.`,
    none_picked: "Noch ist nichts ausgewählt: Wähle Bilder auf dem Kontaktbogen aus und drücke dann Start.",
    by_heart: (model) => `${model} hat diese 2.000 Bilder auswendig gelernt, es gibt also etwas zu vergessen.`,
    wrong_labels: (model) => `${model} hat 2.000 Bilder auswendig gelernt, 40 davon unter falschem Label.`,
    little: (model, better) =>
      `${model} hat zu viele Bilder gelernt, um sich an einzelne zu erinnern, es gibt also wenig zu vergessen; ${better} hat die 2.000 Bilder der Seite auswendig gelernt.`,
    no_wrong_labels: (model, better) => `${model} hat keine falschen Labels gelernt: Wähle in den Einstellungen ${better} als Original.`,
    own_mislabeled: (n) =>
      `Dafür wird dein Original noch einmal gemacht, mit ${n === 1 ? "einem Bild" : `${count(n)} Bildern`} unter falschem Label; das dauert eine Minute oder länger und wird nicht gespeichert.`,
    between: (before, after) => `Entlang ähnlicher Klassen werden ihre Werte zu ${before} und ${after} gerollt.`,
    along: "Ihre Werte werden zu den Klassen gerollt, die für das Original am ähnlichsten aussehen.",
    target: "Ein Netz, das sie nie sah, erkennt trotzdem viele davon richtig: Sein Wert ist das Ziel, nicht 0.",
  },
  sources: { live: "live", recorded: "aufgezeichnet" },
  splits: { train: "Training", test: "Test" },
  steps,

  status: {
    idle: "Drücke Start, um Trainingscode, Netz und Bilder herunterzuladen (etwa 10 MB).",
    starting: "Der Worker startet …",
    ready: "Bereit. Das ist das Original, bei Schritt 0.",
    at: ({ step, of }) => `Schritt ${count(step)} von ${count(of)}`,
    running: (at, leftMs, evaluating) =>
      `Training: ${at}${leftMs === undefined ? "" : `, noch etwa ${duration(leftMs)}`}` +
      `${evaluating === null ? "" : `; Auswertung: ${count(evaluating.done)} von ${count(evaluating.total)} Bildern`}.`,
    pausing: (at) => `Der Schritt wird noch beendet (${at}) …`,
    paused: (at) => `Angehalten: ${at}.`,
    stopping: (at) => `Stopp nach diesem Schritt (${at}) …`,
    stopped: (at) => `Gestoppt: ${at}. Zurücksetzen führt zum Original zurück.`,
    finished: (n) => `Fertig: ${steps(n)}. Zurücksetzen führt zum Original zurück.`,
    assessing: "Prüfung …",
    retraining: "Neues Training …",
    interrupted: (at) => `Unterbrochen: ${at}; siehe die Meldung oben.`,
    failed: "Das hat nicht geklappt; siehe die Meldung oben.",
    resume: "Weiter",
    phases: {
      wasm: "Trainingscode herunterladen",
      compile: "Trainingscode übersetzen",
      model: "Netz herunterladen",
      device: "Gerät öffnen",
      selftest: "GPU an einer bekannten Antwort prüfen",
      data: "Bilder herunterladen",
      teacher: "Logits des Teachers berechnen",
      prepare: "Verfahren vorbereiten",
      evaluate: "Auswerten",
      step: "Trainieren",
      relearn: "Vergessenes wieder lernen",
      retrain: "Ohne das Vergessene neu trainieren",
    },
    download: (phase, done, total) => `${phase}: ${bytes(done)}${total > 0 ? ` von ${bytes(total)}` : ""}.`,
    busy: (phase) => `${phase} …`,
    counting: (phase, done, total, unit) =>
      `${phase}: ${count(done)} von ${count(total)} ${{ images: "Bildern", steps: "Schritten", parts: "Teilen" }[unit]}.`,
    speed: ({ stepMs, submitMs, evalMs, memory }) =>
      capital(
        [
          ...(stepMs > 0
            ? [
                `${milliseconds(stepMs)} je Schritt (${milliseconds(submitMs)} Abschicken, ${milliseconds(Math.max(0, stepMs - submitMs))} Warten)`,
              ]
            : []),
          ...(evalMs > 0 ? [`Auswertung ${milliseconds(evalMs)}`] : []),
          `Wasm-Speicher ${bytes(memory)}`,
        ].join(" · "),
      ),
  },

  device: {
    chosen: {
      auto: "Gerät: auto. Eine Hardware-GPU über WebGPU, wenn es eine gibt, sonst die CPU; das entscheidet sich beim Start.",
      gpu: "Gerät: GPU über WebGPU, wie gewählt.",
      cpu: "Gerät: CPU, wie gewählt.",
    },
    cpu: "CPU",
    gpu: (adapter) => `GPU, ${adapter}`,
    unnamed: "Adapter ohne Namen",
    cpu_workers: (workers) =>
      `CPU (WebAssembly mit SIMD${workers === undefined ? "" : workers === 1 ? ", ein Thread" : `, ${workers} Worker je Schritt`})`,
    line: (name, why) => `Gerät: ${name}, denn ${why}.`,
    kernels({ kernels, ours_ms, burn_ms, readback_ms }) {
      const [ours, burns, readback] = [ours_ms, burn_ms, readback_ms].map(milliseconds);
      const faster =
        kernels === "ours"
          ? `Es rechnet mit den eigenen Kernels dieser Seite, die hier schneller sind (${ours} für eine Faltung, die von Burn ${burns}).`
          : `Es rechnet mit den Kernels von Burn, die hier schneller sind (${burns} für eine Faltung, die dieser Seite ${ours}).`;
      return `${faster} Ein Ergebnis ist in ${readback} zurückgelesen.`;
    },
    fallen_back: "Die eigenen Kernels dieser Seite haben den Selbsttest nicht bestanden; es rechnen die von Burn.",
    tested: ({ max_relative_error, ms }) =>
      `Selbsttest bestanden (größter relativer Fehler ${max_relative_error.toExponential(0)}, ${milliseconds(ms)}).`,
    why: {
      cpu_chosen: "du hast die CPU gewählt",
      gpu_chosen: "du hast die GPU gewählt",
      hardware: "ein Hardware-Adapter für WebGPU wurde gefunden",
      no_webgpu: "dieser Browser bietet hier kein WebGPU",
      no_adapter: "WebGPU findet auf diesem Gerät keinen Adapter",
      software: (name) => `der einzige Adapter für WebGPU (${name}) ist ein Software-Adapter, und der ist langsamer als der CPU-Code`,
      software_chosen: (name) => `du hast die GPU gewählt; ${name} ist ein Software-Adapter, es wird also langsam`,
    },
  },

  sentence: {
    // Im Genitiv, nach einem Anteil.
    others: (n) => (n === 1 ? "der anderen Klasse" : n === 0 ? "der anderen Klassen" : `der anderen ${NUMBERS[n] ?? n} Klassen`),
    part: (part) => ` Gemessen an ${count(part.images)} der ${count(part.of)} Bilder.`,
    first: (forget, others, { facc_train, racc_train }) =>
      `Schritt 0: Der Student ist noch das Original. Er erkennt ${percent(facc_train)} der Bilder von ${forget}, mit denen er trainieren wird (facc), ` +
      `und ${percent(racc_train)} ${others} (racc).`,
    when: (step, of) => (step === of ? `nach ${inSteps(of)}` : `bei Schritt ${count(step)} von ${count(of)}`),
    claim: ({ when, recorded, forget, others }, original, latest) =>
      `${recorded === "" ? capital(when) : `Aufgezeichnet (${recorded}): ${capital(when)}`} erkennt das Netz noch ${percent(latest.facc_train)} ` +
      `der Bilder von ${forget}, mit denen es trainiert (facc; das Original ${percent(original.facc_train)}), und ${percent(latest.racc_train)} ` +
      `${others} (racc; ${points(latest.racc_train, original.racc_train)}). Auf Testbildern: facc ${percent(latest.facc_test)} ` +
      `(vorher ${percent(original.facc_test)}), racc ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`,
    short: ({ when, forget, others, near_zero: nearZero }, original, latest) =>
      `${capital(when)} erkennt es ${percent(latest.facc_train)} der Bilder von ${forget} (facc; vorher ${percent(original.facc_train)}) ` +
      `und ${percent(latest.racc_train)} ${others} (racc; ${points(latest.racc_train, original.racc_train)}). Auf Testbildern: ` +
      `${percent(latest.facc_test)} und ${percent(latest.racc_test)}.${nearZero ? " Ein facc nahe 0 zeigt nicht, dass die Klasse weg ist." : ""}`,
    first_images({ wrong }, original) {
      const known = wrong
        ? `Er gibt ${percent(original.wrong_label_train ?? null)} der falsch beschrifteten Bilder das falsche Label, das er gelernt hat`
        : `Er erkennt ${percent(original.facc_train)} der Bilder, die er vergessen soll (facc)`;
      return `Schritt 0: Der Student ist noch das Original. ${known}, und er erkennt ${percent(original.racc_train)} seiner anderen Trainingsbilder (racc).`;
    },
    claim_images({ when, recorded, wrong }, original, latest) {
      const [now, before] = [latest, original].map((record) => percent((wrong ? record.wrong_label_train : record.facc_train) ?? null));
      const begin = recorded === "" ? capital(when) : `Aufgezeichnet (${recorded}): ${capital(when)}`;
      const known = wrong
        ? `gibt das Netz noch ${now} der falsch beschrifteten Bilder das falsche Label (das Original ${before}) und ${percent(latest.facc_train)} ihr wahres (facc). Es erkennt`
        : `erkennt das Netz noch ${now} der Bilder, die es vergessen soll (facc; das Original ${before}), und`;
      return (
        `${begin} ${known} ${percent(latest.racc_train)} der anderen Trainingsbilder ` +
        `(racc; ${points(latest.racc_train, original.racc_train)}). ` +
        `Testgenauigkeit: ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`
      );
    },
    gold: (facc) => `Ein Netz, das diese Bilder nie sah, erkennt ${wholePercent(facc)} davon richtig: Zu wenig ist so falsch wie zu viel.`,
    less_on_test: "Auf Bildern, mit denen es nicht trainiert wurde, ist weniger von der Klasse vergessen.",
    lowest: (racc, step) => `Unterwegs fiel racc bis auf ${percent(racc)}, bei Schritt ${count(step)}.`,
    nothing: "Bisher ist nichts vergessen.",
    near_zero: "Ein facc nahe 0 ist der Anfang jedes Verlernverfahrens; es zeigt nicht, dass die Klasse weg ist.",
  },

  charts: {
    step: "Schritt",
    at_step: (step) => `Schritt ${count(step)}`,
    part: (part) => `an ${count(part.images)} von ${count(part.of)} Bildern`,
    images: "Bilder",
    images_of: (part) => (part === undefined ? "alle" : `${count(part.images)} von ${count(part.of)}`),
    lines: {
      class: { facc_train: "facc, Training", racc_train: "racc, Training", facc_test: "facc, Test", racc_test: "racc, Test" },
      random: { racc_test: "Testgenauigkeit" },
      picked: { racc_test: "Testgenauigkeit" },
      mislabeled: { facc_train: "wahres Label", wrong_label_train: "falsches Label", racc_test: "Testgenauigkeit" },
    },
    gold: { facc_train: "facc, Gold", racc_train: "racc, Gold" },
    total: "Summe",
    terms: {
      kl_forget: "KL Vergessen",
      cosine: "Kosinus",
      kl_retain: "KL Rest",
      ce_forget: "CE Vergessen",
      ce_retain: "CE Rest",
      ce_noise: "CE Rauschen",
      ce_nearest: "CE nächste Klasse",
      weight_removed: "entferntes Gewicht",
    },
    accuracy: "Genauigkeit über den Trainingsschritten",
    loss: "Verlust über den Trainingsschritten",
    accuracy_table: "Genauigkeiten Schritt für Schritt",
    loss_table: "Verluste Schritt für Schritt",
    accuracy_empty: "Drücke Start: Die Kurve entsteht, während das Netz trainiert.",
    loss_empty: "Der Verlust erscheint ab dem ersten Schritt.",
    no_library: "Die Bibliothek für Diagramme (pkg/vendor/plot.js) ließ sich nicht laden. Die Werte stehen unten in der Tabelle.",
    source: (source, forget, method) => `${source}: ${forget}, ${method}`,
    no_evaluation: "Noch keine Auswertung.",
    no_step: "Noch kein Schritt.",
    accuracy_summary(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "facc_test" | "racc_test"} */ name) =>
        `von ${percent(original[name])} auf ${percent(latest[name])}`;
      return (
        `Liniendiagramm über die Schritte 0 bis ${count(latest.step)}; das Netz vergisst ${inQuotes(forget)}. Auf Trainingsbildern geht facc ` +
        `${change("facc_train")}, racc ${change("racc_train")}; auf Testbildern facc ${change("facc_test")}, racc ${change("racc_test")}.`
      );
    },
    accuracy_summary_images(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "racc_test" | "wrong_label_train"} */ name) =>
        `von ${percent(original[name] ?? null)} auf ${percent(latest[name] ?? null)}`;
      const wrong = latest.wrong_label_train === undefined ? "" : `, der Anteil mit falschem Label ${change("wrong_label_train")}`;
      return (
        `Liniendiagramm über die Schritte 0 bis ${count(latest.step)}; das Netz vergisst ${forget}. facc geht ${change("facc_train")}${wrong}, ` +
        `racc ${change("racc_train")}, die Genauigkeit auf Testbildern ${change("racc_test")}.`
      );
    },
    loss_summary: ([from, to], [total, ...terms]) =>
      `Liniendiagramm des Verlusts über die Schritte ${count(from)} bis ${count(to)}. Die Summe geht von ${decimal(total[1], 2)} auf ${decimal(total[2], 2)}` +
      `${terms.map(([name, first, last]) => `; ${name} von ${decimal(first, 2)} auf ${decimal(last, 2)}`).join("")}.`,
    compared: (metric) =>
      `${{ facc_train: "Genauigkeit auf den Bildern, die vergessen werden sollen,", facc_test: "facc auf Testbildern", racc_test: "racc auf Testbildern" }[metric]} über den Schritten, für jeden Lauf`,
  },

  sheet: {
    table: "Antworten, Bild für Bild",
    columns: { image: "Bild", label: "Klasse", taught: "gelernt als" },
    marks: { taught: "noch erkannt", true: "wahres Label", other: "nicht mehr erkannt" },
    wrong_marks: { taught: "noch sein falsches Label", true: "sein wahres Label", other: "ein anderes Label" },
    z_marks: { remembered: "erinnert", unseen: "wie nie gesehen", avoided: "sein Label gemieden" },
    key_z:
      "z: wie sicher das Netz beim Label des Bildes ist, in Standardabweichungen von Netzen, die dieses Bild nie gesehen haben. Über +2: erinnert. Unter −2: Sein Label wird gemieden. Dazwischen: wie nie gesehen.",
    z_waiting: "Das Urteil am Ende des Laufs, oder „Jetzt prüfen“, misst das Netz in diesem Zustand",
    z_counted: ({ remembered, unseen, avoided }) =>
      `${count(remembered)} erinnert, ${count(unseen)} wie nie gesehen, ${count(avoided)} gemieden`,
    z_counts: ({ remembered, unseen, avoided }) => `${count(remembered)}, ${count(unseen)} und ${count(avoided)}`,
    z_of: (network) => `z, ${network}`,
    z_learned: "Netze, die es gelernt haben",
    key_wrong: "Hell: noch sein falsches Label. ✓ sein wahres Label. × ein anderes Label.",
    cell: (parts) => parts.join(", "),
    image: (index) => `Bild ${index}`,
    titled: (network, counted) => `${network}: ${counted}`,
    counted: (of, counts, wrong) =>
      wrong
        ? `${count(counts.taught)} von ${count(of)} bekommen noch ihr falsches Label, ${count(counts.true)} ihr wahres, ${count(counts.other)} ein anderes`
        : `${count(counts.taught)} von ${count(of)} noch erkannt`,
    counts: (counts, wrong) => (wrong ? `${count(counts.taught)}, ${count(counts.true)} und ${count(counts.other)}` : count(counts.taught)),
    line: (first, others) => `${first}${others.map(([network, counts]) => `; ${network}: ${counts}`).join("")}.`,
    waiting: (n) => `${images(n)}. Drücke Start: Jedes wird markiert, sobald es vergessen ist.`,
    unknown: (n) => `${images(n)}. Dieser aufgezeichnete Lauf sagt nicht, welche davon noch erkannt werden; drücke Start.`,
    unnamed: "Die Bilder erscheinen hier, sobald ein Lauf begonnen hat: Drücke Start.",
    picked: (picked, of, most) => `${count(picked)} von ${count(of)} Trainingsbildern ausgewählt, höchstens ${count(most)}.`,
    first: (shown, of) => `Zu sehen sind die ersten ${count(shown)} von ${count(of)}.`,
    too_many: (most) => `Höchstens die Hälfte aller Trainingsbilder kann vergessen werden: ${count(most)}.`,
    keys_pick: "Ein Druck auf ein Bild wählt es aus. Die Pfeiltasten führen von Bild zu Bild.",
    keys_live: "Ein Druck auf ein Bild zeigt seine Wahrscheinlichkeiten. Die Pfeiltasten führen von Bild zu Bild.",
    needs_run: "Drücke Start: Sobald ein Lauf begonnen hat, zeigt dies die Wahrscheinlichkeiten des Bildes.",
    answer: (image, teacher, student) => `${capital(image)}: Teacher ${teacher}, Student ${student}.`,
  },

  map: {
    corners: "Die drei Fotos",
    presets: "Fotos",
    yours: "deine eigene Wahl",
    class: "Klasse",
    cancel: "Abbrechen",
    maps: "Karten der drei Netze, mit einem Punkt in allen",
    image: "Das Bild an dem Punkt",
    table: "Anteile der Karte je Klasse",
    columns: { class: "Klasse", agreement: "Klasse wie bei Gold" },
    keys: "Zeige auf eine Karte, oder nimm auf ihr die Pfeiltasten, um das Bild dort zu sehen und was jedes Netz darauf antwortet; 1, 2 und 3 führen zu den Fotos. Ein Druck auf ein Foto ersetzt es; du kannst auch ein anderes darauf ziehen.",
    none: "Die Karte erscheint hier, sobald ein Lauf begonnen hat: Drücke Start.",
    not_recorded: "Dieser aufgezeichnete Lauf hat keine Karte: Drücke Start, um eine zu zeichnen.",
    drawing: "Die Karte wird gezeichnet …",
    needs_run: "Drücke Start: Sobald ein Lauf begonnen hat, kannst du andere Fotos wählen.",
    no_corners: "Wähle drei Fotos: Die Bilder dieses Laufs legen keine nahe.",
    no_gold: "Gold hat hier keine Karte: Kein veröffentlichtes Netz wurde ohne diese Bilder trainiert.",
    problem: (message) => `Es gibt keine Karte – ${message}.`,
    corner: (k, name) => `${k}: ${name}`,
    no_corner: (k) => `${k}: noch keines`,
    corner_title: (corner, image) => `${corner}, ${image}`,
    pick: (k) => `Ein anderes Foto für Ecke ${k}`,
    answers: (all) => all.map(([name, share]) => `${name} ${wholePercent(share)}`).join(", "),
    blend: (weights) =>
      `Das Bild an dem Punkt: ${weights.map((weight, k) => `${weight < -0.005 ? "−" : ""}${wholePercent(Math.abs(weight))} von Foto ${k + 1}`).join(", ")}`,
    sentence: ({ name, step }, { original, unlearned, gold }, taken) => {
      const calls = (/** @type {[string, number][]} */ all) =>
        all.length === 0 ? `alles ${name}` : all.map(([one, share]) => `${wholePercent(share)} ${one}`).join(" und ");
      const golds = gold === undefined ? "" : `; bei Gold ${wholePercent(gold)}`;
      const goldCalls = taken.gold === undefined ? "" : `; Gold nennt ${calls(taken.gold)}`;
      return (
        `${capital(name)} hat beim Original ${wholePercent(original)} der Karte und nach ${inSteps(step)} Verlernen ${wholePercent(unlearned)}${golds}. ` +
        `Von dem, was das Original ${name} nennt, nennt das Netz nach dem Verlernen ${calls(taken.unlearned)}${goldCalls}.`
      );
    },
    agreement: (unlearned, original) =>
      `Auf ${wholePercent(unlearned)} der Karte hat das Netz nach dem Verlernen dieselbe Klasse wie Gold${original === null ? "" : `, das Original auf ${wholePercent(original)}`}.`,
  },

  picture: {
    opening: "Das Bild wird geöffnet …",
    /** @param {string} file */
    shown: (file) => `${file}: Verschiebe das Quadrat auf das, was die Netze sehen sollen.`,
    /** @param {number} index @param {string} label */
    example: (index, label) => `Trainingsbild ${index} der Seite, Klasse ${label}.`,
    pasted: "Das eingefügte Bild",
    removed: "Das Bild ist entfernt.",
    remove: "Bild entfernen",
    /** @param {string} why */
    refused: (why) => `Das geht nicht: ${why}.`,
    /** @param {string} file */
    not_a_picture: (file) => `${file} ist kein Bild: Wähle ein Foto, etwa als JPEG oder PNG.`,
    nothing_pasted: "In der Zwischenablage ist kein Bild: Kopiere zuerst eines, das Bild selbst und nicht seine Adresse.",
    paste_keys: "Der Browser zeigt der Seite die Zwischenablage nicht: Drücke jetzt Strg+V (auf einem Mac ⌘V).",
    camera_asking: "Der Browser fragt, ob die Kamera benutzt werden darf …",
    camera_on: "Die Kamera ist an. Ihr Bild bleibt in dieser Seite.",
    camera_stop: "Kamera ausschalten",
    camera_off: "Die Kamera ist aus. Ihr letztes Bild bleibt hier, bis du es entfernst.",
    camera_hidden: "Die Kamera wurde ausgeschaltet, weil sie nicht mehr zu sehen war. Ihr letztes Bild bleibt hier, bis du es entfernst.",
    camera_ended:
      "Die Kamera hat aufgehört: Sie wurde abgezogen, oder der Browser hat sie weggenommen. Ihr letztes Bild bleibt hier, bis du es entfernst.",
    camera_denied:
      "Der Browser gibt dieser Seite die Kamera nicht. Erlaube sie in den Einstellungen des Browsers für diese Seite (oft ein Symbol neben der Adresse) und versuche es noch einmal.",
    camera_kept_out:
      'Die Seite um diese Abbildung gibt ihr die Kamera nicht, oder der Browser tut es nicht. Öffne die ganze Seite und benutze die Kamera dort; wer die Seite darum gemacht hat, kann sie mit allow="camera" erlauben.',
    camera_busy:
      "Die Kamera lässt sich nicht öffnen: Vielleicht benutzt sie ein anderes Programm. Schließe es und versuche es noch einmal.",
    no_camera: "Der Browser findet hier keine Kamera. Wähle stattdessen ein Bild.",
    insecure: "Browser geben die Kamera nur Seiten, deren Adresse mit https beginnt. Wähle stattdessen ein Bild.",
    area: "Das Quadrat des Bildes, das die Netze sehen",
    keys: "Die Pfeiltasten verschieben das Quadrat, Plus und Minus ändern seine Größe.",
    zoom: "Vergrößerung",
    /** Wo das Quadrat ist. @param {number} left @param {number} top @param {number} side  Anteile */
    square: (left, top, side) =>
      `Das Quadrat beginnt ${wholePercent(left)} von links und ${wholePercent(top)} von oben; seine Seite ist ${wholePercent(side)} der größtmöglichen.`,
    seen: "Das Bild, wie die Netze es sehen",
    seen_about: "Was die Netze sehen: 32 × 32 Pixel.",
    table: "Was jedes Netz antwortet: Wahrscheinlichkeiten nach Klassen",
    answer: "Antwort",
    /** @param {string} name @param {number} share */
    top: (name, share) => `${name} ${wholePercent(share)}`,
    not_loaded: "Die Netze sind noch nicht geladen (etwa 10 MB).",
    load: "Netze laden",
    loading: "Die Netze werden geladen …",
    asking: "Die Netze werden gefragt …",
    failed: "Die Netze antworten nicht mehr: Oben steht, warum.",
    /** @param {string} message */
    problem: (message) => `Die Netze antworten nicht: ${message}.`,
    no_gold: "Gold antwortet hier nicht: Kein veröffentlichtes Netz wurde ohne diese Bilder trainiert.",
    /**
     * Worin jedes Netz am sichersten ist.
     *
     * @param {{name: string, step: number}} run  die Klasse, die vergessen werden soll; "", wo es keine ist
     * @param {{original: [string, number], unlearned: [string, number], gold: [string, number] | undefined}} answers
     */
    sentence({ name, step }, { original, unlearned, gold }) {
      const answer = (/** @type {[string, number]} */ [label, share]) => `${label} ${wholePercent(share)}`;
      const now = step === 0 ? "" : ` Nach ${inSteps(step)}: ${answer(unlearned)}.`;
      const never = name === "" ? "die Bilder, die vergessen werden sollen," : neverSeen(name);
      return `Vor dem Verlernen: ${answer(original)}.${now}${gold === undefined ? "" : ` Gold, das ${never} nie gesehen hat: ${answer(gold)}.`}`;
    },
  },

  roll: {
    other: "Beispielbilder",
    list: "Die Klassen stehen in der Reihenfolge ihrer Liste, wie in der Notiz. Nachbarn darin müssen sich nicht ähnlich sehen; ein Ziel kann also eine Antwort sein, die kein Netz gäbe.",
    tour: (tour) =>
      `Dieser Lauf rollt entlang einer Tour, auf der Nachbarn für das Original ähnlich aussehen: ${tour.join(", ")} und zurück zu ${tour[0]}. Im Mittel der zehn Klassen kommen die Antworten dadurch denen eines Netzes näher, das die Klasse nie kannte; die Merkmale behalten aber ebenso viel von ihr.`,
    other_order: { alphabet: "Entlang ähnlicher Klassen rollen", similarity: "Entlang der Liste rollen" },
    table: "Wahrscheinlichkeiten der Bilder",
    rows: { teacher: "Teacher", rolled: "gerollt", student: "Student" },
    student: (name) => `Student: ${name}`,
    teacher: (name) => `Teacher: ${name}`,
    target: (shift) => `Ziel: gerollt um ${signed(shift)}`,
    rolled: (shift) => `gerollt um ${signed(shift)}`,
    image: "Bild",
    whose: "[wessen Antwort]",
    summary: (step, each) => `Bei Schritt ${count(step)}. ${each.join(" ")}`,
    answers: ({ image, shift, teacher, rolled, student }) =>
      `Bild ${image}: Teacher ${teacher}, gerollt um ${signed(shift)} ${rolled}, Student ${student}.`,
  },

  classes: {
    table: "Werte je Klasse",
    columns: ["Klasse", "Training", "Original", "Test", "Original", "erkannt als, Training", "erkannt als, Test"],
    flow: (forget) => `Wohin Bilder von ${forget} gehen`,
    flow_images: "Wohin die Bilder gehen, die vergessen werden sollen",
    summary: ({ split, step, forget }, each) =>
      `Genauigkeit je Klasse auf ${{ train: "Trainingsbildern", test: "Testbildern" }[split]} bei Schritt ${count(step)}; das Netz vergisst ${inQuotes(forget)}: ` +
      `${each.map(([name, now, before]) => `${name} ${percent(now)}, Original ${percent(before)}`).join("; ")}.`,
  },

  verdict: {
    table: "Daten hinter den Diagrammen des Urteils",
    columns: { metric: "[Maß]", distance: "[Abstand zu Gold]", what: "[was]" },
    no_library: "Die Bibliothek für Diagramme ließ sich nicht laden.",
    again: "Noch einmal prüfen",
    retrain: (forget) => `Ohne ${inQuotes(forget)} neu trainieren`,
    flow: (forget) => `Wohin Testbilder von ${forget} gehen`,
    about: ({ method, step, forget, train, test, ms }) =>
      `${method} nach ${inSteps(step)}; das Netz vergisst ${inQuotes(forget)}; ${count(train)} Trainings- und ${count(test)} Testbilder` +
      `${ms > 0 ? `; geprüft in ${duration(ms)}` : ""}.`,
    not_relearned: (tried) => `über ${count(tried)}`,
    marks: { within: "innerhalb von Golds Streuung", outside: "außerhalb", far: "weit außerhalb" },
    range: (low, high) => (low === high ? low : `${low} bis ${high}`),
    goldOutside: (range) => `${range}; dieses Gold liegt außerhalb`,
    spread({ kind, own, golds }) {
      const set = {
        class: `${count(golds)} Netzen, die ohne eine Klasse neu trainiert wurden`,
        images: `${count(golds)} Netzen, die ohne das veröffentlichte zufällige Zehntel neu trainiert wurden`,
        mislabeled: `${count(golds)} Netzen, die ohne die veröffentlichten falschen Labels neu trainiert wurden`,
      }[kind];
      return `Golds Streuung: wo 95\u00a0% aller ehrlich neu trainierten Netze liegen, geschätzt aus ${set}${own ? ". Das gezeigte Gold begann mit denselben Gewichten wie das Original und kann ihm daher ähnlicher sein als die anderen" : "; um das eine Gold dieser Menge herum"}.`;
    },
    doubts({ alarms, passes }, audit) {
      const said = [
        ...(alarms && audit !== null ? [`schlägt bei ${count(audit.alarms)} von ${count(audit.golds)} Golds an, die ehrlich sind`] : []),
        ...(passes ? ["unterscheidet den Schummler (head only) nicht von Gold"] : []),
      ];
      return said.length === 0 ? "" : `Schwacher Beleg: Das Maß ${said.join(" und ")}.`;
    },
    accuracy: (facc, original, forgotten) =>
      forgotten
        ? `Die Genauigkeit sagt: vergessen (facc ${percent(facc)} auf Testbildern)`
        : `Die Genauigkeit sagt: nicht vergessen (facc ${percent(facc)} auf Testbildern, das Original ${percent(original)})`,
    no_gold: (said, probe, forget, retrainable) =>
      `${said}; eine lineare Sonde findet in den Merkmalen noch ${percent(probe)} der Bilder von ${forget}. Auf welchen Wert ein Netz käme, das die ` +
      `Klasse nie sah, ist nicht bekannt: Es gibt für sie kein Gold.${retrainable ? ` „Ohne ${inQuotes(forget, true)} neu trainieren“ macht eines.` : ""}`,
    line: ({ said, forget, by, ours, gold, forgotten, hidden, ratio, tv, cost }) =>
      `${said}, ${forgotten === hidden ? "aber" : "und"} ` +
      `${by === "probe" ? `eine lineare Sonde findet ${hidden ? "noch " : ""}` : "mit 5 Beispielen in der letzten Schicht erkennt das Netz, ohne Training, "}` +
      `${percent(ours)} der Bilder von ${forget}${by === "probe" ? "" : " wieder"}, Gold ${percent(gold)}${ratio === null ? "" : `; das Netz lernt die Klasse in ${wholePercent(ratio)} von Golds Schritten wieder`}.` +
      `${tv === null ? "" : ` ${wholePercent(tv)} seiner Antworten auf die Klasse gehen woandershin als die von Gold.`}` +
      `${cost === null ? "" : ` Die anderen Klassen verlieren ${decimal(100 * cost, 1)} Prozentpunkte racc.`}`,
    images: {
      some: (some, all) => `${count(some)} von ${count(all)}`,
      target(gold, ours, standing) {
        const claim = {
          as_gold: "Nach seinen Antworten könnte es sie nie gesehen haben.",
          below: "weniger, als es sollte; es beginnt, sie zu meiden.",
          far_below: "Es vergisst sie nicht, es meidet sie.",
          worse: "nicht weniger als von neuen Bildern, es meidet sie also nicht; es ist bei allen schlechter geworden.",
          above: "mehr, als es sollte; an einen Teil erinnert es sich noch.",
          far_above: "Es erinnert sich noch an sie.",
          few: "Bei so wenigen Bildern kann das aber Zufall sein.",
        }[standing];
        return `Ein Netz, das diese Bilder nie sah, erkennt ${gold} richtig, dieses ${ours}: ${claim}`;
      },
      single: (gold, ours) =>
        `Ein Netz, das dieses Bild nie sah, erkennt es ${gold ? "richtig" : "nicht richtig"}; dieses ${ours === gold ? "ebenso" : ours ? "erkennt es richtig" : "nicht"}. ` +
        "Eine einzige Antwort zeigt wenig.",
      mislabeled(gold, ours, standing) {
        const claim = {
          kept: "Es glaubt noch an falsche Labels.",
          as_gold: "Es antwortet, als hätte es sie nie gelernt.",
          below: "Die falschen Labels sind weg, aber weniger wahre zurück, als es sein sollten.",
          far_below: "Die falschen Labels sind weg, die wahren aber nicht zurück.",
          above: "Die falschen Labels sind weg und mehr wahre zurück, als Gold findet.",
          far_above: "Die falschen Labels sind weg und weit mehr wahre zurück, als Gold findet.",
        }[standing];
        return (
          `Ein Netz, das die falschen Labels nie sah, gibt ${gold[0]} dieser Bilder ihr wahres Label und ${gold[1]} das falsche, ` +
          `dieses ${ours[0]} und ${ours[1]}: ${claim}`
        );
      },
      attack({ found, area, gold }) {
        const figures = `Fläche der Mitgliedschaft ${decimal(area, 2)}, ${gold === null ? `bei bloßem Raten ${decimal(0.5, 2)}` : `Gold ${decimal(gold, 2)}`}`;
        return {
          seen: `Man merkt ihnen an, dass es sie sah: Es ist bei ihnen sicherer als bei neuen Bildern (${figures}).`,
          wrong: `Man merkt ihnen an, dass es sie sah, weil es bei ihnen zu falsch liegt (${figures}).`,
          nothing: `Seine Sicherheit verrät sie nicht${gold === null ? "" : " mehr als die von Gold"} (${figures}).`,
        }[found];
      },
      cost: (lost) => `Auf Testbildern ist es um ${decimal(100 * lost, 1)} Prozentpunkte ungenauer als Gold.`,
      cost_of_original: (lost) => `Auf Testbildern ist es um ${decimal(100 * lost, 1)} Prozentpunkte ungenauer als das Original.`,
      now: (ours, original) => `Dieses Netz erkennt ${ours} dieser Bilder richtig, das Original ${original}.`,
      mislabeled_now: (ours, original) =>
        `Dieses Netz gibt ${ours[0]} dieser Bilder ihr wahres Label und ${ours[1]} das falsche, ` +
        `das Original ${original[0]} und ${original[1]}.`,
      no_gold: (test, wrong, retrainable) =>
        `Das Ziel ist, wie viele ein Netz richtig erkennt, das ${wrong ? "die falschen Labels" : "sie"} nie sah. Das ist noch nicht bekannt; ` +
        `wahrscheinlich etwa so viele, wie das Original von den Testbildern erkennt, ${wholePercent(test)}.` +
        `${retrainable ? " „Ohne sie neu trainieren“ trainiert ein solches Netz." : ""}`,
    },
    relearning: "Genauigkeit auf der Vergessensmenge, während sie wieder gelernt wird",
    relearning_axis: "Schritte gewöhnlichen Trainings auf ihr",
    relearned: (network, first, last, n) =>
      n === 0
        ? `${network}: ${percent(last)}, keiner nötig oder versucht`
        : `${network}: von ${percent(first)} auf ${percent(last)} in ${inSteps(n)}`,
    relearning_summary: (each) => `Liniendiagramm. ${each.join("; ")}.`,
    distribution: (name) => `Verteilung ${{ loss: "des Verlusts", entropy: "der Entropie" }[name]} auf der Vergessensmenge`,
    distribution_axis: (name) => `${QUANTITIES[name]}, Nat`,
    distribution_summary: (name, means) =>
      `Drei Histogramme ${{ loss: "des Verlusts", entropy: "der Entropie" }[name]}. Mittelwerte in Nat: ${means.map(([network, mean]) => `${network} ${decimal(mean, 2)}`).join("; ")}.`,
    by_image: "Wie sicher die Netze beim Label jedes Bildes sind",
    by_image_axis: "z: Standardabweichungen von Netzen, die das Bild nie sahen",
    by_image_summary: (means) =>
      `Drei Histogramme von z. Mittelwerte: ${means.map(([network, mean]) => `${network} ${signedDecimal(mean, 2)}`).join(", ")}.`,
    plane: "Testbilder in der Ebene der ersten zwei Hauptachsen des Originals",
    plane_summary: (forget, each) =>
      `Der Mittelwert von ${forget} in der Ebene. ${each.map(([network, name, far]) => `${network}: ${name} am nächsten, Abstand ${decimal(far, 2)}`).join("; ")}.`,
    prototypes: "Genauigkeit auf den Testbildern der Klasse nach ein paar Beispielen",
    prototypes_axis: "Beispiele der Klasse in der letzten Schicht",
    after_examples: (network, one, most) => `${network}: ${percent(one)} nach einem, ${percent(most)} nach den meisten`,
    prototypes_summary: (each) => `Liniendiagramm. ${each.join("; ")}.`,
    row_prototypes: (shots) => `nach ${shots === 1 ? "1 Beispiel" : `${count(shots)} Beispielen`}`,
    stages: "Genauigkeit einer linearen Sonde auf den Testbildern der Klasse, nach Stufen",
    stages_axis: "nach Stufe",
    after_stages: (network, each) => `${network}: ${listed(each.map((accuracy) => percent(accuracy)))}`,
    stages_summary: (each) => `Liniendiagramm, Genauigkeiten von der ersten Stufe bis zur letzten. ${each.join(". ")}.`,
    row_stages: (stage) => `lineare Sonde nach Stufe ${stage}`,
    row_relearning: (step) => `Wiederlernen, Schritt ${step}`,
    row_distribution: (name, from) => `${QUANTITIES[name]} ab ${decimal(from, 2)} Nat`,
    row_by_image: (from) => `z ab ${signedDecimal(from, 0)}`,
    row_mean: (name) => `Mittelwert von ${name} in der Ebene`,
  },

  compare: {
    table: "Genauigkeiten, Lauf für Lauf",
    columns: { method: "Verfahren", steps: "Schritte", seconds: "Training" },
    facc_train: "facc auf den Bildern, die vergessen werden sollen",
    target: (gold) => `Die gepunktete Linie ist Golds Wert, das Ziel: ${percent(gold)}.`,
    left_out: (methods) =>
      `Ausgelassen: ${methods.join(" und ")}. Das ist für ganze Klassen gemacht und kann keine einzelnen Bilder vergessen.`,
    column: (method, metric) => `${method}, ${metric.slice(0, 4)}`,
    status: (run, of, method) => `Lauf ${count(run)} von ${count(of)}: ${method}. Stopp, oben, beendet den Vergleich.`,
  },

  late: {
    missing: (why) => `Dieser Teil ließ sich nicht laden – ${why}.`,
    retry: "Noch einmal laden",
  },

  recovery: {
    again: "Noch einmal probieren",
    table: "Daten hinter den Angriffen",
    columns: ["[Angriff]", "facc, verlernt", "racc, verlernt", "facc, Gold", "racc, Gold"],
    golds: "Golds facc",
    way_axis: "des Wegs, %",
    gold: ({ facc, racc }) => `Strich: Gold, facc ${percent(facc)}${racc === null ? "" : `, racc ${percent(racc)}`}.`,
    attacks: {
      examples: {
        title: "Zeig ihm ein paar Beispiele",
        about: "Bilder der Klasse vertreten sie in der letzten Schicht; trainiert wird nichts. Auf Testbildern der Klasse.",
        slider: "Anzahl der Beispiele",
        at: (at) => `${count(at)} ${at === 1 ? "Beispiel" : "Beispiele"}`,
      },
      training: {
        title: "Trainiere es wieder",
        about: "Gewöhnliches Training auf den Bildern, die vergessen werden sollen, und die Genauigkeit auf ihnen.",
        slider: "Trainingsschritte",
        at: (at) => steps(at),
      },
      rounding: {
        title: "Runde seine Gewichte",
        about:
          "Auf so viele Bits, gleichmäßig in jedem Kanal. Erwarte wenig: Es macht nur Änderungen rückgängig, die kleiner sind als ein Rundungsschritt.",
        slider: "Bits je Gewicht",
        at: (at) => (at === 32 ? "nicht gerundet" : `${count(at)} ${at === 1 ? "Bit" : "Bits"}`),
      },
      to_original: {
        title: "Geh zurück zum Original",
        about:
          "Gewichte auf der geraden Linie zu denen des Originals. Die Statistik von BatchNorm entsteht an jedem Punkt neu, aus 256 Trainingsbildern aller Klassen; bei 0\u00a0% ist sonst nichts geändert.",
        slider: "Anteil des Wegs zum Original",
        at: (at) => `${wholePercent(at)} des Wegs`,
      },
      to_gold: {
        title: "Geh zu Gold",
        about: "Dasselbe in Richtung Gold. Zwischen zwei getrennt trainierten Netzen liegt eine Schwelle, auf der keines funktioniert.",
        slider: "Anteil des Wegs zu Gold",
        at: (at) => `${wholePercent(at)} des Wegs`,
      },
    },
    summary({ examples, steps: [ours, golds], rounded, way }, forget) {
      const beside = (/** @type {string} */ value) => (value === "" ? "" : ` (Gold: ${value})`);
      const share = (/** @type {number | null} */ value) => (value === null ? "" : wholePercent(value));
      const parts = [];
      if (examples !== null) {
        const { facc, examples: n } = examples;
        parts.push(
          `${count(n)} ${n === 1 ? "Beispiel" : "Beispiele"} ohne jedes Training: facc ${share(facc[0])}${beside(share(facc[1]))}.`,
        );
      }
      if (ours !== null) parts.push(`Training: ${steps(ours)}${beside(golds === null ? "" : steps(golds))}.`);
      if (rounded !== null) parts.push(`Runden: facc höchstens ${share(rounded[0])}${beside(share(rounded[1]))}.`);
      if (way !== null && way[0] !== null) {
        const after = way[0] === 0 ? "mit neuer Statistik von BatchNorm allein" : `nach ${share(way[0])} des Wegs dorthin`;
        parts.push(
          `Die Hälfte von dem, was das Original weiß, ist ${after} zurück${beside(way[1] === null ? "" : `nach ${share(way[1])}`)}.`,
        );
      }
      return parts.length === 0 ? "" : `Was bringt ${inQuotes(forget)} zurück? ${parts.join(" ")}`;
    },
  },

  presets: {
    legend: "sRFL, wie veröffentlicht",
    note: {
      label: "Der Pseudocode der Notiz",
      about:
        "Verschiebungen −1 und +1; KL und Kosinus zum gerollten Ziel, KL auf den übrigen Bildern. Was er offenlässt, ist so gesetzt, wie es hier am besten geht.",
      source: "Quelle: die Forschungsnotiz zu sRFL, Dezember 2023.",
    },
    author: {
      label: "Der Code des Autors",
      about: "Verschiebungen −3 und +3, eingefrorener Stamm, getrennte Durchläufe, eigener Verlust, SGD mit 0,001 und Weight Decay.",
      source: "Quelle: github.com/Sangdo-Han/unlearning",
    },
  },

  settings: {
    defaults: "Voreinstellungen wiederherstellen",
    summary: ({ method, optimizer, lr, batch, steps: n, shifts, stages, train }) =>
      `${method}, ${optimizer} ${plain(lr)}, Batch ${batch}, ${steps(n)}` +
      `${shifts === null ? "" : `, Verschiebungen {${shifts.map(signed).join(", ")}}, ${stages} ${stages === 1 ? "Stufe" : "Stufen"}`}, ${count(train)} Trainingsbilder`,
    invalid: (wanted, used) => `Hier muss ${wanted} stehen; ${used} bleibt in Gebrauch.`,
    // Nach „Hier muss“, vor „stehen“.
    initial: {
      off: "aus",
      none: "keine",
      browsers: "die des Browsers",
      classes: "der Lauf der Klasse",
      end: "sein Ende",
      workers: "2 bei mindestens 2 logischen Kernen, sonst 1",
    },
    wanted: {
      name: "ein Name aus Kleinbuchstaben und Ziffern",
      steps: "eine ganze Zahl von Schritten",
      seconds: "eine Zahl von Sekunden über 0",
      workers: "eine Zahl von 1 bis 8",
      flag: "1 oder 0",
      origins: "eine Liste von Ursprüngen ohne Pfad, etwa https://blog.example, durch Kommas getrennt,",
      one: (values) => `eines von ${values}`,
      some: (values) => `eine Auswahl aus ${values}, durch Kommas getrennt,`,
      number: (whole, min, max) => `eine ${whole ? "ganze " : ""}Zahl von ${plain(min)} bis ${plain(max)}`,
      shifts: (most) => `eine Liste ganzer Zahlen von -${most} bis ${most}, etwa -1,1,`,
      images: "eine Liste verschiedener ganzer Zahlen, durch Kommas getrennt, etwa 12,40,77,",
      game: (decks) => `eines von ${decks} oder ein Link zu einem Spiel`,
    },
    figures: {
      curve: "Genauigkeitskurve",
      roll: "die Rolle",
      verdict: "Urteil",
      compare: "Vergleich",
      flow: "Klasse für Klasse",
      sheet: "Kontaktbogen",
      picture: "dein eigenes Bild",
      recovery: "bring es zurück",
      blind: "Blindtest",
      map: "Karte des Gebiets",
    },
    sizes: { compact: "kompakt", full: "vollständig" },
    themes: { auto: "wie das System", light: "hell", dark: "dunkel" },
  },

  start: {
    failed: "Diese Seite konnte nicht starten.",
    late: "Diese Seite ist noch nicht gestartet.",
    reload: "Ohne gespeicherte Dateien neu laden",
    file: "Browser laden keine Module aus Dateien ({detail}). Starte für den Ordner einen Server, zum Beispiel mit script/server, und öffne die Adresse, die er ausgibt.",
    sandbox:
      'Sie steht in einem abgeschotteten Rahmen (sandbox), und darin laden Browser keine Module. Gib dem Rahmen sandbox="allow-scripts allow-same-origin", oder lass sandbox weg.',
    script:
      "Das Skript {detail} wurde nicht geladen. Entweder brach die Verbindung ab, ein Inhaltsblocker hat es aufgehalten, oder der Server sendet es nicht als JavaScript. Lade die Seite neu. Wenn der Server deiner ist: Die Konsole des Browsers verrät mehr.",
    versions:
      "Ihre Skripte passen nicht zusammen ({detail}): Vielleicht hat der Browser Dateien einer älteren Version. Lade die Seite ohne die gespeicherten Dateien neu.",
    slow: "Ihre Skripte werden noch geladen. Warte noch ein wenig, oder prüfe die Verbindung, und lade die Seite neu.",
  },

  notices: {
    no_language: (name) =>
      `Die Texte auf ${name} ließen sich nicht laden, deshalb ist dies auf Englisch. Lade die Seite neu, um es noch einmal zu versuchen.`,
    dismiss: "Schließen",
    start_new: "Neuen Lauf starten",
    changed: (changed, running) =>
      running
        ? `Geändert: ${changed}. Der laufende Lauf behält seine Einstellungen. Ein neuer Lauf nimmt die neuen und ersetzt diese Kurve.`
        : `Geändert: ${changed}. Der nächste Lauf nimmt das und ersetzt diese Kurve.`,
    repeated: (name, value) => `Die Adresse nennt ${name} mehr als einmal; der letzte Wert, ${value}, gilt.`,
    invalid: (name, value, wanted, used) =>
      `Die Adresse nennt ${name}=${value}, und das ist ungültig: Dort muss ${wanted} stehen. ${used === "" ? "Es wird ausgelassen." : `Es gilt die Voreinstellung, ${used}.`}`,
    unknown: (name, meant) => `Die Adresse hat einen unbekannten Parameter, ${name}; er wird übergangen. Meintest du ${meant}?`,
    other_classes: (model, base) =>
      `model=${model} kennt die Klassen deiner Bilder nicht: Ihr Original wurde aus ${base} gemacht, und das gilt. Ziehe die Bilder noch einmal hierher, um ein anderes Original zu machen.`,
    too_large: (name, value, max, used) => `${name}=${value} ist mehr, als es gibt: höchstens ${max}. Es gilt ${used}.`,
    photos: (left, train) =>
      `photos nennt Bilder, die sich nicht auswählen lassen; sie werden ausgelassen: ${left.slice(0, 5).join(", ")}${left.length > 5 ? " …" : ""}. ` +
      `Bilder haben Stellen von 0 bis ${train - 1}, und höchstens die Hälfte kann vergessen werden.`,
    no_images: (why) => `Die Adresse verlangt deine eigenen Bilder, aber ${why}. Es gilt CIFAR-10.`,
    no_class: (forget, used) => `Deine Bilder haben keine Klasse ${forget}. Stattdessen ist ${used} gewählt.`,
    no_network: (why, used) => `Die Adresse verlangt dein eigenes Netz, aber ${why}. Es gilt ${used}.`,
    embedded_images: "eine eingebettete Abbildung bietet nur CIFAR-10",
    embedded_network: "eine eingebettete Abbildung bietet nur die veröffentlichten Netze",
    outputs: (outputs, classes) => `dein Netz hat ${outputs} Ausgänge, und die Bilder haben ${classes} Klassen`,
    no_model: (model, used) =>
      `Die Adresse nennt model=${model}, und das gibt es in www/models nicht. Es gilt die Voreinstellung, ${used}.`,
    no_setting: (name) => `Die Nachricht setzt ${name}, und das ist keine Einstellung; nichts wurde geändert.`,
    bad_setting: (name, value, wanted) =>
      `Die Nachricht setzt ${name} auf ${value}, und das ist ungültig: Dort muss ${wanted} stehen. Nichts wurde geändert.`,
  },

  about: {
    images: (name) => `Bilder: deine eigenen, ${name}.`,
    made: ({ base, steps: n, parameters, accuracy }) =>
      `Das Original: ${base}, ${steps(n)} auf deine Klassen trainiert, ${count(parameters)} Parameter; ${percent(accuracy)} deiner zurückgehaltenen Bilder richtig.`,
    custom: (file, preset, parameters) => `Das Original: dein eigenes, ${file}, ein ${preset} mit ${count(parameters)} Parametern.`,
    trained_on: ({ images: n, augmented, mislabeled }) =>
      `${count(n)} ${n === 1 ? "Trainingsbild" : "Trainingsbildern"} von CIFAR-10${augmented ? "" : " ohne Augmentierung"}${mislabeled > 0 ? `, davon ${count(mislabeled)} mit falschen Labels` : ""}`,
    published: ({ name, parameters, trained_on, accuracy }) =>
      `Das Original: ${name}, ${count(parameters)} Parameter, trainiert auf ${trained_on}; ${percent(accuracy)} aller Testbilder richtig.`,
  },

  recorded: {
    none: (which, model) =>
      `Drücke Start: Die Kurve entsteht, während ${{ yours: "dein Netz trainiert", your_images: "das Netz mit deinen Bildern trainiert", published: `${model} trainiert` }[which]}.`,
    missing: (name, why) => `Der aufgezeichnete Lauf ${name} ließ sich nicht laden (${why}). Drücke Start, um die Kurve live zu zeichnen.`,
    under_way: "Ein Lauf ist im Gange. Stoppe ihn zuerst und öffne dann die Aufzeichnung.",
    unreadable: (file, why) => `${file} lässt sich nicht zeigen – ${why}. Die Seite zeigt weiter, was sie vorher zeigte.`,
    shown: (file) => `${file} ist zu sehen.`,
    saved: "Gespeichert. Öffne den Lauf hier, oder lege ihn in www/recorded und nenne ihn in der Adresse mit recording=.",
    hold: "Anhalten",
    too_large: (megabytes) => `die Datei ist größer als ${megabytes} MB`,
    no_json: "die Datei ist kein JSON; Aufzeichnungen schreiben `srfl record` oder diese Seite",
    no_format: (format) => `die Datei ist keine Aufzeichnung eines Laufs: Ihr Format ist nicht ${format}`,
    version: (version, known) =>
      `die Datei hat Version ${version}, und diese Seite liest Version ${known}; zeichne neu auf, mit \`srfl record\``,
    server: (status) => `der Server antwortete mit ${status}`,
  },

  save: {
    no_curve: "Noch ist keine Kurve gezeichnet.",
    no_picture: (why) => `Das Bild ließ sich nicht machen – ${why}. Speichere stattdessen das SVG.`,
    no_canvas: "der Browser kann es nicht zeichnen",
    no_network: (why) => `Das Netz ließ sich nicht speichern – ${why}.`,
    nothing: "dieser Besuch hat noch kein Netz zum Speichern; drücke Start und dann Pause, oder warte bis zum Ende",
  },

  share: {
    link: "Der Link",
    code: "Der Code zum Einbetten",
    copied: (what) => `${what} ist kopiert.`,
    by_hand: (what) => `Der Browser sperrt hier die Zwischenablage. ${what} ist unten markiert: Kopiere mit Strg+C.`,
    title: (forget) => `Maschinelles Verlernen live: Ein Netz vergisst ${inQuotes(forget)}`,
    whole_page: "Ganze Seite öffnen",
    forget: "Vergiss ",
    caption: (forget) => `Sieh zu, wie ein Netz ${inQuotes(forget)} vergisst.`,
    caption_about: (method) => ` ${method}, ein Residual-Netz und Bilder aus CIFAR-10, trainiert in dieser Seite.`,
    more: "Mehr zu dieser Abbildung",
    fewer: "Weniger zeigen",
    all: (metrics) => ({
      roll: "Alle Bilder zeigen",
      verdict: `Alle ${metrics > 0 ? `${metrics} ` : ""}Werte und Diagramme zeigen`,
      compare: "Alle Werte zeigen",
    }),
    roll: (forget, step, rolled) => {
      const of = forget === "" ? "ein Bild antworten, das vergessen werden soll" : `ein Bild der Klasse ${forget} antworten`;
      return rolled
        ? `Was drei Netze auf ${of}, ein Balken je Klasse: der Teacher, also das Original; das Ziel, die Antwort des Teachers um eine oder mehrere Klassen weitergerückt; und der Student nach ${inSteps(step)}.`
        : `Was zwei Netze auf ${of}, ein Balken je Klasse: der Teacher, also das Original, und der Student nach ${inSteps(step)}.`;
    },
    flow: (forget, step) =>
      `Wie oft das Netz bei jeder Klasse nach ${inSteps(step)} richtig liegt (der Strich ist das Original), und für welche Klassen es ${forget === "" ? "die Bilder hält, die vergessen werden sollen" : `Bilder von ${forget} hält`}.`,
    sheet:
      "Die Bilder, die vergessen werden sollen. Hell: Das Netz antwortet noch so, wie es gelernt hat. Abgedunkelt, mit Kreuz: nicht mehr.",
    recovery: (forget) =>
      `Was ${inQuotes(forget)} zurückbringt: die Genauigkeit des Netzes nach dem Verlernen unter jedem Angriff, die von Gold als Strich. Was auch Gold gewinnt, war nie versteckt.`,
    picture:
      "Was drei Netze auf ein Bild von dir antworten: eine dieser Klassen, was immer es zeigt. Gold hat nie gesehen, was vergessen werden soll. Das Bild bleibt in dieser Seite.",
    blind_title: "Ein Blindtest.",
    blind: "Drei aufgezeichnete Netze hinter Türen: Öffne Prüfungen, und sage dann, welches Gold ist.",
    map: "Jeder Punkt ist eine Mischung aus drei Fotos, in der Farbe der Klasse, die das Netz ihm gibt; je blasser, desto unsicherer.",
    verdict: (forget, shown, all) =>
      `Von ${all} Werten die ${NUMBERS[shown] ?? shown}, die sich am meisten von Gold unterscheiden: demselben Netz, ohne ${inQuotes(forget)} trainiert.`,
    compare: (forget) =>
      `Verfahren mit demselben Netz, denselben Bildern und demselben Seed. Gold, dasselbe Netz, ohne ${inQuotes(forget)} trainiert, ist das Ziel: facc 0 allein beweist nichts. Wiederlernen zählt Schritte; TV ist der Abstand zu Golds Antworten.`,
  },

  offline: {
    save: (megabytes) => `Offline speichern (${plain(megabytes)} MB)`,
    saved: "Auf diesem Gerät gespeichert: Die Seite öffnet sich ohne Netzwerk.",
    failed: (why) => `Das ließ sich nicht speichern – ${why}. Nichts hat sich geändert; versuche es noch einmal.`,
    not_whole:
      "eine Datei ließ sich nicht herunterladen, wurde unterwegs verändert (etwa von der Anmeldeseite eines Netzwerks), oder der Platz reicht nicht",
    incomplete: (files) =>
      `Der Kopie auf diesem Gerät ${files === 1 ? "fehlt 1 Datei" : `fehlen ${count(files)} Dateien`}. Entferne sie, und speichere dann noch einmal.`,
    older: "Auf diesem Gerät liegt eine ältere Kopie.",
    remove: "Offline-Kopie entfernen",
    newer: "Eine neuere Version ist auch gespeichert; sie öffnet sich, sobald alle Tabs dieser Website geschlossen sind.",
    downloading: "Alle Dateien werden heruntergeladen …",
  },

  errors: {
    kinds: {
      config: { title: "Eine Einstellung ist ungültig", advice: "Ändere die Einstellung, und starte noch einmal." },
      data: {
        title: "Die Bilder lassen sich nicht verwenden",
        advice: "„Noch einmal“ lädt sie wieder; eigene Bilder musst du vielleicht neu wählen.",
      },
      model: {
        title: "Das Netz lässt sich nicht verwenden",
        advice: "„Noch einmal“ lädt es wieder; ein eigenes Netz musst du vielleicht neu wählen.",
      },
      device: { title: "Die GPU lässt sich nicht verwenden", advice: "Dasselbe Training läuft auf der CPU." },
      busy: { title: "Etwas anderes läuft gerade", advice: "Warte, bis es fertig ist, und versuche es dann noch einmal." },
      state: { title: "Das geht jetzt nicht", advice: "Versuche es noch einmal, oder lade die Seite neu." },
      stopped: { title: "Gestoppt", advice: "Drücke Start, um neu zu beginnen." },
      diverged: { title: "Das Training ist divergiert", advice: "Senke die Lernrate, und setze dann zurück." },
      network: { title: "Ein Download ist fehlgeschlagen", advice: "Prüfe die Verbindung, und versuche es noch einmal." },
      worker: {
        title: "Der Worker für das Training hat aufgehört",
        advice: "Du kannst mit den zuletzt gespeicherten Gewichten weitermachen.",
      },
      panic: { title: "Der Trainingscode ist abgestürzt", advice: "Du kannst mit den zuletzt gespeicherten Gewichten weitermachen." },
      internal: { title: "Etwas ist schiefgegangen", advice: "Versuche es noch einmal, oder lade die Seite neu." },
    },
    reset: "Zurücksetzen",
    retry: "Noch einmal",
    restart: (step) => `Ab Schritt ${count(step)} neu starten`,
    cpu: "Auf der CPU weitermachen",
    no_gpu: (why) => `Du hast die GPU gewählt, aber ${why}.`,
    not_loaded: "Das Wasm-Modul ist noch nicht geladen.",
    no_gold: "Das Netz wurde neu trainiert, passt aber nicht mehr zum Lauf.",
    images_gone: "Deine Bilder lassen sich nicht mehr lesen, vielleicht, weil ein anderer Tab sie ersetzt hat: Wähle sie neu.",
    network_gone: "Dein Netz lässt sich nicht mehr lesen, vielleicht, weil ein anderer Tab es ersetzt hat: Wähle es neu.",
    which_network: (file) => `${file} enthält mehrere Netze: Wähle die Datei noch einmal und dann eines davon.`,
    no_original: "Noch kennt kein Netz die Klassen dieser Bilder: Ziehe die Bilder noch einmal hierher, und mache eines.",
    original_of: (name) => `das Original von ${name}`,
    logits: (why) => `Die Logits des Originals werden neu berechnet: ${why}`,
    shadows: (why) => `Einzelne Bilder werden nicht Bild für Bild geprüft: ${why}`,
    card: (name) => `${name}.json ist keine Modellkarte: Es ist kein gültiges JSON.`,
    panic: (message) => `Der Trainingscode ist abgestürzt: ${message}`,
    trap: (message) => `Der Trainingscode hat aufgehört: ${message}.`,
    gpu: (message) => `Die GPU hat einen Fehler gemeldet: ${message}`,
    gpu_lost: (reason) => `Die GPU ging verloren (${reason || "ohne Angabe eines Grundes"}).`,
    worker: (message) => `Der Worker ist ausgefallen: ${message || "Sein Skript ließ sich nicht laden."}`,
    worker_ended: "Der Browser hat den Worker beendet, der trainiert.",
    worker_garbled: "Eine Nachricht des Workers war nicht lesbar.",
    worker_silent: (seconds) => `Der Worker antwortet nicht mehr: Er war ${count(seconds)} Sekunden lang still.`,
    group: (message) => `Ein anderer Worker dieses Laufs ist ausgefallen: ${message}`,
    command: (command) => `Der Worker kennt keinen Befehl „${command}“.`,
    download: (file, why) => `${file} ließ sich nicht herunterladen – ${why}.`,
    server: (status) => `der Server antwortete mit ${status}`,
    broke_off: (file, why) => `Der Download von ${file} brach ab – ${why}.`,
    stalled: (seconds) => `${count(seconds)} Sekunden lang kam nichts an`,
    script: (file, why) => `${file} ließ sich nicht laden: ${why}`,
    no_wasm: (file) => `${file} ist kein WebAssembly: Der Server hat stattdessen etwas anderes geschickt.`,
    compile: (file, length, why) => `${file} (${count(length)} Bytes) lässt sich nicht übersetzen: ${why}`,
  },

  custom: {
    in_use: (what, words) =>
      `${{ images: "Deine eigenen Bilder", network: "Dein eigenes Netz" }[what]}: ${words}; nur in diesem Browser gespeichert. `,
    network: (file, preset) => `${file}, ein ${preset}`,
    back_to_cifar: "Zurück zu CIFAR-10",
    back_to_published: "Zurück zum veröffentlichten Netz",
    back_to_made: "Zurück zum hier gemachten Original",
    stopped: "Gestoppt. Die Seite ist, wie sie war.",
    refused: (why) => `Das lässt sich nicht verwenden – ${why}. Die Seite ist, wie sie war.`,
    reading: "Lesen …",
    loading: "Laden …",
    storing: "In diesem Browser speichern …",
    discard: "Verwerfen",
    use: { images: "Diese Bilder verwenden", network: "Dieses Netz verwenden" },
    not_stored: (why) =>
      `Dieser Browser kann das nicht speichern (${why}): Vielleicht reicht der Platz nicht, oder dies ist ein privates Fenster. Die Seite ist, wie sie war.`,
    starts_again: "Die Seite wird damit neu geladen. Ein Lauf, der nicht gespeichert ist, geht verloren.",
    counts: (classes, train, test) => `${classes} Klassen, ${count(train)} Trainings- und ${count(test)} Testbilder`,
    seen: (words) => `${capital(words)}. So sieht sie das Netz: das mittlere Quadrat von jedem, 32 mal 32 Bildpunkte.`,
    read: (name, words) => `${name} ist gelesen: ${words}.`,
    row: (train, test) => ` ${count(train)} und ${count(test)}`,
    make: "Das Original machen",
    make_about: (base, n) =>
      `Ein Netz muss diese Klassen kennen, bevor es eine vergessen kann. ${base} kennt die von CIFAR-10. Es bekommt eine neue letzte Schicht für deine, und dann ` +
      `wird das ganze Netz ${steps(n)} lang mit deinen Trainingsbildern trainiert: Das ist das Original deiner Läufe. Das dauert eine Minute oder länger, auf der CPU.`,
    original: "Das Original. ",
    made: (words) => `Das Original ist fertig. ${words}`,
    matched: (preset, tensors, parameters) => `ein ${preset}, alle ${count(tensors)} Tensoren zugeordnet, ${count(parameters)} Parameter`,
    none_left_out: "Jeder Tensor der Datei wird verwendet.",
    left_out: (names) => `Nicht verwendet, weil die Antworten nicht davon abhängen: ${names}.`,
    unknown: (names) =>
      `Nicht verwendet, weil srfl nicht weiß, was es ist: ${names}. Wenn die Antworten davon abhängen, sind sie hier anders: Prüfe die Genauigkeit bei Schritt 0.`,
    one_of: (name, others) => `Das ist ${networkName(name)}. Auch in der Datei und nicht verwendet: ${others}.`,
    file_and_network: (file, name) => (name === "" ? file : `${file} (${name})`),
    network_name: (name) => networkName(name),
    which_network: (n) => `Die Datei enthält ${n} Netze. Welches soll vergessen?`,
    one_network: (name, preset, parameters) => `${capital(networkName(name))}: ein ${preset}, ${count(parameters)} Parameter`,
    and: " und ",
    and_more: (names, more) => `${names} und ${count(more)} weitere`,
    tensors: "Zeigen, welcher Tensor zu welchem wurde",
    tensors_table: "Tensoren der Datei und von srfl",
    tensors_columns: ["in der Datei", "hier"],
    network_read: (words, left) => `${capital(words)}. ${left}`,
    normalization: (mean, std) =>
      `Seine Bilder müssen so normiert sein, wie es bei CIFAR-10 üblich ist, mit den Mittelwerten ${mean} und den Standardabweichungen ${std}; die Datei sagt nicht, ` +
      "womit es trainiert wurde. Prüfe die Genauigkeit bei Schritt 0.",
    own_normalization: (names, mean, std) =>
      `Seine Bilder werden mit seinen eigenen Konstanten normiert, ${names}: Mittelwerte ${mean} und Standardabweichungen ${std}, für Bildpunkte von 0 bis 1.`,
    replaced: (what, name) =>
      `Ein anderer Tab hat ${{ images: "deine eigenen Bilder", network: "dein eigenes Netz" }[what]} ersetzt: Diese Seite verwendet jetzt ${name}.`,
    none_stored: (what) => `in diesem Browser ${{ images: "sind keine Bilder", network: "ist kein Netz" }[what]} von dir gespeichert`,
    no_storage: (why) => `der Speicher dieses Browsers lässt sich nicht lesen (${why})`,
  },

  work: {
    fetching_reader: (fraction) => `Code zum Lesen herunterladen: ${wholePercent(fraction)}`,
    reading: (file) => `${file} lesen`,
    reading_file: (file, k, of) => `${file} lesen, ${count(k)} von ${count(of)}`,
    reading_image: (k, of) => `Bild ${count(k)} von ${count(of)} lesen`,
    unpacking: (megabytes) => `Auspacken: ${plain(megabytes)} MB`,
    fetching_trainer: (fraction) => `Trainingscode herunterladen${fraction === null ? "" : `: ${wholePercent(fraction)}`}`,
    fitting_head: (done, total) => `Letzte Schicht an die Merkmale des Netzes anpassen: ${count(done)} von ${count(total)} Bildern`,
    fine_tuning: (done, total) => `Das ganze Netz nachtrainieren: Schritt ${count(done)} von ${count(total)}`,
    evaluating: (done, total) => `Auswerten: ${count(done)} von ${count(total)} Bildern`,
    loading_network: "Veröffentlichtes Netz laden",
    no_better: ({ correct, test_images, train_accuracy, chance }) =>
      `das Netz lernt diese Klassen nicht: Es erkennt ${count(correct)} der ${count(test_images)} zurückgehaltenen Bilder richtig, nicht mehr ` +
      `als durch Zufall (wer immer eine Klasse nennt, kommt auf ${wholePercent(chance)}), und ${percent(train_accuracy)} seiner Trainingsbilder. ` +
      "Es gäbe nichts zu vergessen. Nimm mehr Bilder je Klasse oder Klassen, die sich bei 32 mal 32 Bildpunkten stärker unterscheiden",
    knows: ({ train_accuracy, test_accuracy, correct, test_images, chance }, each, few) =>
      `Es erkennt ${percent(train_accuracy)} der Trainingsbilder richtig und ${count(correct)} der ${count(test_images)} zurückgehaltenen, ` +
      `${percent(test_accuracy)} (${each.join("; ")}); wer immer eine Klasse nennt, käme auf ${percent(chance)}.` +
      `${few ? " Bei so wenigen zurückgehaltenen Bildern sind das grobe Zahlen." : ""}`,
  },

  // Ein Satz ohne Ende; „Das lässt sich nicht verwenden – …“ steht davor.
  problems: {
    stopped: "es wurde angehalten",
    too_many_files: (most) => `darin sind mehr als ${count(most)} Dateien: Wähle einen Ordner, der nur Bilder enthält`,
    no_files: "darin sind keine Dateien",
    network_alone: "ein Netz muss allein gewählt werden: Es sind noch andere Dateien dabei",
    archives: "es sind mehrere Archive: Wähle eines",
    archive_and_bins: "es sind ein Archiv und .bin-Dateien: Wähle das eine oder die anderen",
    images_left_out: (n) => `${images(n)} neben den Dateien von CIFAR-10 ${n === 1 ? "wurde" : "wurden"} ausgelassen.`,
    files_left_out: (n) =>
      `${n === 1 ? "1 Datei, die kein Bild ist, wurde" : `${count(n)} Dateien, die keine Bilder sind, wurden`} ausgelassen.`,
    hidden_left_out: (n, first) =>
      `${n === 1 ? "1 Bild in versteckten oder Systemordnern wurde" : `${count(n)} Bilder in versteckten oder Systemordnern wurden`} ausgelassen: ${first}${n === 1 ? "" : " …"}.`,
    and_more: (some, more) => `${some.join("; ")}${more > 0 ? `; und ${count(more)} weitere` : ""}`,
    bad_left_out: (n, which) =>
      `${n === 1 ? "1 Datei, die nicht lesbar ist, wurde" : `${count(n)} Dateien, die nicht lesbar sind, wurden`} ausgelassen: ${which}.`,
    without_bad: (problem, n, which) =>
      `${problem}. ${n === 1 ? "1 Datei, die nicht lesbar ist, zählt" : `${count(n)} Dateien, die nicht lesbar sind, zählen`} nicht: ${which}`,
    unreadable_folder: (folder, first, more) =>
      `der Ordner „${folder}“ hat kein lesbares Bild: ${first}${more > 0 ? `, und ${more === 1 ? "1 weitere Datei ist" : `${count(more)} weitere Dateien sind`} auch nicht lesbar` : ""}`,
    mostly_unreadable: (n, of, which) => `${count(n)} seiner ${count(of)} Bilder sind nicht lesbar: ${which}`,
    unlabeled: (n, folders) =>
      `${n === 1 ? "1 Bild liegt in keinem Ordner einer Klasse und wurde" : `${count(n)} Bilder liegen in keinem Ordner einer Klasse und wurden`} ausgelassen: in ${folders.map((name) => `„${name}“`).join(", ")}.`,
    no_classes: (folders) =>
      `die Bilder liegen in ${folders.map((name) => `„${name}“`).join(" und ")}, und kein Ordner sagt, von welcher Klasse sie sind: Lege die Bilder jeder Klasse in einen Ordner mit ihrem Namen, in oder um ${folders.length === 1 ? "diesen" : "diese"}`,
    nested: (outer, inner) =>
      `die Ordner liegen in Ordnern, und beide könnten die Klasse sein, „${outer}“ oder „${inner}“: Lege alle Bilder einer Klasse in einen Ordner, ohne Ordner dazwischen`,
    lost: (file) =>
      `${file} lässt sich nicht öffnen: Vielleicht wurde es verschoben, ist ein toter Link, liegt auf einem entfernten Datenträger oder braucht eine Berechtigung`,
    nothing_readable:
      "darin ist nichts Lesbares: Wähle cifar-10-binary.tar.gz, die .bin-Dateien daraus, einen Ordner mit Bildern in Unterordnern, die wie die Klassen heißen, ein Netz als .safetensors oder einen aufgezeichneten Lauf",
    kinds: {
      safetensors: (file) => `${file} ist ein Netz, kein Bild: Wähle es allein`,
      recording: (file) => `${file} ist ein aufgezeichneter Lauf: Wähle ihn allein`,
      comparison: (file) =>
        `${file} ist ein gespeicherter Vergleich, der für andere Programme gedacht ist: Nur ein aufgezeichneter Lauf lässt sich wieder zeigen`,
      card: (file) => `${file} ist die Karte eines Netzes, die es beschreibt: Wähle die .safetensors-Datei daneben`,
      lfs: (file) =>
        `${file} ist ein Zeiger von Git LFS, ein paar Zeilen anstelle der Datei: Führe in dem Repository git lfs pull aus, oder lade die Datei selbst herunter`,
      html: (file) =>
        `${file} ist eine Webseite und nicht, was der Name sagt: Der Download traf auf eine Anmelde- oder Fehlerseite. Lade die Datei noch einmal herunter`,
      xml: (file) => `${file} ist XML, vielleicht die Fehlermeldung eines Servers: Lade die Datei noch einmal herunter`,
      pytorch: (file) =>
        `${file} ist eine Datei von PyTorch. Netze müssen safetensors-Dateien sein, die keinen Code enthalten: Lade es in Python, und speichere es mit safetensors.torch.save_file(model.state_dict(), …)`,
      pickle: (file) =>
        `${file} ist ein Pickle von Python. Netze müssen safetensors-Dateien sein, die keinen Code enthalten: Lade es in Python, und speichere das Netz mit safetensors.torch.save_file(model.state_dict(), …)`,
      cifar_pickle: (file) => `${file} ist aus der Python-Version von CIFAR-10: Wähle die binäre, cifar-10-binary.tar.gz`,
      onnx: (file) =>
        `${file} ist eine ONNX-Datei, und die enthält ein Programm. Hier werden nur Gewichte gelesen: Speichere das PyTorch-Netz, aus dem sie entstand, mit safetensors.torch.save_file(model.state_dict(), …)`,
      hdf5: (file) =>
        `${file} ist eine HDF5-Datei, wie Keras sie schreibt: Lesbar sind nur Residual-Netze von PyTorch als .safetensors oder ein Ordner mit Bildern`,
      keras: (file) => `${file} ist ein Keras-Modell: Lesbar sind nur Residual-Netze von PyTorch als .safetensors`,
      tflite: (file) => `${file} ist ein TensorFlow-Modell: Lesbar sind nur Residual-Netze von PyTorch als .safetensors`,
      flax: (file) => `${file} ist MessagePack, wie Flax Netze schreibt: Lesbar sind nur Residual-Netze von PyTorch als .safetensors`,
      gguf: (file) => `${file} ist eine GGUF-Datei, ein Sprachmodell: Lesbar sind nur Residual-Netze von PyTorch als .safetensors`,
      numpy: (file) =>
        `${file} enthält NumPy-Arrays: Speichere Bilder als Dateien, in einem Ordner mit dem Namen der Klasse, und ein Netz als .safetensors`,
      matlab: (file) => `${file} ist eine MATLAB-Datei: Speichere die Bilder daraus als Dateien, in einem Ordner mit dem Namen der Klasse`,
      idx: (file) =>
        `${file} ist eine IDX-Datei, wie MNIST sie hat: Speichere die Bilder daraus als Dateien, in einem Ordner mit dem Namen der Klasse`,
      parquet: (file) =>
        `${file} ist eine Tabelle eines Datensatzes: Speichere die Bilder daraus als Dateien, in einem Ordner mit dem Namen der Klasse`,
      shards: (file) =>
        `${file} ist ein Teil eines Netzes in mehreren Dateien: Speichere es als eine Datei mit safetensors.torch.save_file(model.state_dict(), …)`,
      archive: (file) => `${file} ist ein Archiv, das hier nicht geht: Packe es aus, und wähle den Ordner`,
      video: (file) => `${file} ist ein Video: Wähle einen Ordner mit Bildern`,
      pdf: (file) => `${file} ist ein PDF: Wähle einen Ordner mit Bildern`,
    },
    files: (n) => `${count(n)} ${n === 1 ? "Datei" : "Dateien"}`,
    no_images: "darin sind keine Bilder",
    one_class: (name) =>
      `alle Bilder sind von einer Klasse, ${name}: Mindestens zwei werden gebraucht, eine zum Vergessen und eine zum Behalten`,
    few_images: (name, n, fewest) => `${name} hat ${images(n)}: Mindestens ${fewest} je Klasse werden gebraucht`,
    few_split: (name, train, test, fewest) =>
      `${name} hat ${train === 1 ? "1 Trainingsbild" : `${count(train)} Trainingsbilder`} und ${test === 1 ? "1 Testbild" : `${count(test)} Testbilder`}: Mindestens ${fewest} von jeder Art werden gebraucht`,
    few_in_all: (side, n, fewest) =>
      `darin ${n === 1 ? "ist" : "sind"} ${count(n)} ${{ train: "Trainings", test: "Test" }[side]}${n === 1 ? "bild" : "bilder"}: Mindestens ${fewest} werden gebraucht`,
    held_out: "Die Namen sagen nicht, welche Bilder zum Testen sind: Jedes fünfte Bild einer Klasse wird zurückgehalten.",
    first_used: (side, n, most) =>
      `Es gibt ${count(n)} ${{ train: "Trainingsbilder", test: "Testbilder" }[side]}: Die ersten ${count(most)} werden verwendet.`,
    same_name: (a, b) =>
      `die Ordner „${a}“ und „${b}“ haben bis auf Groß- und Kleinschreibung oder Leerzeichen denselben Namen: Gib jeder Klasse nur einen`,
    too_many_classes: (n, some, most) =>
      `darin sind ${n} Klassen, ${some.map((name) => `„${name}“`).join(", ")} und ${n - some.length} weitere: Höchstens ${most} sind möglich. Lass einige weg`,
    bad_character: (folder) => `der Ordner „${folder}“ hat in seinem Namen ein Zeichen, das sich nicht zeigen lässt: Benenne ihn um`,
    blank_name: "der Name eines Ordners ist leer: Benenne ihn nach seiner Klasse",
    long_name: (folder, n, most) =>
      `der Ordner „${folder}“ hat einen Namen aus ${n} Zeichen: Höchstens ${most} lassen sich zeigen. Kürze ihn`,
    numbered:
      "Die Ordner heißen wie Zahlen: Sie werden als Labels von CIFAR-10 gelesen, 0 für airplane bis 9 für truck. Wenn es deine eigenen Klassen sind, gib ihnen Namen.",
    too_many_images: (n, most) => `es sind ${count(n)} Bilder: Höchstens ${count(most)} sind möglich`,
    empty_folder: (folder) => `der Ordner „${folder}“ hat kein lesbares Bild: Lege Bilder hinein, oder entferne ihn`,
    no_folder: (file) =>
      `${file} liegt in keinem Ordner: Lege die Bilder jeder Klasse in einen Ordner mit ihrem Namen, und wähle den Ordner darum`,
    empty: (file) => `${file} ist leer`,
    too_large: (file, megabytes, most) => `${file} hat ${plain(megabytes)} MB: Höchstens ${plain(most)} sind lesbar`,
    not_an_image: (file) => `${file} ist kein Bild oder gleich am Anfang abgeschnitten`,
    other_type: (file, type) =>
      `${file} ist vom Typ ${type}, den dieser Browser nicht lesen kann, oder beschädigt: Speichere es als PNG oder JPEG`,
    no_size: (file, width, height) => `${file} will ${width} × ${height} Bildpunkte groß sein: Es ist beschädigt`,
    too_many_pixels: (file, width, height, most) =>
      `${file} hat ${width} × ${height} Bildpunkte: Höchstens ${plain(most)} Millionen sind lesbar. Mache es kleiner`,
    undecodable: (file) => `${file} ist beschädigt oder abgeschnitten: Der Browser kann es nicht lesen`,
    no_canvas: "der Browser hat keine Zeichenfläche, um Bilder zu verkleinern: Schließe andere Tabs, und versuche es noch einmal",
    large_archive: (megabytes) => `es hat ${plain(megabytes)} MB, und das Archiv von CIFAR-10 hat 170: Wähle cifar-10-binary.tar.gz`,
    large_content: (megabytes) =>
      `ausgepackt sind es mehr als ${plain(megabytes)} MB, und CIFAR-10 hat 184: Es ist ein anderes Archiv oder ein bösartiges`,
    many_entries: (n) => `darin sind mehr als ${count(n)} Dateien, und CIFAR-10 hat 8: Es ist ein anderes Archiv`,
    bad_archive: (gzipped, why) =>
      `es ist beschädigt, abgeschnitten oder kein ${gzipped ? "mit gzip gepacktes " : ""}tar-Archiv (${why}): Lade es noch einmal herunter`,
    packed_pictures: "es ist ein Archiv mit Bildern: Packe es aus, und wähle den Ordner",
    no_bin: "darin ist keine .bin-Datei: Wähle das Archiv der binären Version von CIFAR-10, cifar-10-binary.tar.gz",
    large_bin: (file, megabytes) => `${file} hat ${plain(megabytes)} MB: mehr als ganz CIFAR-10`,
    cut_bin: (file, length, record) =>
      `${file} hat ${count(length)} Bytes, und das ist kein Vielfaches von ${count(record)} Bytes, so groß wie ein Eintrag von CIFAR-10: Es ist abgeschnitten oder eine andere Datei (CIFAR-100 geht nicht)`,
    bad_label: (file, k, label, highest) =>
      `Eintrag ${count(k)} von ${file} hat das Label ${label}, und die von CIFAR-10 gehen von 0 bis ${highest}: Die Datei ist beschädigt oder eine andere`,
    too_many_records: (most) => `darin sind mehr als die ${count(most)} Bilder von CIFAR-10`,
  },

  bench: {
    no_adapter: "WebGPU findet in diesem Browser keinen Adapter.",
    adapter: (name, software) =>
      `Adapter für WebGPU: ${name}${software ? ", ein Software-Adapter: Ein Schritt dauert damit Sekunden bis eine Minute" : ""}.`,
    unnamed: "ohne Namen",
    absent: {
      waiting: "das WebAssembly dieses Browsers kann nicht auf Nachrichten warten",
      adapter: "kein Adapter",
      server: "nicht auf diesem Server",
    },
    busy: (words) => `${words} …`,
    stopped: "Gestoppt. Was bisher gemessen ist, steht unten.",
    measured: "Gemessen.",
    copied: "Kopiert.",
    by_hand: "Der Browser sperrt hier die Zwischenablage. Die Ergebnisse sind unten markiert: Kopiere sie mit Strg+C.",
    opening: "Öffnen",
    first_step: "erster Schritt",
    rounds: (round, of) => `Schritte, Runde ${round} von ${of}`,
    first_forward: "erster Vorwärtslauf",
    forward: "Vorwärtsläufe",
    preparing: "einen Lauf zum Verlernen vorbereiten",
    first_srfl: "erster sRFL-Schritt",
    turns: (turn, of) => `sRFL-Schritte, Durchgang ${turn} von ${of}`,
    evaluating: (n) => `${images(n)} auswerten`,
    ended: {
      stopped: "gestoppt",
      done: "fertig",
      script: "sein Worker ließ sich nicht starten",
      silent: (seconds) => `keine Antwort binnen ${seconds} s`,
    },
  },
};

export default {
  numbers,
  page,
  blind,
  lesson: {
    language: "Sprache",
    title: "Kann ein Netz vergessen?",
    intro: "{steps} kurze Schritte, etwa {minutes} Minuten. Alles läuft in dieser Seite; nichts davon verlässt sie.",
    length: "Länge",
    lengths: "{n} Minuten",
    withQuiz: "mit einem Quiz davor und danach ({n} Minuten mehr)",
    withoutQuiz: "ohne das Quiz",
    step: "Schritt {n} von {of}",
    back: "Zurück",
    next: "Weiter",
    question: "Frage",
    showAnswer: "Antwort zeigen",
    forTeachers: "Für Lehrende",
    toLesson: "Zur Lektion",
    wholePage: "Zur vollständigen Seite",
    figure: "Abbildung: {title}",
    keys: "Die Pfeiltasten führen zurück und weiter.",
    missing: "Die aufgezeichneten Läufe konnten nicht geladen werden; in den Antworten fehlen deshalb Zahlen. Bitte die Seite neu laden.",
    guess: "Rate erst:",
    noValue: "noch nichts geraten",
    guessed: "Du hast {guess} geraten; es ist {truth}.",
    rightGuess: "Du hast {guess} geraten, und das stimmt.",
    noGuess: "Du hast nicht geraten; es ist {truth}.",
    keepTitle: "Behalte deine Antworten",
    nickname: "Name oder Spitzname (darf leer bleiben)",
    saveAnswers: "Deine Antworten speichern (CSV)",
    answersAbout:
      "Deine Schätzungen, deine Skizze und dein Quiz sind nur in diesem Tab, bis du ihn schließt; nichts wird gesendet. Die Datei ist für dich, und für deine Lehrkraft, wenn du sie abgibst.",
    startOver: "Alle Antworten löschen",
    startOverSure: "Alle deine Antworten in diesem Tab löschen?",
    printWorksheet: "Das Arbeitsblatt drucken",
    sketch: {
      ask: "Wie gehen die beiden Kurven weiter? Jede beginnt dort, wo das Netz beginnt. Wähle eine Kurve und zeichne sie.",
      label: "Deine Skizze",
      curves: { facc: "Katzen (facc)", racc: "die anderen neun Klassen (racc)" },
      short: { facc: "facc", racc: "racc" },
      how: "Zeichne mit der Maus oder dem Finger. Mit der Tastatur: Tab führt zu einer Kurve, die Pfeile nach links und rechts wählen einen Punkt, die nach oben und unten bewegen ihn.",
      axis: "Schritt",
      point: "{curve}, Schritt {step}",
      value: "{value}%",
      notDrawn: "{value}%, noch nicht gezeichnet",
      none: "Für {curve} hast du keine Kurve gezeichnet.",
      distance: "Deine Kurve für {curve} liegt im Mittel {points} Prozentpunkte neben der aufgezeichneten.",
      key: "Durchgezogen: der aufgezeichnete Lauf. Gestrichelt: deine Skizze. Orange: Katzen. Blau: die anderen neun Klassen.",
      table: "Die Kurven als Tabelle",
      mineOf: "{curve}, deine Skizze",
      truthOf: "{curve}, aufgezeichnet",
    },
    quiz: {
      beforeTitle: "Bevor es losgeht: Was denkst du?",
      afterTitle: "Noch einmal dieselben Fragen",
      eyebrow: "Quiz",
      beforeIntro:
        "Fünf Fragen, zwei Minuten. Niemand muss die Antworten schon wissen: Am Ende kommen dieselben Fragen noch einmal, und erst dann die Antworten. Du kannst das Quiz auch überspringen.",
      afterIntro: "Antworte so, wie du jetzt denkst. Sieh dir danach an, was sich geändert hat.",
      show: "Ergebnis zeigen",
      resultsTitle: "Davor und danach",
      score: "Davor richtig: {before} von {of}. Danach richtig: {after} von {of}.",
      head: "Frage",
      before: "davor",
      after: "danach",
      right: "✓ richtig",
      wrong: "✗ falsch",
      noAnswer: "– keine Antwort",
      whyTitle: "Die richtigen Antworten, und warum",
      questions: [
        {
          question: "Ein Netz sollte Katzen vergessen. Bei Katzenfotos liegt es jetzt in 0% der Fälle richtig. Was folgt daraus?",
          choices: [
            "Es hat vergessen, wie Katzen aussehen.",
            "Es hat die Katzenfotos nicht mehr, mit denen es trainiert wurde.",
            "Es sagt nicht mehr „cat“; was es noch weiß, muss man anders prüfen.",
          ],
          why: "Der Schummler ändert nur die letzte Schicht und liegt bei {cheat_facc} der Katzen richtig. Eine Sonde findet in ihm trotzdem {cheat_probe} davon, so viele wie im Original.",
        },
        {
          question: "Was ist „Gold“, mit dem alles verglichen wird?",
          choices: [
            "das Netz, wie es vor dem Vergessen war",
            "ein Netz, das von Anfang an ohne das trainiert wurde, was vergessen werden soll",
            "ein Netz, das bei dem, was vergessen werden soll, in 0% der Fälle richtig liegt",
          ],
          why: "Gold ist die Kontrolle: Es zeigt, wie ein Netz aussieht, das nie eine Katze sah. Ein Netz, das vergessen hat, sollte sich in keiner Prüfung davon unterscheiden.",
        },
        {
          question: "Eine Sonde setzt eine neue letzte Schicht auf ein Netz und findet viele Katzen. Was kann sie uns sagen?",
          choices: [
            "dass das Netz mit Katzenfotos trainiert wurde",
            "wie gut die Merkmale des Netzes Katzen noch vom Rest trennen, und das sagt nur neben Gold etwas",
            "nichts, denn die neue Schicht hat alles selbst gelernt",
          ],
          why: "Sogar in Gold, das nie eine sah, findet sie {probe_gold} der Katzen: Was an Hunden und Fröschen gelernt wurde, taugt auch für Katzen. Ein hoher Wert allein beweist also nichts; vergleiche ihn mit Gold.",
        },
        {
          question: "Ein Netz hat ein zufälliges Zehntel der Fotos nie gesehen. Wie viele davon sollte es richtig erkennen?",
          choices: ["fast alle", "keines, oder so wenige wie möglich", "etwa so viele wie von anderen neuen Fotos"],
          why: "Gold erkennt {photos_gold} der Fotos richtig, die es nie sah, und {photos_gold_test} der Testbilder. Ein Wert nahe 0 verrät, dass jemand darauf hin trainiert hat.",
        },
        {
          question: "sRFL rollt die Ausgaben um eins. Was entscheidet, welche Klasse aus einem Katzenfoto wird?",
          choices: [
            "die Reihenfolge in der Liste der Klassen",
            "was der Katze auf dem Foto am ähnlichsten sieht",
            "der Zufall, bei jedem Foto neu",
          ],
          why: "Um +1 gerollt wird aus jeder Katze {above}, der nächste Name im Alphabet. Im Bild gibt es dafür keinen Grund, und Gold sagt bei den meisten Katzen {gold_top}.",
        },
      ],
    },
    worksheet: {
      title: "Arbeitsblatt",
      answersTitle: "Arbeitsblatt mit Lösungen",
      name: "Name:",
      date: "Datum:",
      about: "{n} Minuten. Die Lektion zum Ausprobieren: {address}",
      guess: "Meine Schätzung:",
      draw: "Zeichne beide Kurven: facc durchgezogen, racc gestrichelt. Die Marken links zeigen, wo das Netz beginnt.",
      print: "Drucken",
      answer: "Antwort:",
    },
    steps: [
      {
        title: "Was das Netz weiß",
        body: [
          "Dieses Netz wurde mit 50.000 kleinen Fotos von zehn Arten trainiert. Es hat keines davon behalten: Es besteht aus 78.714 Zahlen, und kein Bild ist darunter.",
          "Die Balken zeigen, wie oft es bei jeder Klasse richtig liegt. Schalte von **Training** auf **Test** um: Das sind Fotos, mit denen es nie trainiert wurde.",
        ],
        guess: "Wie viele Testfotos der Klasse, die es am schlechtesten kennt, erkennt es richtig?",
        question: "Welche Klasse kennt es am besten, welche am schlechtesten? Woran könnte das liegen?",
        answer:
          "Auf Testbildern liegt es bei {best_share} der Bilder von {best} richtig, aber nur bei {worst_share} der Bilder von {worst}. Katzen und Hunde sehen sich bei 32 mal 32 Bildpunkten ähnlich, Vögel und Rehe im Gras auch; kaum etwas sieht aus wie ein Auto von der Seite.",
      },
      {
        title: "Was ein Logit ist, und was das Rollen damit macht",
        body: [
          "Zu jedem Bild gibt das Netz zehn Zahlen aus, eine je Klasse: seine **Logits**. Die höchste ist seine Antwort. In Anteile umgerechnet, die zusammen 100\u00a0% ergeben, sind sie die grauen Balken: Der **Teacher** (Lehrer) ist eine Kopie des Netzes, die sich nie ändert.",
          "Das Verfahren dieser Seite, sRFL, **rollt** die Logits von Katzenbildern: Jede Klasse reicht ihren Wert an die nächste in der Liste weiter, die letzte an die erste. Die grünen Balken sind das, was der **Student** (Schüler), eine zweite Kopie, stattdessen antworten soll.",
        ],
        guess: "Der Teacher sagt „cat“. Was sagt das Ziel nach einer Rolle um +1?",
        question: "Der Teacher sagt „cat“. Was sagt das Ziel nach einer Rolle um +1, was um −1? Gibt es im Bild einen Grund dafür?",
        answer:
          "Um +1 gerollt sagt es {above}, um −1 {below}: die Nachbarn von cat im Alphabet. Im Bild gibt es dafür überhaupt keinen Grund; Schritt {verdict_step} kommt darauf zurück.",
      },
      {
        title: "Lass es vergessen",
        body: [
          "Drücke jetzt **Start**. In jedem Schritt sieht der Student 64 Katzen mit gerollten Zielen und 64 andere Bilder, auf denen er antworten soll wie der Teacher. Nur die ersten zwei Stufen des Netzes lernen.",
          "**facc** sagt, wie oft es bei Katzen noch richtig liegt, **racc**, wie oft bei den anderen neun Klassen. Rate während des Trainings, was kommt.",
        ],
        guess: "Nach wie vielen von 300 Schritten sagt es bei weniger als 5\u00a0% der Katzen noch „cat“?",
        question: "Nach wie vielen Schritten sagt das Netz kaum noch „cat“? Was zahlen die anderen neun Klassen unterwegs?",
        answer:
          "Im aufgezeichneten Lauf fällt facc binnen zehn Schritten von {facc_first} auf {facc_ten}. racc fällt mit, von {racc_first} auf {racc_low} bei Schritt {low_step}, und steht nach {steps} Schritten wieder bei {racc_last}.",
      },
      {
        title: "Lies die Kurve",
        body: [
          "Das ist der aufgezeichnete Lauf; **Replay** lässt ihn ablaufen, und der Schieber führt zu jedem Schritt. Durchgezogen: Bilder, mit denen trainiert wird; gestrichelt: Testbilder. Die hellen Linien zeigen den Stand davor.",
          "Ein Verfahren, das Katzen vergisst und sonst nichts stört, brächte die orangen Linien ganz nach unten und ließe die blauen auf den hellen Linien.",
        ],
        guess: "Wie viele Testfotos der anderen neun Klassen erkennt es am Ende des Laufs richtig?",
        question: "Welche Linien würdest du jemandem zeigen, der das Netz auf neue Fotos anwenden will? Was sagen sie?",
        answer:
          "Die gestrichelten. Auf Testbildern geht racc von {racc_test_first} auf {racc_test_last}, die anderen Klassen zahlen also {paid_test} Prozentpunkte; auf den Trainingsbildern sieht es nach nur {paid_train} aus. facc endet auf Testbildern bei {facc_test_last}.",
      },
      {
        title: "Hat es vergessen?",
        body: [
          "Ein Netz, das nicht mehr „cat“ sagt, kann Katzen trotzdem noch kennen. Deshalb steht es neben **Gold**: demselben Netz, von Anfang an ohne eine einzige Katze trainiert. Golds Wert ist in jeder Zeile das Ziel, nicht 0 und nicht 100\u00a0%.",
          "Die **lineare Sonde** (linear probe) setzt eine neue letzte Schicht auf das Netz und fragt, wie viele Katzen diese findet. Das **Wiederlernen** (relearning) zählt die Schritte, bis gewöhnliches Training die Klasse zurückgebracht hat. Die Tabelle hat weitere Prüfungen und sagt zu jeder, was sie bedeutet.",
        ],
        guess: "Wie viele der Katzen findet eine lineare Sonde in Gold, das nie eine sah?",
        question: "Finde drei Zeilen, in denen das Netz nicht wie Gold ist. Hat es Katzen vergessen, oder versteckt es sie?",
        answer:
          "Etwas dazwischen. Eine Sonde findet {probe} der Katzen; in Gold, das nie eine sah, findet sie {probe_gold}, im Original {probe_original}. Es lernt Katzen in {relearn} Schritten wieder, Gold braucht {relearn_gold}. Und es verrät sich: {elsewhere} seiner Antworten auf Katzen gehen woandershin als die von Gold. Gold hält die meisten Katzen für {gold_top}, dieses Netz für {top}, die nächste Klasse im Alphabet. Die Reihenfolge lässt sich ändern: Wird zu {tour_before} und {tour_after} gerollt, die dem Netz ähnlich wie Katzen aussehen, gehen nur noch {tour_elsewhere} der Antworten woandershin als die von Gold, aber die Sonde findet {tour_probe} der Katzen. Es antwortet eher wie ein Netz, das Katzen nie kannte, und seine Merkmale kennen sie noch.",
      },
      {
        title: "Versuche zu schummeln",
        body: [
          "Hier sind andere Verfahren, mit demselben Netz und denselben Bildern. **Head only** schummelt: Es ändert nur die letzte Schicht, sodass nie „cat“ herauskommt, und lässt alles davor, wie es war.",
          "Die Tabelle zeigt aufgezeichnete Läufe. Ein Druck auf eine Überschrift sortiert; du kannst auch Verfahren ankreuzen und hier laufen lassen.",
        ],
        guess: "Welches Verfahren endet mit dem niedrigsten facc und dem höchsten racc auf Testbildern?",
        question:
          "Wer gewinnt, wenn du nur facc und racc ansiehst? Und wer, wenn du die Sonde ansiehst? Was würdest du jemanden fragen, der sagt, deine Fotos seien vergessen worden?",
        answer:
          "Nach Genauigkeit gewinnt der Schummler: facc {cheat_facc} und racc {cheat_racc} auf Testbildern, wo Gold {gold_facc} und {gold_racc} hat. Aber die Sonde findet in ihm {cheat_probe} der Katzen, genau so viele wie im Original. Verlange also Gold neben jeder Zahl, und Prüfungen, die in das Netz hineinsehen.",
      },
      {
        title: "Vergiss Fotos, nicht eine Klasse",
        body: [
          "Bisher hat das Netz eine ganze Klasse vergessen. Oft soll es aber einzelne Fotos vergessen, zum Beispiel die einer Person. Dieses Netz hat 2.000 Fotos auswendig gelernt und soll ein Zehntel davon vergessen, zufällig gezogen aus allen zehn Klassen.",
          "Die Abbildung zeigt die Fotos, die vergessen werden sollen. Hell: Das Netz antwortet noch richtig. Abgedunkelt, mit Kreuz: nicht mehr. **Replay** lässt den aufgezeichneten Lauf ablaufen; die Zeile über den Fotos zählt mit. **Gold** wurde ohne diese Fotos trainiert, aber mit allen anderen.",
        ],
        guess: "Wie viele der Fotos, die vergessen werden sollen, erkennt ein Netz richtig, das sie nie sah?",
        question:
          "Wie viele davon sollte ein Netz richtig erkennen, das sie nie gesehen hat: alle, keines oder etwas dazwischen? Warum? Und hat das Netz diese Fotos vergessen?",
        answer:
          "Etwas dazwischen. Gold hat keines der {photos} Fotos je gesehen und erkennt trotzdem {photos_gold}, etwa so viele wie von beliebigen neuen Fotos ({photos_gold_test} der Testbilder): Wie ein Schiff aussieht, weiß es von anderen Fotos. Das Netz, das vergessen sollte, fällt von {photos_right} auf {photos_left}. Es vergisst diese Fotos nicht, es meidet sie, und damit verrät es sie: Eine Prüfung, die aus der Sicherheit des Netzes rät, mit welchen Fotos es trainiert wurde, kommt auf {photos_area}; 0,50 wäre bloßes Raten, Gold hat {photos_area_gold}, das Original {photos_area_original}. Und es zahlt dafür: Von den Testbildern erkennt es {photos_test}. Zu wenig ist so falsch wie zu viel.",
      },
      {
        title: "Wohin gehen die Katzenbilder?",
        body: [
          "Drei Fotos spannen eine Ebene von Bildern auf: in jeder Ecke eines, dazwischen Mischungen aus ihnen. Die Farbe eines Punkts ist die Klasse, die das Netz diesem Bild gibt. Was die Farbe der Katze hat, ist ihr **Gebiet**.",
          "Drei Netze sind gezeichnet: das Original, das Netz, das vergessen sollte, und Gold. **Replay** zeigt, wie das Gebiet schrumpft und wer einzieht. Fahre mit dem Zeiger oder den Pfeiltasten über eine Karte: Dann siehst du das Bild an diesem Punkt.",
        ],
        guess: "Welche Klasse nimmt in dem Netz, das durch Rollen vergaß, am meisten vom Gebiet der Katze ein?",
        question:
          "Wer übernimmt das Gebiet der Katze in dem Netz, das vergessen sollte, und wer in Gold? Wer von beiden hat einen Grund dazu?",
        answer:
          "Im Original gehören {map_had} der Karte zu cat. Nach dem Vergessen nimmt {map_heir} davon {map_heir_share} ein, mehr als jede andere Klasse; in Gold ist es {map_gold_heir} mit {map_gold_heir_share}. Was Gold dort sagt, kommt aus den Bildern: So sehen sie für ein Netz aus, das nie eine Katze sah. Das Rollen gibt Katzen bei +1 an {above} und bei −1 an {below}, was immer auf dem Bild ist. Am Ende haben {map_agreement} der Punkte die Klasse, die sie in Gold haben; im Original waren es {map_agreement_original}, denn die anderen Klassen bewegen sich kaum.",
      },
      {
        title: "Welches sah nie eine Katze?",
        body: [
          "Hinter drei Türen stehen Gold, das Netz, das mit sRFL vergaß, und der Schummler, der nur seine letzte Schicht geändert hat. Alle drei sagen kaum noch „cat“.",
          "Du hast fünf Punkte für Prüfungen. Wähle, welche du öffnest, und sag dann, welches Gold ist. Bei allen stehen die Türen in anderer Reihenfolge.",
        ],
        guess: "Welche dieser Prüfungen findet Gold ganz allein?",
        question:
          "Welche Prüfungen hast du geöffnet, und was hat jede ausgeschlossen? Welche würdest du verlangen, wenn du nur zwei Punkte hättest?",
        answer:
          "Von den vieren schließt nur eine die beiden anderen Netze aus: die, in der ein paar Beispiele die Klasse vertreten. Mit fünf gezeigten Katzen und ganz ohne Training erkennt das Netz, das vergessen sollte, {back_srfl} der Katzen wieder und der Schummler {back_cheat}; Gold erkennt {back_gold}. Die Genauigkeit allein unterscheidet den Schummler nicht von Gold, und die Sonde allein schließt den Schummler aus, aber nicht sRFL: Dort findet sie kaum mehr Katzen als in Netzen, die ohne Katzen trainiert wurden. Keine Prüfung ist für sich ein Beweis; erst Gold daneben macht sie dazu.",
      },
    ],
    teacher: {
      title: "Kann ein Netz vergessen? Für Lehrende",
      intro:
        "Jeder Schritt hat eine Schätzung, eine interaktive Abbildung, eine Frage und eine Antwort: zum Vorführen oder zum Alleinlernen.",
      aimsTitle: "Ziele",
      aims: [
        "Die Lernenden können sagen, was ein Klassifikator ausgibt, und dass darin keine Liste seiner Trainingsbilder steckt.",
        "Sie können eine Trainingskurve lesen und Trainings- von Testbildern unterscheiden.",
        "Sie wissen, warum „die Genauigkeit ist 0“ kein Beweis für Vergessen ist, und nennen zwei bessere Prüfungen.",
        "Sie können sagen, was eine Kontrolle ist: das Netz, das nie sah, was vergessen werden soll.",
        "Sie können sagen, warum ein Netz auch viele Fotos richtig erkennen sollte, die es nie sah, und warum 0 dann das falsche Ziel ist.",
      ],
      lengthsTitle: "Drei Längen",
      lengthsIntro:
        "Der Plan unten ist für {n} Minuten. Das Quiz davor und danach gehört zu den 45 Minuten; die anderen Längen können es auch haben.",
      links: "Für eure Lernenden: {address}",
      worksheets: "Zum Drucken",
      worksheet: "Arbeitsblatt, {n} Minuten",
      worksheetAnswers: "mit Lösungen",
      timingTitle: "Zeitplan",
      minutes: "{n} Minuten",
      plan: [
        "Gemeinsam lesen. Erst raten lassen, dann auf Testbilder umschalten.",
        "Die Lernenden sagen für zwei der Bilder die gerollte Antwort laut voraus.",
        "Alle schreiben eine Schätzung auf und drücken dann Start. Der Lauf geht weiter, während ihr sprecht.",
        "Mit dem Schieber dort anhalten, wo racc am tiefsten ist: Warum kommt es zurück?",
        "Zu zweit: Jedes Paar stellt eine Zeile der Tabelle vor.",
        "Die letzte Frage besprechen. Sie hat nicht nur eine richtige Antwort.",
        "Die Frage vorlesen und Schätzungen an der Tafel sammeln, bevor jemand die Abbildung sieht. Die meisten sagen: keines.",
        "Den Lauf abspielen und anhalten, wo das Gebiet der Katze verschwunden ist. Fragen, wer eingezogen ist, bevor jemand die Tabelle liest.",
        "Zu zweit: Jemand wählt die Prüfungen, jemand erklärt, was sie ausschließen. Sammeln, wer Gold gefunden hat, und mit welchen Prüfungen.",
      ],
      quizPlan: {
        before: "Alle antworten für sich. Nichts verraten: Die Antworten kommen am Ende.",
        after:
          "Dieselben Fragen, dann das Ergebnis. Alle speichern ihre Antworten und geben die Datei ab, wenn du die Klasse sehen willst.",
      },
      class: {
        title: "Deine Klasse",
        intro:
          "Leg hier die Dateien ab, die deine Lernenden am Ende gespeichert haben. Sie werden nur in dieser Seite gelesen; wenn du sie schließt, sind sie weg. Die Diagramme zeigen keine Namen.",
        drop: "Leg die Dateien oder einen Ordner hier ab, oder wähle sie aus.",
        chooseFiles: "Dateien wählen",
        chooseFolder: "Einen Ordner wählen",
        clear: "Alle entfernen",
        clearSure: "Alle Dateien dieser Klasse entfernen?",
        saveSummary: "Die Zusammenfassung der Klasse speichern (CSV)",
        reading: "Wird gelesen …",
        empty: "Noch keine Dateien.",
        learners: "Lernende: {n}.",
        removed: "{file} wurde entfernt.",
        members: "Dateien der Klasse ({n})",
        remarks: "Bemerkungen zu Dateien ({n})",
        noName: "ohne Namen",
        remove: "Entfernen",
        removeFile: "{file} entfernen",
        same: "{file}: dieselben Antworten wie in {other}, einmal gezählt.",
        newer: "{file}: spätere Antworten zu {other}, stattdessen gezählt.",
        older: "{file}: frühere Antworten zu {other}, nicht gezählt.",
        ignored: "{file}: gelesen, aber Werte, die es in der Lektion nicht gibt: {n}.",
        unread: "{file} wurde nicht gelesen: {reason}.",
        reasons: {
          empty: "sie ist leer",
          large: "sie ist zu groß für Antworten aus der Lektion",
          pdf: "sie ist ein PDF",
          workbook: "sie ist eine Arbeitsmappe eines Tabellenprogramms; speichere sie dort als CSV",
          binary: "sie ist kein Text",
          other: "sie ist eine andere Art von Datei, oder ihre erste Zeile fehlt",
          newer: "sie ist aus einer neueren Fassung der Lektion",
          summary: "sie ist die Zusammenfassung einer Klasse, nicht die Antworten einer Person",
          lost: "der Browser konnte sie nicht öffnen",
        },
        guesses: "Schätzungen",
        sketches: "Skizzen",
        quiz: "Quiz, davor und danach",
        answered: "Antworten: {n}",
        noAnswers: "Darauf hat niemand geantwortet.",
        truth: "es ist {truth}",
        numberSummary: "Schätzungen: {n}, von {low} bis {high}, die Hälfte davon unter {median}. Es ist {truth}.",
        sketchSummary: "{curve}: {n} Skizzen, die Hälfte davon weniger als {median} Prozentpunkte neben der aufgezeichneten Kurve.",
        table: "Als Tabelle",
        guess: "Schätzung",
        step: "Schritt",
        recorded: "aufgezeichnet",
        middle: "Median der Skizzen",
        lowest: "niedrigste",
        highest: "höchste",
        choice: "Wahl",
        count: "Anzahl",
        share: "Anteil",
        isRight: "richtig",
        rightBefore: "davor richtig",
        rightAfter: "danach richtig",
        allQuestions: "Alle Fragen",
        of: "{n} von {of}, {share}",
        sketchKey: "Jede helle Linie ist eine Skizze; die kräftige ist der aufgezeichnete Lauf.",
        dotsKey: "Jeder Punkt ist eine Schätzung; der Strich ist der aufgezeichnete Lauf.",
      },
      answersTitle: "Antworten",
      answersIntro: "Die Zahlen sind die der aufgezeichneten Läufe; die Seite zeigt dieselben.",
      machinesTitle: "Geräte",
      machines: [
        "Alle Schritte außer Schritt {forget_step} zeigen aufgezeichnete Läufe: Sie brauchen keine Grafikkarte, nicht einmal WebAssembly.",
        "Schritt {forget_step} trainiert auf dem Prozessor, damit alle dieselben Ziffern sehen, in jedem Browser und auf jedem Gerät. Auf zwei Kernen eines Servers dauerten alle 300 Schritte und das Urteil zwischen 40 Sekunden und zwei Minuten; probiere es vorher auf einem eurer Geräte aus. Die Lernenden können inzwischen zum nächsten Schritt gehen: Die Abbildung wartet, solange sie nicht zu sehen ist, und geht danach weiter.",
        "Schritt {forget_step} lädt je Gerät einmal etwa 10 MB, oder 20, wo der Server nicht komprimiert. Wer vom Netzwerk unabhängig sein will, drückt vorher auf jedem Gerät „Offline speichern“ am Fuß der Lektion.",
        "Auf dem Prozessor zeigt jedes Gerät dieselben Ziffern, in jedem Schritt. Auf einer Grafikkarte können die letzten Ziffern abweichen, und Training macht kleine Unterschiede größer.",
      ],
    },
  },
};

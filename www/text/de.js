// Deutsch. Was hier fehlt, erscheint auf Englisch.

/** Klassen im Akkusativ, einzeln und als Fotos. @type {Record<string, [string, string]>} */
const CLASSES = { cat: ["eine Katze", "Katzenfotos"], automobile: ["ein Auto", "Autofotos"] };

/** @param {string} name */
const neverSeen = (name) => (name === "" ? "diese Fotos" : (CLASSES[name]?.[0] ?? name));

/** @param {string} name */
const photographs = (name) => (name === "" ? "diese Fotos" : (CLASSES[name]?.[1] ?? name));

/** @param {string} name */
const ofPhotographs = (name) => (name === "" ? "dieser Fotos" : photographs(name));

/** @param {number} n */
const points = (n) => `${n} ${n === 1 ? "Punkt" : "Punkte"}`;

/** @param {number} n */
const ofPoints = (n) => `${n} ${n === 1 ? "Punkt" : "Punkten"}`;

/** @param {number} value */
const decimal = (value) => value.toFixed(1).replace(".", ",");

const blind = {
  /** @param {string} name */
  title: (name) => `Welches hat nie ${neverSeen(name)} gesehen?`,
  /** @param {string} name @param {number} budget */
  about: (name, budget) =>
    `Hinter drei Türen stehen drei Netze. Eines ist Gold: Es wurde von Anfang an ohne ${photographs(name)} trainiert. Eines hat sie gesehen ` +
    `und mit sRFL verlernt. Eines schummelt: Nur seine letzte Schicht wurde darauf trainiert, ${name === "" ? "sie zu verfehlen" : `nie „${name}“ zu sagen`}. ` +
    `Du hast ${points(budget)} für Prüfungen. Finde Gold.`,
  deck: "Was vergessen werden sollte",
  deck_name: neverSeen,
  doors: ["A", "B", "C"],
  /** @param {string} door @param {string} who */
  door_is: (door, who) => `${door}: ${who}`,
  who: { gold: "Gold", srfl: "sRFL", cheat: "der Schummler" },
  original: "Original",
  tests: "Prüfungen",
  /** @param {number} costs */
  open: (costs) => `Öffnen für ${points(costs)}`,
  open_free: "Öffnen",
  /** @param {number} left @param {number} of */
  left: (left, of) => `Noch ${left} von ${ofPoints(of)}.`,
  /** @param {string} test @param {string} left */
  opened: (test, left) => `${test} ist offen. ${left}`,
  tells: "Das kann sie sagen: ",
  not: "Das nicht: ",
  /** @param {string} most */
  grain: (most) => `Netze, die mit anderem Zufall ohne sie trainiert wurden, unterscheiden sich um bis zu ${most}: Weniger sagt nichts.`,
  /** @param {number} value */
  points: (value) => `${decimal(value)} Prozentpunkte`,
  /** @param {number} n */
  steps: (n) => `${n} ${n === 1 ? "Schritt" : "Schritte"}`,
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
      ask: () => "Verrät seine Sicherheit, dass es mit ihnen trainiert wurde? Die Fläche ist 50%, wo ein Angreifer nur raten kann.",
      can: () => "ob sie sich von neuen unterscheiden. Über 50% erinnert es sich; darunter ist es zu unsicher, was sie ebenso verrät.",
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
    return `Du hast ${n} von ${ofPoints(of)} verbraucht. ${cheat}`;
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
    `Wer dir diese Türen geschickt hat, öffnete ${tests.length === 0 ? "keine Prüfung" : tests.join(", ")} (${points(n)}) und hielt ${gold} für Gold` +
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

export default {
  blind,
  lesson: {
    language: "Sprache",
    title: "Kann ein Netz vergessen?",
    intro: "Sieben kurze Schritte, etwa dreißig Minuten. Alles läuft in dieser Seite; nichts davon verlässt sie.",
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
    printed: "Abbildung zum Ausprobieren: {address}",
    missing: "Die aufgezeichneten Läufe konnten nicht geladen werden; in den Antworten fehlen deshalb Zahlen. Bitte die Seite neu laden.",
    guess: "Rate erst:",
    noValue: "noch nichts geraten",
    guessed: "Du hast {guess} geraten; es ist {truth}.",
    rightGuess: "Du hast {guess} geraten, und das stimmt.",
    noGuess: "Du hast nicht geraten; es ist {truth}.",
    saveGuesses: "Deine Schätzungen speichern (CSV)",
    guessesAbout: "Sie sind nur in dieser Seite, bis du sie schließt; nichts wird gesendet.",
    steps: [
      {
        title: "Was das Netz weiß",
        body: [
          "Dieses Netz wurde mit 50 000 kleinen Fotos von zehn Arten trainiert. Es hat keines davon behalten: Es besteht aus 78 714 Zahlen, und kein Bild ist darunter.",
          "Die Balken zeigen, wie oft es bei jeder Klasse richtig liegt. Schalte von **train** auf **test** um: Das sind Fotos, mit denen es nie trainiert wurde.",
        ],
        guess: "Wie viele Testfotos der Klasse, die es am schlechtesten kennt, erkennt es richtig?",
        question: "Welche Klasse kennt es am besten, welche am schlechtesten? Woran könnte das liegen?",
        answer:
          "Auf Testbildern liegt es bei {best_share} der Bilder von {best} richtig, aber nur bei {worst_share} der Bilder von {worst}. Katzen und Hunde sehen sich bei 32 mal 32 Bildpunkten ähnlich, Vögel und Rehe im Gras auch; kaum etwas sieht aus wie ein Auto von der Seite.",
      },
      {
        title: "Was ein Logit ist, und was das Rollen damit macht",
        body: [
          "Zu jedem Bild gibt das Netz zehn Zahlen aus, eine je Klasse: seine **Logits**. Die höchste ist seine Antwort. In Anteile umgerechnet, die zusammen 100% ergeben, sind sie die grauen Balken: Der **Teacher** (Lehrer) ist eine Kopie des Netzes, die sich nie ändert.",
          "Das Verfahren dieser Seite, sRFL, **rollt** die Logits von Katzenbildern: Jede Klasse reicht ihren Wert an die nächste in der Liste weiter, die letzte an die erste. Die grünen Balken sind das, was der **Student** (Schüler), eine zweite Kopie, stattdessen antworten soll.",
        ],
        guess: "Der Teacher sagt „cat“. Was sagt das Ziel nach einer Rolle um +1?",
        question: "Der Teacher sagt „cat“. Was sagt das Ziel nach einer Rolle um +1, was um −1? Gibt es im Bild einen Grund dafür?",
        answer:
          "Um +1 gerollt sagt es {above}, um −1 {below}: die Nachbarn von cat im Alphabet. Im Bild gibt es dafür überhaupt keinen Grund; Schritt 5 kommt darauf zurück.",
      },
      {
        title: "Lass es vergessen",
        body: [
          "Drücke jetzt **Start**. In jedem Schritt sieht der Student 64 Katzen mit gerollten Zielen und 64 andere Bilder, auf denen er antworten soll wie der Teacher. Nur die ersten zwei Stufen des Netzes lernen.",
          "**facc** sagt, wie oft es bei Katzen noch richtig liegt, **racc**, wie oft bei den anderen neun Klassen. Rate während des Trainings, was kommt.",
        ],
        guess: "Nach wie vielen von 300 Schritten sagt es bei weniger als 5% der Katzen noch „cat“?",
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
          "Ein Netz, das nicht mehr „cat“ sagt, kann Katzen trotzdem noch kennen. Deshalb steht es neben **Gold**: demselben Netz, von Anfang an ohne eine einzige Katze trainiert. Golds Wert ist in jeder Zeile das Ziel, nicht 0 und nicht 100%.",
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
          "Bisher hat das Netz eine ganze Klasse vergessen. Oft soll es aber einzelne Fotos vergessen, zum Beispiel die einer Person. Dieses Netz hat 2000 Fotos auswendig gelernt und soll ein Zehntel davon vergessen, zufällig gezogen aus allen zehn Klassen.",
          "Die Abbildung zeigt die Fotos, die vergessen werden sollen. Hell: Das Netz antwortet noch richtig. Abgedunkelt, mit Kreuz: nicht mehr. **Replay** lässt den aufgezeichneten Lauf ablaufen; die Zeile über den Fotos zählt mit. **Gold** wurde ohne diese Fotos trainiert, aber mit allen anderen.",
        ],
        guess: "Wie viele der Fotos, die vergessen werden sollen, erkennt ein Netz richtig, das sie nie sah?",
        question:
          "Wie viele davon sollte ein Netz richtig erkennen, das sie nie gesehen hat: alle, keines oder etwas dazwischen? Warum? Und hat das Netz diese Fotos vergessen?",
        answer:
          "Etwas dazwischen. Gold hat keines der {photos} Fotos je gesehen und erkennt trotzdem {photos_gold}, etwa so viele wie von beliebigen neuen Fotos ({photos_gold_test} der Testbilder): Wie ein Schiff aussieht, weiß es von anderen Fotos. Das Netz, das vergessen sollte, fällt von {photos_right} auf {photos_left}. Es vergisst diese Fotos nicht, es meidet sie, und damit verrät es sie: Eine Prüfung, die aus der Sicherheit des Netzes rät, mit welchen Fotos es trainiert wurde, kommt auf {photos_area}; 0.50 wäre bloßes Raten, Gold hat {photos_area_gold}, das Original {photos_area_original}. Und es zahlt dafür: Von den Testbildern erkennt es {photos_test}. Zu wenig ist so falsch wie zu viel.",
      },
    ],
    teacher: {
      title: "Kann ein Netz vergessen? Für Lehrende",
      intro: "Sieben Schritte mit je einer interaktiven Abbildung, einer Frage und einer Antwort: zum Vorführen oder zum Alleinlernen.",
      aimsTitle: "Ziele",
      aims: [
        "Die Lernenden können sagen, was ein Klassifikator ausgibt, und dass darin keine Liste seiner Trainingsbilder steckt.",
        "Sie können eine Trainingskurve lesen und Trainings- von Testbildern unterscheiden.",
        "Sie wissen, warum „die Genauigkeit ist 0“ kein Beweis für Vergessen ist, und nennen zwei bessere Prüfungen.",
        "Sie können sagen, was eine Kontrolle ist: das Netz, das nie sah, was vergessen werden soll.",
        "Sie können sagen, warum ein Netz auch viele Fotos richtig erkennen sollte, die es nie sah, und warum 0 dann das falsche Ziel ist.",
      ],
      timingTitle: "Zeitplan",
      minutes: "{n} Minuten",
      plan: [
        { minutes: 3, do: "Gemeinsam lesen. Erst raten lassen, dann auf Testbilder umschalten." },
        { minutes: 4, do: "Die Lernenden sagen für zwei der Bilder die gerollte Antwort laut voraus." },
        { minutes: 7, do: "Alle schreiben eine Schätzung auf und drücken dann Start. Der Lauf geht weiter, während ihr sprecht." },
        { minutes: 3, do: "Mit dem Schieber dort anhalten, wo racc am tiefsten ist: Warum kommt es zurück?" },
        { minutes: 5, do: "Zu zweit: Jedes Paar stellt eine Zeile der Tabelle vor." },
        { minutes: 4, do: "Die letzte Frage besprechen. Sie hat nicht nur eine richtige Antwort." },
        {
          minutes: 4,
          do: "Die Frage vorlesen und Schätzungen an der Tafel sammeln, bevor jemand die Abbildung sieht. Die meisten sagen: keines.",
        },
      ],
      answersTitle: "Antworten",
      answersIntro: "Die Zahlen sind die der aufgezeichneten Läufe; die Seite zeigt dieselben.",
      machinesTitle: "Geräte",
      machines: [
        "Alle Schritte außer Schritt 3 zeigen aufgezeichnete Läufe: Sie brauchen keine Grafikkarte, nicht einmal WebAssembly.",
        "Schritt 3 trainiert auf dem Prozessor, damit alle dieselben Ziffern sehen, in jedem Browser und auf jedem Gerät. Auf zwei Kernen eines Servers dauert ein Schritt 0,36 Sekunden, alle 300 etwa zwei Minuten; probiere es vorher auf einem eurer Geräte aus. Die Lernenden können inzwischen zu Schritt 4 gehen: Die Abbildung wartet, solange sie nicht zu sehen ist, und geht danach weiter.",
        "Schritt 3 lädt je Gerät einmal etwa 10 MB, oder 20, wo der Server nicht komprimiert. Wer vom Netzwerk unabhängig sein will, drückt vorher auf jedem Gerät „Save for offline use“ am Fuß der Lektion.",
        "Auf dem Prozessor zeigt jedes Gerät dieselben Ziffern, in jedem Schritt. Auf einer Grafikkarte können die letzten Ziffern abweichen, und Training macht kleine Unterschiede größer.",
      ],
    },
  },
};

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
  language: "Deutsch",
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
    printed: "Abbildung zum Ausprobieren: {address}",
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
          "Um +1 gerollt sagt es {above}, um −1 {below}: die Nachbarn von cat im Alphabet. Im Bild gibt es dafür überhaupt keinen Grund; Schritt {verdict_step} kommt darauf zurück.",
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
          "Von den vieren schließt nur eine die beiden anderen Netze aus: die, in der ein paar Beispiele die Klasse vertreten. Mit fünf gezeigten Katzen und ganz ohne Training erkennt das Netz, das vergessen sollte, {back_srfl} der Katzen wieder und der Schummler {back_cheat}; Gold erkennt {back_gold}. Die Genauigkeit allein unterscheidet den Schummler nicht von Gold, und die Sonde allein schließt keines der beiden aus: Schon Netze, die ohne Katzen trainiert wurden, liegen bei ihr zu weit auseinander. Keine Prüfung ist für sich ein Beweis; erst Gold daneben macht sie dazu.",
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
        "Schritt {forget_step} trainiert auf dem Prozessor, damit alle dieselben Ziffern sehen, in jedem Browser und auf jedem Gerät. Auf zwei Kernen eines Servers dauert ein Schritt 0,36 Sekunden, alle 300 etwa zwei Minuten; probiere es vorher auf einem eurer Geräte aus. Die Lernenden können inzwischen zum nächsten Schritt gehen: Die Abbildung wartet, solange sie nicht zu sehen ist, und geht danach weiter.",
        "Schritt {forget_step} lädt je Gerät einmal etwa 10 MB, oder 20, wo der Server nicht komprimiert. Wer vom Netzwerk unabhängig sein will, drückt vorher auf jedem Gerät „Save for offline use“ am Fuß der Lektion.",
        "Auf dem Prozessor zeigt jedes Gerät dieselben Ziffern, in jedem Schritt. Auf einer Grafikkarte können die letzten Ziffern abweichen, und Training macht kleine Unterschiede größer.",
      ],
    },
  },
};

// Español. Lo que falte aquí aparece en inglés.
//
// Glosario: machine unlearning: desaprendizaje automático; to unlearn: desaprender; forget/retain set: conjunto
// de olvido/de retención; to forget (images): por olvidar; accuracy: exactitud; teacher/student: (red)
// profesora/alumna; gold: la red oro; the cheat: la tramposa; original: la red original; roll: rotación, rotar;
// shift: desplazamiento; tour: recorrido; linear probe: sonda lineal; relearning: reaprendizaje; feature:
// característica; head: cabeza; layer: capa; stage: etapa; stem: capa de entrada; batch: lote; step: paso; seed:
// semilla; loss: pérdida; learning rate: tasa de aprendizaje; weight: peso; run: ejecución; recorded run:
// ejecución grabada; training/test images: imágenes de entrenamiento/de prueba; held out: apartado; mislabeled:
// mal etiquetado; true/wrong label: etiqueta verdadera/errónea; spread: dispersión; membership attack: ataque de
// pertenencia; verdict: veredicto; contact sheet: hoja de contactos; setting: ajuste; to embed: incrustar;
// facc, racc, sRFL, NegGrad+, SCRUB, WebGPU y Adam no se traducen. Los nombres de clases son datos: van entre
// comillas («cat») donde la frase los necesita como sustantivos.

import { bytes, count, decimal, duration, milliseconds, percent, points, signed, signedDecimal, wholePercent } from "./format.js";

/** Números según CLDR y la RAE. @type {import("./format.js").Numbers} */
const numbers = {
  decimal: ",",
  group: "\u00a0",
  grouped: 5,
  percent: "\u00a0%",
  list: "; ",
  none: "ninguna",
  no_images: "ninguna imagen",
  points: (amount, one) => `${amount} ${one ? "punto" : "puntos"}`,
};

/** @param {number} n @param {string} one @param {string} [many] */
const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** @param {number} n */
const steps = (n) => plural(n, "paso");

/** @param {number} n */
const images = (n) => plural(n, "imagen", "imágenes");

/** @param {number} n */
const trainingImages = (n) => `${images(n)} de entrenamiento`;

/** @param {number} n */
const testImages = (n) => `${images(n)} de prueba`;

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {string} name */
const quoted = (name) => `«${name}»`;

/** Con «y», o «e» ante el sonido i. @param {readonly string[]} all */
const and = (all) => {
  const last = all.at(-1) ?? "";
  if (all.length < 2) return last;
  return `${all.slice(0, -1).join(", ")} ${/^[«“"]?(?:[ií]|h[ií](?!e))/i.test(last) ? "e" : "y"} ${last}`;
};

/** Con «o», o «u» ante el sonido o. @param {string} one @param {string} other */
const or = (one, other) => `${one} ${/^[«“"]?h?[oó]/i.test(other) ? "u" : "o"} ${other}`;

/** @param {number | null} fraction */
const the = (fraction) => (fraction === null ? "ninguna" : `el ${percent(fraction)}`);

/** @param {number | null} fraction */
const toThe = (fraction) => (fraction === null ? "a ninguna" : `al ${percent(fraction)}`);

/** @param {number} fraction */
const theWhole = (fraction) => `el ${wholePercent(fraction)}`;

/** @param {number} fraction */
const toTheWhole = (fraction) => `al ${wholePercent(fraction)}`;

/** @param {number | null} before @param {number | null} now */
const fromTo = (before, now) => `${before === null ? "de ninguna" : `del ${percent(before)}`} ${toThe(now)}`;

/** Una parte ya escrita: «el 12 %», pero «3 de 12». @param {string} part */
const share = (part) => (part.endsWith("%") ? `el ${part}` : part);

/** @param {string} part */
const toShare = (part) => (part.endsWith("%") ? `al ${part}` : `a ${part}`);

/** Una red entre varias de un archivo, por lo que precede a los nombres de sus tensores. @param {string} name */
const networkName = (name) => (name === "" ? "la red sin prefijo" : `la red ${name}`);

const QUANTITIES = { loss: "pérdida", entropy: "entropía" };

const NUMBERS = ["ninguna", "una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

/** Lo que se olvida, si no es una clase. @type {Record<"random" | "mislabeled" | "picked", (picked: number) => string>} */
const SETS = {
  random: () => "una décima parte de sus imágenes elegida al azar",
  mislabeled: () => "sus imágenes mal etiquetadas",
  picked: (picked) => plural(picked, "imagen elegida", "imágenes elegidas"),
};

/** Una clase entre comillas; un conjunto de imágenes, tal cual. @param {string} forget */
const forgotten = (forget) =>
  forget === SETS.random(0) || forget === SETS.mislabeled(0) || / elegidas?$/.test(forget) ? forget : quoted(forget);

/** Clases en singular y en fotos. @type {Record<string, [string, string]>} */
const CLASSES = { cat: ["un gato", "fotos de gatos"], automobile: ["un automóvil", "fotos de automóviles"] };

/** Lo que nunca vio: una clase, o fotos sueltas si es "". @param {string} name */
const neverSeen = (name) => (name === "" ? "estas fotos" : (CLASSES[name]?.[0] ?? quoted(name)));

/** @param {string} name */
const photographs = (name) => (name === "" ? "estas fotos" : (CLASSES[name]?.[1] ?? `fotos de ${quoted(name)}`));

/** Después de «cuántas» o «unas pocas». @param {string} name */
const ofPhotographs = (name) => (name === "" ? "de estas fotos" : photographs(name));

/** @param {number} n */
const gamePoints = (n) => plural(n, "punto");

const GROUPS = { method: "Método", data: "Datos y dispositivo", optimization: "Optimización" };

/** @type {Record<string, {label: string, description: string}>} */
const METHODS = {
  srfl: { label: "sRFL", description: "logits rotados en la clase por olvidar; solo aprenden las primeras etapas" },
  "fine-tune": { label: "ajuste fino", description: "entrenamiento normal con las clases de retención" },
  "gradient-ascent": { label: "ascenso de gradiente", description: "ascenso de gradiente solo en la clase por olvidar" },
  "neg-grad-plus": {
    label: "NegGrad+",
    description: "ascenso de gradiente en la clase por olvidar, descenso en las de retención",
  },
  "random-labels": { label: "etiquetas al azar", description: "etiquetas erróneas al azar en la clase por olvidar" },
  salun: { label: "SalUn", description: "etiquetas erróneas al azar, aprendidas por la mitad más saliente de los pesos" },
  "bad-teacher": {
    label: "mala profesora",
    description: "una red aleatoria enseña la clase por olvidar; la original, lo demás",
  },
  scrub: { label: "SCRUB", description: "se aleja de la red profesora en la clase por olvidar y se acerca a ella en lo demás" },
  unsir: {
    label: "UNSIR",
    description: "un ruido aprendido como la clase por olvidar la deteriora; el entrenamiento repara lo demás",
  },
  "boundary-shrink": {
    label: "encogimiento de frontera",
    description: "imágenes por olvidar etiquetadas con su clase errónea más cercana",
  },
  delete: { label: "DELETE", description: "la predicción de la red profesora sin la clase por olvidar, como objetivo" },
  "head-only": {
    label: "solo la cabeza (la trampa)",
    description: "la trampa: solo aprende el clasificador; las características conservan la clase",
  },
  "pour-p": { label: "POUR-P", description: "la dirección de la clase se elimina de las características por proyección, en un paso" },
  retrain: { label: "reentrenamiento", description: "una red nueva entrenada solo con las clases de retención" },
};

/** La prueba a ciegas. El nombre de la clase es "" si se debían olvidar imágenes sueltas. */
const blind = {
  /** @param {string} name */
  title: (name) => `¿Qué red nunca ha visto ${neverSeen(name)}?`,
  /** @param {string} name @param {number} budget */
  about: (name, budget) =>
    `Detrás de tres puertas hay tres redes. Una es la red oro: se entrenó desde el principio sin ${photographs(name)}. Otra las vio y las ` +
    `desaprendió con sRFL. La tercera hace trampa: solo se entrenó su última capa para que ${name === "" ? "falle con ellas" : `nunca diga ${quoted(name)}`}. ` +
    `Tienes ${gamePoints(budget)} para pruebas. Encuentra la red oro.`,
  deck: "Lo que se debía olvidar",
  /** @param {string} name */
  deck_name: (name) => neverSeen(name),
  doors: ["A", "B", "C"],
  /** @param {string} door @param {string} who */
  door_is: (door, who) => `${door}: ${who}`,
  who: { gold: "oro", srfl: "sRFL", cheat: "la tramposa" },
  original: "original",
  tests: "Pruebas",
  /** @param {number} costs */
  open: (costs) => `Abrir por ${gamePoints(costs)}`,
  open_free: "Abrir",
  /** @param {number} left @param {number} of */
  left: (left, of) => `${left === 1 ? "Queda" : "Quedan"} ${count(left)} de ${gamePoints(of)}.`,
  /** @param {string} test @param {string} left */
  opened: (test, left) => `Has abierto la prueba «${test}». ${left}`,
  tells: "Puede revelar: ",
  not: "No puede revelar: ",
  /** @param {string} most */
  grain: (most) => `Las redes que se entrenaron sin ellas con otras semillas difieren hasta en ${most}: una diferencia menor no dice nada.`,
  /** @param {number} value */
  points: (value) => `${decimal(value, 1)} puntos`,
  steps,
  rows: {
    forgotten: () => "aciertos en ellas",
    others: () => "aciertos en otras",
    fresh: () => "aciertos en nuevas",
    /** @param {string} answer */
    answer: (answer) => answer,
    found: () => "área",
    probed: () => "encontradas",
    /** @param {string} _answer @param {number} shown */
    shown: (_answer, shown) => `con ${shown}`,
    steps: () => "pasos",
  },
  test: {
    accuracy: {
      title: "Exactitud",
      /** @param {string} name */
      ask: (name) => `¿Cuántas ${ofPhotographs(name)} acierta, y cuántas ${name === "" ? "nuevas" : "de las demás"}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "si las trata como nuevas. Una red que nunca las vio acierta tantas como entre fotos nuevas: más es recuerdo, menos es evasión."
          : `lo que costó olvidar. Una red que nunca vio ${neverSeen(name)} nunca da esa respuesta, y conoce lo demás tan bien como la original.`,
      /** @param {string} name */
      cannot: (name) =>
        name === ""
          ? "si alguien la entrenó para dar justo con esa cifra."
          : "lo que solo está escondido: ninguna de las tres da ya casi nunca esa respuesta.",
    },
    flow: {
      title: "Adónde van sus respuestas",
      /** @param {string} name */
      ask: (name) => `¿Qué responde ante ${photographs(name)}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "aquí, nada: son de todas las clases."
          : "si sus respuestas salen de la imagen. Una red que nunca vio la clase dice lo que más se le parece: aquello con lo que la confunde la original.",
      /** @param {string} name */
      cannot: (name) => (name === "" ? "qué fotos vio." : "lo que aún sabe: quien no puede nombrar la clase nombra la siguiente mejor."),
    },
    membership: {
      title: "Un ataque",
      ask: () => "¿Delata su confianza que se entrenó con ellas? El área es del 50\u00a0% cuando un atacante solo puede adivinar.",
      can: () =>
        "si se distinguen de las nuevas. Por encima del 50\u00a0%, las recuerda; por debajo, duda demasiado de ellas, y eso también las delata.",
      cannot: () => "cuáles recuerda: es una sola cifra para todas.",
    },
    probe: {
      title: "Sonda lineal",
      /** @param {string} name */
      ask: (name) => `Se ajusta una nueva última capa a sus características. ¿Cuántas ${ofPhotographs(name)} encuentra?`,
      can: () => "lo que esconde una última capa cambiada. Si encuentra tantas como en la red original, todo seguía en su sitio.",
      cannot: () => "lo que se vio: las características de otras clases también sirven para esta, así que la red oro no está en 0.",
    },
    prototypes: {
      title: "Unos pocos ejemplos",
      /** @param {string} name */
      ask: (name) =>
        `Unas pocas ${ofPhotographs(name)} representan a la clase en la última capa, sin entrenamiento. ¿Cuántas reconoce entonces?`,
      can: () => "lo que vuelve enseguida porque siempre estuvo ahí.",
      cannot: () => "dónde estaba guardado: en una capa o en todas.",
    },
    relearning: {
      title: "Reaprendizaje",
      ask: () => "¿Cuántos pasos de entrenamiento tarda en conocerlas casi tan bien como la red original?",
      /** @param {string} name */
      can: (name) =>
        name === "" ? "lo que vuelve enseguida porque siempre estuvo ahí." : "lo que tiene que aprender y lo que solo vuelve a encontrar.",
      /** @param {string} name */
      cannot: (name) =>
        name === ""
          ? "si una red lenta nunca las vio: una que las evita también es lenta."
          : "si una red rápida conocía la clase: una que perdió mucho de lo demás también es rápida.",
    },
  },
  which_gold: "¿Cuál es la red oro?",
  which_cheat: "¿Y la tramposa, si lo sabes?",
  no_idea: "ni idea",
  guess: "Abrir las puertas",
  choose: "Elige antes una puerta.",
  /** @param {boolean} right @param {string} door */
  verdict: (right, door) => (right ? `Correcto: ${door} es la red oro.` : `Incorrecto: la red oro es ${door}.`),
  /** @param {{points: number, of: number, named: "right" | "wrong" | "none", door: string}} game */
  score({ points: n, of, named, door }) {
    const cheat = {
      right: `También encontraste a la tramposa: ${door}.`,
      wrong: `La tramposa no está donde creías: es ${door}.`,
      none: `La tramposa es ${door}.`,
    }[named];
    return `Usaste ${count(n)} de ${gamePoints(of)}. ${cheat}`;
  },
  /** @param {readonly string[]} doors @param {number} tests */
  known: (doors, tests) =>
    tests === 0
      ? "No abriste ninguna prueba: cualquier puerta valía lo mismo."
      : doors.length === 1
        ? `Tus pruebas dejaban solo ${doors[0]}: eso se podía saber.`
        : `Tus pruebas dejaban ${and(doors)}: entre ellas era cuestión de suerte.`,
  told: "Lo que podía revelar cada prueba",
  heads: { test: "prueba", rules_out: "descarta", opened: "la abriste", metric: "métrica", spread: "en la dispersión de la red oro" },
  yes: "sí",
  no: "no",
  nobody: "ninguna",
  /** @param {string[]} all */
  and,
  values: "Los valores, junto a la dispersión de la red oro",
  /** @param {{points: number, tests: string[], gold: string, right: boolean, cheat: string}} game */
  theirs: ({ points: n, tests, gold, right, cheat }) =>
    `Quien te envió estas puertas ${tests.length === 0 ? "no abrió ninguna prueba" : `abrió ${and(tests.map(quoted))}`} (${gamePoints(n)}) y tomó ${gold} por la red oro` +
    `${cheat === "" ? "" : ` y ${cheat} por la tramposa`}: ${right ? "acertó" : "falló"}.`,
  from_others: "Alguien te envió estas puertas. Verás su respuesta cuando hayas dado la tuya.",
  link: "Enlace a estas puertas",
  link_about: "Contiene tus pruebas y tu respuesta, que los demás ven después de dar la suya. No se guarda ni se envía nada.",
  copy: "Copiar el enlace",
  copied: "El enlace se ha copiado.",
  by_hand: "El navegador bloquea aquí el portapapeles. El enlace está seleccionado: cópialo con Ctrl+C.",
  again: "Otras puertas",
  loading: "Las redes grabadas están en camino…",
  /** @param {string} why */
  missing: (why) => `No se pudieron cargar las redes grabadas: ${why}.`,
  /** @param {string} network */
  incomplete: (network) => `en la comparación grabada falta ${network}`,
  retry: "Volver a intentarlo",
};

/** Lo que muestra la página antes de cargar el juego: su primera baraja. */
const FIRST = { name: "cat", budget: 5 };

const page = {
  html: {
    title: "sRFL: mira cómo olvida una red",
    description:
      "Desaprendizaje automático en vivo en el navegador: un clasificador de CIFAR-10 olvida una clase, o imágenes sueltas, entrenándose con sus propios logits rotados.",
    card: "Una curva: la exactitud con imágenes de gatos cae casi a 0 en diez pasos; la de las demás clases se recupera.",
    eyebrow: "sRFL · simple Rolling in Forget Logits",
    heading: "Mira cómo olvida una red",
    lede: "Un clasificador de imágenes ya entrenado desaprende una clase, o imágenes sueltas, imitando sus propias respuestas desplazadas una clase. Elige qué debe olvidar y pulsa Iniciar: imágenes reales y una red real, entrenada aquí mismo, en esta página.",
    run: "La ejecución",
    accuracy: "Exactitud",
    accuracy_legend:
      '<b class="forget">facc</b>: exactitud en la clase por olvidar. <b class="retain">racc</b>: exactitud en las demás clases. Línea continua: imágenes de entrenamiento; discontinua: imágenes de prueba. Líneas tenues: la red original.',
    accuracy_legend_images:
      '<b class="forget">facc</b>: exactitud en las imágenes por olvidar. <b class="retain">racc</b>: exactitud en las demás imágenes de entrenamiento; línea discontinua: en imágenes de prueba. Líneas tenues: la red original.',
    accuracy_legend_mislabeled:
      'Proporción de las imágenes mal etiquetadas que recibe su <b class="forget">etiqueta verdadera</b> (facc) y que aún recibe su <b>etiqueta errónea</b>. <b class="retain">racc</b>: exactitud en las demás imágenes de entrenamiento; línea discontinua: en imágenes de prueba. Líneas tenues: la red original.',
    accuracy_legend_gold: "Línea de puntos: <b>oro</b>, una red que nunca vio lo que se debe olvidar. Su nivel es el objetivo.",
    accuracy_legend_part: "Barras finas: un error estándar, allí donde solo se evaluó una parte de las imágenes.",
    accuracy_legend_dots: "Puntos pequeños: cada lote, antes de su actualización: lo que mostraba la gráfica de la nota.",
    accuracy_first:
      "Primero aparece aquí una ejecución grabada: la exactitud en la clase por olvidar (facc) y en las demás clases (racc), paso a paso, antes de descargar nada.",
    table: "Mostrar los valores en una tabla",
    tables: "Mostrar las gráficas en una tabla",
    set_to_forget: "Qué olvidar",
    class_to_forget: "Clase por olvidar",
    stories: "Ejecuciones grabadas",
    story_class: "Una clase",
    story_random: "Una décima parte al azar",
    start: "Iniciar",
    pause: "Pausar",
    step: "Un paso",
    stop: "Detener",
    reset: "Restablecer",
    replay: "Reproducir",
    replay_step: "Paso de la ejecución grabada",
    starting: "Iniciando. Esta página necesita módulos de JavaScript y WebAssembly.",
    noscript:
      'JavaScript está desactivado, así que aquí no se puede entrenar ni dibujar nada. El texto de abajo explica qué hace la página; las ejecuciones grabadas están en <a href="www/recorded/cat.json">www/recorded</a>.',
    settings: "Ajustes",
    share: "Compartir, incrustar, guardar",
    copy_link: "Copiar el enlace",
    copy_embed: "Copiar el código para incrustar",
    figure: "Figura",
    size: "Tamaño",
    colors: "Colores",
    embed_code: "Código para incrustar",
    share_about:
      "Ambos incluyen todos los ajustes de arriba. El código para incrustar añade una figura interactiva a tu propia página: la compacta cabe en una pantalla, la completa lo muestra todo a la vez. No inicia nada por sí sola ni envía datos a ningún sitio.",
    save_recording: "Guardar esta ejecución",
    save_network: "Guardar la red",
    save_csv: "Métricas en CSV",
    save_svg: "Gráfica en SVG",
    save_png: "Gráfica en PNG",
    open_recording: "Abrir una ejecución grabada…",
    custom_not_shared:
      "Esta ejecución usa tus propias imágenes, que solo están guardadas en este navegador. El enlace funciona en este navegador y en ningún otro sitio, una figura incrustada usaría CIFAR-10 y una ejecución guardada aparecería con otras imágenes. Puedes guardar las métricas, la gráfica y la red.",
    custom: "Tus propias imágenes o tu propia red",
    custom_about:
      "Suéltalas en cualquier lugar de la página. Imágenes: una carpeta con una subcarpeta por clase, de dos a diez clases, con al menos diez imágenes cada una. Las clases pueden ser las de CIFAR-10 (cat, dog…) u otras (margarita, rosa, tulipán…); para otras, primero se entrena una red en esta página. También sirven <code>cifar-10-binary.tar.gz</code> y sus archivos <code>.bin</code>. Red: un archivo <code>.safetensors</code> de una ResNet-20 o ResNet-18 para CIFAR, o de la ResNet-18 de torchvision con su primera convolución más grande, con los nombres habituales de PyTorch, entrenada con las diez clases de CIFAR-10 en su orden habitual, o con tantas salidas como clases tengan las imágenes en uso.",
    choose_folder: "Elegir una carpeta…",
    choose_files: "Elegir archivos…",
    folder_of_images: "Carpeta de imágenes",
    files_of_images: "Archivos de CIFAR-10, o una red",
    custom_private:
      "Todo se queda en este equipo; no se sube nada. Si las carpetas no están divididas en train y test, se aparta una de cada cinco imágenes de cada clase.",
    verdict: "El veredicto",
    assess: "Evaluar ahora",
    retrain: "Reentrenar sin esta clase",
    verdict_about:
      "La exactitud por sí sola puede engañar. Aquí la red desaprendida se compara con la <b>original</b> y con <b>oro</b>, la misma red entrenada desde cero sin el conjunto de olvido. El objetivo de cada métrica es el valor de la red oro, no 0 ni el 100\u00a0%. También puedes reentrenar aquí, en vivo: sin una clase, con las imágenes de esta página, lo que da una versión reducida de la red oro, con su curva arriba; sin imágenes sueltas, tal como se entrenó la original, lo que da la propia red oro.",
    verdict_first: "Al final de una ejecución, o cuando pulses el botón, la red se compara con la red oro.",
    verdict_table: "Métricas del veredicto",
    verdict_marks:
      "● dentro de la dispersión de la red oro: no más lejos de lo que quedaría el 95\u00a0% de los reentrenamientos honestos. ◐ fuera. ○ muy fuera: más lejos que el 99,99\u00a0%. Cuantos menos reentrenamientos se midieron, más anchos son estos intervalos.",
    relearning: "Reaprendizaje del conjunto de olvido",
    relearning_about:
      "Hasta que la exactitud quede a menos de 5 puntos de la original. Reaprender más rápido que la red oro sugiere que aquello estaba escondido, no eliminado. Líneas finas: la dispersión de la red oro.",
    prototypes: "Cuántos ejemplos bastan para que vuelva",
    prototypes_about:
      "Unas pocas imágenes de la clase la representan en la última capa; no se entrena nada. Lo que vuelve ya estaba ahí. Líneas finas: la dispersión de la red oro.",
    stages: "En qué parte de la red aún se distingue",
    stages_about:
      "Cuántas de las imágenes de prueba de la clase encuentra una nueva cabeza lineal después de cada etapa de la red. Las primeras etapas distinguen clases que nadie les enseñó: el objetivo es la línea de la red oro. Líneas finas: la dispersión de la red oro.",
    flow: "Adónde van sus imágenes de prueba",
    flow_about:
      "Barras y primer número: la red desaprendida. Marca y segundo número: la red oro; el corchete es la dispersión de la red oro.",
    loss_on_set: "Pérdida en el conjunto de olvido",
    loss_on_set_about:
      "Imágenes de prueba de una clase, o las propias imágenes por olvidar. El último intervalo reúne todo lo que supera 10 nats.",
    images_z: "Imagen por imagen",
    images_z_about:
      "Qué segura está cada red de la etiqueta de cada imagen por olvidar, en desviaciones típicas (z) de redes sombra que nunca vieron esa imagen. El objetivo es la línea de la red oro: a su derecha, la red recuerda las imágenes; a su izquierda, evita sus etiquetas.",
    entropy_on_set: "Entropía en el conjunto de olvido",
    entropy_on_set_about: "Las mismas imágenes. El borde derecho es una respuesta uniforme entre todas las clases.",
    plane: "Dónde sitúan las redes la clase",
    plane_about:
      "Características de imágenes de prueba, proyectadas sobre los dos primeros ejes principales de la red original, los mismos para todas las redes. Las marcas pequeñas son imágenes, las grandes son medias de clases y los anillos son las medias de las demás clases.",
    picture: "Pruébalo con tu propia imagen",
    picture_about:
      "Una fotografía tuya: ¿por qué la tomaba la red original, por qué la toma la red desaprendida y por qué la red oro, que nunca vio lo que se debía olvidar? Las respuestas cambian mientras la red se entrena.",
    picture_file: "Elegir una imagen…",
    picture_camera: "Usar la cámara",
    picture_paste: "Pegar",
    picture_example: "Una imagen de la página",
    picture_input: "Una imagen tuya",
    picture_first: "También puedes soltar aquí una imagen o pulsar Ctrl+V.",
    picture_meaningless:
      "Las redes solo conocen las clases de sus imágenes, fotografías de 32 × 32 píxeles, y responden una de ellas a cualquier cosa. Una imagen de otra cosa, o distinta de esas fotografías, recibe una respuesta segura que no significa nada.",
    picture_private:
      "La imagen se queda en esta página: no se envía ni se guarda, y no está en ningún enlace, grabación ni evento. La cámara solo se pide cuando pulsas su botón, y se apaga en cuanto esta parte deja de estar a la vista.",
    recovery: "Hacer que vuelva",
    recover: "Probar el redondeo y el camino de vuelta",
    recovery_about:
      "¿Ha desaparecido o está escondido? Cuatro ataques intentan recuperarlo, cada uno tan lejos como quieras. Las barras son la exactitud de la red desaprendida; las marcas, la de la red oro ante el mismo ataque: lo que también gana la red oro nunca estuvo escondido. Después de una ejecución, el botón prueba los dos últimos, lo que tarda unos segundos.",
    compare: "Comparar",
    compare_about:
      "Ejecuta varios métodos uno tras otro, con la misma red original, las mismas imágenes y la misma semilla, cada uno con sus propios ajustes predeterminados. La tabla recoge todas las ejecuciones evaluadas durante esta visita con el mismo conjunto de olvido.",
    methods: "Métodos",
    compare_start: "Iniciar los métodos elegidos",
    facc_test: "facc en imágenes de prueba",
    racc_test: "racc en imágenes de prueba",
    compare_table: "Métricas de la comparación",
    compare_legend:
      "Pulsa un encabezado para ordenar. La fila de la red oro es el objetivo: un facc de 0 por sí solo no demuestra nada. El reaprendizaje se mide en pasos. JS y TV son distancias a las predicciones de la red oro para el conjunto de olvido; la diferencia y ToW comparan exactitudes con las de la red oro.",
    compare_csv: "Guardar en CSV",
    compare_json: "Guardar en JSON",
    recorded: "grabada",
    blind: blind.title(FIRST.name),
    blind_about: blind.about(FIRST.name, FIRST.budget),
    sheet: "Las imágenes por olvidar",
    sheet_about:
      "Todas las imágenes que la red debe olvidar. Clara: aún responde como se le enseñó. Atenuada, con una cruz: ya no. La red oro, que nunca las vio, muestra cuántas deberían quedar.",
    sheet_about_pick: "Todas las imágenes de entrenamiento. Elige las que la red debe olvidar y pulsa Iniciar.",
    sheet_by: "Qué señalan las marcas de las imágenes",
    sheet_by_answers: "respuestas",
    sheet_by_z: "memoria (z)",
    sheet_whose: "Respuestas de",
    network_original: "original",
    network_unlearned: "desaprendida",
    network_gold: "oro",
    sheet_pick: "elegir",
    sheet_together: "lado a lado",
    sheet_none: "No elegir ninguna",
    sheet_retrain: "Reentrenar sin ellas",
    sheet_retrain_about:
      "No se sabe cuántas deberían quedar: no hay ninguna red publicada que se entrenara sin estas imágenes. Esto crea una aquí, la red oro: la misma red, entrenada desde el principio sin ellas. Tarda unos minutos en la CPU.",
    map: "El mapa del territorio de la clase",
    map_about:
      "Tres fotografías abren un plano, y cada punto de él es una imagen: una mezcla de las tres y, más allá de ellas, su continuación. Cada punto lleva el color de la clase que le da una red; cuanto más pálido, menos segura está. Mientras la red desaprende, el territorio de la clase se encoge y otras se lo reparten; la red oro muestra de quién sería si la clase nunca hubiera estado ahí.",
    roll: "La rotación",
    roll_about:
      "La red <b>profesora</b> es una copia congelada de la original. Sus logits para una imagen por olvidar se rotan: cada clase pasa su valor a la siguiente, y la última, a la primera. El resultado es el <b>objetivo</b>. La red <b>alumna</b> empieza como copia de la profesora y aprende a producir el objetivo.",
    classes: "Clase por clase",
    images: "Imágenes",
    train: "entrenamiento",
    test: "prueba",
    class_accuracy: "Exactitud por clase",
    class_accuracy_about: "La marca de cada barra es la red original.",
    class_flow: "Adónde van las imágenes olvidadas",
    class_flow_about: "Fracción de las imágenes por olvidar, según la clase predicha.",
    loss: "Pérdida",
    loss_legend:
      'Se minimiza en cada paso: <b class="forget">KL de olvido</b> − <b class="cosine">coseno</b> + <b class="retain">KL de retención</b> = <b>total</b>.',
    minimized: "Qué se minimiza",
    minimized_about:
      "Sean <i>z</i> los logits de una imagen, uno por clase, <i>f</i> el lote de olvido, <i>r</i> el lote de retención y <i>k</i> un desplazamiento elegido al azar para cada lote:",
    minimized_terms:
      "Aquí <i>z</i> son los logits de la red profesora, <i>s</i> los de la alumna y <i>σ</i> es la softmax. El primer término acerca las predicciones para las imágenes por olvidar al objetivo rotado, el segundo alinea los logits con él y el tercero mantiene todas las demás imágenes donde estaban. De forma predeterminada solo se entrenan las dos primeras etapas de la red; el resto, incluida la cabeza, queda congelado. La pérdida no usa etiquetas.",
    limits: "Lo que estas curvas no pueden mostrar",
    limits_gold:
      "Un facc cercano a 0 con un racc alto es el punto de partida de cualquier método de desaprendizaje. Muestra que la red ya no <em>responde</em> con la clase, no que ya no la <em>conozca</em>: una cabeza que nunca dijera «cat» obtendría lo mismo con todas sus características de gato intactas. La referencia es <b>oro</b>, la misma red entrenada desde cero sin la clase. El veredicto de arriba hace esa comparación. También mide lo que una nueva cabeza lineal aún encuentra en las características y con qué rapidez se reaprende la clase.",
    limits_order:
      "La red oro tampoco se vería así. El orden de las clases es arbitrario: la rotación envía las imágenes a la clase que venga después en la lista, mientras que una red que nunca vio un gato suele tomar los gatos por perros. Si se rota entre clases parecidas (véase la rotación), las respuestas se acercan más a las de la red oro, y una sonda encuentra más de «cat». Fíjate en adónde van las imágenes, en las líneas discontinuas, donde suele volver una parte de la clase, y en lo que pierden las demás clases.",
    images_line: "Imágenes: CIFAR-10.",
    lesson_link: '<a href="lesson/index.html">Una lección en siete pasos</a>, para una clase o para ti, de unos treinta minutos.',
    footer:
      'Código de entrenamiento: Rust y Burn, compilado a WebAssembly. Nada de lo que haces aquí sale de esta página. <a href="bench.html">¿Qué velocidad alcanza en este equipo?</a>',
    bench_title: "¿Qué velocidad alcanza aquí? La prueba de rendimiento de sRFL",
    bench_description: "Con qué rapidez entrena sRFL en este equipo, en su GPU y en su CPU, en comparación con otras bibliotecas.",
    bench_eyebrow: '<a href="index.html">sRFL · mira cómo olvida una red</a>',
    bench_heading: "¿Qué velocidad alcanza aquí?",
    bench_lede:
      "El entrenamiento de la página, medido en este equipo: en su GPU mediante WebGPU y en su CPU, con la misma red, el mismo lote y la misma pérdida para cada biblioteca.",
    bench_plan: "Qué medir",
    bench_rounds: "Rondas",
    bench_steps: "Turnos de pasos de sRFL",
    bench_start: "Medir",
    bench_first: "Aún no se ha medido nada.",
    bench_results: "Resultados",
    bench_copy: "Copiar los resultados",
    bench_text: "Resultados en texto",
    bench_text_about:
      "Markdown, seguido de JSON. Los resultados de GPU reales son bienvenidos: <code>docs/performance.md</code> tiene un lugar para ellos.",
    bench_noscript: "JavaScript está desactivado, así que aquí no se puede medir nada.",
    bench_method:
      "Un paso de entrenamiento: ResNet-8, 64 imágenes de CIFAR-10, entropía cruzada, SGD, con todas las capas entrenadas y BatchNorm en modo de entrenamiento. Todas las bibliotecas parten de los pesos de la red publicada. El primer paso no cuenta para las medianas, y las bibliotecas se turnan en orden alterno. Un paso de sRFL es el paso que ejecuta la propia página. Mantén esta página en primer plano mientras mide.",
    bench_libraries:
      "Las demás bibliotecas están disponibles en un clon del repositorio después de <code>npm ci</code>, no en una página publicada. Nada de lo que mides sale de esta página.",
  },

  methods: METHODS,
  metrics: {
    facc_train: {
      label: "facc, entrenamiento",
      short: "facc, entren.",
      meaning: "Exactitud en las imágenes de entrenamiento del conjunto de olvido.",
    },
    racc_train: {
      label: "racc, entrenamiento",
      short: "racc, entren.",
      meaning: "Exactitud en las imágenes de entrenamiento del conjunto de retención.",
    },
    wrong_label_train: {
      label: "etiqueta errónea",
      short: "etiqueta errónea",
      meaning:
        "Proporción de las imágenes mal etiquetadas que aún recibe la etiqueta errónea que se le enseñó. Su facc es la proporción que recupera su etiqueta verdadera.",
    },
    facc_test: {
      label: "facc, prueba",
      short: "facc, prueba",
      meaning: "Exactitud en las imágenes de prueba de la clase por olvidar. Todos los métodos la llevan a 0, así que demuestra poco.",
    },
    racc_test: {
      label: "racc, prueba",
      short: "racc, prueba",
      meaning: "Exactitud en las imágenes de prueba de todo lo que se retiene: lo que costó olvidar.",
    },
    probe_facc_test: {
      label: "sonda lineal, clase por olvidar",
      short: "sonda",
      meaning: "Exactitud de una nueva cabeza lineal sobre las características de la propia red: lo bien que aún separan la clase.",
    },
    probe_racc_test: {
      label: "sonda lineal, demás clases",
      short: "sonda lineal, demás clases",
      meaning: "Exactitud de la misma cabeza lineal en las imágenes de prueba de las demás clases.",
    },
    probe_stage_1: {
      label: "sonda lineal después de la etapa 1",
      short: "sonda lineal después de la etapa 1",
      meaning: "Exactitud en la clase por olvidar de una cabeza lineal sobre la salida de la primera etapa, promediada en el espacio.",
    },
    probe_stage_2: {
      label: "sonda lineal después de la etapa 2",
      short: "sonda lineal después de la etapa 2",
      meaning: "Lo mismo después de la segunda etapa. Después de la última etapa es la sonda lineal.",
    },
    relearn_steps_needed: {
      label: "reaprendizaje, pasos",
      short: "reaprendizaje",
      meaning:
        "Pasos de entrenamiento hasta que la red vuelve a conocer el conjunto de olvido. Reaprender más rápido que la red oro sugiere que estaba escondido, no eliminado; una red débil también reaprende más rápido.",
    },
    relearn_ratio: {
      label: "reaprendizaje, cociente con la red oro",
      short: "de la red oro",
      meaning: "Pasos de reaprendizaje divididos entre los de la red oro.",
    },
    prototypes_5: {
      label: "facc con 5 ejemplos",
      short: "5 ejemplos",
      meaning:
        "Exactitud en las imágenes de prueba de la clase cuando 5 de sus imágenes la representan en la última capa de la red, sin entrenamiento alguno. Lo que vuelve ya estaba ahí.",
    },
    mia: {
      label: "ataque de pertenencia",
      short: "MIA",
      meaning:
        "Lo bien que un atacante separa las imágenes de entrenamiento de la clase de sus imágenes de prueba. El objetivo es el valor de la red oro.",
    },
    image_z: {
      label: "imagen por imagen, z media",
      short: "z",
      meaning:
        "Qué segura está de la etiqueta de cada imagen, comparada con redes que nunca vieron esa imagen, en sus desviaciones típicas: la media del conjunto de olvido. Por encima del valor de la red oro, recuerda las imágenes; por debajo, evita sus etiquetas.",
    },
    image_area: {
      label: "imagen por imagen, área",
      short: "imagen por imagen, área",
      meaning:
        "Área bajo la curva de un ataque por estas z, del conjunto de olvido frente a imágenes de prueba. Por encima del valor de la red oro, el conjunto de olvido aún se recuerda; por debajo, se reconoce porque falla demasiado en él.",
    },
    image_found: {
      label: "encontradas con un 1 % de falsas alarmas",
      short: "encontradas",
      meaning:
        "Parte del conjunto de olvido cuya z queda más allá del 99 % de las imágenes de prueba, en el lado que indica el área: imágenes que un atacante puede señalar.",
    },
    membership_area: {
      label: "pertenencia, área",
      short: "pertenencia",
      meaning:
        "Área bajo la curva de un ataque por la confianza de los logits, del conjunto de olvido frente a imágenes de prueba. Por encima del valor de la red oro, el conjunto de olvido aún se recuerda; por debajo, se reconoce porque falla demasiado en él.",
    },
    mia_efficacy: {
      label: "clasificadas como no vistas",
      short: "clasificadas como no vistas",
      meaning: "Proporción de las imágenes de entrenamiento olvidadas que un atacante clasifica como nunca usadas para entrenar.",
    },
    nearer_to_gold: {
      label: "más cerca de la red oro que de la original",
      short: "más cerca",
      meaning:
        "En cuántas de 1000 muestras aleatorias de las imágenes sus predicciones están más cerca de las de la red oro que de las de la original (divergencia de Jensen-Shannon).",
    },
    js_train: {
      label: "JS respecto a la red oro, entrenamiento",
      short: "JS",
      meaning:
        "Divergencia de Jensen-Shannon respecto a las predicciones de la red oro en las imágenes de entrenamiento del conjunto de olvido, en nats.",
    },
    js_test: {
      label: "JS respecto a la red oro",
      short: "JS",
      meaning:
        "Divergencia de Jensen-Shannon respecto a las predicciones de la red oro en las imágenes de prueba de la clase, en nats; 0 significa idénticas.",
    },
    tv_train: {
      label: "TV respecto a la red oro, entrenamiento",
      short: "TV",
      meaning: "Variación total entre la predicción media y la de la red oro en las imágenes de entrenamiento del conjunto de olvido.",
    },
    tv_test: {
      label: "TV respecto a la red oro",
      short: "TV",
      meaning:
        "Variación total entre las predicciones medias: la proporción de las imágenes de la clase que va a otras clases que en la red oro.",
    },
    loss_mean: {
      label: "pérdida en el conjunto de olvido, nats",
      short: "pérdida en el conjunto de olvido, nats",
      meaning: "Entropía cruzada media en las imágenes de prueba de la clase por olvidar, o en las imágenes por olvidar.",
    },
    streisand: {
      label: "pérdida comparada con la de la red oro",
      short: "pérdida comparada con la de la red oro",
      meaning:
        "Pérdida media en el conjunto de olvido, en desviaciones estándar de la red oro respecto a la de la red oro. Muy por encima, lo delata; muy por debajo, aún lo conoce.",
    },
    entropy_mean: {
      label: "entropía, nats",
      short: "entropía, nats",
      meaning: "Lo indecisa que está la red ante el conjunto de olvido. Más no es mejor; el objetivo es el valor de la red oro.",
    },
    cka_original_forget: {
      label: "CKA respecto a la red original",
      short: "CKA respecto a la red original",
      meaning:
        "Semejanza de las características del conjunto de olvido con las de la red original, de 0 a 1. Cerca de 1 significa que no cambiaron.",
    },
    cka_gold_forget: {
      label: "CKA respecto a la red oro, conjunto de olvido",
      short: "CKA respecto a la red oro, conjunto de olvido",
      meaning: "Semejanza de las características del conjunto de olvido con las de la red oro, de 0 a 1.",
    },
    cka_gold_retain: {
      label: "CKA respecto a la red oro, conjunto de retención",
      short: "CKA respecto a la red oro, conjunto de retención",
      meaning: "Semejanza de las características del conjunto de retención con las de la red oro, de 0 a 1.",
    },
    average_gap: {
      label: "diferencia media",
      short: "diferencia",
      meaning: "Diferencia media respecto a la red oro en facc, racc, exactitud de prueba y ataque de pertenencia.",
    },
    tow: {
      label: "ToW",
      short: "ToW",
      meaning:
        "Tug of war (tira y afloja): cercanía a la red oro en tres exactitudes, multiplicadas; 1 es la red oro. Solo ve la exactitud.",
    },
    aus: {
      label: "AUS",
      short: "AUS",
      meaning:
        "Adaptive unlearning score (puntuación adaptativa de desaprendizaje): la exactitud de prueba conservada, dividida entre uno más facc. No necesita la red oro.",
    },
  },
  labels: {
    method: {
      label: "Método",
      help: "Cómo olvida la red. Cada método tiene sus propios valores predeterminados de optimizador, tasa, evolución de la tasa y pasos.",
      group: GROUPS.method,
      choices: Object.fromEntries(Object.entries(METHODS).map(([name, { label }]) => [name, label])),
    },
    forget: {
      label: "Clase por olvidar",
      help: "El conjunto de olvido son todas las imágenes de esta clase.",
      group: "",
      choices: {},
    },
    set: {
      label: "Conjunto de olvido",
      help: "Qué olvidar: una clase, una décima parte al azar de las imágenes de entrenamiento, las imágenes que se enseñaron con etiquetas erróneas o las imágenes que elijas.",
      group: "",
      choices: {
        class: "una clase",
        random: "una décima parte al azar",
        mislabeled: "imágenes mal etiquetadas",
        picked: "imágenes que elijas",
      },
    },
    set_seed: {
      label: "Semilla del conjunto",
      help: "Qué décima parte se elige. Solo para la semilla 1 está publicada una red reentrenada sin ella.",
      group: "",
      choices: {},
    },
    photos: {
      label: "Imágenes elegidas",
      help: "Posiciones de las imágenes elegidas entre las de entrenamiento, contadas desde 0.",
      group: "",
      choices: {},
    },
    seed: {
      label: "Semilla",
      help: "Para todos los sorteos aleatorios. La misma semilla en el mismo dispositivo da la misma curva.",
      group: GROUPS.data,
      choices: {},
    },
    shifts: {
      label: "Conjunto de desplazamientos",
      help: "El desplazamiento k de la rotación se elige al azar de este conjunto; con k = 0, el objetivo no cambia.",
      group: GROUPS.method,
      choices: { "-1,1": "−1, +1 (lista)", "-1,0,1": "−1, 0, +1 (intervalo)", 1: "solo +1" },
    },
    order: {
      label: "Orden de la rotación",
      help: "Rotar según el alfabeto, como en la nota, o según un recorrido de las clases en el que las vecinas son parecidas para la red original.",
      group: GROUPS.method,
      choices: { alphabet: "alfabético", similarity: "por semejanza" },
    },
    per: {
      label: "Un desplazamiento por",
      help: "Elegir k una vez por lote, o por separado para cada imagen por olvidar.",
      group: GROUPS.method,
      choices: { batch: "lote", sample: "imagen" },
    },
    norm: {
      label: "BatchNorm",
      help: "Normalizar las imágenes por olvidar y las de retención como un solo lote, o por separado.",
      group: GROUPS.method,
      choices: { separate: "por separado", shared: "conjunta" },
    },
    stages: {
      label: "Etapas entrenadas",
      help: "Contadas desde la primera (la capa de entrada y la etapa 1 cuentan como una); el resto queda congelado.",
      group: GROUPS.method,
      choices: {},
    },
    stem: {
      label: "Capa de entrada",
      help: "Entrenar la primera convolución con la primera etapa, o congelarla, como hace el autor de la nota.",
      group: GROUPS.method,
      choices: { trained: "entrenada", frozen: "congelada" },
    },
    frozen_norm: {
      label: "BatchNorm de las etapas congeladas",
      help: "Normalizar según las estadísticas móviles, que no cambian, o según las del batch, como las etapas que se entrenan.",
      group: GROUPS.method,
      choices: { running: "móviles", batch: "del batch" },
    },
    loss: {
      label: "Pérdida",
      help: "La pérdida del pseudocódigo de la nota, o la del código publicado por su autor, que añade la entropía cruzada en las imágenes de retención y aleja a la red alumna de la dirección de la original.",
      group: GROUPS.method,
      choices: { note: "la de la nota", author: "la del código del autor" },
    },
    optim: {
      label: "Optimizador",
      help: "Adam, o descenso de gradiente estocástico con momento 0,9.",
      group: GROUPS.optimization,
      choices: { adam: "Adam", sgd: "SGD" },
    },
    lr: {
      label: "Tasa de aprendizaje",
      help: "Tasa de aprendizaje (la inicial, si decae). Si es demasiado alta, el entrenamiento diverge.",
      group: GROUPS.optimization,
      choices: {},
    },
    weight_decay: {
      label: "Decaimiento de pesos",
      help: "Penalización L2: este valor multiplicado por cada peso se suma a su gradiente.",
      group: GROUPS.optimization,
      choices: {},
    },
    schedule: {
      label: "Evolución de la tasa",
      help: "La tasa decae hasta 0 siguiendo medio coseno, o permanece constante.",
      group: GROUPS.optimization,
      choices: { cosine: "coseno", constant: "constante" },
    },
    batch: {
      label: "Tamaño del lote",
      help: "Número de imágenes por olvidar en cada paso, y de imágenes de retención.",
      group: GROUPS.optimization,
      choices: {},
    },
    steps: {
      label: "Pasos",
      help: "Actualizaciones en toda la ejecución.",
      group: GROUPS.optimization,
      choices: {},
    },
    every: {
      label: "Evaluar cada",
      help: "Pasos entre evaluaciones.",
      group: GROUPS.data,
      choices: {},
    },
    partial: {
      label: "Evaluaciones parciales",
      help: "Máximo de imágenes de cada tipo en una evaluación, salvo las de entrenamiento por olvidar, que siempre se toman todas. La primera evaluación, una de cada quince y la última toman todas las imágenes; con 0, todas lo hacen.",
      group: GROUPS.data,
      choices: {},
    },
    train: {
      label: "Imágenes de entrenamiento",
      help: "Equilibradas entre las clases. Con diez clases, una décima parte de ellas es el conjunto de olvido.",
      group: GROUPS.data,
      choices: {},
    },
    test: {
      label: "Imágenes de prueba",
      help: "Nunca se usan para entrenar.",
      group: GROUPS.data,
      choices: {},
    },
    neg_grad_plus_a: {
      label: "Peso de la retención",
      help: "Peso a de la pérdida en las imágenes de retención; la de las imágenes por olvidar tiene 1 - a.",
      group: GROUPS.method,
      choices: {},
    },
    salun_threshold: {
      label: "Umbral",
      help: "Parte de los pesos que aprende: los más salientes.",
      group: GROUPS.method,
      choices: {},
    },
    scrub_alpha: {
      label: "Alfa",
      help: "Peso de la divergencia respecto a la red profesora en las imágenes de retención.",
      group: GROUPS.method,
      choices: {},
    },
    scrub_gamma: {
      label: "Gamma",
      help: "Peso de la entropía cruzada en las imágenes de retención.",
      group: GROUPS.method,
      choices: {},
    },
    scrub_temperature: {
      label: "Temperatura",
      help: "Temperatura de ambas divergencias.",
      group: GROUPS.method,
      choices: {},
    },
    scrub_turn: {
      label: "Turno",
      help: "Pasos de un turno: el primero maximiza, los demás minimizan.",
      group: GROUPS.method,
      choices: {},
    },
    unsir_noise_steps: {
      label: "Pasos del ruido",
      help: "Pasos en los que se aprende el ruido, antes de la ejecución.",
      group: GROUPS.method,
      choices: {},
    },
    unsir_noise_rate: {
      label: "Tasa del ruido",
      help: "Tasa de aprendizaje del ruido.",
      group: GROUPS.method,
      choices: {},
    },
    unsir_noise_size: {
      label: "Penalización del ruido",
      help: "Peso del tamaño del ruido, que lo mantiene pequeño.",
      group: GROUPS.method,
      choices: {},
    },
    boundary_shrink_bound: {
      label: "Límite",
      help: "Cuánto mueve el ataque un píxel, sobre 1.",
      group: GROUPS.method,
      choices: {},
    },
    data: {
      label: "Imágenes",
      help: "CIFAR-10, o tus propias imágenes, guardadas en este navegador.",
      group: "",
      choices: { cifar10: "CIFAR-10", own: "las tuyas" },
    },
    model: {
      label: "Red original",
      help: "La red que olvida. ResNet-20 es más exacta y tarda unas 2,6 veces más. Otras dos aprendieron 2000 imágenes de memoria, una de ellas 40 con etiquetas erróneas: para imágenes sueltas.",
      group: GROUPS.data,
      choices: {
        resnet8: "ResNet-8",
        resnet20: "ResNet-20",
        "resnet8-2000": "ResNet-8, 2000 imágenes",
        "resnet8-2000-mislabeled": "ResNet-8, 40 mal etiquetadas",
      },
    },
    device: {
      label: "Dispositivo",
      help: "Automático usa una GPU física mediante WebGPU si la hay; si no, la CPU.",
      group: GROUPS.data,
      choices: { auto: "automático", gpu: "GPU (WebGPU)", cpu: "CPU" },
    },
  },
  language: "Idioma",
  networks: { original: "original", gold: "oro", unlearned: "desaprendida" },

  sets: {
    names: SETS,
    short: { class: "una clase", random: "una décima parte al azar", mislabeled: "mal etiquetadas", picked: "las que elijas" },
    random: "Una décima parte de las imágenes de entrenamiento, de todas las clases.",
    mislabeled: "Las imágenes que se enseñaron a la red con etiquetas erróneas.",
    /** @param {number} picked */
    picked: (picked) => `${plural(picked, "imagen elegida", "imágenes elegidas")}.`,
    none_picked: "Aún no hay nada elegido: elige imágenes en la hoja de contactos y pulsa Iniciar.",
    /** @param {string} model */
    by_heart: (model) => `${model} aprendió estas 2000 imágenes de memoria, así que hay algo que olvidar.`,
    /** @param {string} model */
    wrong_labels: (model) => `${model} aprendió 2000 imágenes de memoria, 40 de ellas con etiquetas erróneas.`,
    /** @param {string} model @param {string} better */
    little: (model, better) =>
      `${model} aprendió demasiadas imágenes para recordar las sueltas, así que hay poco que olvidar; ${better} aprendió de memoria las 2000 de la página.`,
    /** @param {string} model @param {string} better */
    no_wrong_labels: (model, better) =>
      `A ${model} no se le enseñaron etiquetas erróneas: elige ${better} como red original en los ajustes.`,
    /** @param {number} n */
    own_mislabeled: (n) =>
      `Para eso, tu red original se crea de nuevo, con ${images(n)} con etiquetas erróneas; tarda un minuto o más y no se guarda.`,
    /** @param {string} before @param {string} after */
    between: (before, after) => `Entre clases parecidas, sus valores se rotan hacia ${and([before, after].map(quoted))}.`,
    along: "Sus valores se rotan hacia las clases que más se le parecen según la red original.",
    target: "Una red que nunca las vio aún acierta muchas de ellas: su nivel es el objetivo, no 0.",
  },
  sources: { live: "en vivo", recorded: "grabada" },
  splits: { train: "entrenamiento", test: "prueba" },
  steps,

  status: {
    idle: "Pulsa Iniciar para descargar el código de entrenamiento, la red y las imágenes (unos 10 MB).",
    starting: "Iniciando el worker…",
    ready: "Todo listo. Esta es la red original, en el paso 0.",
    /** @param {{step: number, of: number}} at */
    at: ({ step, of }) => `paso ${count(step)} de ${count(of)}`,
    /** @param {string} at @param {number | undefined} leftMs @param {{done: number, total: number} | null} evaluating */
    running: (at, leftMs, evaluating) =>
      `Entrenando: ${at}${leftMs === undefined ? "" : `, tiempo restante aproximado: ${duration(leftMs)}`}` +
      `${evaluating === null ? "" : `; evaluando ${count(evaluating.done)} de ${images(evaluating.total)}`}.`,
    /** @param {string} at */
    pausing: (at) => `Terminando el paso en curso (${at})…`,
    /** @param {string} at */
    paused: (at) => `En pausa en el ${at}.`,
    /** @param {string} at */
    stopping: (at) => `Deteniendo tras el paso en curso (${at})…`,
    /** @param {string} at */
    stopped: (at) => `Detenida en el ${at}. Restablecer vuelve a la red original.`,
    /** @param {number} n */
    finished: (n) => `Terminada: ${steps(n)}. Restablecer vuelve a la red original.`,
    assessing: "Evaluando para el veredicto…",
    retraining: "Reentrenando…",
    /** @param {string} at */
    interrupted: (at) => `Interrumpida en el ${at}; mira el mensaje de arriba.`,
    failed: "No ha funcionado; mira el mensaje de arriba.",
    resume: "Continuar",
    /** @type {Record<import("../engine/protocol.js").Phase, string>} */
    phases: {
      wasm: "Descargando el código de entrenamiento",
      compile: "Compilando el código de entrenamiento",
      model: "Descargando la red",
      device: "Abriendo el dispositivo",
      selftest: "Probando la GPU con una respuesta conocida",
      data: "Descargando las imágenes",
      teacher: "Calculando los logits de la red profesora",
      prepare: "Preparando el método",
      evaluate: "Evaluando",
      step: "Entrenando",
      relearn: "Reaprendiendo lo olvidado",
      retrain: "Reentrenando sin lo que se olvida",
    },
    /** @param {string} phase @param {number} done @param {number} total */
    download: (phase, done, total) => `${phase}: ${bytes(done)}${total > 0 ? ` de ${bytes(total)}` : ""}.`,
    /** @param {string} phase */
    busy: (phase) => `${phase}…`,
    /** @param {string} phase @param {number} done @param {number} total @param {"images" | "steps" | "parts"} unit */
    counting: (phase, done, total, unit) =>
      `${phase}: ${count(done)} de ${{ images, steps, parts: (/** @type {number} */ n) => plural(n, "parte") }[unit](total)}.`,
    /** @param {{stepMs: number, submitMs: number, evalMs: number, memory: number}} speed */
    speed: ({ stepMs, submitMs, evalMs, memory }) =>
      capital(
        [
          ...(stepMs > 0
            ? [
                `${milliseconds(stepMs)} por paso (envío: ${milliseconds(submitMs)}; espera: ${milliseconds(Math.max(0, stepMs - submitMs))})`,
              ]
            : []),
          ...(evalMs > 0 ? [`evaluación: ${milliseconds(evalMs)}`] : []),
          `memoria de Wasm: ${bytes(memory)}`,
        ].join(" · "),
      ),
  },

  device: {
    /** @type {Record<"auto" | "gpu" | "cpu", string>} */
    chosen: {
      auto: "Dispositivo: automático. Una GPU física mediante WebGPU si la hay; si no, la CPU; se decide al pulsar Iniciar.",
      gpu: "Dispositivo: GPU mediante WebGPU, como elegiste.",
      cpu: "Dispositivo: CPU, como elegiste.",
    },
    cpu: "CPU",
    /** @param {string} adapter */
    gpu: (adapter) => `GPU, ${adapter}`,
    unnamed: "adaptador sin nombre",
    /** @param {number | undefined} workers */
    cpu_workers: (workers) =>
      `CPU (WebAssembly con SIMD${workers === undefined ? "" : workers === 1 ? ", un hilo" : `, ${workers} workers por paso`})`,
    /** @param {string} name @param {string} why */
    line: (name, why) => `Dispositivo: ${name}, porque ${why}.`,
    /** @param {{kernels: "ours" | "burn", ours_ms: number, burn_ms: number, readback_ms: number}} choice */
    kernels({ kernels, ours_ms, burn_ms, readback_ms }) {
      const [ours, burns, readback] = [ours_ms, burn_ms, readback_ms].map(milliseconds);
      const faster =
        kernels === "ours"
          ? `Ejecuta los kernels propios de esta página, los más rápidos aquí (${ours} por convolución; los de Burn, ${burns}).`
          : `Ejecuta los kernels de Burn, los más rápidos aquí (${burns} por convolución; los de esta página, ${ours}).`;
      return `${faster} Leer un resultado de la GPU tarda ${readback}.`;
    },
    fallen_back: "Los kernels propios de esta página no superaron la autoprueba, así que se usan los de Burn.",
    /** @param {{max_relative_error: number, ms: number}} test */
    tested: ({ max_relative_error, ms }) =>
      `Autoprueba superada (mayor error relativo: ${max_relative_error.toExponential(0)}, ${milliseconds(ms)}).`,
    why: {
      cpu_chosen: "elegiste la CPU",
      gpu_chosen: "elegiste la GPU",
      hardware: "se encontró un adaptador WebGPU físico",
      no_webgpu: "este navegador no ofrece WebGPU aquí",
      no_adapter: "WebGPU no encuentra ningún adaptador en este equipo",
      /** @param {string} name */
      software: (name) => `el único adaptador WebGPU (${name}) es un adaptador por software, más lento que el código para la CPU`,
      /** @param {string} name */
      software_chosen: (name) => `elegiste la GPU; ${name} es un adaptador por software, así que irá lento`,
    },
  },

  sentence: {
    /** @param {number} n */
    others: (n) => (n === 1 ? "la otra clase" : n === 0 ? "las demás clases" : `las otras ${NUMBERS[n] ?? n} clases`),
    /** @param {import("../run/part.js").Part} part */
    part: (part) => ` Medido con ${count(part.images)} de las ${images(part.of)}.`,
    /** @param {string} forget @param {string} others @param {{facc_train: number | null, racc_train: number | null}} original */
    first: (forget, others, { facc_train, racc_train }) =>
      `Paso 0: la red alumna todavía es la original. Reconoce ${the(facc_train)} de las imágenes de ${quoted(forget)} con las que va a entrenar (facc) ` +
      `y ${the(racc_train)} de las imágenes de ${others} (racc).`,
    /** @param {number} step @param {number} of */
    when: (step, of) => (step === of ? `después de ${steps(of)}` : `en el paso ${count(step)} de ${count(of)}`),
    /**
     * @param {{when: string, recorded: string, forget: string, others: string}} what
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    claim: ({ when, recorded, forget, others }, original, latest) =>
      `${recorded === "" ? capital(when) : `Grabación (${recorded}): ${when}`}, la red todavía reconoce ${the(latest.facc_train)} ` +
      `de las imágenes de ${quoted(forget)} con las que entrena (facc; la original, ${the(original.facc_train)}) y ${the(latest.racc_train)} de las imágenes de ` +
      `${others} (racc; ${points(latest.racc_train, original.racc_train)}). En imágenes de prueba: facc ${percent(latest.facc_test)} ` +
      `(antes ${percent(original.facc_test)}), racc ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`,
    /**
     * @param {{when: string, forget: string, others: string, near_zero: boolean}} what
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    short: ({ when, forget, others, near_zero: nearZero }, original, latest) =>
      `${capital(when)}, reconoce ${the(latest.facc_train)} de las imágenes de ${quoted(forget)} (facc; antes, ${the(original.facc_train)}) ` +
      `y ${the(latest.racc_train)} de las imágenes de ${others} (racc; ${points(latest.racc_train, original.racc_train)}). En imágenes de prueba: ` +
      `${percent(latest.facc_test)} y ${percent(latest.racc_test)}.${nearZero ? " Un facc cercano a 0 no demuestra que la clase haya desaparecido." : ""}`,
    /**
     * @param {{forget: string, wrong: boolean}} what
     * @param {import("../run/history.js").EvalRecord} original
     */
    first_images({ forget, wrong }, original) {
      const known = wrong
        ? `Da ${toThe(original.wrong_label_train ?? null)} de ${forget} la etiqueta errónea que se le enseñó`
        : `Reconoce ${the(original.facc_train)} de ${forget} (facc)`;
      return `Paso 0: la red alumna todavía es la original. ${known}, y reconoce ${the(original.racc_train)} de sus demás imágenes de entrenamiento (racc).`;
    },
    /**
     * @param {{when: string, recorded: string, forget: string, wrong: boolean}} what
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    claim_images({ when, recorded, forget, wrong }, original, latest) {
      const known = wrong
        ? `todavía da la etiqueta errónea ${toThe(latest.wrong_label_train ?? null)} de ${forget} ` +
          `(la original, ${toThe(original.wrong_label_train ?? null)}) y la verdadera ${toThe(latest.facc_train)} (facc). Reconoce`
        : `todavía reconoce ${the(latest.facc_train)} de ${forget} (facc; la original, ${the(original.facc_train)}) y`;
      return (
        `${recorded === "" ? capital(when) : `Grabación (${recorded}): ${when}`}, la red ${known} ` +
        `${the(latest.racc_train)} de las demás imágenes de entrenamiento (racc; ${points(latest.racc_train, original.racc_train)}). ` +
        `Exactitud de prueba: ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`
      );
    },
    /** @param {number} facc */
    gold: (facc) => `Una red que nunca vio estas imágenes acierta ${theWhole(facc)} de ellas: quedarse corto es tan malo como pasarse.`,
    less_on_test: "En imágenes con las que no se entrenó, se olvida menos de la clase.",
    /** @param {number | null} racc @param {number} step */
    lowest: (racc, step) => `Por el camino, racc bajó hasta ${the(racc)}, en el paso ${count(step)}.`,
    nothing: "Hasta ahora no se ha olvidado nada.",
    near_zero:
      "Un facc cercano a 0 es el punto de partida de cualquier método de desaprendizaje; no demuestra que la clase haya desaparecido.",
  },

  charts: {
    step: "paso",
    /** @param {number} step */
    at_step: (step) => `paso ${count(step)}`,
    /** @param {import("../run/part.js").Part} part */
    part: (part) => `con ${count(part.images)} de ${images(part.of)}`,
    images: "imágenes",
    /** @param {import("../run/part.js").Part | undefined} part */
    images_of: (part) => (part === undefined ? "todas" : `${count(part.images)} de ${count(part.of)}`),
    lines: {
      class: {
        facc_train: "facc, entrenamiento",
        racc_train: "racc, entrenamiento",
        facc_test: "facc, prueba",
        racc_test: "racc, prueba",
      },
      random: { facc_train: "facc", racc_train: "racc", racc_test: "exactitud de prueba" },
      picked: { facc_train: "facc", racc_train: "racc", racc_test: "exactitud de prueba" },
      mislabeled: {
        facc_train: "etiqueta verdadera",
        wrong_label_train: "etiqueta errónea",
        racc_train: "racc",
        racc_test: "exactitud de prueba",
      },
    },
    gold: { facc_train: "facc, oro", racc_train: "racc, oro" },
    total: "total",
    terms: {
      kl_forget: "KL de olvido",
      cosine: "coseno",
      kl_retain: "KL de retención",
      ce_forget: "CE de olvido",
      ce_retain: "CE de retención",
      ce_noise: "CE del ruido",
      ce_nearest: "CE de la clase más cercana",
      weight_removed: "peso eliminado",
    },
    ms: "ms",
    accuracy: "Exactitud según los pasos de entrenamiento",
    loss: "Pérdida según los pasos de entrenamiento",
    accuracy_table: "Exactitudes paso a paso",
    loss_table: "Pérdidas paso a paso",
    accuracy_empty: "Pulsa Iniciar: la curva se dibuja mientras la red se entrena.",
    loss_empty: "La pérdida se dibuja desde el primer paso.",
    no_library: "No se pudo cargar la biblioteca de gráficas (pkg/vendor/plot.js). Los valores están en la tabla de abajo.",
    /** @param {string} source @param {string} forget @param {string} method */
    source: (source, forget, method) => `${source}: ${forget}, ${method}`,
    no_evaluation: "Aún no hay ninguna evaluación.",
    no_step: "Aún no hay ningún paso.",
    /**
     * @param {string} forget
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    accuracy_summary(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "facc_test" | "racc_test"} */ name) => fromTo(original[name], latest[name]);
      return (
        `Gráfica de líneas de los pasos 0 a ${count(latest.step)}, en los que se olvida ${quoted(forget)}. En imágenes de entrenamiento, facc pasa ${change("facc_train")} ` +
        `y racc, ${change("racc_train")}; en imágenes de prueba, facc pasa ${change("facc_test")} y racc, ${change("racc_test")}.`
      );
    },
    /**
     * @param {string} forget
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    accuracy_summary_images(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "racc_test" | "wrong_label_train"} */ name) =>
        fromTo(original[name] ?? null, latest[name] ?? null);
      const wrong = latest.wrong_label_train === undefined ? "" : `; sus etiquetas erróneas, ${change("wrong_label_train")}`;
      return (
        `Gráfica de líneas de los pasos 0 a ${count(latest.step)}: la red olvida ${forget}. facc pasa ${change("facc_train")}${wrong}; racc, ` +
        `${change("racc_train")}; la exactitud en imágenes de prueba, ${change("racc_test")}.`
      );
    },
    /** @param {[number, number]} range @param {[string, number, number][]} terms */
    loss_summary: ([from, to], [total, ...terms]) =>
      `Gráfica de líneas de la pérdida en los pasos ${count(from)} a ${count(to)}. El total pasa de ${decimal(total[1], 2)} a ${decimal(total[2], 2)}` +
      `${terms.map(([name, first, last]) => `; ${name}, de ${decimal(first, 2)} a ${decimal(last, 2)}`).join("")}.`,
    /** @param {import("../verdict/comparison.js").Curves[number]} metric */
    compared: (metric) =>
      `${{ facc_train: "Exactitud en las imágenes por olvidar", facc_test: "Exactitud de olvido en imágenes de prueba", racc_test: "Exactitud de retención en imágenes de prueba" }[metric]} según los pasos, en cada ejecución`,
  },

  sheet: {
    table: "Respuestas, imagen por imagen",
    columns: { image: "imagen", label: "clase", taught: "enseñada como" },
    /** @type {Record<"taught" | "true" | "other", string>} */
    marks: { taught: "aún reconocida", true: "etiqueta verdadera", other: "ya no reconocida" },
    /** @type {Record<"taught" | "true" | "other", string>} */
    wrong_marks: { taught: "aún su etiqueta errónea", true: "su etiqueta verdadera", other: "otra etiqueta" },
    /** @type {Record<"remembered" | "unseen" | "avoided", string>} */
    z_marks: { remembered: "recordada", unseen: "como nunca vista", avoided: "su etiqueta evitada" },
    key_z:
      "z: qué segura está la red de la etiqueta de la imagen, en desviaciones típicas de redes que nunca vieron esa imagen. Por encima de +2: recordada. Por debajo de −2: evita su etiqueta. En medio: como nunca vista.",
    z_waiting: "El veredicto al final de la ejecución, o «Evaluar ahora», mide la red tal como está",
    /** @param {{remembered: number, unseen: number, avoided: number}} counts */
    z_counted: ({ remembered, unseen, avoided }) =>
      `${count(remembered)} recordadas, ${count(unseen)} como nunca vistas, ${count(avoided)} evitadas`,
    /** @param {{remembered: number, unseen: number, avoided: number}} counts */
    z_counts: ({ remembered, unseen, avoided }) => `${count(remembered)}, ${count(unseen)} y ${count(avoided)}`,
    /** @param {string} network */
    z_of: (network) => `z, ${network}`,
    z_learned: "redes que la aprendieron",
    key_wrong: "Clara: aún su etiqueta errónea. ✓ su etiqueta verdadera. × otra etiqueta.",
    /** @param {string[]} parts */
    cell: (parts) => parts.join(", "),
    /** @param {number} index */
    image: (index) => `imagen ${index}`,
    /** @param {string} network @param {string} counted */
    titled: (network, counted) => `${network}: ${counted}`,
    /** @param {number} of @param {{taught: number, true: number, other: number}} counts @param {boolean} wrong */
    counted: (of, counts, wrong) =>
      wrong
        ? `${count(counts.taught)} de ${count(of)} aún reciben su etiqueta errónea, ${count(counts.true)} la verdadera y ${count(counts.other)} otra`
        : `${count(counts.taught)} de ${count(of)} aún reconocidas`,
    /** @param {{taught: number, true: number, other: number}} counts @param {boolean} wrong */
    counts: (counts, wrong) => (wrong ? `${count(counts.taught)}, ${count(counts.true)} y ${count(counts.other)}` : count(counts.taught)),
    /** @param {string} first @param {[string, string][]} others */
    line: (first, others) => `${first}${others.map(([network, counts]) => `; ${network}: ${counts}`).join("")}.`,
    /** @param {number} n */
    waiting: (n) => `${images(n)}. Pulsa Iniciar: cada una se marca cuando se olvida.`,
    /** @param {number} n */
    unknown: (n) => `${images(n)}. Esta ejecución grabada no dice cuáles se reconocen todavía; pulsa Iniciar.`,
    unnamed: "Las imágenes aparecen aquí cuando empieza una ejecución: pulsa Iniciar.",
    /** @param {number} picked @param {number} of @param {number} most */
    picked: (picked, of, most) =>
      `${plural(picked, "imagen elegida", "imágenes elegidas")} de las ${count(of)} de entrenamiento; como máximo, ${count(most)}.`,
    /** @param {number} shown @param {number} of */
    first: (shown, of) => `Se muestran las primeras ${count(shown)} de ${count(of)}.`,
    /** @param {number} most */
    too_many: (most) => `Se puede olvidar como máximo la mitad de todas las imágenes de entrenamiento: ${count(most)}.`,
    keys_pick: "Selecciona imágenes para elegirlas. Las flechas del teclado van de imagen en imagen.",
    keys_live: "Selecciona una imagen para ver sus probabilidades. Las flechas del teclado van de imagen en imagen.",
    needs_run: "Pulsa Iniciar: cuando haya empezado una ejecución, aquí se ven las probabilidades de la imagen.",
    /** @param {string} image @param {string} teacher @param {string} student */
    answer: (image, teacher, student) => `${capital(image)}: profesora ${teacher}, alumna ${student}.`,
  },

  map: {
    corners: "Las tres fotografías",
    presets: "Fotografías",
    yours: "las que elegiste",
    class: "Clase",
    cancel: "Cancelar",
    maps: "Mapas de las tres redes, con un mismo punto en todos",
    image: "La imagen en el punto",
    table: "Partes del mapa por clase",
    columns: { class: "clase", agreement: "misma clase que la red oro" },
    keys: "Señala un mapa, o usa en él las flechas del teclado, para ver la imagen de ese punto y qué responde cada red; 1, 2 y 3 llevan a las fotografías. Selecciona una fotografía para cambiarla, o arrastra otra encima.",
    none: "El mapa aparece aquí cuando empieza una ejecución: pulsa Iniciar.",
    not_recorded: "Esta ejecución grabada no tiene mapa: pulsa Iniciar para dibujar uno.",
    drawing: "Dibujando el mapa…",
    needs_run: "Pulsa Iniciar: cuando haya empezado una ejecución, puedes elegir otras fotografías.",
    no_corners: "Elige tres fotografías: las imágenes de esta ejecución no sugieren ninguna.",
    no_gold: "Aquí la red oro no tiene mapa: no hay ninguna red publicada que se entrenara sin estas imágenes.",
    /** @param {string} message */
    problem: (message) => `No hay mapa: ${message}.`,
    /** @param {number} k @param {string} name */
    corner: (k, name) => `${k}: ${name}`,
    /** @param {number} k */
    no_corner: (k) => `${k}: aún ninguna`,
    /** @param {string} corner @param {string} image */
    corner_title: (corner, image) => `${corner}, ${image}`,
    /** @param {number} k */
    pick: (k) => `Otra fotografía para la esquina ${k}`,
    /** @param {[string, number][]} all */
    answers: (all) => all.map(([name, part]) => `${name} ${wholePercent(part)}`).join(", "),
    /** @param {readonly number[]} weights */
    blend: (weights) =>
      `La imagen en el punto: ${weights.map((weight, k) => `${weight < -0.005 ? "−" : ""}${wholePercent(Math.abs(weight))} de la fotografía ${k + 1}`).join(", ")}`,
    /**
     * @param {{name: string, step: number}} about
     * @param {{original: number, unlearned: number, gold: number | undefined}} shares
     * @param {Record<"unlearned", [string, number][]> & {gold: [string, number][] | undefined}} taken
     */
    sentence: ({ name, step }, { original, unlearned, gold }, taken) => {
      const calls = (/** @type {[string, number][]} */ all) =>
        all.length === 0 ? `${quoted(name)} a todo` : and(all.map(([one, part]) => `${quoted(one)} ${toTheWhole(part)}`));
      const golds = gold === undefined ? "" : `; en la red oro, ${theWhole(gold)}`;
      const goldCalls = taken.gold === undefined ? "" : `; la red oro llama ${calls(taken.gold)}`;
      return (
        `${quoted(name)} ocupa ${theWhole(original)} del mapa en la red original y ${theWhole(unlearned)} en la red desaprendida después de ${steps(step)}${golds}. ` +
        `De lo que la original llama ${quoted(name)}, la red desaprendida llama ${calls(taken.unlearned)}${goldCalls}.`
      );
    },
    /** @param {number} unlearned @param {number | null} original */
    agreement: (unlearned, original) =>
      `La red desaprendida coincide en la clase con la red oro en ${theWhole(unlearned)} del mapa${original === null ? "" : `; la original, en ${theWhole(original)}`}.`,
  },

  picture: {
    opening: "Abriendo la imagen…",
    /** @param {string} file */
    shown: (file) => `${file}: mueve el cuadrado hasta lo que deben ver las redes.`,
    /** @param {number} index @param {string} label */
    example: (index, label) => `Imagen de entrenamiento ${index} de la página, de la clase ${quoted(label)}.`,
    pasted: "La imagen pegada",
    removed: "La imagen se ha quitado.",
    remove: "Quitar la imagen",
    /** @param {string} why */
    refused: (why) => `No se puede usar: ${why}.`,
    /** @param {string} file */
    not_a_picture: (file) => `${file} no es una imagen: elige una fotografía, por ejemplo un JPEG o un PNG.`,
    nothing_pasted: "No hay ninguna imagen en el portapapeles: copia primero una, la imagen misma y no su dirección.",
    paste_keys: "El navegador no muestra el portapapeles a la página: pulsa ahora Ctrl+V (en un Mac, ⌘V).",
    camera_asking: "El navegador pregunta si se puede usar la cámara…",
    camera_on: "La cámara está encendida. Su imagen se queda en esta página.",
    camera_stop: "Apagar la cámara",
    camera_off: "La cámara está apagada. Su última imagen se queda aquí hasta que la quites.",
    camera_hidden: "La cámara se apagó porque ya no estaba a la vista. Su última imagen se queda aquí hasta que la quites.",
    camera_ended: "La cámara se detuvo: se desconectó, o el navegador la retiró. Su última imagen se queda aquí hasta que la quites.",
    camera_denied:
      "El navegador no da la cámara a esta página. Permítela en los ajustes del navegador para este sitio (a menudo un icono junto a la dirección) e inténtalo de nuevo.",
    camera_kept_out:
      'La página que rodea esta figura no le da la cámara, o no se la da el navegador. Abre la página completa y usa la cámara allí; quien hizo la página de alrededor puede permitirla con allow="camera".',
    camera_busy: "No se puede abrir la cámara: quizá la usa otro programa. Ciérralo e inténtalo de nuevo.",
    no_camera: "El navegador no encuentra aquí ninguna cámara. Elige una imagen en su lugar.",
    insecure: "Los navegadores solo dan la cámara a páginas cuya dirección empieza por https. Elige una imagen en su lugar.",
    area: "El cuadrado de la imagen que ven las redes",
    keys: "Las flechas mueven el cuadrado; más y menos cambian su tamaño.",
    zoom: "Ampliación",
    /** Dónde está el cuadrado. @param {number} left @param {number} top @param {number} side  partes */
    square: (left, top, side) =>
      `El cuadrado empieza a un ${wholePercent(left)} desde la izquierda y a un ${wholePercent(top)} desde arriba; su lado es el ${wholePercent(side)} del mayor posible.`,
    seen: "La imagen tal como la ven las redes",
    seen_about: "Lo que ven las redes: 32 × 32 píxeles.",
    table: "Lo que responde cada red: probabilidades por clase",
    answer: "respuesta",
    /** @param {string} name @param {number} part */
    top: (name, part) => `${name} ${wholePercent(part)}`,
    not_loaded: "Las redes aún no están cargadas (unos 10 MB).",
    load: "Cargar las redes",
    loading: "Cargando las redes…",
    asking: "Preguntando a las redes…",
    failed: "Las redes ya no responden: mira el mensaje de arriba.",
    /** @param {string} message */
    problem: (message) => `Las redes no responden: ${message}.`,
    no_gold: "La red oro no responde aquí: ninguna red publicada se entrenó sin estas imágenes.",
    /**
     * De qué está más segura cada red.
     *
     * @param {{name: string, step: number}} run  la clase por olvidar; "" si no es ninguna
     * @param {{original: [string, number], unlearned: [string, number], gold: [string, number] | undefined}} answers
     */
    sentence({ name, step }, { original, unlearned, gold }) {
      const answer = (/** @type {[string, number]} */ [label, part]) => `${quoted(label)} ${wholePercent(part)}`;
      const now = step === 0 ? "" : ` Después de ${steps(step)}: ${answer(unlearned)}.`;
      const never = name === "" ? "las imágenes por olvidar" : `imágenes de ${quoted(name)}`;
      return `Antes de desaprender: ${answer(original)}.${now}${gold === undefined ? "" : ` La red oro, que nunca vio ${never}: ${answer(gold)}.`}`;
    },
  },

  roll: {
    other: "Imágenes de muestra",
    list: "Las clases están en el orden de su lista, como en la nota. Las vecinas en ella no tienen por qué parecerse, así que un objetivo puede ser una respuesta que ninguna red daría.",
    /** @param {string[]} tour */
    tour: (tour) =>
      `Esta ejecución rota según un recorrido en el que las vecinas se parecen para la red original: ${tour.join(", ")}, y de vuelta a ${tour[0]}. En promedio de las diez clases, así las respuestas se acercan más a las de una red que nunca conoció la clase, pero las características conservan lo mismo de ella.`,
    /** @type {Record<"alphabet" | "similarity", string>} */
    other_order: { alphabet: "Rotar entre clases parecidas", similarity: "Rotar según la lista" },
    table: "Probabilidades de las imágenes",
    /** @type {Record<"teacher" | "rolled" | "student", string>} */
    rows: { teacher: "profesora", rolled: "rotado", student: "alumna" },
    /** @param {string} name */
    student: (name) => `Alumna: ${name}`,
    /** @param {string} name */
    teacher: (name) => `Profesora: ${name}`,
    /** @param {number} shift */
    target: (shift) => `objetivo: rotado ${signed(shift)}`,
    /** @param {number} shift */
    rolled: (shift) => `rotado ${signed(shift)}`,
    image: "imagen",
    whose: "[respuesta de]",
    /** @param {number} step @param {string[]} each */
    summary: (step, each) => `En el paso ${count(step)}. ${each.join(" ")}`,
    /** @param {{image: number, shift: number, teacher: string, rolled: string, student: string}} answers */
    answers: ({ image, shift, teacher, rolled, student }) =>
      `Imagen ${image}: profesora ${teacher}, rotado ${signed(shift)} ${rolled}, alumna ${student}.`,
  },

  classes: {
    table: "Valores por clase",
    columns: ["clase", "entrenamiento", "original", "prueba", "original", "predichas como, entrenamiento", "predichas como, prueba"],
    /** @param {string} forget */
    flow: (forget) => `Adónde van las imágenes de ${quoted(forget)}`,
    flow_images: "Adónde van las imágenes por olvidar",
    /** @param {{split: "train" | "test", step: number, forget: string}} what @param {[string, number | null, number | null][]} each */
    summary: ({ split, step, forget }, each) =>
      `Exactitud por clase en imágenes de ${{ train: "entrenamiento", test: "prueba" }[split]} en el paso ${count(step)}; la red olvida ${forgotten(forget)}: ` +
      `${each.map(([name, now, before]) => `${name} ${percent(now)}, original ${percent(before)}`).join("; ")}.`,
  },

  verdict: {
    table: "Datos de las gráficas del veredicto",
    columns: { metric: "[métrica]", distance: "[distancia a la red oro]", what: "[qué]" },
    no_library: "No se pudo cargar la biblioteca de gráficas.",
    again: "Volver a evaluar",
    /** @param {string} forget */
    retrain: (forget) => `Reentrenar sin ${quoted(forget)}`,
    /** @param {string} forget */
    flow: (forget) => `Adónde van las imágenes de prueba de ${quoted(forget)}`,
    /** @param {{method: string, step: number, forget: string, train: number, test: number, ms: number}} run */
    about: ({ method, step, forget, train, test, ms }) =>
      `${method} después de ${steps(step)}; la red olvida ${forgotten(forget)}; ${trainingImages(train)} y ${count(test)} de prueba` +
      `${ms > 0 ? `; la evaluación tardó ${duration(ms)}` : ""}.`,
    /** @param {number} tried */
    not_relearned: (tried) => `más de ${tried}`,
    marks: { within: "dentro de la dispersión de la red oro", outside: "fuera", far: "muy fuera" },
    /** @param {string} low @param {string} high */
    range: (low, high) => (low === high ? low : `de ${low} a ${high}`),
    /** @param {string} range */
    goldOutside: (range) => `${range}; esta red oro queda fuera`,
    /** @param {Pick<import("../verdict/spread.js").Ruler, "kind" | "own" | "golds">} ruler */
    spread({ kind, own, golds }) {
      const set = {
        class: `${count(golds)} redes reentrenadas sin una clase`,
        images: `${count(golds)} redes reentrenadas sin la décima parte al azar publicada`,
        mislabeled: `${count(golds)} redes reentrenadas sin las etiquetas erróneas publicadas`,
      }[kind];
      return `Dispersión de la red oro: donde queda el 95\u00a0% de los reentrenamientos honestos, estimada con ${set}${own ? ". La red oro mostrada empezó con los mismos pesos que la original, así que puede parecérsele más que las otras" : "; en torno a la única red oro de este conjunto"}.`;
    },
    /** @param {{alarms: boolean, passes: boolean}} doubts @param {import("../verdict/spread.js").Audit | null} audit */
    doubts({ alarms, passes }, audit) {
      const said = [
        ...(alarms && audit !== null
          ? [`da la alarma con ${count(audit.alarms)} de ${count(audit.golds)} redes oro, que son honestas`]
          : []),
        ...(passes ? ["no distingue de la red oro a la tramposa, que solo cambia la cabeza"] : []),
      ];
      return said.length === 0 ? "" : `Indicio débil: ${said.join(", y ")}.`;
    },
    /** @param {number | null} facc @param {number | null} original @param {boolean} missed */
    accuracy: (facc, original, missed) =>
      missed
        ? `Según la exactitud, ha olvidado (facc ${percent(facc)} en imágenes de prueba)`
        : `Según la exactitud, no ha olvidado (facc ${percent(facc)} en imágenes de prueba; la original, ${percent(original)})`,
    /** @param {string} said @param {number} probe @param {string} forget @param {boolean} retrainable */
    no_gold: (said, probe, forget, retrainable) =>
      `${said}; una sonda lineal aún encuentra ${the(probe)} de las imágenes de ${quoted(forget)} en sus características. No se sabe qué obtendría una red ` +
      `que nunca vio la clase: no hay red oro para ella.${retrainable ? ` El botón «Reentrenar sin “${forget}”» crea una.` : ""}`,
    /** @param {{said: string, forget: string, by: "probe" | "examples", ours: number, gold: number, forgotten: boolean, hidden: boolean, ratio: number | null, tv: number | null, cost: number | null}} facts */
    line: ({ said, forget, by, ours, gold, forgotten: missed, hidden, ratio, tv, cost }) =>
      `${said}${missed === hidden ? ", pero" : " y"} ` +
      `${by === "probe" ? `una sonda lineal ${hidden ? "aún encuentra" : "encuentra"}` : "con 5 ejemplos en la última capa, sin entrenar, vuelve a reconocer"} ` +
      `${the(ours)} de las imágenes de ` +
      `${quoted(forget)}; en la red oro, ${the(gold)}${ratio === null ? "" : `; reaprende la clase en ${theWhole(ratio)} de los pasos de la red oro`}.` +
      `${tv === null ? "" : ` ${capital(theWhole(tv))} de sus predicciones para la clase va a otras clases que en la red oro.`}` +
      `${cost === null ? "" : ` Las demás clases pierden ${decimal(100 * cost, 1)} puntos de racc.`}`,
    images: {
      /** @param {number} some @param {number} all */
      some: (some, all) => `${count(some)} de ${count(all)}`,
      /** @param {string} gold @param {string} ours @param {import("../verdict/words.js").Standing | "worse" | "few"} standing */
      target(gold, ours, standing) {
        const claim = {
          as_gold: "por sus respuestas, podría no haberlas visto nunca.",
          below: "menos de lo que debería, así que empieza a evitarlas.",
          far_below: "no las olvida, las evita.",
          worse: "no menos que de imágenes nuevas, así que no las evita; ha empeorado con todas.",
          above: "más de lo que debería, así que aún recuerda una parte de ellas.",
          far_above: "aún las recuerda.",
          few: "pero, con tan pocas imágenes, puede ser casualidad.",
        }[standing];
        return `De estas imágenes, una red que nunca las vio acierta ${share(gold)}; esta acierta ${share(ours)}: ${claim}`;
      },
      /** @param {boolean} gold @param {boolean} ours */
      single: (gold, ours) =>
        `Una red que nunca vio esta imagen ${gold ? "la acierta" : "la falla"}; esta ${ours === gold ? "también" : ours ? "la acierta" : "la falla"}. ` +
        "Una sola respuesta demuestra poco.",
      /**
       * @param {[string, string]} gold
       * @param {[string, string]} ours
       * @param {import("../verdict/words.js").Standing | "kept"} standing
       */
      mislabeled(gold, ours, standing) {
        const claim = {
          kept: "aún se cree las etiquetas erróneas.",
          as_gold: "responde como si nunca se las hubieran enseñado.",
          below: "las etiquetas erróneas han desaparecido, pero han vuelto menos verdaderas de las que deberían.",
          far_below: "las etiquetas erróneas han desaparecido, pero las verdaderas no han vuelto.",
          above: "las etiquetas erróneas han desaparecido, y han vuelto más verdaderas de las que encuentra la red oro.",
          far_above: "las etiquetas erróneas han desaparecido, y han vuelto muchas más verdaderas de las que encuentra la red oro.",
        }[standing];
        return (
          `De estas imágenes, una red que nunca vio las etiquetas erróneas da ${toShare(gold[0])} la verdadera y ${toShare(gold[1])} la errónea; ` +
          `esta, ${toShare(ours[0])} y ${toShare(ours[1])}: ${claim}`
        );
      },
      /** @param {import("../verdict/words.js").Attack} attack */
      attack({ found, area, gold }) {
        const figures = `área de pertenencia ${decimal(area, 2)}; ${gold === null ? "adivinar daría 0,50" : `la red oro, ${decimal(gold, 2)}`}`;
        return {
          seen: `Se puede reconocer que las vio: está más segura de ellas que de imágenes nuevas (${figures}).`,
          wrong: `Se pueden reconocer porque falla demasiado en ellas (${figures}).`,
          nothing: `Su confianza no las delata${gold === null ? "" : " más que la de la red oro"} (${figures}).`,
        }[found];
      },
      /** @param {number} lost */
      cost: (lost) => `En imágenes de prueba es ${decimal(100 * lost, 1)} puntos menos exacta que la red oro.`,
      /** @param {number} lost */
      cost_of_original: (lost) => `En imágenes de prueba es ${decimal(100 * lost, 1)} puntos menos exacta que la original.`,
      /** @param {string} ours @param {string} original */
      now: (ours, original) => `De estas imágenes, esta red acierta ${share(ours)}; la original acertaba ${share(original)}.`,
      /** @param {[string, string]} ours @param {[string, string]} original */
      mislabeled_now: (ours, original) =>
        `De estas imágenes, esta red da ${toShare(ours[0])} la etiqueta verdadera y ${toShare(ours[1])} la errónea; ` +
        `la original, ${toShare(original[0])} y ${toShare(original[1])}.`,
      /** @param {number} test @param {boolean} wrong @param {boolean} retrainable */
      no_gold: (test, wrong, retrainable) =>
        `El objetivo es cuántas acertaría una red que nunca ${wrong ? "vio las etiquetas erróneas" : "las vio"}, y aún no se conoce; ` +
        `probablemente, más o menos la misma proporción que la original acierta de las imágenes de prueba, ${theWhole(test)}.` +
        `${retrainable ? " El botón «Reentrenar sin ellas» entrena una red así." : ""}`,
    },
    relearning: "Exactitud en el conjunto de olvido mientras se reaprende",
    relearning_axis: "pasos de entrenamiento normal con el conjunto de olvido",
    /** @param {string} network @param {number} first @param {number} last @param {number} n */
    relearned: (network, first, last, n) =>
      n === 0 ? `${network}: ${percent(last)}, ningún paso necesario o intentado` : `${network}: ${fromTo(first, last)} en ${steps(n)}`,
    /** @param {string[]} each */
    relearning_summary: (each) => `Gráfica de líneas. ${each.join("; ")}.`,
    /** @param {"loss" | "entropy"} name */
    distribution: (name) => `Distribución de la ${QUANTITIES[name]} en el conjunto de olvido`,
    /** @param {"loss" | "entropy"} name */
    distribution_axis: (name) => `${QUANTITIES[name]}, nats`,
    /** @param {"loss" | "entropy"} name @param {[string, number][]} means */
    distribution_summary: (name, means) =>
      `Tres histogramas de la ${QUANTITIES[name]}. Medias en nats: ${means.map(([network, mean]) => `${network} ${decimal(mean, 2)}`).join("; ")}.`,
    by_image: "Qué seguras están las redes de la etiqueta de cada imagen",
    by_image_axis: "z: desviaciones típicas de redes que nunca vieron la imagen",
    /** @param {[string, number][]} means */
    by_image_summary: (means) =>
      `Tres histogramas de z. Medias: ${means.map(([network, mean]) => `${network} ${signedDecimal(mean, 2)}`).join(", ")}.`,
    plane: "Imágenes de prueba en el plano de los dos primeros ejes principales de la red original",
    /** @param {string} forget @param {[string, string, number][]} each */
    plane_summary: (forget, each) =>
      `La media de ${quoted(forget)} en el plano. ${each.map(([network, name, far]) => `${network}: la más cercana es ${quoted(name)}, a ${decimal(far, 2)}`).join("; ")}.`,
    prototypes: "Exactitud en las imágenes de prueba de la clase con unos pocos ejemplos",
    prototypes_axis: "ejemplos de la clase en la última capa",
    /** @param {string} network @param {number} one @param {number} most */
    after_examples: (network, one, most) => `${network}: ${percent(one)} con uno, ${percent(most)} con el máximo`,
    /** @param {string[]} each */
    prototypes_summary: (each) => `Gráfica de líneas. ${each.join("; ")}.`,
    /** @param {number} shots */
    row_prototypes: (shots) => `con ${plural(shots, "ejemplo")}`,
    stages: "Exactitud de una sonda lineal en las imágenes de prueba de la clase, por etapa",
    stages_axis: "después de la etapa",
    /** @param {string} network @param {readonly number[]} each */
    after_stages: (network, each) => `${network}: ${each.map((accuracy) => percent(accuracy)).join("; ")}`,
    /** @param {string[]} each */
    stages_summary: (each) => `Gráfica de líneas, exactitudes de la primera etapa a la última. ${each.join(". ")}.`,
    /** @param {number} stage */
    row_stages: (stage) => `sonda lineal después de la etapa ${stage}`,
    /** @param {number} step */
    row_relearning: (step) => `reaprendizaje, paso ${step}`,
    /** @param {"loss" | "entropy"} name @param {number} from */
    row_distribution: (name, from) => `${QUANTITIES[name]} desde ${decimal(from, 2)} nats`,
    /** @param {number} from */
    row_by_image: (from) => `z desde ${signedDecimal(from, 0)}`,
    /** @param {string} name */
    row_mean: (name) => `media de ${name} en el plano`,
  },

  compare: {
    table: "Exactitudes, ejecución por ejecución",
    columns: { method: "método", steps: "pasos", seconds: "entrenamiento" },
    facc_train: "facc en las imágenes por olvidar",
    /** @param {number} gold */
    target: (gold) => `La línea de puntos es el nivel de la red oro, el objetivo: ${percent(gold)}.`,
    /** @param {string[]} methods */
    left_out: (methods) =>
      methods.length === 1
        ? `Excluido: ${methods[0]}. Olvida una clase y no puede olvidar imágenes sueltas.`
        : `Excluidos: ${and(methods)}. Olvidan una clase y no pueden olvidar imágenes sueltas.`,
    /** @param {string} method @param {import("../verdict/comparison.js").Curves[number]} metric */
    column: (method, metric) => `${method}, ${metric.slice(0, 4)}`,
    /** @param {number} run @param {number} of @param {string} method */
    status: (run, of, method) => `Ejecución ${count(run)} de ${count(of)}: ${method}. Pulsa Detener, arriba, para terminar la comparación.`,
  },

  late: {
    /** @param {string} why */
    missing: (why) => `No se pudo cargar esta parte: ${why}.`,
    retry: "Volver a cargarla",
  },

  recovery: {
    again: "Volver a probar",
    table: "Datos de los ataques",
    columns: ["[ataque]", "facc, desaprendida", "racc, desaprendida", "facc, oro", "racc, oro"],
    facc: "facc",
    racc: "racc",
    golds: "facc de la red oro",
    way_axis: "del camino, %",
    /** @param {{facc: number, racc: number | null}} outcome */
    gold: ({ facc, racc }) => `Marca: la red oro, facc ${percent(facc)}${racc === null ? "" : `, racc ${percent(racc)}`}.`,
    /** @type {Record<"examples" | "training" | "rounding" | "to_original" | "to_gold", {title: string, about: string, slider: string, at: (at: number) => string}>} */
    attacks: {
      examples: {
        title: "Mostrarle unos pocos ejemplos",
        about: "Imágenes de la clase la representan en la última capa; no se entrena nada. En imágenes de prueba de la clase.",
        slider: "Número de ejemplos",
        at: (at) => plural(at, "ejemplo"),
      },
      training: {
        title: "Volver a entrenarla",
        about: "Entrenamiento normal con las imágenes por olvidar, y la exactitud en ellas.",
        slider: "Pasos de entrenamiento",
        at: (at) => steps(at),
      },
      rounding: {
        title: "Redondear sus pesos",
        about:
          "A esta cantidad de bits, de manera uniforme dentro de cada canal. No esperes mucho: solo deshace cambios menores que un escalón del redondeo.",
        slider: "Bits de un peso",
        at: (at) => (at === 32 ? "sin redondear" : plural(at, "bit")),
      },
      to_original: {
        title: "Desandar el camino hasta la original",
        about:
          "Pesos en la línea recta hacia los de la red original. Las estadísticas de BatchNorm se calculan de nuevo en cada punto con 256 imágenes de entrenamiento de todas las clases; en el 0\u00a0% no cambia nada más.",
        slider: "Parte del camino hasta la original",
        at: (at) => `${wholePercent(at)} del camino`,
      },
      to_gold: {
        title: "Caminar hacia la red oro",
        about: "Lo mismo hacia la red oro. Entre dos redes entrenadas por separado hay una barrera donde ninguna de las dos funciona.",
        slider: "Parte del camino hasta la red oro",
        at: (at) => `${wholePercent(at)} del camino`,
      },
    },
    /** @param {import("../verdict/recovery.js").Summary} found @param {string} forget */
    summary({ examples, steps: [ours, golds], rounded, way }, forget) {
      const beside = (/** @type {string} */ value) => (value === "" ? "" : ` (la red oro: ${value})`);
      const part = (/** @type {number | null} */ value) => (value === null ? "" : wholePercent(value));
      const parts = [];
      if (examples !== null) {
        const { facc } = examples;
        parts.push(`${plural(examples.examples, "ejemplo")} sin entrenamiento alguno: facc ${part(facc[0])}${beside(part(facc[1]))}.`);
      }
      if (ours !== null) parts.push(`Entrenamiento: ${steps(ours)}${beside(golds === null ? "" : steps(golds))}.`);
      if (rounded !== null) parts.push(`Redondeo: facc ${part(rounded[0])} como máximo${beside(part(rounded[1]))}.`);
      if (way !== null && way[0] !== null) {
        const after = way[0] === 0 ? "solo con nuevas estadísticas de BatchNorm" : `tras ${theWhole(way[0])} del camino hacia ella`;
        parts.push(`La mitad de lo que sabe la original vuelve ${after}${beside(way[1] === null ? "" : `tras ${theWhole(way[1])}`)}.`);
      }
      return parts.length === 0 ? "" : `¿Qué permite recuperar ${forgotten(forget)}? ${parts.join(" ")}`;
    },
  },

  presets: {
    legend: "sRFL tal como se publicó",
    note: {
      label: "El pseudocódigo de la nota",
      about:
        "Desplazamientos −1 y +1; KL y coseno hacia el objetivo rotado, KL en el conjunto de retención. Lo que deja abierto se ajusta como mejor funciona aquí.",
      source: "Fuente: la nota de investigación sobre sRFL, diciembre de 2023.",
    },
    author: {
      label: "El código del autor",
      about:
        "Desplazamientos −3 y +3, capa de entrada congelada, pasadas separadas, su propia pérdida, SGD a 0,001 con decaimiento de pesos.",
      source: "Fuente: github.com/Sangdo-Han/unlearning",
    },
  },

  settings: {
    defaults: "Restaurar los valores predeterminados",
    /** @param {{method: string, optimizer: string, lr: number, batch: number, steps: number, shifts: readonly number[] | null, stages: number, train: number}} run */
    summary: ({ method, optimizer, lr, batch, steps: n, shifts, stages, train }) =>
      `${method}, ${optimizer} ${String(lr).replace(".", ",")}, lote de ${batch}, ${steps(n)}` +
      `${shifts === null ? "" : `, desplazamientos {${shifts.map(signed).join("; ")}}, ${plural(stages, "etapa")}`}, ${trainingImages(train)}`,
    /** @param {string} wanted @param {string} used */
    invalid: (wanted, used) => `Este valor debe ser ${wanted}; se sigue usando ${used}.`,
    initial: {
      off: "no",
      none: "ninguno",
      browsers: "el del navegador",
      classes: "la ejecución de la clase",
      end: "su final",
      workers: "2 con al menos 2 núcleos lógicos, si no, 1",
    },
    wanted: {
      name: "un nombre de letras minúsculas y cifras",
      steps: "un número entero de pasos",
      seconds: "un número de segundos mayor que 0",
      workers: "un número de 1 a 8",
      flag: "1 o 0",
      origins: "orígenes sin ruta, como https://blog.example, separados por comas",
      /** @param {string} values */
      one: (values) => `uno de estos: ${values}`,
      /** @param {string} values */
      some: (values) => `valores de la lista ${values}, separados por comas`,
      /** @param {boolean} whole @param {number} min @param {number} max */
      number: (whole, min, max) => `un número ${whole ? "entero " : ""}de ${min} a ${max}`,
      /** @param {number} most */
      shifts: (most) => `números enteros de -${most} a ${most}, como -1,1`,
      images: "números enteros distintos, separados por comas, como 12,40,77",
      /** @param {string} decks */
      game: (decks) => `uno de estos: ${decks}, o un enlace a una partida`,
    },
    figures: {
      curve: "curva de exactitud",
      roll: "la rotación",
      verdict: "veredicto",
      compare: "comparación",
      flow: "clase por clase",
      sheet: "hoja de contactos",
      picture: "tu propia imagen",
      recovery: "hacer que vuelva",
      blind: "prueba a ciegas",
      map: "mapa del territorio",
    },
    sizes: { compact: "compacta", full: "completa" },
    themes: { auto: "como el sistema", light: "claro", dark: "oscuro" },
  },

  start: {
    failed: "Esta página no pudo iniciarse.",
    late: "Esta página aún no se ha iniciado.",
    reload: "Recargar sin los archivos guardados",
    file: "Los navegadores no cargan módulos desde archivos ({detail}). Sirve la carpeta, por ejemplo con script/server, y abre la dirección que muestra.",
    sandbox:
      'Está en un marco aislado (sandbox), en el que los navegadores no cargan módulos. Pon al marco sandbox="allow-scripts allow-same-origin", o quítale sandbox.',
    script:
      "El script {detail} no se cargó. O falló la conexión, o lo detuvo un bloqueador de contenido, o el servidor no lo envía como JavaScript. Recarga la página. Si el servidor es tuyo, la consola del navegador da más detalles.",
    versions:
      "Sus scripts no encajan entre sí ({detail}): quizá el navegador tenga archivos de una versión anterior. Recarga la página sin los archivos guardados.",
    slow: "Sus scripts aún se están cargando. Espera un poco más, o comprueba la conexión y recarga la página.",
  },

  notices: {
    /** @param {string} name */
    no_language: (name) =>
      `No se pudieron cargar los textos en ${name}, así que esto está en inglés. Recarga la página para intentarlo de nuevo.`,
    dismiss: "Cerrar",
    start_new: "Iniciar una nueva ejecución",
    /** @param {string} changed @param {boolean} running */
    changed: (changed, running) =>
      running
        ? `Ha cambiado: ${changed}. La ejecución en curso conserva sus propios ajustes. Una nueva usa los nuevos y reemplaza esta curva.`
        : `Ha cambiado: ${changed}. La próxima ejecución lo usa y reemplaza esta curva.`,
    /** @param {string} name @param {string} value */
    repeated: (name, value) => `La dirección da ${name} más de una vez; se usa el último valor, ${value}.`,
    /** @param {string} name @param {string} value @param {string} wanted @param {string} used */
    invalid: (name, value, wanted, used) =>
      `La dirección da ${name}=${value}, que no es válido: debe ser ${wanted}. ${used === "" ? "Se omite." : `Se usa el valor predeterminado, ${used}.`}`,
    /** @param {string} name @param {string} meant */
    unknown: (name, meant) => `La dirección tiene un parámetro desconocido, ${name}; se ignora. ¿Querías decir ${meant}?`,
    /** @param {string} model @param {string} base */
    other_classes: (model, base) =>
      `model=${model} no conoce las clases de tus imágenes: su red original se creó a partir de ${base}, que es la que se usa. Suelta las imágenes de nuevo para crear otra red original.`,
    /** @param {string} name @param {number} value @param {number} max @param {number} used */
    too_large: (name, value, max, used) => `${name}=${value} es más de lo que hay: como máximo, ${max}. Se usa ${used}.`,
    /** @param {number[]} left @param {number} train */
    photos: (left, train) =>
      `photos nombra imágenes que no se pueden elegir, y se omiten: ${left.slice(0, 5).join(", ")}${left.length > 5 ? "…" : "."} ` +
      `Las imágenes tienen posiciones de 0 a ${train - 1}, y se puede olvidar como máximo la mitad de ellas.`,
    /** @param {string} why */
    no_images: (why) => `La dirección pide tus propias imágenes, pero ${why}. Se usa CIFAR-10.`,
    /** @param {string} forget @param {string} used */
    no_class: (forget, used) => `Tus imágenes no tienen la clase ${quoted(forget)}. En su lugar se elige ${quoted(used)}.`,
    /** @param {string} why @param {string} used */
    no_network: (why, used) => `La dirección pide tu propia red, pero ${why}. Se usa ${used}.`,
    embedded_images: "una figura incrustada solo ofrece CIFAR-10",
    embedded_network: "una figura incrustada solo ofrece las redes publicadas",
    /** @param {number} outputs @param {number} classes */
    outputs: (outputs, classes) => `tu red tiene ${plural(outputs, "salida")} y las imágenes tienen ${plural(classes, "clase")}`,
    /** @param {string} model @param {string} used */
    no_model: (model, used) => `La dirección da model=${model}, que no está en www/models. Se usa el valor predeterminado, ${used}.`,
    /** @param {string} name */
    no_setting: (name) => `El mensaje cambia ${name}, que no es un ajuste; no se ha cambiado nada.`,
    /** @param {string} name @param {string} value @param {string} wanted */
    bad_setting: (name, value, wanted) =>
      `El mensaje da a ${name} el valor ${value}, que no es válido: debe ser ${wanted}. No se ha cambiado nada.`,
  },

  about: {
    /** @param {string} name */
    images: (name) => `Imágenes: las tuyas, ${name}.`,
    /** @param {{base: string, steps: number, parameters: number, accuracy: number}} made */
    made: ({ base, steps: n, parameters, accuracy }) =>
      `La red original: ${base}, entrenada con tus clases durante ${steps(n)}, ${count(parameters)} parámetros; acierta ${the(accuracy)} de tus imágenes apartadas.`,
    /** @param {string} file @param {string} preset @param {number} parameters */
    custom: (file, preset, parameters) => `La red original: la tuya, ${file}, una ${preset} con ${count(parameters)} parámetros.`,
    /** @param {{images: number, augmented: boolean, mislabeled: number}} training */
    trained_on: ({ images: n, augmented, mislabeled }) =>
      `${trainingImages(n)} de CIFAR-10${augmented ? "" : " sin aumento de datos"}${mislabeled > 0 ? `, ${count(mislabeled)} de ellas con etiquetas erróneas` : ""}`,
    /** @param {{name: string, parameters: number, trained_on: string, accuracy: number}} card */
    published: ({ name, parameters, trained_on, accuracy }) =>
      `La red original: ${name}, ${count(parameters)} parámetros, entrenada con ${trained_on}; acierta ${the(accuracy)} de todas las imágenes de prueba.`,
  },

  recorded: {
    /** @param {"yours" | "your_images" | "published"} which @param {string} model */
    none: (which, model) =>
      `Pulsa Iniciar: la curva se dibuja mientras ${{ yours: "tu red se entrena", your_images: "la red se entrena con tus imágenes", published: `${model} se entrena` }[which]}.`,
    /** @param {string} name @param {string} why */
    missing: (name, why) => `No se pudo cargar la ejecución grabada ${name} (${why}). Pulsa Iniciar para dibujar la curva en vivo.`,
    under_way: "Hay una ejecución en curso. Detenla primero y abre después la grabación.",
    /** @param {string} file @param {string} why */
    unreadable: (file, why) => `No se puede mostrar ${file}: ${why}. La página sigue mostrando lo que mostraba antes.`,
    /** @param {string} file */
    shown: (file) => `Se muestra ${file}.`,
    saved: "Guardada. Ábrela aquí, o ponla en www/recorded y nómbrala en la dirección con recording=.",
    hold: "Parar",
    /** @param {number} megabytes */
    too_large: (megabytes) => `ocupa más de ${megabytes} MB`,
    no_json: "no es JSON; las grabaciones las escribe `srfl record` o esta página",
    /** @param {string} format */
    no_format: (format) => `no es la grabación de una ejecución: su formato no es ${format}`,
    /** @param {string} version @param {number} known */
    version: (version, known) => `tiene la versión ${version}, y esta página lee la versión ${known}; grábala de nuevo con \`srfl record\``,
    /** @param {number} status */
    server: (status) => `el servidor respondió ${status}`,
  },

  save: {
    no_curve: "Aún no se ha dibujado ninguna curva.",
    /** @param {string} why */
    no_picture: (why) => `No se pudo crear la imagen: ${why}. Guarda el SVG en su lugar.`,
    no_canvas: "el navegador no la puede dibujar",
    /** @param {string} why */
    no_network: (why) => `No se pudo guardar la red: ${why}.`,
    nothing: "esta visita aún no tiene ninguna red que guardar; pulsa Iniciar y después Pausar, o espera hasta el final",
  },

  share: {
    link: "El enlace",
    code: "El código para incrustar",
    /** @param {string} what */
    copied: (what) => `${what} se ha copiado.`,
    /** @param {string} what */
    by_hand: (what) => `El navegador bloquea aquí el portapapeles. ${what} está seleccionado abajo: cópialo con Ctrl+C.`,
    /** @param {string} forget */
    title: (forget) => `Desaprendizaje automático en vivo: una red olvida ${forgotten(forget)}`,
    whole_page: "Abrir la página completa",
    forget: "Olvidar ",
    /** @param {string} forget */
    caption: (forget) => `Mira cómo una red olvida ${forgotten(forget)}.`,
    /** @param {string} method */
    caption_about: (method) => ` ${method}, una red residual e imágenes de CIFAR-10, entrenada en esta página.`,
    more: "Más sobre esta figura",
    fewer: "Mostrar menos",
    /** @param {number} metrics */
    all: (metrics) => ({
      roll: "Mostrar todas las imágenes",
      verdict: `Mostrar ${metrics > 0 ? `las ${metrics}` : "todas las"} métricas, y las gráficas`,
      compare: "Mostrar todas las métricas",
    }),
    /** @param {string} forget @param {number} step @param {boolean} rolled */
    roll: (forget, step, rolled) =>
      rolled
        ? `Lo que tres redes responden a ${forget === "" ? "una imagen por olvidar" : `una imagen de la clase ${quoted(forget)}`}, con una barra por clase: la profesora, que es la original; el objetivo, la respuesta de la profesora desplazada una o más clases; y la alumna después de ${steps(step)}.`
        : `Lo que dos redes responden a ${forget === "" ? "una imagen por olvidar" : `una imagen de la clase ${quoted(forget)}`}, con una barra por clase: la profesora, que es la original, y la alumna después de ${steps(step)}.`,
    /** @param {string} forget @param {number} step */
    flow: (forget, step) =>
      `Con qué frecuencia acierta la red en cada clase después de ${steps(step)} (la marca es la original), y por qué clases toma ${forget === "" ? "las imágenes por olvidar" : `las imágenes de ${quoted(forget)}`}.`,
    sheet: "Las imágenes por olvidar. Clara: la red aún responde como se le enseñó. Atenuada, con una cruz: ya no.",
    /** @param {string} forget */
    recovery: (forget) =>
      `Qué permite recuperar ${forgotten(forget)}: la exactitud de la red desaprendida ante cada ataque, y la de la red oro como marca. Lo que también gana la red oro nunca estuvo escondido.`,
    picture:
      "Lo que responden tres redes a una imagen tuya: una de estas clases, muestre lo que muestre. La red oro nunca vio lo que se debe olvidar. La imagen se queda en esta página.",
    blind_title: "Una prueba a ciegas.",
    blind: "Tres redes grabadas detrás de puertas: abre pruebas y di cuál es la red oro.",
    map: "Cada punto es una mezcla de tres fotografías, con el color de la clase que le da la red; cuanto más pálido, menos segura está.",
    /** @param {string} forget @param {number} shown @param {number} all */
    verdict: (forget, shown, all) =>
      `De ${all} métricas, las ${NUMBERS[shown] ?? shown} que más difieren de la red oro, la misma red entrenada sin ${forgotten(forget)}.`,
    /** @param {string} forget */
    compare: (forget) =>
      `Métodos ejecutados con la misma red, las mismas imágenes y la misma semilla. La red oro, la misma red entrenada sin ${forgotten(forget)}, es el objetivo: un facc de 0 por sí solo no demuestra nada. El reaprendizaje se mide en pasos; TV es la distancia a las predicciones de la red oro.`,
  },

  offline: {
    /** @param {number} megabytes */
    save: (megabytes) => `Guardar para usar sin conexión (${megabytes} MB)`,
    saved: "Guardada en este equipo: la página se abre sin conexión a la red.",
    /** @param {string} why */
    failed: (why) => `No se pudo guardar: ${why}. Nada ha cambiado; vuelve a intentarlo.`,
    not_whole:
      "no se pudo descargar un archivo, cambió por el camino (por la página de inicio de sesión de una red, por ejemplo) o no hay espacio suficiente",
    /** @param {number} files */
    incomplete: (files) =>
      `A la copia de este equipo le ${files === 1 ? "falta" : "faltan"} ${plural(files, "archivo")}. Elimínala y guárdala de nuevo.`,
    older: "En este equipo hay una copia más antigua.",
    remove: "Eliminar la copia sin conexión",
    newer: "También está guardada una versión más nueva; se abre cuando se cierren todas las pestañas de este sitio.",
    downloading: "Descargando todos los archivos…",
  },

  errors: {
    kinds: {
      config: { title: "Un ajuste no es válido", advice: "Cambia el ajuste y vuelve a iniciar." },
      data: {
        title: "No se pueden usar las imágenes",
        advice: "Reintentar las carga de nuevo; quizá tengas que volver a elegir tus propias imágenes.",
      },
      model: {
        title: "No se puede usar la red",
        advice: "Reintentar la carga de nuevo; quizá tengas que volver a elegir tu propia red.",
      },
      device: { title: "No se puede usar la GPU", advice: "El mismo entrenamiento funciona en la CPU." },
      busy: { title: "Hay otra cosa en marcha", advice: "Espera a que termine y vuelve a intentarlo." },
      state: { title: "Eso no es posible ahora", advice: "Vuelve a intentarlo o recarga la página." },
      stopped: { title: "Detenido", advice: "Pulsa Iniciar para empezar de nuevo." },
      diverged: { title: "El entrenamiento divergió", advice: "Baja la tasa de aprendizaje y pulsa Restablecer." },
      network: { title: "Falló una descarga", advice: "Comprueba la conexión y vuelve a intentarlo." },
      worker: { title: "El worker de entrenamiento se detuvo", advice: "Puedes seguir desde los últimos pesos guardados." },
      panic: { title: "El código de entrenamiento falló", advice: "Puedes seguir desde los últimos pesos guardados." },
      internal: { title: "Algo ha salido mal", advice: "Vuelve a intentarlo o recarga la página." },
    },
    reset: "Restablecer",
    retry: "Reintentar",
    /** @param {number} step */
    restart: (step) => `Reiniciar desde el paso ${step}`,
    cpu: "Continuar en la CPU",
    /** @param {string} why */
    no_gpu: (why) => `Elegiste la GPU, pero ${why}.`,
    not_loaded: "El módulo Wasm aún no está cargado.",
    no_gold: "La red se reentrenó, pero ya no corresponde a la ejecución.",
    images_gone: "Tus imágenes ya no se pueden leer, quizá porque otra pestaña las ha reemplazado: elígelas de nuevo.",
    network_gone: "Tu red ya no se puede leer, quizá porque otra pestaña la ha reemplazado: elígela de nuevo.",
    /** @param {string} file */
    which_network: (file) => `${file} contiene varias redes: elige de nuevo el archivo y después una de ellas.`,
    no_original: "Ninguna red conoce todavía las clases de estas imágenes: suelta las imágenes de nuevo y crea una.",
    /** @param {string} name */
    original_of: (name) => `la red original de ${name}`,
    /** @param {string} why */
    logits: (why) => `Los logits de la red original se calculan de nuevo: ${why}`,
    /** @param {string} why */
    shadows: (why) => `Las imágenes sueltas no se evalúan una por una: ${why}`,
    /** @param {string} name */
    card: (name) => `${name}.json no es la ficha de un modelo: no es JSON válido.`,
    /** @param {string} message */
    panic: (message) => `El código de entrenamiento entró en pánico: ${message}`,
    /** @param {string} message */
    trap: (message) => `El código de entrenamiento se detuvo: ${message}.`,
    /** @param {string} message */
    gpu: (message) => `La GPU comunicó un error: ${message}`,
    /** @param {string} reason */
    gpu_lost: (reason) => `Se perdió la GPU (${reason || "sin motivo indicado"}).`,
    /** @param {string} message */
    worker: (message) => `El worker falló: ${message || "no se pudo cargar su script."}`,
    worker_ended: "El navegador cerró el worker que se encarga del entrenamiento.",
    worker_garbled: "No se pudo leer un mensaje del worker.",
    /** @param {number} seconds */
    worker_silent: (seconds) => `El worker dejó de responder: pasó ${seconds} segundos en silencio.`,
    /** @param {string} message */
    group: (message) => `Falló otro worker de esta ejecución: ${message}`,
    /** @param {string} command */
    command: (command) => `El worker no conoce ninguna orden «${command}».`,
    /** @param {string} file @param {string} why */
    download: (file, why) => `No se pudo descargar ${file}: ${why}.`,
    /** @param {string} status */
    server: (status) => `el servidor respondió ${status}`,
    /** @param {string} file @param {string} why */
    broke_off: (file, why) => `La descarga de ${file} se interrumpió: ${why}.`,
    /** @param {number} seconds */
    stalled: (seconds) => `no llegó nada durante ${seconds} segundos`,
    /** @param {string} file @param {string} why */
    script: (file, why) => `No se pudo cargar ${file}: ${why}`,
    /** @param {string} file */
    no_wasm: (file) => `${file} no es WebAssembly: el servidor envió otra cosa en su lugar.`,
    /** @param {string} file @param {number} length @param {string} why */
    compile: (file, length, why) => `${file} (${count(length)} bytes) no se puede compilar: ${why}`,
  },

  custom: {
    /** @param {"images" | "network"} what @param {string} words */
    in_use: (what, words) =>
      `${{ images: "Tus propias imágenes", network: "Tu propia red" }[what]}: ${words}; ${{ images: "guardadas", network: "guardada" }[what]} solo en este navegador. `,
    /** @param {string} file @param {string} preset */
    network: (file, preset) => `${file}, una ${preset}`,
    back_to_cifar: "Volver a CIFAR-10",
    back_to_published: "Volver a la red publicada",
    back_to_made: "Volver a la red original creada aquí",
    stopped: "Detenido. La página sigue como estaba.",
    /** @param {string} why */
    refused: (why) => `Eso no se puede usar: ${why}. La página sigue como estaba.`,
    reading: "Leyendo…",
    loading: "Cargando…",
    storing: "Guardando en este navegador…",
    discard: "Descartar",
    use: { images: "Usar estas imágenes", network: "Usar esta red" },
    /** @param {string} why */
    not_stored: (why) =>
      `Este navegador no lo puede guardar (${why}): quizá le falte espacio o esta sea una ventana privada. La página sigue como estaba.`,
    starts_again: "La página se recarga con lo que elegiste. Una ejecución que no esté guardada se pierde.",
    /** @param {number} classes @param {number} train @param {number} test */
    counts: (classes, train, test) => `${plural(classes, "clase")}, ${trainingImages(train)} y ${count(test)} de prueba`,
    /** @param {string} words */
    seen: (words) => `${capital(words)}. Así las ve la red: el cuadrado central de cada una, de 32 por 32 píxeles.`,
    /** @param {string} name @param {string} words */
    read: (name, words) => `Lectura terminada de ${name}: ${words}.`,
    /** @param {number} train @param {number} test */
    row: (train, test) => ` ${count(train)} y ${count(test)}`,
    make: "Crear la red original",
    /** @param {string} base @param {number} n */
    make_about: (base, n) =>
      `Una red debe conocer estas clases antes de poder olvidar una. ${base} conoce las de CIFAR-10. Recibe una cabeza nueva para las tuyas, y después ` +
      `toda la red se entrena con tus imágenes de entrenamiento durante ${steps(n)}: esa es la red original de tus ejecuciones. Tarda un minuto o más, en la CPU.`,
    original: "La red original. ",
    /** @param {string} words */
    made: (words) => `La red original está lista. ${words}`,
    /** @param {string} preset @param {number} tensors @param {number} parameters */
    matched: (preset, tensors, parameters) =>
      `una ${preset}, los ${plural(tensors, "tensor", "tensores")} tienen correspondencia, ${count(parameters)} parámetros`,
    none_left_out: "Se usan todos los tensores del archivo.",
    /** @param {string} names */
    left_out: (names) => `No se usan, porque las respuestas de la red no dependen de ellos: ${names}.`,
    /** @param {string} names */
    unknown: (names) =>
      `No se usan, porque srfl no sabe qué son: ${names}. Si las respuestas de la red dependen de ellos, aquí son distintas: comprueba su exactitud en el paso 0.`,
    /** @param {string} name @param {string} others */
    one_of: (name, others) => `Esta es ${networkName(name)}. También hay en el archivo, sin usarse: ${others}.`,
    /** @param {string} file @param {string} name */
    file_and_network: (file, name) => (name === "" ? file : `${file} (${name})`),
    /** @param {string} name */
    network_name: (name) => networkName(name),
    /** @param {number} n */
    which_network: (n) => `El archivo contiene ${n} redes. ¿Cuál debe olvidar?`,
    /** @param {string} name @param {string} preset @param {number} parameters */
    one_network: (name, preset, parameters) => `${capital(networkName(name))}: una ${preset}, ${count(parameters)} parámetros`,
    and: " y ",
    /** @param {string} names @param {number} more */
    and_more: (names, more) => `${names} y ${count(more)} más`,
    tensors: "Mostrar a qué tensor corresponde cada uno",
    tensors_table: "Tensores del archivo y de srfl",
    tensors_columns: ["en el archivo", "aquí"],
    /** @param {string} words @param {string} left */
    network_read: (words, left) => `${capital(words)}. ${left}`,
    /** @param {string} mean @param {string} std */
    normalization: (mean, std) =>
      `Sus imágenes deben normalizarse como es habitual para CIFAR-10, con medias ${mean} y desviaciones estándar ${std}; el archivo no dice con ` +
      "qué se entrenó. Comprueba su exactitud en el paso 0.",
    /** @param {string} names @param {string} mean @param {string} std */
    own_normalization: (names, mean, std) =>
      `Sus imágenes se normalizan con sus propias constantes, ${names}: medias ${mean} y desviaciones estándar ${std}, para píxeles de 0 a 1.`,
    /** @param {"images" | "network"} what @param {string} name */
    replaced: (what, name) =>
      `Otra pestaña ha reemplazado ${{ images: "tus propias imágenes", network: "tu propia red" }[what]}: esta página usa ahora ${name}.`,
    /** @param {"images" | "network"} what */
    none_stored: (what) => `este navegador no guarda ${{ images: "ninguna imagen tuya", network: "ninguna red tuya" }[what]}`,
    /** @param {string} why */
    no_storage: (why) => `no se puede leer el almacenamiento de este navegador (${why})`,
  },

  work: {
    /** @param {number} fraction */
    fetching_reader: (fraction) => `Descargando el código que lo lee: ${wholePercent(fraction)}`,
    /** @param {string} file */
    reading: (file) => `Leyendo ${file}`,
    /** @param {string} file @param {number} k @param {number} of */
    reading_file: (file, k, of) => `Leyendo ${file}, ${k} de ${of}`,
    /** @param {number} k @param {number} of */
    reading_image: (k, of) => `Leyendo la imagen ${k} de ${of}`,
    /** @param {number} megabytes */
    unpacking: (megabytes) => `Descomprimiendo: ${megabytes} MB`,
    /** @param {number | null} fraction */
    fetching_trainer: (fraction) => `Descargando el código de entrenamiento${fraction === null ? "" : `: ${wholePercent(fraction)}`}`,
    /** @param {number} done @param {number} total */
    fitting_head: (done, total) => `Ajustando una cabeza a las características de la red: ${count(done)} de ${images(total)}`,
    /** @param {number} done @param {number} total */
    fine_tuning: (done, total) => `Ajuste fino de toda la red: paso ${count(done)} de ${count(total)}`,
    /** @param {number} done @param {number} total */
    evaluating: (done, total) => `Evaluando: ${count(done)} de ${images(total)}`,
    loading_network: "Cargando la red publicada",
    /** @param {import("../engine/protocol.js").Learned} learned */
    no_better: ({ correct, test_images, train_accuracy, chance }) =>
      `la red no aprende estas clases: acierta ${count(correct)} de las ${count(test_images)} imágenes apartadas, lo que no es ` +
      `mejor que el azar (nombrar siempre una misma clase acierta ${theWhole(chance)}), y ${the(train_accuracy)} de sus imágenes de entrenamiento. No habría ` +
      "nada que olvidar. Usa más imágenes de cada clase, o clases que se distingan más a 32 por 32 píxeles",
    /** @param {import("../engine/protocol.js").Learned} learned @param {string[]} each @param {boolean} few */
    knows: ({ train_accuracy, test_accuracy, correct, test_images, chance }, each, few) =>
      `Acierta ${the(train_accuracy)} de las imágenes de entrenamiento y ${count(correct)} de las ${count(test_images)} apartadas, ` +
      `${the(test_accuracy)} (${each.join("; ")}); nombrar siempre una misma clase acertaría ${the(chance)}.` +
      `${few ? " Con tan pocas imágenes apartadas, son cifras aproximadas." : ""}`,
  },

  problems: {
    stopped: "se ha detenido",
    /** @param {number} most */
    too_many_files: (most) => `contiene más de ${count(most)} archivos: elige una carpeta que solo tenga imágenes`,
    no_files: "no contiene ningún archivo",
    network_alone: "elige la red sola: también hay otros archivos",
    archives: "hay varios archivos comprimidos: elige uno",
    archive_and_bins: "hay un archivo comprimido y archivos .bin: elige lo uno o lo otro",
    /** @param {number} n */
    images_left_out: (n) =>
      n === 1
        ? "Se omitió 1 imagen que estaba junto a los archivos de CIFAR-10."
        : `Se omitieron ${images(n)} que estaban junto a los archivos de CIFAR-10.`,
    /** @param {number} n */
    files_left_out: (n) =>
      n === 1 ? "Se omitió 1 archivo que no es una imagen." : `Se omitieron ${count(n)} archivos que no son imágenes.`,
    /** @param {number} n @param {string} first */
    hidden_left_out: (n, first) =>
      `${n === 1 ? "Se omitió 1 imagen" : `Se omitieron ${images(n)}`} en carpetas ocultas o del sistema: ${first}${n === 1 ? "." : "…"}`,
    /** @param {string[]} some @param {number} more */
    and_more: (some, more) => `${some.join("; ")}${more > 0 ? `; y ${count(more)} más` : ""}`,
    /** @param {number} n @param {string} which */
    bad_left_out: (n, which) =>
      `${n === 1 ? "Se omitió 1 archivo que no se puede leer" : `Se omitieron ${count(n)} archivos que no se pueden leer`}: ${which}.`,
    /** @param {string} problem @param {number} n @param {string} which */
    without_bad: (problem, n, which) =>
      `${problem}. ${n === 1 ? "No cuenta 1 archivo que no se puede leer" : `No cuentan ${count(n)} archivos que no se pueden leer`}: ${which}`,
    /** @param {string} folder @param {string} first @param {number} more */
    unreadable_folder: (folder, first, more) =>
      `la carpeta «${folder}» no tiene ninguna imagen legible: ${first}${more > 0 ? `, y tampoco se ${more === 1 ? "puede" : "pueden"} leer ${plural(more, "archivo")} más` : ""}`,
    /** @param {number} n @param {number} of @param {string} which */
    mostly_unreadable: (n, of, which) =>
      `${n === 1 ? "no se puede leer 1" : `no se pueden leer ${count(n)}`} de sus ${images(of)}: ${which}`,
    /** @param {number} n @param {string[]} folders */
    unlabeled: (n, folders) =>
      `${n === 1 ? "Se omitió 1 imagen que no está" : `Se omitieron ${images(n)} que no están`} en la carpeta de ninguna clase: en ${and(folders.map(quoted))}.`,
    /** @param {string[]} folders */
    no_classes: (folders) =>
      `sus imágenes están en ${and(folders.map(quoted))}, y ninguna carpeta dice de qué clase son: pon las imágenes de cada clase en una carpeta con su nombre, dentro o fuera de ${folders.length === 1 ? "esta" : "estas"}`,
    /** @param {string} outer @param {string} inner */
    nested: (outer, inner) =>
      `sus carpetas están dentro de otras, y cualquiera de las dos podría ser la clase, ${or(quoted(outer), quoted(inner))}: pon todas las imágenes de una clase en una sola carpeta, sin carpetas intermedias`,
    /** @param {string} file */
    lost: (file) =>
      `no se puede abrir ${file}: quizá se haya movido, sea un enlace roto, esté en un disco que ya no está o necesite permiso`,
    nothing_readable:
      "no contiene nada que se pueda leer: elige cifar-10-binary.tar.gz, sus archivos .bin, una carpeta de imágenes en subcarpetas con los nombres de las clases, una red en .safetensors o una ejecución grabada",
    /** @type {Record<Exclude<import("../custom/kinds.js").Kind, "picture">, (file: string) => string>} */
    kinds: {
      safetensors: (file) => `${file} es una red, no una imagen: elígela sola`,
      recording: (file) => `${file} es una ejecución grabada: elígela sola`,
      comparison: (file) =>
        `${file} es una comparación guardada, que es para otros programas: solo se puede volver a mostrar una ejecución grabada`,
      card: (file) => `${file} es la ficha de una red, que la describe: elige el archivo .safetensors que está a su lado`,
      lfs: (file) =>
        `${file} es un puntero de Git LFS, unas pocas líneas en lugar del archivo: ejecuta git lfs pull en su repositorio, o descarga el propio archivo`,
      html: (file) =>
        `${file} es una página web, no lo que dice su nombre: la descarga dio con una página de inicio de sesión o de error. Descárgalo de nuevo`,
      xml: (file) => `${file} es XML, quizá el mensaje de error de un servidor: descarga el archivo de nuevo`,
      pytorch: (file) =>
        `${file} es un archivo de PyTorch. Las redes deben ser archivos safetensors, que no contienen código: cárgalo en Python y guárdalo con safetensors.torch.save_file(model.state_dict(), …)`,
      pickle: (file) =>
        `${file} es un pickle de Python. Las redes deben ser archivos safetensors, que no contienen código: cárgalo en Python y guarda la red con safetensors.torch.save_file(model.state_dict(), …)`,
      cifar_pickle: (file) => `${file} es de la versión de CIFAR-10 para Python: elige la versión binaria, cifar-10-binary.tar.gz`,
      onnx: (file) =>
        `${file} es un archivo ONNX, que contiene un programa. Aquí solo se leen pesos: guarda la red de PyTorch de la que procede con safetensors.torch.save_file(model.state_dict(), …)`,
      hdf5: (file) =>
        `${file} es un archivo HDF5, como los que escribe Keras: solo se pueden leer redes residuales de PyTorch en .safetensors, o una carpeta de imágenes`,
      keras: (file) => `${file} es un modelo de Keras: solo se pueden leer redes residuales de PyTorch en .safetensors`,
      tflite: (file) => `${file} es un modelo de TensorFlow: solo se pueden leer redes residuales de PyTorch en .safetensors`,
      flax: (file) =>
        `${file} está en MessagePack, el formato en que Flax escribe redes: solo se pueden leer redes residuales de PyTorch en .safetensors`,
      gguf: (file) => `${file} es un archivo GGUF, un modelo de lenguaje: solo se pueden leer redes residuales de PyTorch en .safetensors`,
      numpy: (file) =>
        `${file} contiene arrays de NumPy: guarda las imágenes como archivos, en una carpeta con el nombre de cada clase, y una red como .safetensors`,
      matlab: (file) => `${file} es un archivo de MATLAB: guarda sus imágenes como archivos, en una carpeta con el nombre de cada clase`,
      idx: (file) =>
        `${file} es un archivo IDX, como los de MNIST: guarda sus imágenes como archivos, en una carpeta con el nombre de cada clase`,
      parquet: (file) =>
        `${file} es una tabla de un conjunto de datos: guarda sus imágenes como archivos, en una carpeta con el nombre de cada clase`,
      shards: (file) =>
        `${file} es una parte de una red repartida en varios archivos: guárdala en un solo archivo con safetensors.torch.save_file(model.state_dict(), …)`,
      archive: (file) => `${file} es un archivo comprimido de un tipo no admitido: descomprímelo y elige la carpeta`,
      video: (file) => `${file} es un video: elige una carpeta de imágenes`,
      pdf: (file) => `${file} es un PDF: elige una carpeta de imágenes`,
    },
    /** @param {number} n */
    files: (n) => plural(n, "archivo"),
    no_images: "no contiene ninguna imagen",
    /** @param {string} name */
    one_class: (name) =>
      `todas sus imágenes son de una sola clase, ${quoted(name)}: se necesitan al menos dos, una para olvidar y otra para retener`,
    /** @param {string} name @param {number} n @param {number} fewest */
    few_images: (name, n, fewest) => `${quoted(name)} tiene ${images(n)}: se necesitan al menos ${fewest} de cada clase`,
    /** @param {string} name @param {number} train @param {number} test @param {number} fewest */
    few_split: (name, train, test, fewest) =>
      `${quoted(name)} tiene ${trainingImages(train)} y ${testImages(test)}: se necesitan al menos ${fewest} de cada tipo`,
    /** @param {"train" | "test"} side @param {number} n @param {number} fewest */
    few_in_all: (side, n, fewest) => `tiene ${side === "train" ? trainingImages(n) : testImages(n)}: se necesitan al menos ${fewest}`,
    held_out: "Los nombres no dicen qué imágenes son de prueba: se aparta una de cada cinco imágenes de cada clase.",
    /** @param {"train" | "test"} side @param {number} n @param {number} most */
    first_used: (side, n, most) => `Hay ${side === "train" ? trainingImages(n) : testImages(n)}: se usan las primeras ${count(most)}.`,
    /** @param {string} a @param {string} b */
    same_name: (a, b) =>
      `las carpetas «${a}» y «${b}» tienen el mismo nombre salvo por las mayúsculas o los espacios: da un solo nombre a cada clase`,
    /** @param {number} n @param {string[]} some @param {number} most */
    too_many_classes: (n, some, most) =>
      `tiene ${n} clases, ${some.map(quoted).join(", ")} y ${n - some.length} más: se admiten ${most} como máximo. Deja fuera algunas`,
    /** @param {string} folder */
    bad_character: (folder) => `la carpeta «${folder}» tiene en su nombre un carácter que no se puede mostrar: cámbiale el nombre`,
    blank_name: "el nombre de una carpeta está en blanco: ponle el nombre de su clase",
    /** @param {string} folder @param {number} n @param {number} most */
    long_name: (folder, n, most) =>
      `la carpeta «${folder}» tiene un nombre de ${n} caracteres: se pueden mostrar ${most} como máximo. Acórtalo`,
    numbered:
      "Sus carpetas son números: se leen como las etiquetas de CIFAR-10, de 0 (airplane) a 9 (truck). Si son tus propias clases, dales nombres.",
    /** @param {number} n @param {number} most */
    too_many_images: (n, most) => `hay ${images(n)}: se admiten ${count(most)} como máximo`,
    /** @param {string} folder */
    empty_folder: (folder) => `la carpeta «${folder}» no tiene ninguna imagen legible: pon imágenes en ella, o elimínala`,
    /** @param {string} file */
    no_folder: (file) =>
      `${file} no está en ninguna carpeta: pon las imágenes de cada clase en una carpeta con su nombre, y elige la carpeta que las contiene`,
    /** @param {string} file */
    empty: (file) => `${file} está vacío`,
    /** @param {string} file @param {number} megabytes @param {number} most */
    too_large: (file, megabytes, most) => `${file} ocupa ${megabytes} MB: se pueden leer ${most} como máximo`,
    /** @param {string} file */
    not_an_image: (file) => `${file} no es una imagen, o está cortado en sus primeros bytes`,
    /** @param {string} file @param {string} type */
    other_type: (file, type) =>
      `${file} es de tipo ${type}, que este navegador no puede decodificar, o está dañado: guárdalo como PNG o JPEG`,
    /** @param {string} file @param {number} width @param {number} height */
    no_size: (file, width, height) => `${file} dice medir ${width} × ${height} píxeles: está dañado`,
    /** @param {string} file @param {number} width @param {number} height @param {number} most */
    too_many_pixels: (file, width, height, most) =>
      `${file} mide ${width} × ${height} píxeles: se pueden leer ${most} millones como máximo. Redúcelo`,
    /** @param {string} file */
    undecodable: (file) => `${file} está dañado o cortado: el navegador no puede decodificarlo`,
    no_canvas: "el navegador no ofrece ningún lienzo donde cambiar el tamaño de las imágenes: cierra otras pestañas y vuelve a intentarlo",
    /** @param {number} megabytes */
    large_archive: (megabytes) => `ocupa ${megabytes} MB, y el archivo de CIFAR-10 ocupa 170: elige cifar-10-binary.tar.gz`,
    /** @param {number} megabytes */
    large_content: (megabytes) => `descomprimido ocupa más de ${megabytes} MB, y CIFAR-10 ocupa 184: es otro archivo, o uno malicioso`,
    /** @param {number} n */
    many_entries: (n) => `contiene más de ${n} archivos, y CIFAR-10 contiene 8: es otro archivo`,
    /** @param {boolean} gzipped @param {string} why */
    bad_archive: (gzipped, why) =>
      `está dañado, cortado o no es un archivo tar${gzipped ? " comprimido con gzip" : ""} (${why}): descárgalo de nuevo`,
    packed_pictures: "es un archivo comprimido de imágenes: descomprímelo y elige la carpeta",
    no_bin: "no contiene ningún archivo .bin: elige el archivo de la versión binaria de CIFAR-10, cifar-10-binary.tar.gz",
    /** @param {string} file @param {number} megabytes */
    large_bin: (file, megabytes) => `${file} ocupa ${megabytes} MB: más que todo CIFAR-10`,
    /** @param {string} file @param {number} length @param {number} record */
    cut_bin: (file, length, record) =>
      `${file} tiene ${count(length)} bytes, que no es un número entero de registros de CIFAR-10, de ${count(record)} bytes cada uno: está cortado, o es otro archivo (CIFAR-100 no se admite)`,
    /** @param {string} file @param {number} k @param {number} label @param {number} highest */
    bad_label: (file, k, label, highest) =>
      `el registro ${k} de ${file} tiene la etiqueta ${label}, y las etiquetas de CIFAR-10 van de 0 a ${highest}: está dañado, o es otro archivo`,
    /** @param {number} most */
    too_many_records: (most) => `contiene más imágenes que las ${count(most)} de CIFAR-10`,
  },

  bench: {
    no_adapter: "WebGPU no encuentra ningún adaptador en este navegador.",
    /** @param {string} name @param {boolean} software */
    adapter: (name, software) =>
      `Adaptador WebGPU: ${name}${software ? ", un adaptador por software: en él, un paso tarda de unos segundos a un minuto" : ""}.`,
    unnamed: "sin nombre",
    absent: {
      waiting: "el WebAssembly de este navegador no puede esperar mensajes",
      adapter: "no hay adaptador",
      server: "no está en este servidor",
    },
    /** @param {string} words */
    busy: (words) => `${words}…`,
    stopped: "Detenido. Lo medido hasta ahora está abajo.",
    measured: "Medición terminada.",
    copied: "Copiado.",
    by_hand: "El navegador bloquea aquí el portapapeles. Los resultados están seleccionados abajo: cópialos con Ctrl+C.",
    opening: "apertura",
    first_step: "primer paso",
    /** @param {number} round @param {number} of */
    rounds: (round, of) => `pasos, ronda ${round} de ${of}`,
    first_forward: "primera pasada hacia delante",
    forward: "pasadas hacia delante",
    preparing: "preparación de una ejecución de desaprendizaje",
    first_srfl: "primer paso de sRFL",
    /** @param {number} turn @param {number} of */
    turns: (turn, of) => `pasos de sRFL, turno ${turn} de ${of}`,
    /** @param {number} n */
    evaluating: (n) => `evaluación de ${images(n)}`,
    ended: {
      stopped: "detenido",
      done: "terminado",
      script: "no se pudo iniciar su worker",
      /** @param {number} seconds */
      silent: (seconds) => `sin respuesta en ${seconds} s`,
    },
  },
};

export default {
  numbers,
  page,
  blind,
  lesson: {
    language: "Idioma",
    title: "¿Puede olvidar una red?",
    intro: "{steps} pasos cortos, unos {minutes} minutos. Todo funciona en esta página; nada de lo que haces sale de ella.",
    length: "Duración",
    lengths: "{n} minutos",
    withQuiz: "con un cuestionario antes y después ({n} minutos más)",
    withoutQuiz: "sin el cuestionario",
    step: "Paso {n} de {of}",
    back: "Atrás",
    next: "Siguiente",
    question: "Pregunta",
    showAnswer: "Mostrar la respuesta",
    forTeachers: "Para docentes",
    toLesson: "Ir a la lección",
    wholePage: "Ir a la página completa",
    figure: "Figura: {title}",
    keys: "Las flechas del teclado llevan hacia atrás y hacia delante.",
    missing: "No se pudieron cargar las ejecuciones grabadas, así que en las respuestas faltan números. Recarga la página.",
    guess: "Primero, adivina:",
    noValue: "aún sin respuesta",
    guessed: "Dijiste {guess}; es {truth}.",
    rightGuess: "Dijiste {guess}, y es correcto.",
    noGuess: "No intentaste adivinar; es {truth}.",
    keepTitle: "Guarda tus respuestas",
    nickname: "Nombre o apodo (puede quedar vacío)",
    saveAnswers: "Guardar tus respuestas (CSV)",
    answersAbout:
      "Tus respuestas, tu dibujo y el cuestionario solo están en esta pestaña, hasta que la cierres; no se envía nada. El archivo es para ti, y para tu docente si se lo entregas.",
    startOver: "Borrar todas las respuestas",
    startOverSure: "¿Borrar todas tus respuestas de esta pestaña?",
    printWorksheet: "Imprimir la hoja de trabajo",
    sketch: {
      ask: "¿Cómo seguirán las dos curvas? Cada una empieza donde empieza la red. Elige una curva y dibújala.",
      label: "Tu dibujo",
      curves: { facc: "gatos (facc)", racc: "las otras nueve clases (racc)" },
      short: { facc: "facc", racc: "racc" },
      how: "Dibuja con el ratón o con un dedo. Con el teclado: el tabulador lleva a una curva; las flechas izquierda y derecha eligen un punto; las flechas arriba y abajo lo mueven.",
      axis: "paso",
      point: "{curve}, paso {step}",
      value: "{value}\u00a0%",
      notDrawn: "{value}\u00a0%, aún sin dibujar",
      none: "No dibujaste ninguna curva para {curve}.",
      distance: "Tu curva para {curve} está, en promedio, a {points} puntos porcentuales de la grabada.",
      key: "Continua: la ejecución grabada. Discontinua: tu dibujo. Naranja: gatos. Azul: las otras nueve clases.",
      table: "Las curvas en una tabla",
      mineOf: "{curve}, tu dibujo",
      truthOf: "{curve}, grabada",
    },
    quiz: {
      beforeTitle: "Antes de empezar: ¿qué crees?",
      afterTitle: "Las mismas preguntas otra vez",
      eyebrow: "Cuestionario",
      beforeIntro:
        "Cinco preguntas, dos minutos. Nadie tiene que saber aún las respuestas: al final recibes las mismas preguntas, y solo entonces las respuestas. Puedes saltártelo.",
      afterIntro: "Responde según lo que piensas ahora. Después mira qué ha cambiado.",
      show: "Mostrar los resultados",
      resultsTitle: "Antes y después",
      score: "Correctas antes: {before} de {of}. Correctas después: {after} de {of}.",
      head: "pregunta",
      before: "antes",
      after: "después",
      right: "✓ correcta",
      wrong: "✗ incorrecta",
      noAnswer: "– sin respuesta",
      whyTitle: "Las respuestas correctas, y por qué",
      questions: [
        {
          question: "Se hizo que una red olvidara los gatos. En fotos de gatos acierta ahora el 0\u00a0%. ¿Qué se deduce de ello?",
          choices: [
            "Ha olvidado cómo son los gatos.",
            "Ya no tiene las fotos de gatos con las que se entrenó.",
            "Ya no dice «cat»; lo que aún sabe hay que comprobarlo de otras maneras.",
          ],
          why: "La tramposa cambia solo la última capa y acierta el {cheat_facc} de los gatos. Una sonda aún encuentra en ella el {cheat_probe}, tantos como en la red original.",
        },
        {
          question: "¿Qué es «oro», con lo que se compara todo?",
          choices: [
            "la red tal como era antes de olvidar",
            "una red entrenada desde cero sin lo que se debe olvidar",
            "una red cuya exactitud en lo que se debe olvidar es del 0\u00a0%",
          ],
          why: "La red oro es el control: muestra cómo es una red que nunca vio un gato. Una red que ha olvidado no debería distinguirse de ella en ninguna prueba.",
        },
        {
          question: "Una sonda pone una nueva última capa sobre una red y encuentra muchos gatos. ¿Qué puede decirnos eso?",
          choices: [
            "que la red se entrenó con fotos de gatos",
            "lo bien que las características de la red aún separan los gatos de lo demás, lo que solo significa algo junto a la red oro",
            "nada, porque la nueva capa lo aprendió todo por sí sola",
          ],
          why: "Encuentra el {probe_gold} de los gatos incluso en la red oro, que nunca vio ninguno: las características aprendidas con perros y ranas sirven también para los gatos. Así que un valor alto no demuestra nada por sí solo; compáralo con la red oro.",
        },
        {
          question: "Una red nunca vio cierta décima parte de las fotos, elegida al azar. ¿Cuántas de ellas debería acertar?",
          choices: ["casi todas", "ninguna, o las menos posibles", "más o menos tantas como de cualquier otra foto nueva"],
          why: "La red oro acierta el {photos_gold} de las fotos que nunca vio, y el {photos_gold_test} de las imágenes de prueba. Un valor cercano a 0 delata que alguien la entrenó para eso.",
        },
        {
          question: "sRFL rota las salidas un lugar. ¿Qué decide en qué clase se convierte la foto de un gato?",
          choices: ["el orden de la lista de clases", "lo que más se parece al gato de la foto", "el azar, de nuevo para cada foto"],
          why: "Con +1, cada gato se convierte en «{above}», el siguiente nombre del alfabeto. Nada en la imagen es una razón para ello, y la red oro dice «{gold_top}» para la mayoría de los gatos.",
        },
      ],
    },
    worksheet: {
      title: "Hoja de trabajo",
      answersTitle: "Hoja de trabajo con respuestas",
      name: "Nombre:",
      date: "Fecha:",
      about: "{n} minutos. La lección interactiva está en {address}",
      guess: "Lo que creo:",
      draw: "Dibuja las dos curvas: facc continua, racc discontinua. Las marcas de la izquierda son donde empieza la red.",
      print: "Imprimir",
      answer: "Respuesta:",
    },
    steps: [
      {
        title: "Lo que sabe la red",
        body: [
          "Esta red se entrenó con 50\u00a0000 fotos pequeñas de diez clases. No guarda ninguna: está hecha de 78\u00a0714 números, y ninguno de ellos es una imagen.",
          "Las barras muestran con qué frecuencia acierta en cada clase. Cambia de **entrenamiento** a **prueba** para ver fotos con las que nunca se entrenó.",
        ],
        guess: "De la clase que peor conoce, ¿cuántas fotos de prueba acierta?",
        question: "¿Qué clase conoce mejor y cuál peor? ¿A qué puede deberse?",
        answer:
          "En las imágenes de prueba acierta el {best_share} de las imágenes de «{best}», pero solo el {worst_share} de las de «{worst}». A 32 por 32 píxeles, los gatos y los perros se parecen, y también los pájaros y los ciervos entre la hierba. Pocas cosas se parecen a un automóvil visto de lado.",
      },
      {
        title: "Qué es un logit, y qué le hace la rotación",
        body: [
          "Para cada imagen, la red produce diez números, uno por clase: sus **logits**. El más alto es su respuesta. Convertidos en porcentajes que suman 100\u00a0%, son las barras grises. La red **profesora** es una copia de la red que nunca cambia.",
          "El método de esta página, sRFL, **rota** los logits de las imágenes de gatos: cada clase pasa su valor a la siguiente de la lista, y la última, a la primera. Las barras verdes muestran lo que debería responder en su lugar la red **alumna**, otra copia.",
        ],
        guess: "La profesora dice «cat». ¿Qué dice el objetivo después de una rotación de +1?",
        question:
          "La profesora dice «cat». ¿Qué dice el objetivo después de una rotación de +1, y qué después de una de −1? ¿Hay en la imagen alguna razón para ello?",
        answer:
          "Con una rotación de +1 dice «{above}»; con una de −1, «{below}»: las clases vecinas de «cat» en el alfabeto. Nada en la imagen es una razón para ello; el paso {verdict_step} vuelve sobre este punto.",
      },
      {
        title: "Deja que olvide",
        body: [
          "Ahora pulsa **Iniciar**. En cada paso, la red alumna ve 64 gatos con objetivos rotados y otras 64 imágenes en las que debería responder como la profesora. Solo aprenden las dos primeras etapas de la red.",
          "**facc** es la frecuencia con la que aún acierta en los gatos, y **racc**, la frecuencia con la que acierta en las otras nueve clases. Mientras se entrena, intenta adivinar qué va a pasar.",
        ],
        guess: "¿Después de cuántos de los 300 pasos dice «cat» en menos del 5\u00a0% de los gatos?",
        question: "¿Después de cuántos pasos la red ya casi nunca dice «cat»? ¿Qué les cuesta por el camino a las otras nueve clases?",
        answer:
          "En la ejecución grabada, facc cae del {facc_first} al {facc_ten} en diez pasos. racc también cae, del {racc_first} al {racc_low} en el paso {low_step}, y se recupera hasta el {racc_last} en el paso {steps}.",
      },
      {
        title: "Lee la curva",
        body: [
          "Esta es la ejecución grabada. **Reproducir** la pone en marcha, y el control deslizante lleva a cualquier paso. Las líneas continuas son las imágenes con las que se entrena; las discontinuas, las imágenes de prueba. Las líneas tenues muestran el nivel anterior.",
          "Un método que olvidara los gatos sin dañar nada más llevaría las líneas naranjas hasta abajo y dejaría las azules sobre sus líneas tenues.",
        ],
        guess: "Al final de la ejecución, ¿cuántas fotos de prueba de las otras nueve clases acierta?",
        question: "¿Qué líneas le mostrarías a alguien que quiera usar la red con fotos nuevas? ¿Qué dicen?",
        answer:
          "Las discontinuas. En imágenes de prueba, racc pasa del {racc_test_first} al {racc_test_last}, así que las demás clases pierden {paid_test} puntos. En las imágenes de entrenamiento parece que son solo {paid_train}. En imágenes de prueba, facc termina en el {facc_test_last}.",
      },
      {
        title: "¿Ha olvidado?",
        body: [
          "Una red que ya no dice «cat» todavía puede conocer los gatos. Por eso la comparamos con **oro**: la misma red, entrenada desde cero sin un solo gato. El valor de la red oro es el objetivo de cada fila, no 0 ni el 100\u00a0%.",
          "La **sonda lineal** pone una nueva última capa sobre la red y mide cuántos gatos puede encontrar. El **reaprendizaje** cuenta los pasos hasta que el entrenamiento normal le ha vuelto a enseñar la clase. La tabla tiene más pruebas y explica cada una.",
        ],
        guess: "¿Cuántos de los gatos encuentra una sonda lineal en la red oro, que nunca vio ninguno?",
        question: "Busca tres filas en las que la red desaprendida se distinga de la red oro. ¿Ha olvidado los gatos, o los esconde?",
        answer:
          "Algo intermedio. Una sonda encuentra el {probe} de los gatos; en la red oro, que nunca vio ninguno, encuentra el {probe_gold}, y en la original, el {probe_original}. La red reaprende los gatos en {relearn} pasos; la red oro necesita {relearn_gold}. Y se delata: el {elsewhere} de sus predicciones para los gatos va a otras clases que en la red oro. La red oro toma la mayoría de los gatos por «{gold_top}»; esta, por «{top}», la clase siguiente en el alfabeto. El orden se puede cambiar: si se rota hacia «{tour_before}» y «{tour_after}», que para la red se parecen a los gatos, solo el {tour_elsewhere} de sus predicciones va a otras clases que en la red oro, pero la sonda encuentra el {tour_probe} de los gatos. Responde más como una red que nunca conoció los gatos, y sus características aún los conocen.",
      },
      {
        title: "Intenta hacer trampa",
        body: [
          "Aquí hay otros métodos, con la misma red y las mismas imágenes. **Solo la cabeza** es una trampa: cambia únicamente la última capa, para que la red nunca diga «cat», y deja como estaba todo lo que hay antes de esa capa.",
          "La tabla muestra las ejecuciones grabadas. Pulsa un encabezado para ordenar, o elige métodos y ejecútalos aquí.",
        ],
        guess: "¿Qué método termina con el facc más bajo y el racc más alto en imágenes de prueba?",
        question:
          "¿Qué método gana si solo miras facc y racc? ¿Y cuál si miras la sonda? ¿Qué le preguntarías a alguien que dice que tus fotos se han olvidado?",
        answer:
          "Según la exactitud, gana la trampa: facc {cheat_facc} y racc {cheat_racc} en imágenes de prueba, donde la red oro tiene {gold_facc} y {gold_racc}. Pero la sonda encuentra en ella el {cheat_probe} de los gatos, tantos como en la red original. Así que pide la red oro junto a cada número, y pruebas que miren dentro de la red.",
      },
      {
        title: "Olvidar fotos, no una clase",
        body: [
          "Hasta ahora la red olvidaba una clase entera. A menudo debería olvidar fotos sueltas: las de una persona, por ejemplo. Esta red ha aprendido 2000 fotos de memoria y debe olvidar una décima parte de ellas, elegida al azar entre las diez clases.",
          "La figura muestra las fotos por olvidar. Clara: la red aún da la respuesta correcta. Atenuada, con una cruz: ya no. **Reproducir** pone en marcha la ejecución grabada; la línea de encima de las fotos lleva la cuenta. La red **oro** se entrenó sin estas fotos, pero con todas las demás.",
        ],
        guess: "¿Cuántas de las fotos por olvidar acierta una red que nunca las vio?",
        question:
          "¿Cuántas de estas fotos debería acertar una red que nunca las vio: todas, ninguna o algo intermedio? ¿Por qué? ¿Y ha olvidado estas fotos la red desaprendida?",
        answer:
          "Algo intermedio. La red oro nunca vio ninguna de las {photos} fotos y aun así acierta el {photos_gold}, más o menos como con cualquier foto nueva (el {photos_gold_test} de las imágenes de prueba): ha aprendido de otras cómo es un barco. La red desaprendida cae del {photos_right} al {photos_left}. No olvida estas fotos, las evita, y eso las delata: una prueba que adivina, a partir de la confianza de la red, con qué fotos se entrenó obtiene {photos_area}, donde 0,50 es pura adivinación, la red oro tiene {photos_area_gold} y la original, {photos_area_original}. Y además lo paga: acierta el {photos_test} de las imágenes de prueba. Quedarse corto es tan malo como pasarse.",
      },
      {
        title: "¿Adónde van las imágenes de gatos?",
        body: [
          "Tres fotos abren un plano de imágenes: una en cada esquina, y mezclas de ellas en medio. El color de un punto es la clase que la red da a esa imagen. La región del color de «cat» es su **territorio**.",
          "Se dibujan tres redes: la original, la desaprendida y la red oro. **Reproducir** muestra cómo se encoge el territorio y quién lo ocupa. Recorre un mapa con el puntero o con las flechas para ver la imagen de un punto.",
        ],
        guess: "¿Qué clase se queda con la mayor parte del territorio de «cat» en la red que desaprendió por rotación?",
        question:
          "¿Quién ocupa el territorio de «cat» en la red desaprendida, y quién en la red oro? ¿Cuál de las dos está ahí por una razón?",
        answer:
          "En la red original, el {map_had} del mapa es de «cat». En la red desaprendida, «{map_heir}» se queda con el {map_heir_share} de eso, más que ninguna otra; en la red oro es «{map_gold_heir}», con el {map_gold_heir_share}. Lo que dice ahí la red oro viene de las imágenes: a una red que nunca vio un gato le parecen eso. La rotación de +1 entrega los gatos a «{above}», y la de −1, a «{below}», sea cual sea la imagen. Al final, el {map_agreement} de los puntos tiene la clase de la red oro; en la red original era el {map_agreement_original}, porque las demás clases apenas se mueven.",
      },
      {
        title: "¿Cuál nunca vio un gato?",
        body: [
          "Tras tres puertas están la red oro, la red desaprendida con sRFL y la tramposa, que solo cambió su última capa. Las tres casi nunca dicen «cat».",
          "Tienes cinco puntos para pruebas. Elige cuáles abrir y di después cuál es la red oro. Cada persona tiene las puertas en otro orden.",
        ],
        guess: "¿Cuál de estas pruebas encuentra la red oro por sí sola?",
        question: "¿Qué pruebas abriste, y qué descartó cada una? ¿Cuál pedirías si solo pudieras pagar dos puntos?",
        answer:
          "De las cuatro, solo aquella en la que unos pocos ejemplos representan la clase descarta a las otras dos. Con cinco gatos mostrados y ningún entrenamiento, la red desaprendida vuelve a conocer el {back_srfl} de los gatos, y la tramposa, el {back_cheat}; la red oro conoce el {back_gold}. La exactitud por sí sola no distingue a la tramposa de la red oro, y la sonda por sí sola descarta a la tramposa, pero no a sRFL: en ella apenas encuentra más gatos que en las redes entrenadas sin gatos. Ninguna prueba es por sí sola una demostración; lo es la red oro a su lado.",
      },
    ],
    teacher: {
      title: "¿Puede olvidar una red? Para docentes",
      intro:
        "Cada paso tiene una pregunta para adivinar, una figura interactiva, una pregunta y una respuesta. Puedes proyectarlos, o el alumnado puede seguirlos por su cuenta.",
      aimsTitle: "Objetivos",
      aims: [
        "Saben explicar qué produce un clasificador, y que la red no contiene ninguna lista de sus imágenes de entrenamiento.",
        "Saben leer una curva de entrenamiento y distinguir las imágenes de entrenamiento de las de prueba.",
        "Saben por qué «la exactitud es 0» no demuestra que algo se haya olvidado, y pueden nombrar dos pruebas mejores.",
        "Saben explicar qué es un control: aquí, la red que nunca vio lo que se debe olvidar.",
        "Saben decir por qué una red debería acertar muchas fotos que nunca vio, y por qué 0 es entonces el objetivo equivocado.",
      ],
      lengthsTitle: "Tres duraciones",
      lengthsIntro:
        "El plan de abajo es para {n} minutos. El cuestionario de antes y después forma parte de los 45 minutos; las otras duraciones también pueden incluirlo.",
      links: "Para tu alumnado: {address}",
      worksheets: "Para imprimir",
      worksheet: "Hoja de trabajo, {n} minutos",
      worksheetAnswers: "con respuestas",
      timingTitle: "Tiempos",
      minutes: "{n} minutos",
      plan: [
        "Leer en común. Pedir respuestas antes de cambiar a las imágenes de prueba.",
        "El alumnado predice en voz alta la respuesta rotada de dos de las imágenes.",
        "Cada persona escribe lo que cree que va a pasar y pulsa Iniciar. La ejecución continúa mientras se conversa.",
        "Usar el control deslizante: parar donde racc es más bajo y preguntar por qué se recupera.",
        "Trabajar en parejas: cada pareja presenta una fila de la tabla.",
        "Comentar la última pregunta. No tiene una única respuesta correcta.",
        "Leer la pregunta en voz alta y recoger respuestas en la pizarra antes de que nadie vea la figura. La mayoría dice que ninguna.",
        "Dejar correr la ejecución y pararla donde ya no queda territorio de «cat». Preguntar quién lo ha ocupado antes de que nadie lea la tabla.",
        "En parejas: una persona elige las pruebas y la otra explica qué descartan. Recoger quién encontró la red oro, y con qué pruebas.",
      ],
      quizPlan: {
        before: "Cada persona responde por su cuenta. No adelantar ninguna respuesta: llegan al final.",
        after:
          "Las mismas preguntas, y después los resultados. Cada persona guarda sus respuestas y entrega el archivo, si quieres ver a la clase.",
      },
      class: {
        title: "Tu clase",
        intro:
          "Suelta aquí los archivos que tu alumnado guardó al final. Se leen en esta página y en ningún otro sitio; al cerrarla desaparecen. Los gráficos no muestran nombres.",
        drop: "Suelta aquí los archivos o una carpeta, o elígelos.",
        chooseFiles: "Elegir archivos",
        chooseFolder: "Elegir una carpeta",
        clear: "Quitar todos",
        clearSure: "¿Quitar todos los archivos de esta clase?",
        saveSummary: "Guardar el resumen de la clase (CSV)",
        reading: "Leyendo…",
        empty: "Aún no hay archivos.",
        learners: "Estudiantes: {n}.",
        removed: "{file} se ha quitado.",
        members: "Archivos de la clase ({n})",
        remarks: "Observaciones sobre archivos ({n})",
        noName: "sin nombre",
        remove: "Quitar",
        removeFile: "Quitar {file}",
        same: "{file}: las mismas respuestas que en {other}; cuentan una vez.",
        newer: "{file}: respuestas posteriores de la misma persona que {other}; cuentan en su lugar.",
        older: "{file}: respuestas anteriores de la misma persona que {other}; no cuentan.",
        ignored: "{file}: leído, pero {n} de sus valores no son de la lección.",
        unread: "{file} no se leyó: {reason}.",
        reasons: {
          empty: "está vacío",
          large: "es demasiado grande para ser respuestas de la lección",
          pdf: "es un PDF",
          workbook: "es un libro de una hoja de cálculo; guárdalo allí como CSV",
          binary: "no es texto",
          other: "es un archivo de otro tipo, o le falta la primera fila",
          newer: "es de una versión más reciente de la lección",
          summary: "es el resumen de una clase, no las respuestas de una persona",
          lost: "el navegador no pudo abrirlo",
        },
        guesses: "Lo que creían",
        sketches: "Dibujos",
        quiz: "Cuestionario, antes y después",
        answered: "{n} respuestas",
        noAnswers: "Nadie respondió a esto.",
        truth: "es {truth}",
        numberSummary: "{n} respuestas, de {low} a {high}; la mitad, por debajo de {median}. Es {truth}.",
        sketchSummary: "{curve}: {n} dibujos; la mitad, a menos de {median} puntos porcentuales de la curva grabada.",
        table: "En una tabla",
        guess: "respuesta",
        step: "paso",
        recorded: "grabada",
        middle: "mediana de los dibujos",
        lowest: "el más bajo",
        highest: "el más alto",
        choice: "opción",
        count: "número",
        share: "proporción",
        isRight: "correcta",
        rightBefore: "correctas antes",
        rightAfter: "correctas después",
        allQuestions: "Todas las preguntas",
        of: "{n} de {of}, {share}",
        sketchKey: "Cada línea tenue es un dibujo; la gruesa es la ejecución grabada.",
        dotsKey: "Cada punto es una respuesta; la línea es la ejecución grabada.",
      },
      answersTitle: "Respuestas",
      answersIntro: "Los números son los de las ejecuciones grabadas; la página muestra los mismos.",
      machinesTitle: "Equipos",
      machines: [
        "Todos los pasos, salvo el {forget_step}, muestran ejecuciones grabadas: no necesitan tarjeta gráfica, ni siquiera WebAssembly.",
        "El paso {forget_step} entrena en el procesador, para que todo el mundo vea las mismas cifras, en cualquier navegador y en cualquier equipo. En dos núcleos de un servidor, los 300 pasos y el veredicto tardaron entre 40 segundos y dos minutos; pruébalo antes en uno de tus equipos. Mientras tanto, el alumnado puede pasar al siguiente paso: la figura se pausa mientras no está a la vista y continúa cuando se vuelve a ella.",
        "El paso {forget_step} descarga unos 10 MB una vez por equipo, o 20 MB si el servidor no comprime. Para no depender de la red, pulsa antes en cada equipo «Guardar para usar sin conexión», al pie de la lección.",
        "En el procesador, todos los equipos muestran las mismas cifras, en cada paso. En una tarjeta gráfica, las últimas cifras pueden diferir, y el entrenamiento amplifica las pequeñas diferencias.",
      ],
    },
  },
};

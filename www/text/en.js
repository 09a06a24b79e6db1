// English: every text of the page and of the lesson. A language is one file like this one, named in
// languages.js; what it lacks appears in English. That is why this file is long.
//
// Texts of `page.html` are the ones that index.html and bench.html show as they are: they may hold HTML
// tags. All others are plain text. Texts with values are functions.

import { METHODS, METRICS, SETTINGS } from "../generated/schema.js";
import { bytes, count, decimal, duration, ENGLISH, milliseconds, percent, points, signed, signedDecimal, wholePercent } from "./format.js";

/** @param {number} n @param {string} one @param {string} [many] */
const plural = (n, one, many = `${one}s`) => `${count(n)} ${n === 1 ? one : many}`;

/** @param {number} n */
const steps = (n) => plural(n, "step");

/** @param {number} n */
const images = (n) => plural(n, "image");

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** A network among several in a file, by what stands before its tensors' names. @param {string} name */
const networkName = (name) => (name === "" ? "the network without a prefix" : `the network ${name}`);

/** @param {readonly {value: string, label: string}[]} choices @returns {Record<string, string>} */
const byValue = (choices) => Object.fromEntries(choices.map(({ value, label }) => [value, label]));

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** Who never saw it: photographs of a class, or single ones where it is "". @param {string} name */
const neverSeen = (name) => (name === "" ? "these photographs" : `${/^[aeiou]/.test(name) ? "an" : "a"} ${name}`);

/** @param {string} name */
const photographs = (name) => (name === "" ? "these photographs" : `${name} photographs`);

/** Some of them. @param {string} name */
const ofPhotographs = (name) => (name === "" ? "of these photographs" : `${name} photographs`);

/** The blind test. Names of classes are "" where single images were to be forgotten. */
const blind = {
  /** @param {string} name */
  title: (name) => `Which one never saw ${neverSeen(name)}?`,
  /** @param {string} name @param {number} budget */
  about: (name, budget) =>
    `Three networks stand behind three doors. One is gold: it was trained without ${photographs(name)}, from the beginning. One saw them and ` +
    `unlearned them by sRFL. One cheats: only its last layer was trained to ${name === "" ? "miss them" : `never say “${name}”`}. ` +
    `You have ${budget} points for tests. Find gold.`,
  deck: "What was to be forgotten",
  /** @param {string} name */
  deck_name: (name) => neverSeen(name),
  doors: ["A", "B", "C"],
  /** @param {string} door @param {string} who */
  door_is: (door, who) => `${door}: ${who}`,
  who: { gold: "gold", srfl: "sRFL", cheat: "the cheat" },
  original: "original",
  tests: "Tests",
  /** @param {number} costs */
  open: (costs) => `Open for ${plural(costs, "point")}`,
  open_free: "Open",
  /** @param {number} left @param {number} of */
  left: (left, of) => `${count(left)} of ${plural(of, "point")} left.`,
  /** @param {string} test @param {string} left */
  opened: (test, left) => `${test} is open. ${left}`,
  tells: "It can tell: ",
  not: "It cannot tell: ",
  /** @param {string} most */
  grain: (most) => `Networks that were trained without them, with other seeds, differ by up to ${most}: less says nothing.`,
  /** @param {number} value */
  points: (value) => `${decimal(value, 1)} points`,
  steps,
  /** What a row of a figure is about. */
  rows: {
    forgotten: () => "of them right",
    others: () => "others right",
    fresh: () => "new ones right",
    /** @param {string} answer */
    answer: (answer) => answer,
    found: () => "area",
    probed: () => "of them found",
    /** @param {string} _answer @param {number} shown */
    shown: (_answer, shown) => `after ${shown}`,
    steps: () => "steps",
  },
  /** Of each test: its name, what it asks, what it can tell and what not; of photographs of a class, and of single ones. */
  test: {
    accuracy: {
      title: "Accuracy",
      /** @param {string} name */
      ask: (name) => `How many ${ofPhotographs(name)} does it get right, and how many ${name === "" ? "new ones" : "others"}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "whether it treats them as new. One that never saw them gets as many right as of new ones: more is memory, fewer is avoidance."
          : `what forgetting cost. One that never saw ${neverSeen(name)} never says so, and knows the rest as well as the original.`,
      /** @param {string} name */
      cannot: (name) =>
        name === "" ? "whether somebody trained it to hit just this number." : "what is only hidden: all three hardly ever say it.",
    },
    flow: {
      title: "Where its answers go",
      /** @param {string} name */
      ask: (name) => `What does it answer to ${photographs(name)}?`,
      /** @param {string} name */
      can: (name) =>
        name === ""
          ? "nothing here: they are of all classes."
          : "whether its answers come from the picture. One that never saw the class says what looks most like it: what the original mistakes it for.",
      /** @param {string} name */
      cannot: (name) =>
        name === "" ? "which photographs it saw." : "what it still knows: whoever may not say the class says the next best.",
    },
    membership: {
      title: "An attack",
      ask: () => "Does its confidence give away that it was trained with them? The area is 50% where an attacker can only guess.",
      can: () =>
        "whether they differ from new ones. Above 50%, it remembers them; below, it is too unsure of them, which gives them away as well.",
      cannot: () => "which of them it remembers: it is one number for all.",
    },
    probe: {
      title: "Linear probe",
      /** @param {string} name */
      ask: (name) => `A new last layer is fitted to its features. How many ${ofPhotographs(name)} does it find?`,
      can: () => "what a changed last layer hides. If as many are found as in the original, all was left in place.",
      cannot: () => "what was seen: features of other classes serve for this one, too, so that gold is not at 0.",
    },
    prototypes: {
      title: "A few examples",
      /** @param {string} name */
      ask: (name) => `A few ${ofPhotographs(name)} stand in for the class in the last layer, without training. How many does it know then?`,
      can: () => "what comes back at once, because it was there all along.",
      cannot: () => "where it was kept: in one layer, or in all.",
    },
    relearning: {
      title: "Relearning",
      ask: () => "How many training steps until it knows them about as well as the original?",
      /** @param {string} name */
      can: (name) =>
        name === "" ? "what comes back at once, because it was there all along." : "what has to be learned, and what is only found again.",
      /** @param {string} name */
      cannot: (name) =>
        name === ""
          ? "whether a slow one never saw them: one that avoids them is slow, too."
          : "whether a fast one knew the class: a network that lost much else is fast, too.",
    },
  },
  which_gold: "Which one is gold?",
  which_cheat: "And the cheat, if you know?",
  no_idea: "no idea",
  guess: "Open the doors",
  choose: "Choose a door first.",
  /** @param {boolean} right @param {string} door  the right one */
  verdict: (right, door) => (right ? `Right: ${door} is gold.` : `Wrong: ${door} is gold.`),
  /** @param {{points: number, of: number, named: "right" | "wrong" | "none", door: string}} game  door: of the cheat */
  score({ points: n, of, named, door }) {
    const cheat = {
      right: `You found the cheat, too: ${door}.`,
      wrong: `The cheat is not where you thought: it is ${door}.`,
      none: `The cheat is ${door}.`,
    }[named];
    return `You used ${count(n)} of ${plural(of, "point")}. ${cheat}`;
  },
  /** What the player could know. @param {readonly string[]} doors  that the opened tests left @param {number} tests */
  known: (doors, tests) =>
    tests === 0
      ? "You opened no test: any door was as good."
      : doors.length === 1
        ? `Your tests left only ${doors[0]}: that could be known.`
        : `Your tests left ${doors.slice(0, -1).join(", ")} and ${doors.at(-1)}: between them it was chance.`,
  told: "What each test could tell",
  heads: { test: "test", rules_out: "rules out", opened: "you opened it", metric: "metric", spread: "within gold's spread" },
  yes: "yes",
  no: "no",
  nobody: "nobody",
  /** @param {string[]} all */
  and: (all) => all.join(" and "),
  values: "The values, against gold's spread",
  /** @param {{points: number, tests: string[], gold: string, right: boolean, cheat: string}} game  cheat: "" if not named */
  theirs: ({ points: n, tests, gold, right, cheat }) =>
    `Who sent you these doors opened ${tests.length === 0 ? "no test" : tests.join(", ")} (${plural(n, "point")}) and took ${gold} for gold` +
    `${cheat === "" ? "" : ` and ${cheat} for the cheat`}: ${right ? "right" : "wrong"}.`,
  from_others: "Somebody sent you these doors. What they guessed appears once you have guessed.",
  link: "Link to these doors",
  link_about: "It has your tests and your guess, which others see after theirs. Nothing is stored or sent.",
  copy: "Copy link",
  copied: "The link was copied.",
  by_hand: "The browser blocks the clipboard here. The link is selected: copy it with Ctrl+C.",
  again: "Other doors",
  loading: "The recorded networks are on their way …",
  /** @param {string} why */
  missing: (why) => `The recorded networks could not be loaded: ${why}.`,
  /** @param {string} network */
  incomplete: (network) => `the recorded comparison lacks ${network}`,
  retry: "Try again",
};

/** What the page shows before the game is loaded: its first deck. */
const FIRST = { name: "cat", budget: 5 };

const page = {
  html: {
    title: "sRFL: watch a network forget",
    description:
      "Machine unlearning live in the browser: a CIFAR-10 classifier forgets a class, or single images, by training on its own rolled logits.",
    card: "A curve: accuracy on cat images falls to nearly 0 within ten steps, that on the other classes recovers.",
    eyebrow: "sRFL · simple Rolling in Forget Logits",
    heading: "Watch a network forget",
    lede: "A trained image classifier unlearns a class, or single images, by imitating its own answers, shifted by one class. Choose what to forget and press Start: real images, a real network, trained right here in this page.",
    run: "The run",
    accuracy: "Accuracy",
    accuracy_legend:
      '<b class="forget">facc</b>: accuracy on the class to forget. <b class="retain">racc</b>: accuracy on the other classes. Solid: training images; dashed: test images. Faint lines: the original network.',
    accuracy_legend_images:
      '<b class="forget">facc</b>: accuracy on the images to forget. <b class="retain">racc</b>: accuracy on the other training images; dashed: on test images. Faint lines: the original network.',
    accuracy_legend_mislabeled:
      'Share of the mislabeled images that gets its <b class="forget">true label</b> (facc), and that still gets its <b>wrong label</b>. <b class="retain">racc</b>: accuracy on the other training images; dashed: on test images. Faint lines: the original network.',
    accuracy_legend_gold: "Dotted: <b>gold</b>, a network that never saw what is to be forgotten. Its level is the target.",
    accuracy_legend_part: "Thin bars: one standard error, where only a part of the images was evaluated.",
    accuracy_legend_dots: "Small dots: each batch, before its update: what the note plotted.",
    accuracy_first:
      "A recorded run appears here first: accuracy on the class to forget (facc) and on the other classes (racc), step by step, before anything is downloaded.",
    table: "Show the values as a table",
    tables: "Show the charts as a table",
    set_to_forget: "What to forget",
    class_to_forget: "Class to forget",
    stories: "Recorded runs",
    story_class: "A class",
    story_random: "A random tenth",
    start: "Start",
    pause: "Pause",
    step: "Step",
    stop: "Stop",
    reset: "Reset",
    replay: "Replay",
    replay_step: "Step of the recorded run",
    starting: "Starting. This page needs JavaScript modules and WebAssembly.",
    noscript:
      'JavaScript is turned off, so nothing can be trained or drawn here. The text below explains what the page does; the recorded runs are in <a href="www/recorded/cat.json">www/recorded</a>.',
    settings: "Settings",
    share: "Share, embed, save",
    copy_link: "Copy link",
    copy_embed: "Copy embed code",
    figure: "Figure",
    size: "Size",
    colors: "Colors",
    embed_code: "Embed code",
    share_about:
      "Both include all settings above. The embed code adds a live figure to a page of your own: a compact one fits a screen, a full one shows everything at once. It starts nothing by itself and sends no data anywhere.",
    save_recording: "Save this run",
    save_network: "Save the network",
    save_csv: "Metrics as CSV",
    save_svg: "Chart as SVG",
    save_png: "Chart as PNG",
    open_recording: "Open a recorded run …",
    custom_not_shared:
      "This run uses your own images, which are stored in this browser only. The link works in this browser and nowhere else, an embedded figure would use CIFAR-10, and a saved run would appear with other images. You can save metrics, chart, and network.",
    custom: "Your own images or network",
    custom_about:
      "Drop them anywhere on the page. Images: a folder with one subfolder per class, two to ten classes, at least ten images each. The classes can be CIFAR-10's (cat, dog …) or others (daisy, rose, tulip …); for others, a network is trained first, in this page. <code>cifar-10-binary.tar.gz</code> and its <code>.bin</code> files also work. Network: a <code>.safetensors</code> file of a CIFAR ResNet-20 or ResNet-18, or of torchvision’s ResNet-18 with its larger first convolution, with the usual PyTorch names, trained on CIFAR-10's ten classes in their usual order, or with as many outputs as the images in use have classes.",
    choose_folder: "Choose a folder …",
    choose_files: "Choose files …",
    folder_of_images: "Folder of images",
    files_of_images: "CIFAR-10 files, or a network",
    custom_private:
      "Everything stays on this machine; nothing is uploaded. Unless the folders are split into train and test, every fifth image of a class is held out.",
    verdict: "The verdict",
    assess: "Assess now",
    retrain: "Retrain without this class",
    verdict_about:
      "Accuracy alone can be misleading. Here the unlearned network is compared with the <b>original</b> and with <b>gold</b>, the same network trained from scratch without the forget set. The target of every metric is gold's value, not 0 and not 100%. You can also retrain here, live: without a class on the images of this page, which gives a scaled-down version of gold with its curve above; without single images as the original was trained, which gives gold itself.",
    verdict_first: "At the end of a run, or when you press the button, the network is compared with gold.",
    verdict_table: "Metrics of the verdict",
    verdict_marks:
      "● within gold's spread: no farther off than 95% of honest retrainings would be. ◐ outside. ○ far outside: farther than 99.99%. The fewer retrainings were measured, the wider these ranges.",
    relearning: "Relearning the forget set",
    relearning_about:
      "Until accuracy is within 5 points of the original. Relearning faster than gold suggests that it was hidden, not removed. Thin lines: gold's spread.",
    prototypes: "How few examples bring it back",
    prototypes_about:
      "A few images of the class stand in for it in the last layer; nothing is trained. What comes back was there. Thin lines: gold's spread.",
    stages: "Where in the network it is still told apart",
    stages_about:
      "How many of the class's test images a new linear head finds after each stage of the network. Early stages tell classes apart that nobody taught them: gold's line is the target. Thin lines: gold's spread.",
    flow: "Where its test images go",
    flow_about: "Bars and first number: unlearned. Mark and second number: gold; the bracket is gold's spread.",
    loss_on_set: "Loss on the forget set",
    loss_on_set_about: "Test images of a class, or the images to forget themselves. The last bin holds everything above 10 nats.",
    images_z: "Image by image",
    images_z_about:
      "How sure each network is of the label of each image to forget, in standard deviations (z) of shadow networks that never saw that image. Gold's line is the target: to the right of it the images are remembered, to the left their labels are avoided.",
    entropy_on_set: "Entropy on the forget set",
    entropy_on_set_about: "The same images. The right edge is a uniform guess over all classes.",
    plane: "Where the networks place the class",
    plane_about:
      "Features of test images, projected onto the original's first two principal axes, the same for all networks. Small marks are images, large marks are class means, rings are the means of the other classes.",
    recovery: "Bring it back",
    recover: "Try rounding and walking back",
    recovery_about:
      "Is it gone, or hidden? Four attacks try to bring it back, each as far as you like. The bars are the unlearned network's accuracy, the marks gold's under the same attack: what gold gains as well was never hidden. After a run the button tries the last two, which takes some seconds.",
    compare: "Compare",
    compare_about:
      "Run several methods one after another, from the same original, images, and seed, each with its own default settings. The table lists every run assessed during this visit on the same forget set.",
    methods: "Methods",
    compare_start: "Start the selected methods",
    facc_test: "facc on test images",
    racc_test: "racc on test images",
    compare_table: "Metrics of the comparison",
    compare_legend:
      "Select a heading to sort. Gold's row is the target: facc 0 alone proves nothing. Relearning is in steps. JS and TV are distances to gold's predictions for the forget set; gap and ToW compare accuracies with gold's.",
    compare_csv: "Save as CSV",
    compare_json: "Save as JSON",
    recorded: "recorded",
    blind: blind.title(FIRST.name),
    blind_about: blind.about(FIRST.name, FIRST.budget),
    sheet: "The images to forget",
    sheet_about:
      "All images that the network is to forget. Bright: it still answers as it was taught. Dimmed, with a cross: it no longer does. Gold, which never saw them, shows how many should be left.",
    sheet_about_pick: "All training images. Pick those that the network is to forget, then press Start.",
    sheet_by: "What the images are marked by",
    sheet_by_answers: "answers",
    sheet_by_z: "memory (z)",
    sheet_whose: "Whose answers",
    network_original: "original",
    network_unlearned: "unlearned",
    network_gold: "gold",
    sheet_pick: "pick",
    sheet_together: "side by side",
    sheet_none: "Pick none",
    sheet_retrain: "Retrain without them",
    sheet_retrain_about:
      "How many should be left is not known: no published network was trained without these images. This makes one here, gold: the same network, trained from its beginning without them. It takes a few minutes on the CPU.",
    map: "The map of the class's territory",
    map_about:
      "Three photographs span a plane, and every point of it is an image: a blend of the three, and beyond them its continuation. Each is colored by the class that a network gives it; the paler, the less sure. While the network unlearns, the territory of the class shrinks and others divide it; gold shows who would have it had the class never been there.",
    picture: "Try it on your own picture",
    picture_about:
      "Choose a photo. What does the original take it for, what does the unlearned network, and what does gold, which never saw what was to be forgotten? The answers update while the network trains.",
    picture_file: "Choose a picture …",
    picture_camera: "Use the camera",
    picture_paste: "Paste",
    picture_example: "An image of the page",
    picture_input: "A picture of your own",
    picture_first: "You can also drop a picture here, or press Ctrl+V.",
    picture_meaningless:
      "The networks know only the classes they were trained on, from photos of 32 × 32 pixels, and answer every picture with one of them. A picture of anything else can get a confident answer that means nothing.",
    picture_private:
      "The picture stays in this page: it is not sent or stored, and it is in no link, recording, or event. The camera is asked for when you press its button, and is off as soon as this part is out of sight.",
    roll: "The roll",
    roll_about:
      "The <b>teacher</b> is a frozen copy of the original. Its logits for an image to forget are rolled: every class passes its value to the next one, the last to the first. The result is the <b>target</b>. The <b>student</b> starts as a copy of the teacher and learns to output the target.",
    classes: "Class by class",
    images: "Images",
    train: "train",
    test: "test",
    class_accuracy: "Accuracy by class",
    class_accuracy_about: "The mark on each bar is the original.",
    class_flow: "Where the forgotten images go",
    class_flow_about: "Fraction of the images to forget, by predicted class.",
    loss: "Loss",
    loss_legend:
      'Minimized at each step: <b class="forget">KL forget</b> − <b class="cosine">cosine</b> + <b class="retain">KL retain</b> = <b>total</b>.',
    minimized: "What is being minimized",
    minimized_about:
      "Let <i>z</i> be the logits of an image, one per class, <i>f</i> the forget batch, <i>r</i> the retain batch, and <i>k</i> a shift drawn at random for each batch:",
    minimized_terms:
      "Here <i>z</i> are the teacher's logits, <i>s</i> the student's, and <i>σ</i> is the softmax. The first term pulls the predictions for forget images toward the rolled target, the second aligns the logits with it, and the third keeps all other images where they were. By default only the first two stages of the network are trained; the rest, including the head, stays frozen. The loss uses no labels.",
    limits: "What these curves cannot show",
    limits_gold:
      "A facc near 0 with a high racc is where every unlearning method starts. It shows that the network no longer <em>answers</em> with the class, not that it no longer <em>knows</em> it: a head that never says “cat” would score the same with all its cat features intact. The reference is <b>gold</b>, the same network trained from scratch without the class. The verdict above makes that comparison. It also measures what a new linear head still finds in the features, and how fast the class is relearned.",
    limits_order:
      "Gold would not look like this either. The order of the classes is arbitrary, so the roll sends images to whichever class comes next in the list, while a network that never saw a cat mostly takes cats for dogs. Along similar classes (see the roll) the answers come nearer to gold's, and a probe finds more of cat. Look at where the images go, at the dashed lines, where part of the class tends to come back, and at what the other classes lose.",
    images_line: "Images: CIFAR-10.",
    lesson_link: '<a href="lesson/index.html">A lesson in seven steps</a>, for a class or on your own, about thirty minutes.',
    footer:
      'Training code: Rust and Burn, compiled to WebAssembly. Nothing you do here leaves this page. <a href="bench.html">How fast is it on this machine?</a>',
    bench_title: "How fast is it here? The sRFL benchmark",
    bench_description: "How fast sRFL trains on this machine, on its GPU and on its CPU, compared with other libraries.",
    bench_eyebrow: '<a href="index.html">sRFL · watch a network forget</a>',
    bench_heading: "How fast is it here?",
    bench_lede:
      "The page's training, measured on this machine: on its GPU through WebGPU and on its CPU, with the same network, batch, and loss for every library.",
    bench_plan: "What to measure",
    bench_rounds: "Rounds",
    bench_steps: "Turns of sRFL steps",
    bench_start: "Measure",
    bench_first: "Nothing has been measured yet.",
    bench_results: "Results",
    bench_copy: "Copy results",
    bench_text: "Results as text",
    bench_text_about:
      "Markdown, followed by JSON. Results from real GPUs are welcome: <code>docs/performance.md</code> has a place for them.",
    bench_noscript: "JavaScript is turned off, so nothing can be measured here.",
    bench_method:
      "A training step: ResNet-8, 64 CIFAR-10 images, cross-entropy, SGD, with every layer trained and BatchNorm in training mode. All contenders start from the published network's weights. The first step is excluded from the medians, and contenders take turns in alternating order. An sRFL step is the step that the page itself runs. Keep this page in the foreground while it measures.",
    bench_libraries:
      "The other libraries are available in a clone of the repository after <code>npm ci</code>, not on a published page. Nothing you measure leaves this page.",
  },

  // What Rust says in English of methods, metrics, and settings, by name.
  methods: Object.fromEntries(METHODS.map(({ name, label, description }) => [name, { label, description }])),
  metrics: Object.fromEntries(METRICS.map(({ id, label, short, meaning }) => [id, { label, short, meaning }])),
  /** @type {Record<string, {label: string, help: string, group: string, choices: Record<string, string>}>} */
  labels: {
    ...Object.fromEntries(
      SETTINGS.map(({ url, label, help, group, choices = [] }) => [url, { label, help, group, choices: byValue(choices) }]),
    ),
    data: {
      label: "Images",
      help: "CIFAR-10, or your own images, stored in this browser.",
      group: "",
      choices: { cifar10: "CIFAR-10", own: "your own" },
    },
    model: {
      label: "Original",
      help: "The network that forgets. ResNet-20 is more accurate and takes about 2.6 times as long. Two others learned 2,000 images by heart, one of them 40 under wrong labels: for single images.",
      group: "Data and device",
      choices: {
        resnet8: "ResNet-8",
        resnet20: "ResNet-20",
        "resnet8-2000": "ResNet-8, 2,000 images",
        "resnet8-2000-mislabeled": "ResNet-8, 40 mislabeled",
      },
    },
    device: {
      label: "Device",
      help: "Auto uses a hardware GPU through WebGPU if there is one, otherwise the CPU.",
      group: "Data and device",
      choices: { auto: "auto", gpu: "GPU (WebGPU)", cpu: "CPU" },
    },
  },
  /** Beside a choice of languages. */
  language: "Language",
  networks: { original: "original", gold: "gold", unlearned: "unlearned" },

  /** What is forgotten, where it is no class. */
  sets: {
    /** After "a network forgets". @type {Record<"random" | "mislabeled" | "picked", (picked: number) => string>} */
    names: {
      random: () => "a random tenth of its images",
      mislabeled: () => "its mislabeled images",
      picked: (picked) => plural(picked, "picked image"),
    },
    short: { class: "a class", random: "a random tenth", mislabeled: "mislabeled", picked: "your own pick" },
    random: "A tenth of the training images, of all classes.",
    mislabeled: "The images that the network was taught under wrong labels.",
    /** @param {number} picked */
    picked: (picked) => `${plural(picked, "image")} picked.`,
    none_picked: "Nothing is picked yet: pick images on the contact sheet, then press Start.",
    /** @param {string} model */
    by_heart: (model) => `${model} learned these 2,000 images by heart, so there is something to forget.`,
    /** @param {string} model */
    wrong_labels: (model) => `${model} learned 2,000 images by heart, 40 of them under wrong labels.`,
    /** @param {string} model @param {string} better */
    little: (model, better) =>
      `${model} learned too many images to remember single ones, so there is little to forget; ${better} learned the page's 2,000 by heart.`,
    /** @param {string} model @param {string} better */
    no_wrong_labels: (model, better) => `${model} was taught no wrong labels: select ${better} as the original in the settings.`,
    /** @param {number} n */
    own_mislabeled: (n) =>
      `For that, your original is made once more, with ${images(n)} under wrong labels; it takes a minute or more and is not stored.`,
    /** @param {string} before @param {string} after */
    between: (before, after) => `Along similar classes its values are rolled to ${before} and ${after}.`,
    /** Before a run has made the tour. */
    along: "Its values are rolled to the classes that look most alike to the original.",
    target: "A network that never saw them still gets many of them right: its level is the target, not 0.",
  },
  sources: { live: "live", recorded: "recorded" },
  splits: { train: "train", test: "test" },
  steps,

  status: {
    idle: "Press Start to download the training code, the network, and the images (about 10 MB).",
    starting: "Starting the worker …",
    ready: "Ready. This is the original, at step 0.",
    /** @param {{step: number, of: number}} at */
    at: ({ step, of }) => `step ${count(step)} of ${count(of)}`,
    /** @param {string} at @param {number | undefined} leftMs @param {{done: number, total: number} | null} evaluating */
    running: (at, leftMs, evaluating) =>
      `Training: ${at}${leftMs === undefined ? "" : `, about ${duration(leftMs)} left`}` +
      `${evaluating === null ? "" : `; evaluating ${count(evaluating.done)} of ${count(evaluating.total)} images`}.`,
    /** @param {string} at */
    pausing: (at) => `Finishing the current step (${at}) …`,
    /** @param {string} at */
    paused: (at) => `Paused at ${at}.`,
    /** @param {string} at */
    stopping: (at) => `Stopping after the current step (${at}) …`,
    /** @param {string} at */
    stopped: (at) => `Stopped at ${at}. Reset returns to the original.`,
    /** @param {number} n */
    finished: (n) => `Finished: ${steps(n)}. Reset returns to the original.`,
    assessing: "Assessing …",
    retraining: "Retraining …",
    /** @param {string} at */
    interrupted: (at) => `Interrupted at ${at}; see the message above.`,
    failed: "That did not work; see the message above.",
    resume: "Resume",
    /** @type {Record<import("../engine/protocol.js").Phase, string>} */
    phases: {
      wasm: "Downloading the training code",
      compile: "Compiling the training code",
      model: "Downloading the network",
      device: "Opening the device",
      selftest: "Testing the GPU against a known answer",
      data: "Downloading the images",
      teacher: "Computing the teacher's logits",
      prepare: "Preparing the method",
      evaluate: "Evaluating",
      step: "Training",
      relearn: "Relearning what was forgotten",
      retrain: "Retraining without what is forgotten",
    },
    /** @param {string} phase @param {number} done @param {number} total  0: unknown */
    download: (phase, done, total) => `${phase}: ${bytes(done)}${total > 0 ? ` of ${bytes(total)}` : ""}.`,
    /** @param {string} phase */
    busy: (phase) => `${phase} …`,
    /** @param {string} phase @param {number} done @param {number} total @param {"images" | "steps" | "parts"} unit */
    counting: (phase, done, total, unit) => `${phase}: ${count(done)} of ${count(total)} ${unit}.`,
    /** @param {{stepMs: number, submitMs: number, evalMs: number, memory: number}} speed */
    speed: ({ stepMs, submitMs, evalMs, memory }) =>
      capital(
        [
          ...(stepMs > 0
            ? [
                `${milliseconds(stepMs)} per step (${milliseconds(submitMs)} submitting, ${milliseconds(Math.max(0, stepMs - submitMs))} waiting)`,
              ]
            : []),
          ...(evalMs > 0 ? [`evaluation ${milliseconds(evalMs)}`] : []),
          `Wasm memory ${bytes(memory)}`,
        ].join(" · "),
      ),
  },

  device: {
    /** @type {Record<"auto" | "gpu" | "cpu", string>} */
    chosen: {
      auto: "Device: auto. A hardware GPU through WebGPU if there is one, otherwise the CPU; decided at Start.",
      gpu: "Device: GPU through WebGPU, as selected.",
      cpu: "Device: CPU, as selected.",
    },
    cpu: "CPU",
    /** @param {string} adapter */
    gpu: (adapter) => `GPU, ${adapter}`,
    unnamed: "unnamed adapter",
    /** @param {number | undefined} workers */
    cpu_workers: (workers) =>
      `CPU (WebAssembly with SIMD${workers === undefined ? "" : workers === 1 ? ", one thread" : `, ${workers} workers per step`})`,
    /** @param {string} name @param {string} why */
    line: (name, why) => `Device: ${name}, because ${why}.`,
    /** @param {{kernels: "ours" | "burn", ours_ms: number, burn_ms: number, readback_ms: number}} choice */
    kernels({ kernels, ours_ms, burn_ms, readback_ms }) {
      const [ours, burns, readback] = [ours_ms, burn_ms, readback_ms].map(milliseconds);
      const faster =
        kernels === "ours"
          ? `It runs this page's own kernels, the faster ones here (${ours} for one convolution, Burn's ${burns}).`
          : `It runs Burn's kernels, the faster ones here (${burns} for one convolution, this page's ${ours}).`;
      return `${faster} A result is read back in ${readback}.`;
    },
    fallen_back: "This page's own kernels failed the self-test, so Burn's are used.",
    /** @param {{max_relative_error: number, ms: number}} test */
    tested: ({ max_relative_error, ms }) =>
      `Self-test passed (largest relative error ${max_relative_error.toExponential(0)}, ${milliseconds(ms)}).`,
    why: {
      cpu_chosen: "you selected the CPU",
      gpu_chosen: "you selected the GPU",
      hardware: "a hardware WebGPU adapter was found",
      no_webgpu: "this browser does not offer WebGPU here",
      no_adapter: "WebGPU finds no adapter on this machine",
      /** @param {string} name */
      software: (name) => `the only WebGPU adapter (${name}) is a software adapter, which is slower than the CPU code`,
      /** @param {string} name */
      software_chosen: (name) => `you selected the GPU; ${name} is a software adapter, so this will be slow`,
      /** @param {string} name */
    },
  },

  sentence: {
    /** @param {number} n  classes other than the forgotten one; 0: not known how many have images */
    others: (n) => (n === 1 ? "the other class" : n === 0 ? "the other classes" : `the other ${NUMBERS[n] ?? n} classes`),
    /** @param {import("../run/part.js").Part} part */
    part: (part) => ` Measured on ${count(part.images)} of the ${count(part.of)} images.`,
    /** @param {string} forget @param {string} others @param {{facc_train: number | null, racc_train: number | null}} original */
    first: (forget, others, { facc_train, racc_train }) =>
      `Step 0: the student is still the original. It recognizes ${percent(facc_train)} of the ${forget} images it will train on (facc) ` +
      `and ${percent(racc_train)} of ${others} (racc).`,
    /** @param {number} step @param {number} of */
    when: (step, of) => (step === of ? `after ${steps(of)}` : `at step ${count(step)} of ${count(of)}`),
    /**
     * @param {{when: string, recorded: string, forget: string, others: string}} what  recorded: where and when, or ""
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    claim: ({ when, recorded, forget, others }, original, latest) =>
      `${recorded === "" ? capital(when) : `Recorded (${recorded}): ${when}`}, the network still recognizes ${percent(latest.facc_train)} ` +
      `of the ${forget} images it trains on (facc; the original ${percent(original.facc_train)}), and ${percent(latest.racc_train)} of ` +
      `${others} (racc; ${points(latest.racc_train, original.racc_train)}). On test images: facc ${percent(latest.facc_test)} ` +
      `(from ${percent(original.facc_test)}), racc ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`,
    /**
     * @param {{when: string, forget: string, others: string, near_zero: boolean}} what
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    short: ({ when, forget, others, near_zero: nearZero }, original, latest) =>
      `${capital(when)}, it recognizes ${percent(latest.facc_train)} of the ${forget} images (facc; ${percent(original.facc_train)} before) ` +
      `and ${percent(latest.racc_train)} of ${others} (racc; ${points(latest.racc_train, original.racc_train)}). On test images: ` +
      `${percent(latest.facc_test)} and ${percent(latest.racc_test)}.${nearZero ? " A facc near 0 does not show that the class is gone." : ""}`,
    /**
     * Of single images: what the network recognizes at step 0.
     *
     * @param {{forget: string, wrong: boolean}} what  wrong: they were taught under wrong labels
     * @param {import("../run/history.js").EvalRecord} original
     */
    first_images({ forget, wrong }, original) {
      const known = wrong
        ? `It gives ${percent(original.wrong_label_train ?? null)} of ${forget} the wrong label that it was taught`
        : `It recognizes ${percent(original.facc_train)} of ${forget} (facc)`;
      return `Step 0: the student is still the original. ${known}, and recognizes ${percent(original.racc_train)} of its other training images (racc).`;
    },
    /**
     * @param {{when: string, recorded: string, forget: string, wrong: boolean}} what
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    claim_images({ when, recorded, forget, wrong }, original, latest) {
      const [now, before] = [latest, original].map((record) => percent((wrong ? record.wrong_label_train : record.facc_train) ?? null));
      const known = wrong
        ? `still gives ${now} of ${forget} the wrong label (the original ${before}) and ${percent(latest.facc_train)} their true one (facc). It recognizes`
        : `still recognizes ${now} of ${forget} (facc; the original ${before}), and`;
      return (
        `${recorded === "" ? capital(when) : `Recorded (${recorded}): ${when}`}, the network ${known} ` +
        `${percent(latest.racc_train)} of the other training images (racc; ${points(latest.racc_train, original.racc_train)}). ` +
        `Test accuracy: ${percent(latest.racc_test)} (${points(latest.racc_test, original.racc_test)}).`
      );
    },
    /**
     * Gold's level, where it is not near 0.
     *
     * @param {number} facc
     */
    gold: (facc) => `A network that never saw these images gets ${wholePercent(facc)} of them right: too low is as wrong as too high.`,
    less_on_test: "On images it was not trained on, less of the class is forgotten.",
    /** @param {number | null} racc @param {number} step */
    lowest: (racc, step) => `Along the way racc fell as low as ${percent(racc)}, at step ${count(step)}.`,
    nothing: "Nothing has been forgotten so far.",
    near_zero: "A facc near 0 is where every unlearning method starts; it does not show that the class is gone.",
  },

  charts: {
    step: "step",
    /** @param {number} step */
    at_step: (step) => `step ${count(step)}`,
    /** @param {import("../run/part.js").Part} part */
    part: (part) => `on ${count(part.images)} of ${count(part.of)} images`,
    images: "images",
    /** @param {import("../run/part.js").Part | undefined} part */
    images_of: (part) => (part === undefined ? "all" : `${count(part.images)} of ${count(part.of)}`),
    /** Names of lines, by forget set. */
    lines: {
      class: { facc_train: "facc, train", racc_train: "racc, train", facc_test: "facc, test", racc_test: "racc, test" },
      random: { facc_train: "facc", racc_train: "racc", racc_test: "test accuracy" },
      picked: { facc_train: "facc", racc_train: "racc", racc_test: "test accuracy" },
      mislabeled: { facc_train: "true label", wrong_label_train: "wrong label", racc_train: "racc", racc_test: "test accuracy" },
    },
    gold: { facc_train: "facc, gold", racc_train: "racc, gold" },
    total: "total",
    /** Terms of the loss, by their names in records, CSV files, and events. @type {Record<string, string>} */
    terms: {
      kl_forget: "KL forget",
      cosine: "cosine",
      kl_retain: "KL retain",
      ce_forget: "CE forget",
      ce_retain: "CE retain",
      ce_noise: "CE noise",
      ce_nearest: "CE nearest class",
      weight_removed: "weight removed",
    },
    ms: "ms",
    accuracy: "Accuracy over training steps",
    loss: "Loss over training steps",
    accuracy_table: "Accuracies step by step",
    loss_table: "Losses step by step",
    accuracy_empty: "Press Start: the curve is drawn as the network trains.",
    loss_empty: "The loss is drawn from the first step on.",
    no_library: "The chart library (pkg/vendor/plot.js) could not be loaded. The values are in the table below.",
    /** @param {string} source @param {string} forget @param {string} method */
    source: (source, forget, method) => `${source}: ${forget}, ${method}`,
    no_evaluation: "No evaluation yet.",
    no_step: "No step yet.",
    /**
     * @param {string} forget
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    accuracy_summary(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "facc_test" | "racc_test"} */ name) =>
        `${percent(original[name])} to ${percent(latest[name])}`;
      return (
        `Line chart over steps 0 to ${count(latest.step)}, forgetting ${forget}. facc on training images goes from ${change("facc_train")}, ` +
        `racc from ${change("racc_train")}; on test images facc from ${change("facc_test")}, racc from ${change("racc_test")}.`
      );
    },
    /**
     * The same of single images.
     *
     * @param {string} forget
     * @param {import("../run/history.js").EvalRecord} original
     * @param {import("../run/history.js").EvalRecord} latest
     */
    accuracy_summary_images(forget, original, latest) {
      const change = (/** @type {"facc_train" | "racc_train" | "racc_test" | "wrong_label_train"} */ name) =>
        `${percent(original[name] ?? null)} to ${percent(latest[name] ?? null)}`;
      const wrong = latest.wrong_label_train === undefined ? "" : `, their wrong labels from ${change("wrong_label_train")}`;
      return (
        `Line chart over steps 0 to ${count(latest.step)}, forgetting ${forget}. facc goes from ${change("facc_train")}${wrong}, racc from ` +
        `${change("racc_train")}, accuracy on test images from ${change("racc_test")}.`
      );
    },
    /** @param {[number, number]} range  of steps @param {[string, number, number][]} terms  name, first, last; the total first */
    loss_summary: ([from, to], [total, ...terms]) =>
      `Line chart of the loss over steps ${count(from)} to ${count(to)}. The total goes from ${decimal(total[1], 2)} to ${decimal(total[2], 2)}` +
      `${terms.map(([name, first, last]) => `, ${name} from ${decimal(first, 2)} to ${decimal(last, 2)}`).join("")}.`,
    /** @param {import("../verdict/comparison.js").Curves[number]} metric */
    compared: (metric) =>
      `${{ facc_train: "Accuracy on the images to forget", facc_test: "Forget accuracy on test images", racc_test: "Retain accuracy on test images" }[metric]} over steps, for each run`,
  },

  sheet: {
    table: "Answers, image by image",
    columns: { image: "image", label: "class", taught: "taught as" },
    /** What a picture's mark says. @type {Record<"taught" | "true" | "other", string>} */
    marks: { taught: "still recognized", true: "true label", other: "no longer recognized" },
    /** The same of images that were taught under wrong labels. @type {Record<"taught" | "true" | "other", string>} */
    wrong_marks: { taught: "still its wrong label", true: "its true label", other: "another label" },
    key_wrong: "Bright: still its wrong label. ✓ its true label. × another label.",
    /** What an image's z says. @type {Record<"remembered" | "unseen" | "avoided", string>} */
    z_marks: { remembered: "remembered", unseen: "as if never seen", avoided: "its label avoided" },
    key_z:
      "z: how sure the network is of the image's label, in standard deviations of networks that never saw that image. Above +2: remembered. Below −2: its label is avoided. Between: as if never seen.",
    z_waiting: "The verdict at the end of the run, or Assess now, measures the network as it is",
    /** @param {{remembered: number, unseen: number, avoided: number}} counts */
    z_counted: ({ remembered, unseen, avoided }) =>
      `${count(remembered)} remembered, ${count(unseen)} as if never seen, ${count(avoided)} avoided`,
    /** The same, shorter. @param {{remembered: number, unseen: number, avoided: number}} counts */
    z_counts: ({ remembered, unseen, avoided }) => `${count(remembered)}, ${count(unseen)}, and ${count(avoided)}`,
    /** @param {string} network */
    z_of: (network) => `z, ${network}`,
    z_learned: "networks that learned it",
    /** @param {string[]} parts */
    cell: (parts) => parts.join(", "),
    /** @param {number} index */
    image: (index) => `image ${index}`,
    /** @param {string} network @param {string} counted */
    titled: (network, counted) => `${network}: ${counted}`,
    /** @param {number} of @param {{taught: number, true: number, other: number}} counts @param {boolean} wrong */
    counted: (of, counts, wrong) =>
      wrong
        ? `${count(counts.taught)} of ${count(of)} still get their wrong label, ${count(counts.true)} their true one, ${count(counts.other)} another`
        : `${count(counts.taught)} of ${count(of)} still recognized`,
    /** @param {{taught: number, true: number, other: number}} counts @param {boolean} wrong */
    counts: (counts, wrong) =>
      wrong ? `${count(counts.taught)}, ${count(counts.true)}, and ${count(counts.other)}` : count(counts.taught),
    /** @param {string} first @param {[string, string][]} others  network, counts */
    line: (first, others) => `${first}${others.map(([network, counts]) => `; ${network}: ${counts}`).join("")}.`,
    /** @param {number} n */
    waiting: (n) => `${images(n)}. Press Start: each is marked as it is forgotten.`,
    /** @param {number} n */
    unknown: (n) => `${images(n)}. This recorded run does not say which of them are still recognized; press Start.`,
    unnamed: "The images appear here once a run has begun: press Start.",
    /** @param {number} picked @param {number} of @param {number} most */
    picked: (picked, of, most) => `${count(picked)} of ${count(of)} training images picked, at most ${count(most)}.`,
    /** @param {number} shown @param {number} of */
    first: (shown, of) => `The first ${count(shown)} of ${count(of)} are shown.`,
    /** @param {number} most */
    too_many: (most) => `At most half of all training images can be forgotten: ${count(most)}.`,
    keys_pick: "Select images to pick them. The arrow keys go from image to image.",
    keys_live: "Select an image to see its probabilities. The arrow keys go from image to image.",
    needs_run: "Press Start: once a run has begun, this shows the image's probabilities.",
    /** @param {string} image @param {string} teacher @param {string} student */
    answer: (image, teacher, student) => `${capital(image)}: teacher ${teacher}, student ${student}.`,
  },

  picture: {
    opening: "Opening the picture …",
    /** @param {string} file */
    shown: (file) => `${file}: move the square to choose what the networks see.`,
    /** @param {number} index @param {string} label */
    example: (index, label) => `Training image ${index} of the page, of class ${label}.`,
    pasted: "The pasted picture",
    removed: "The picture is removed.",
    remove: "Remove the picture",
    /** @param {string} why */
    refused: (why) => `That cannot be used: ${why}.`,
    /** @param {string} file */
    not_a_picture: (file) => `${file} is not a picture: choose a photograph, such as a JPEG or a PNG.`,
    nothing_pasted: "There is no picture in the clipboard: copy one first, the picture itself and not its address.",
    paste_keys: "The browser does not let this page read the clipboard: press Ctrl+V (⌘V on a Mac) now.",
    camera_asking: "The browser asks whether the camera may be used …",
    camera_on: "The camera is on. Its picture stays in this page.",
    camera_stop: "Stop the camera",
    camera_off: "The camera is off. Its last picture stays here until you remove it.",
    camera_hidden: "The camera was turned off because it was out of sight. Its last picture stays here until you remove it.",
    camera_ended: "The camera stopped: it was unplugged, or the browser took it away. Its last picture stays here until you remove it.",
    camera_denied:
      "The browser blocks the camera for this page. Allow it in the browser's settings for this site (often an icon beside the address), then try again.",
    camera_kept_out:
      'The page around this figure, or the browser, blocks the camera. Open the full page and use the camera there. The author of the page around it can allow the camera with allow="camera".',
    camera_busy: "The camera cannot be opened: another program may be using it. Close that program, then try again.",
    no_camera: "The browser finds no camera here. Choose a picture instead.",
    insecure: "Browsers allow the camera only on https pages. Choose a picture instead.",
    area: "The square of the picture that the networks see",
    keys: "The arrow keys move the square, plus and minus change its size.",
    zoom: "Zoom",
    /** Where the square is. @param {number} left @param {number} top @param {number} side  shares */
    square: (left, top, side) =>
      `The square begins ${wholePercent(left)} from the left and ${wholePercent(top)} from the top; its side is ${wholePercent(side)} of the largest.`,
    seen: "The picture as the networks see it",
    seen_about: "What the networks see: 32 × 32 pixels.",
    table: "What each network answers: probabilities by class",
    answer: "answer",
    /** @param {string} name @param {number} share */
    top: (name, share) => `${name} ${wholePercent(share)}`,
    not_loaded: "The networks are not loaded yet (about 10 MB).",
    load: "Load the networks",
    loading: "Loading the networks …",
    asking: "Asking the networks …",
    failed: "The networks have stopped answering: see the message at the top.",
    /** @param {string} message */
    problem: (message) => `The networks do not answer: ${message}.`,
    no_gold: "Gold does not answer here: no published network was trained without these images.",
    /**
     * What each network is most sure of.
     *
     * @param {{name: string, step: number}} run  the class to forget; "" where it is none
     * @param {{original: [string, number], unlearned: [string, number], gold: [string, number] | undefined}} answers
     */
    sentence({ name, step }, { original, unlearned, gold }) {
      const answer = (/** @type {[string, number]} */ [label, share]) => `${label} ${wholePercent(share)}`;
      const now = step === 0 ? "" : ` After ${steps(step)}: ${answer(unlearned)}.`;
      const never = name === "" ? "the images to forget" : neverSeen(name);
      return `Before unlearning: ${answer(original)}.${now}${gold === undefined ? "" : ` Gold, which never saw ${never}: ${answer(gold)}.`}`;
    },
  },

  map: {
    corners: "The three photographs",
    presets: "Photographs",
    yours: "your own choice",
    class: "Class",
    cancel: "Cancel",
    maps: "Maps of the three networks, with one point in all of them",
    image: "The image at the point",
    table: "Shares of the map by class",
    columns: { class: "class", agreement: "same class as gold" },
    keys: "Point at a map, or use the arrow keys on it, to see the image there and what each network answers to it; 1, 2, and 3 lead to the photographs. Select a photograph to replace it, or drag another onto it.",
    none: "The map appears here once a run has begun: press Start.",
    not_recorded: "This recorded run has no map: press Start to draw one.",
    drawing: "Drawing the map …",
    needs_run: "Press Start: once a run has begun, you can choose other photographs.",
    no_corners: "Choose three photographs: this run's images suggest none.",
    no_gold: "Gold has no map here: no published network was trained without these images.",
    /** @param {string} message */
    problem: (message) => `There is no map: ${message}.`,
    /** @param {number} k @param {string} name */
    corner: (k, name) => `${k}: ${name}`,
    /** @param {number} k */
    no_corner: (k) => `${k}: none yet`,
    /** @param {string} corner @param {string} image */
    corner_title: (corner, image) => `${corner}, ${image}`,
    /** @param {number} k */
    pick: (k) => `Another photograph for corner ${k}`,
    /** @param {[string, number][]} all  classes and their probabilities, likeliest first */
    answers: (all) => all.map(([name, share]) => `${name} ${wholePercent(share)}`).join(", "),
    /** @param {readonly number[]} weights */
    blend: (weights) =>
      `The image at the point: ${weights.map((weight, k) => `${weight < -0.005 ? "−" : ""}${count(Math.abs(100 * weight))}% of photograph ${k + 1}`).join(", ")}`,
    /**
     * @param {{name: string, step: number}} about
     * @param {{original: number, unlearned: number, gold: number | undefined}} shares  the class's, of the map
     * @param {Record<"unlearned", [string, number][]> & {gold: [string, number][] | undefined}} taken  who has what the original calls the class
     */
    sentence: ({ name, step }, { original, unlearned, gold }, taken) => {
      const calls = (/** @type {[string, number][]} */ all) =>
        all.length === 0 ? `all of it ${name}` : all.map(([one, share]) => `${wholePercent(share)} ${one}`).join(" and ");
      const golds = gold === undefined ? "" : `; in gold, ${wholePercent(gold)}`;
      const goldCalls = taken.gold === undefined ? "" : `; gold calls ${calls(taken.gold)}`;
      return (
        `${capital(name)} has ${wholePercent(original)} of the map in the original and ${wholePercent(unlearned)} in the unlearned network after ${steps(step)}${golds}. ` +
        `Of what the original calls ${name}, the unlearned network calls ${calls(taken.unlearned)}${goldCalls}.`
      );
    },
    /** @param {number} unlearned @param {number | null} original */
    agreement: (unlearned, original) =>
      `The unlearned network has gold's class on ${wholePercent(unlearned)} of the map${original === null ? "" : `, the original on ${wholePercent(original)}`}.`,
  },

  roll: {
    other: "Sample images",
    list: "The classes stand in the order of their list, as in the note. Neighbors in it need not look alike, so a target may be an answer that no network would give.",
    /** @param {string[]} tour */
    tour: (tour) =>
      `This run rolls along a tour on which neighbors look alike to the original: ${tour.join(", ")}, and back to ${tour[0]}. Averaged over the ten classes, this brings the answers nearer to those of a network that never knew the class, but the features keep as much of it.`,
    /** What the button does, given the order that is set. @type {Record<"alphabet" | "similarity", string>} */
    other_order: { alphabet: "Roll along similar classes", similarity: "Roll along the list" },
    table: "Probabilities of the images",
    /** @type {Record<"teacher" | "rolled" | "student", string>} */
    rows: { teacher: "teacher", rolled: "rolled", student: "student" },
    /** @param {string} name */
    student: (name) => `Student: ${name}`,
    /** @param {string} name */
    teacher: (name) => `Teacher: ${name}`,
    /** @param {number} shift */
    target: (shift) => `target: rolled by ${signed(shift)}`,
    /** @param {number} shift */
    rolled: (shift) => `rolled by ${signed(shift)}`,
    image: "image",
    whose: "[whose answer]",
    /** @param {number} step @param {string[]} each */
    summary: (step, each) => `At step ${count(step)}. ${each.join(" ")}`,
    /** @param {{image: number, shift: number, teacher: string, rolled: string, student: string}} answers */
    answers: ({ image, shift, teacher, rolled, student }) =>
      `Image ${image}: teacher ${teacher}, rolled by ${signed(shift)} ${rolled}, student ${student}.`,
  },

  classes: {
    table: "Values by class",
    columns: ["class", "train", "original", "test", "original", "predicted as, train", "predicted as, test"],
    /** @param {string} forget */
    flow: (forget) => `Where ${forget} images go`,
    flow_images: "Where the images to forget go",
    /** @param {{split: "train" | "test", step: number, forget: string}} what @param {[string, number | null, number | null][]} each  name, now, original */
    summary: ({ split, step, forget }, each) =>
      `Accuracy by class on ${split} images at step ${count(step)}, forgetting ${forget}: ` +
      `${each.map(([name, now, before]) => `${name} ${percent(now)}, original ${percent(before)}`).join("; ")}.`,
  },

  verdict: {
    table: "Data behind the verdict's charts",
    columns: { metric: "[metric]", distance: "[distance from gold]", what: "[what]" },
    no_library: "The chart library could not be loaded.",
    again: "Assess again",
    /** @param {string} forget */
    retrain: (forget) => `Retrain without ${forget}`,
    /** @param {string} forget */
    flow: (forget) => `Where ${forget} test images go`,
    /** @param {{method: string, step: number, forget: string, train: number, test: number, ms: number}} run  ms 0: unknown */
    about: ({ method, step, forget, train, test, ms }) =>
      `${method} after ${steps(step)}, forgetting ${forget}; ${count(train)} training and ${count(test)} test images` +
      `${ms > 0 ? `; assessed in ${duration(ms)}` : ""}.`,
    /** @param {number} tried */
    not_relearned: (tried) => `over ${tried}`,
    marks: { within: "within gold's spread", outside: "outside", far: "far outside" },
    /** @param {string} low @param {string} high */
    range: (low, high) => (low === high ? low : `${low} to ${high}`),
    /** @param {string} range */
    goldOutside: (range) => `${range}; this gold is outside`,
    /**
     * What the marks are measured by.
     *
     * @param {Pick<import("../verdict/spread.js").Ruler, "kind" | "own" | "golds">} ruler
     */
    spread({ kind, own, golds }) {
      const set = {
        class: `${count(golds)} networks retrained without a class`,
        images: `${count(golds)} networks retrained without the published random tenth`,
        mislabeled: `${count(golds)} networks retrained without the published wrong labels`,
      }[kind];
      return `Gold's spread: where 95% of honest retrainings lie, estimated from ${set}${own ? ". The gold shown began from the same weights as the original, so it can resemble it more than the others do" : "; around the one gold of this set"}.`;
    },
    /** @param {{alarms: boolean, passes: boolean}} doubts @param {import("../verdict/spread.js").Audit | null} audit */
    doubts({ alarms, passes }, audit) {
      const said = [
        ...(alarms && audit !== null ? [`flags ${count(audit.alarms)} of ${count(audit.golds)} golds, which are honest`] : []),
        ...(passes ? ["does not tell the head-only cheat from gold"] : []),
      ];
      return said.length === 0 ? "" : `Weak evidence: it ${said.join(", and ")}.`;
    },
    /** @param {number | null} facc @param {number | null} original  on test images @param {boolean} forgotten */
    accuracy: (facc, original, forgotten) =>
      forgotten
        ? `Accuracy says forgotten (facc ${percent(facc)} on test images)`
        : `Accuracy says not forgotten (facc ${percent(facc)} on test images, the original ${percent(original)})`,
    /** @param {string} said @param {number} probe @param {string} forget @param {boolean} retrainable */
    no_gold: (said, probe, forget, retrainable) =>
      `${said}; a linear probe still finds ${percent(probe)} of ${forget} images in its features. What a network that never saw the ` +
      `class would score is not known: there is no gold model for it.${retrainable ? ` “Retrain without ${forget}” makes one.` : ""}`,
    /** @param {{said: string, forget: string, by: "probe" | "examples", ours: number, gold: number, forgotten: boolean, hidden: boolean, ratio: number | null, tv: number | null, cost: number | null}} facts */
    line: ({ said, forget, by, ours, gold, forgotten, hidden, ratio, tv, cost }) =>
      `${said}, ${forgotten === hidden ? "but" : "and"} ` +
      `${by === "probe" ? `a linear probe ${hidden ? "still finds" : "finds"}` : "with 5 examples in its last layer, without training, it knows"} ` +
      `${percent(ours)} of ${forget} images${by === "probe" ? "" : " again"}, gold ${percent(gold)}${ratio === null ? "" : `; it relearns the class in ${wholePercent(ratio)} of gold's steps`}.` +
      `${tv === null ? "" : ` ${wholePercent(tv)} of its predictions for the class go elsewhere than gold's.`}` +
      `${cost === null ? "" : ` The other classes lose ${decimal(100 * cost, 1)} points of racc.`}`,
    /** Of a run that forgets single images: gold's level is the target, and too low is as wrong as too high. */
    images: {
      /** @param {number} some @param {number} all */
      some: (some, all) => `${count(some)} of ${count(all)}`,
      /** @param {string} gold @param {string} ours @param {import("../verdict/words.js").Standing | "worse" | "few"} standing */
      target(gold, ours, standing) {
        const claim = {
          as_gold: "by its answers, it might never have seen them.",
          below: "fewer than it should, so it begins to avoid them.",
          far_below: "it does not forget them, it avoids them.",
          worse: "no fewer than of new images, so it does not avoid them; it has become worse at all of them.",
          above: "more than it should, so part of them is still remembered.",
          far_above: "it still remembers them.",
          few: "but of so few images that can be chance.",
        }[standing];
        return `A network that never saw these images gets ${gold} of them right; this one gets ${ours}: ${claim}`;
      },
      /** Of one image. @param {boolean} gold @param {boolean} ours  whether it gets it right */
      single: (gold, ours) =>
        `A network that never saw this image gets it ${gold ? "right" : "wrong"}; this one ${ours === gold ? "does too" : `gets it ${ours ? "right" : "wrong"}`}. ` +
        "One answer alone shows little.",
      /**
       * @param {[string, string]} gold  true and wrong labels
       * @param {[string, string]} ours
       * @param {import("../verdict/words.js").Standing | "kept"} standing  of the true labels, or that the wrong ones are kept
       */
      mislabeled(gold, ours, standing) {
        const claim = {
          kept: "it still believes wrong labels.",
          as_gold: "it answers as if it had never been taught them.",
          below: "the wrong labels are gone, but fewer true ones are back than should be.",
          far_below: "the wrong labels are gone, but the true ones are not back.",
          above: "the wrong labels are gone, and more true ones are back than gold finds.",
          far_above: "the wrong labels are gone, and far more true ones are back than gold finds.",
        }[standing];
        return (
          `A network that never saw the wrong labels gives ${gold[0]} of these images their true label and ${gold[1]} the wrong one; ` +
          `this one ${ours[0]} and ${ours[1]}: ${claim}`
        );
      },
      /** @param {import("../verdict/words.js").Attack} attack */
      attack({ found, area, gold }) {
        const figures = `membership area ${decimal(area, 2)}, ${gold === null ? "a guess 0.50" : `gold ${decimal(gold, 2)}`}`;
        return {
          seen: `They can be recognized as seen: it is surer of them than of new images (${figures}).`,
          wrong: `They can be recognized because it is too wrong about them (${figures}).`,
          nothing: `Its confidence does not give them away${gold === null ? "" : " more than gold's does"} (${figures}).`,
        }[found];
      },
      /** @param {number} lost */
      cost: (lost) => `On test images it is ${decimal(100 * lost, 1)} points less accurate than gold.`,
      /** @param {number} lost */
      cost_of_original: (lost) => `On test images it is ${decimal(100 * lost, 1)} points less accurate than the original.`,
      /** @param {string} ours @param {string} original */
      now: (ours, original) => `This network gets ${ours} of these images right; the original got ${original}.`,
      /** @param {[string, string]} ours  true and wrong labels @param {[string, string]} original */
      mislabeled_now: (ours, original) =>
        `This network gives ${ours[0]} of these images their true label and ${ours[1]} the wrong one; ` +
        `the original gave ${original[0]} and ${original[1]}.`,
      /** @param {number} test  the original's accuracy on test images @param {boolean} wrong @param {boolean} retrainable */
      no_gold: (test, wrong, retrainable) =>
        `How many a network that never saw ${wrong ? "the wrong labels" : "them"} would get right is the target, and not known yet; ` +
        `probably about as many as the original gets of test images, ${wholePercent(test)}.` +
        `${retrainable ? " “Retrain without them” trains such a network." : ""}`,
    },
    relearning: "Accuracy on the forget set while relearning it",
    relearning_axis: "steps of ordinary training on the forget set",
    /** @param {string} network @param {number} first @param {number} last @param {number} n */
    relearned: (network, first, last, n) =>
      n === 0 ? `${network}: ${percent(last)}, none needed or tried` : `${network}: ${percent(first)} to ${percent(last)} in ${steps(n)}`,
    /** @param {string[]} each */
    relearning_summary: (each) => `Line chart. ${each.join("; ")}.`,
    /** @param {"loss" | "entropy"} name */
    distribution: (name) => `Distribution of the ${name} on the forget set`,
    /** @param {"loss" | "entropy"} name */
    distribution_axis: (name) => `${name}, nats`,
    /** @param {"loss" | "entropy"} name @param {[string, number][]} means */
    distribution_summary: (name, means) =>
      `Three histograms of the ${name}. Means in nats: ${means.map(([network, mean]) => `${network} ${decimal(mean, 2)}`).join(", ")}.`,
    by_image: "How sure the networks are of each image's label",
    by_image_axis: "z: standard deviations from networks that never saw the image",
    /** @param {[string, number][]} means */
    by_image_summary: (means) =>
      `Three histograms of z. Means: ${means.map(([network, mean]) => `${network} ${signedDecimal(mean, 2)}`).join(", ")}.`,
    plane: "Test images in the plane of the original's first two principal axes",
    /** @param {string} forget @param {[string, string, number][]} each  network, nearest class, distance */
    plane_summary: (forget, each) =>
      `The mean of ${forget} in the plane. ${each.map(([network, name, far]) => `${network}: nearest to ${name}, at ${decimal(far, 2)}`).join("; ")}.`,
    prototypes: "Accuracy on the class's test images after a few examples",
    prototypes_axis: "examples of the class in the last layer",
    /** @param {string} network @param {number} one @param {number} most  accuracies after one and the most examples */
    after_examples: (network, one, most) => `${network}: ${percent(one)} after one, ${percent(most)} after the most`,
    /** @param {string[]} each */
    prototypes_summary: (each) => `Line chart. ${each.join("; ")}.`,
    /** @param {number} shots */
    row_prototypes: (shots) => `after ${plural(shots, "example")}`,
    stages: "Accuracy of a linear probe on the class's test images, by stage",
    stages_axis: "after stage",
    /** @param {string} network @param {readonly number[]} each  accuracies */
    after_stages: (network, each) => `${network}: ${each.map((accuracy) => percent(accuracy)).join(", ")}`,
    /** @param {string[]} each */
    stages_summary: (each) => `Line chart, accuracies from the first stage to the last. ${each.join("; ")}.`,
    /** @param {number} stage */
    row_stages: (stage) => `linear probe after stage ${stage}`,
    /** @param {number} step */
    row_relearning: (step) => `relearning, step ${step}`,
    /** @param {"loss" | "entropy"} name @param {number} from */
    row_distribution: (name, from) => `${name} from ${decimal(from, 2)} nats`,
    /** @param {number} from */
    row_by_image: (from) => `z from ${signedDecimal(from, 0)}`,
    /** @param {string} name */
    row_mean: (name) => `mean of ${name} in the plane`,
  },

  compare: {
    table: "Accuracies, run by run",
    columns: { method: "method", steps: "steps", seconds: "training" },
    facc_train: "facc on the images to forget",
    /** @param {number} gold */
    target: (gold) => `The dotted line is gold's level, the target: ${percent(gold)}.`,
    /** @param {string[]} methods */
    left_out: (methods) => `Left out: ${methods.join(" and ")}. They forget a class and have no way to forget single images.`,
    /** @param {string} method @param {import("../verdict/comparison.js").Curves[number]} metric */
    column: (method, metric) => `${method}, ${metric.slice(0, 4)}`,
    /** @param {number} run @param {number} of @param {string} method */
    status: (run, of, method) => `Run ${count(run)} of ${count(of)}: ${method}. Press Stop, above, to end the comparison.`,
  },

  late: {
    /** @param {string} why */
    missing: (why) => `This part could not be loaded: ${why}.`,
    retry: "Load it again",
  },

  recovery: {
    again: "Try again",
    table: "Data behind the attacks",
    columns: ["[attack]", "facc, unlearned", "racc, unlearned", "facc, gold", "racc, gold"],
    facc: "facc",
    racc: "racc",
    golds: "gold's facc",
    way_axis: "of the way, %",
    /** @param {{facc: number, racc: number | null}} outcome */
    gold: ({ facc, racc }) => `Mark: gold, facc ${percent(facc)}${racc === null ? "" : `, racc ${percent(racc)}`}.`,
    /** Each attack; `at` names the slider's place. @type {Record<"examples" | "training" | "rounding" | "to_original" | "to_gold", {title: string, about: string, slider: string, at: (at: number) => string}>} */
    attacks: {
      examples: {
        title: "Show it a few examples",
        about: "Images of the class stand in for it in the last layer; nothing is trained. On test images of the class.",
        slider: "Number of examples",
        at: (at) => plural(at, "example"),
      },
      training: {
        title: "Train it again",
        about: "Ordinary training on the images to forget, and the accuracy on them.",
        slider: "Steps of training",
        at: (at) => steps(at),
      },
      rounding: {
        title: "Round its weights",
        about: "To so many bits, evenly within each channel. Expect little: it undoes only changes that are smaller than a rounding step.",
        slider: "Bits of a weight",
        at: (at) => (at === 32 ? "not rounded" : plural(at, "bit")),
      },
      to_original: {
        title: "Walk back to the original",
        about:
          "Weights on the straight line to the original's. BatchNorm's statistics are made anew at each point from 256 training images of all classes; at 0% nothing else is changed.",
        slider: "Share of the way to the original",
        at: (at) => `${wholePercent(at)} of the way`,
      },
      to_gold: {
        title: "Walk to gold",
        about: "The same toward gold. Two networks trained apart have a barrier between them, where neither works.",
        slider: "Share of the way to gold",
        at: (at) => `${wholePercent(at)} of the way`,
      },
    },
    /** @param {import("../verdict/recovery.js").Summary} found @param {string} forget */
    summary({ examples, steps: [ours, golds], rounded, way }, forget) {
      const beside = (/** @type {string} */ value) => (value === "" ? "" : ` (gold: ${value})`);
      const share = (/** @type {number | null} */ value) => (value === null ? "" : wholePercent(value));
      const parts = [];
      if (examples !== null) {
        const { facc } = examples;
        parts.push(`${plural(examples.examples, "example")} without any training: facc ${share(facc[0])}${beside(share(facc[1]))}.`);
      }
      if (ours !== null) parts.push(`Training: ${steps(ours)}${beside(golds === null ? "" : steps(golds))}.`);
      if (rounded !== null) parts.push(`Rounding: facc ${share(rounded[0])} at most${beside(share(rounded[1]))}.`);
      if (way !== null && way[0] !== null) {
        const after = way[0] === 0 ? "with new BatchNorm statistics alone" : `after ${share(way[0])} of the way to it`;
        parts.push(`Half of what the original knows is back ${after}${beside(way[1] === null ? "" : `after ${share(way[1])}`)}.`);
      }
      return parts.length === 0 ? "" : `What brings ${forget} back? ${parts.join(" ")}`;
    },
  },

  presets: {
    legend: "sRFL as published",
    note: {
      label: "The note's pseudo code",
      about:
        "Shifts −1 and +1; KL and cosine toward the rolled target, KL on the retain set. What it leaves open is set as works best here.",
      source: "Source: the research note on sRFL, December 2023.",
    },
    author: {
      label: "The author's code",
      about: "Shifts −3 and +3, frozen stem, separate passes, its own loss, SGD at 0.001 with weight decay.",
      source: "Source: github.com/Sangdo-Han/unlearning",
    },
  },

  settings: {
    defaults: "Restore the defaults",
    /** @param {{method: string, optimizer: string, lr: number, batch: number, steps: number, shifts: readonly number[] | null, stages: number, train: number}} run */
    summary: ({ method, optimizer, lr, batch, steps: n, shifts, stages, train }) =>
      `${method}, ${optimizer} ${lr}, batch ${batch}, ${steps(n)}` +
      `${shifts === null ? "" : `, shifts {${shifts.map(signed).join(", ")}}, ${plural(stages, "stage")}`}, ${count(train)} training images`,
    /** @param {string} wanted @param {string} used */
    invalid: (wanted, used) => `This must be ${wanted}; ${used} stays in use.`,
    /** What a parameter of the address is if it is not given, where no value says it. */
    initial: {
      off: "off",
      none: "none",
      browsers: "the browser's",
      classes: "the class's",
      end: "its end",
      workers: "2 with 2 or more logical cores, otherwise 1",
    },
    wanted: {
      name: "a name of lowercase letters and digits",
      steps: "a whole number of steps",
      seconds: "a number of seconds above 0",
      workers: "a number from 1 to 8",
      flag: "1 or 0",
      origins: "origins without a path, such as https://blog.example, separated by commas",
      /** @param {string} values */
      one: (values) => `one of ${values}`,
      /** @param {string} values */
      some: (values) => `from the list ${values}, separated by commas`,
      /** @param {boolean} whole @param {number} min @param {number} max */
      number: (whole, min, max) => `a ${whole ? "whole " : ""}number from ${min} to ${max}`,
      /** @param {number} most */
      shifts: (most) => `whole numbers from -${most} to ${most}, such as -1,1`,
      images: "different whole numbers, separated by commas, such as 12,40,77",
      /** @param {string} decks */
      game: (decks) => `one of ${decks}, or a link to a game`,
    },
    figures: {
      curve: "accuracy curve",
      roll: "the roll",
      verdict: "verdict",
      compare: "comparison",
      flow: "class by class",
      sheet: "contact sheet",
      recovery: "bring it back",
      blind: "blind test",
      map: "map of the territory",
      picture: "your own picture",
    },
    sizes: { compact: "compact", full: "full" },
    themes: { auto: "match the system", light: "light", dark: "dark" },
  },

  /**
   * Where the page cannot start: app/start-guard.js says it without any module, so script/docs.mjs writes these texts for
   * it. {detail} is a file, or a browser's own message.
   */
  start: {
    failed: "This page could not start.",
    late: "This page has not started yet.",
    reload: "Reload without saved files",
    file: "Browsers do not load modules from files ({detail}). Serve the folder instead, for example with script/server, and open the address it prints.",
    sandbox:
      'It is in a sandboxed frame, in which browsers load no modules. Give the frame sandbox="allow-scripts allow-same-origin", or no sandbox.',
    script:
      "The script {detail} did not load. Either the connection failed, a content blocker stopped it, or the server does not send it as JavaScript. Reload the page. If you run the server, the browser's console has more details.",
    versions: "Its scripts do not match ({detail}): the browser may have files of an older version. Reload without the saved files.",
    slow: "Its scripts are still loading. Wait a little longer, or check the connection and reload the page.",
  },

  notices: {
    /** @param {string} name */
    no_language: (name) => `The texts in ${name} could not be loaded, so this is in English. Reload the page to try again.`,
    dismiss: "Dismiss",
    start_new: "Start a new run",
    /** @param {string} changed @param {boolean} running */
    changed: (changed, running) =>
      running
        ? `Changed: ${changed}. The current run keeps its own settings. A new run uses the new ones and replaces this curve.`
        : `Changed: ${changed}. The next run uses this and replaces this curve.`,
    /** @param {string} name @param {string} value */
    repeated: (name, value) => `The address gives ${name} more than once; the last value, ${value}, is used.`,
    /** @param {string} name @param {string} value @param {string} wanted @param {string} used */
    invalid: (name, value, wanted, used) =>
      `The address gives ${name}=${value}, which is invalid: it must be ${wanted}. ${used === "" ? "It is left out." : `The default, ${used}, is used.`}`,
    /** @param {string} name @param {string} meant */
    unknown: (name, meant) => `The address has an unknown parameter, ${name}; it is ignored. Did you mean ${meant}?`,
    /** @param {string} model @param {string} base */
    other_classes: (model, base) =>
      `model=${model} does not know the classes of your images: their original was made from ${base}, which is used. Drop the images again to make another original.`,
    /** @param {string} name @param {number} value @param {number} max @param {number} used */
    too_large: (name, value, max, used) => `${name}=${value} is more than is available: at most ${max}. ${used} is used.`,
    /** @param {number[]} left @param {number} train */
    photos: (left, train) =>
      `photos names images that cannot be picked, and they are left out: ${left.slice(0, 5).join(", ")}${left.length > 5 ? " …" : ""}. ` +
      `Images have positions from 0 to ${train - 1}, and at most half of them can be forgotten.`,
    /** @param {string} why */
    no_images: (why) => `The address asks for your own images, but ${why}. CIFAR-10 is used.`,
    /** @param {string} forget @param {string} used */
    no_class: (forget, used) => `Your images have no class ${forget}. ${used} is selected instead.`,
    /** @param {string} why @param {string} used */
    no_network: (why, used) => `The address asks for your own network, but ${why}. ${used} is used.`,
    embedded_images: "an embedded figure offers only CIFAR-10",
    embedded_network: "an embedded figure offers only the published networks",
    /** @param {number} outputs @param {number} classes */
    outputs: (outputs, classes) => `your network has ${outputs} outputs and the images have ${classes} classes`,
    /** @param {string} model @param {string} used */
    no_model: (model, used) => `The address gives model=${model}, which is not in www/models. The default, ${used}, is used.`,
    /** @param {string} name */
    no_setting: (name) => `The message sets ${name}, which is not a setting; nothing was changed.`,
    /** @param {string} name @param {string} value @param {string} wanted */
    bad_setting: (name, value, wanted) =>
      `The message sets ${name} to ${value}, which is invalid: it must be ${wanted}. Nothing was changed.`,
  },

  about: {
    /** @param {string} name */
    images: (name) => `Images: your own, ${name}.`,
    /** @param {{base: string, steps: number, parameters: number, accuracy: number}} made */
    made: ({ base, steps: n, parameters, accuracy }) =>
      `The original: ${base}, trained on your classes for ${steps(n)}, ${count(parameters)} parameters; ${percent(accuracy)} of your held-out images correct.`,
    /** @param {string} file @param {string} preset @param {number} parameters */
    custom: (file, preset, parameters) => `The original: your own, ${file}, a ${preset} with ${count(parameters)} parameters.`,
    /** What its card says of its training. @param {{images: number, augmented: boolean, mislabeled: number}} training */
    trained_on: ({ images: n, augmented, mislabeled }) =>
      `${plural(n, "training image")} of CIFAR-10${augmented ? "" : " without augmentation"}${mislabeled > 0 ? `, ${count(mislabeled)} of them under wrong labels` : ""}`,
    /** @param {{name: string, parameters: number, trained_on: string, accuracy: number}} card  trained_on: as above */
    published: ({ name, parameters, trained_on, accuracy }) =>
      `The original: ${name}, ${count(parameters)} parameters, trained on ${trained_on}; ${percent(accuracy)} of all test images correct.`,
  },

  recorded: {
    /** @param {"yours" | "your_images" | "published"} which @param {string} model */
    none: (which, model) =>
      `Press Start: the curve is drawn as ${{ yours: "your network trains", your_images: "the network trains on your images", published: `${model} trains` }[which]}.`,
    /** @param {string} name @param {string} why */
    missing: (name, why) => `The recorded run ${name} could not be loaded (${why}). Press Start to draw the curve live.`,
    under_way: "A run is in progress. Stop it first, then open the recording.",
    /** @param {string} file @param {string} why */
    unreadable: (file, why) => `${file} cannot be shown: ${why}. The page still shows what it showed before.`,
    /** @param {string} file */
    shown: (file) => `${file} is shown.`,
    saved: "Saved. Open it here, or put it into www/recorded and name it in the address with recording=.",
    hold: "Hold",
    /** @param {number} megabytes */
    too_large: (megabytes) => `it is larger than ${megabytes} MB`,
    no_json: "it is not JSON; recordings are written by `srfl record` or by this page",
    /** @param {string} format */
    no_format: (format) => `it is not a recording of a run: its format is not ${format}`,
    /** @param {string} version @param {number} known */
    version: (version, known) => `it has version ${version}, and this page reads version ${known}; record it again with \`srfl record\``,
    /** @param {number} status */
    server: (status) => `the server answered ${status}`,
  },

  save: {
    no_curve: "No curve has been drawn yet.",
    /** @param {string} why */
    no_picture: (why) => `The picture could not be made: ${why}. Save the SVG instead.`,
    no_canvas: "the browser cannot render it",
    /** @param {string} why */
    no_network: (why) => `The network could not be saved: ${why}.`,
    nothing: "this visit has no network to save yet; press Start, then Pause or wait for the end",
  },

  share: {
    link: "The link",
    code: "The embed code",
    /** @param {string} what */
    copied: (what) => `${what} was copied.`,
    /** @param {string} what */
    by_hand: (what) => `The browser blocks the clipboard here. ${what} is selected below: copy it with Ctrl+C.`,
    /** @param {string} forget */
    title: (forget) => `Machine unlearning live: a network forgets ${forget}`,
    whole_page: "Open the full page",
    forget: "Forget ",
    /** @param {string} forget */
    caption: (forget) => `Watch a network forget ${forget}.`,
    /** @param {string} method */
    caption_about: (method) => ` ${method}, a residual network and CIFAR-10 images, trained in this page.`,
    more: "More about this figure",
    fewer: "Show fewer",
    /** @param {number} metrics  0: not known */
    all: (metrics) => ({
      roll: "Show all images",
      verdict: `Show all ${metrics > 0 ? `${metrics} ` : ""}metrics, and charts`,
      compare: "Show all metrics",
    }),
    /** @param {string} forget  the class; "" where single images are forgotten @param {number} step @param {boolean} rolled */
    roll: (forget, step, rolled) =>
      rolled
        ? `What three networks answer to ${forget === "" ? "an image to forget" : `a picture of class ${forget}`}, a bar for each class: the teacher, which is the original; the target, the teacher's answer moved on by one or more classes; and the student after ${steps(step)}.`
        : `What two networks answer to ${forget === "" ? "an image to forget" : `a picture of class ${forget}`}, a bar for each class: the teacher, which is the original, and the student after ${steps(step)}.`,
    /** @param {string} forget  the class; "" where single images are forgotten @param {number} step */
    flow: (forget, step) =>
      `How often the network is right about each class after ${steps(step)} (the mark is the original), and which classes ${forget === "" ? "the images to forget" : `${forget} images`} are taken for.`,
    sheet: "The images to forget. Bright: the network still answers as it was taught. Dimmed, with a cross: it no longer does.",
    /** @param {string} forget */
    recovery: (forget) =>
      `What brings ${forget} back: the unlearned network's accuracy under each attack, and gold's as a mark. What gold gains as well was never hidden.`,
    blind_title: "A blind test.",
    blind: "Three recorded networks behind doors: open tests, then say which one is gold.",
    picture:
      "What three networks answer to a picture of yours: one of these classes, whatever it shows. Gold never saw what is to be forgotten. The picture stays in this page.",
    map: "Every point is a blend of three photographs, colored by the class that the network gives it; the paler, the less sure.",
    /** @param {string} forget @param {number} shown @param {number} all */
    verdict: (forget, shown, all) =>
      `Of ${all} metrics, the ${NUMBERS[shown] ?? shown} that differ most from gold, the same network trained without ${forget}.`,
    /** @param {string} forget */
    compare: (forget) =>
      `Methods run on the same network, images, and seed. Gold, the same network trained without ${forget}, is the target: a facc of 0 alone proves nothing. Relearning is in steps; TV is the distance to gold's predictions.`,
  },

  offline: {
    /** @param {number} megabytes */
    save: (megabytes) => `Save for offline use (${megabytes} MB)`,
    saved: "Saved on this machine: the page opens without a network connection.",
    /** @param {string} why */
    failed: (why) => `It could not be saved: ${why}. Nothing has changed; try again.`,
    not_whole:
      "a file could not be downloaded, was changed on the way (by a network's sign-in page, for example), or there is not enough space",
    /** @param {number} files */
    incomplete: (files) => `The copy on this machine lacks ${files} ${files === 1 ? "file" : "files"}. Remove it, then save it again.`,
    older: "An older copy is on this machine.",
    remove: "Remove the offline copy",
    newer: "A newer version is also saved; it opens once all tabs of this site are closed.",
    downloading: "Downloading all files …",
  },

  /** What went wrong, by the kind of an error: a title, and what to do. The error's own message stands between. */
  errors: {
    kinds: {
      config: { title: "A setting is invalid", advice: "Change the setting and start again." },
      data: { title: "The images cannot be used", advice: "Retry loads them again; you may have to choose your own images again." },
      model: { title: "The network cannot be used", advice: "Retry loads it again; you may have to choose your own network again." },
      device: { title: "The GPU cannot be used", advice: "The same training runs on the CPU." },
      busy: { title: "Something else is running", advice: "Wait until it has finished, then try again." },
      state: { title: "That is not possible now", advice: "Try again, or reload the page." },
      stopped: { title: "Stopped", advice: "Press Start to begin again." },
      diverged: { title: "Training diverged", advice: "Lower the learning rate, then reset." },
      network: { title: "A download failed", advice: "Check the connection and try again." },
      worker: { title: "The training worker stopped", advice: "You can go on from the last saved weights." },
      panic: { title: "The training code crashed", advice: "You can go on from the last saved weights." },
      internal: { title: "Something went wrong", advice: "Try again, or reload the page." },
    },
    reset: "Reset",
    retry: "Retry",
    /** @param {number} step */
    restart: (step) => `Restart from step ${step}`,
    cpu: "Continue on the CPU",
    /** @param {string} why */
    no_gpu: (why) => `You selected the GPU, but ${why}.`,
    not_loaded: "The Wasm module is not loaded yet.",
    no_gold: "The network was retrained, but does not fit the run any more.",
    images_gone: "Your images can no longer be read, perhaps because another tab has replaced them: choose them again.",
    network_gone: "Your network can no longer be read, perhaps because another tab has replaced it: choose it again.",
    /** @param {string} file */
    which_network: (file) => `${file} holds several networks: choose the file again, and then one of them.`,
    no_original: "No network knows the classes of these images yet: drop the images again and make one.",
    /** @param {string} name */
    original_of: (name) => `the original of ${name}`,
    /** @param {string} why */
    logits: (why) => `The original's logits are computed again: ${why}`,
    /** @param {string} why */
    shadows: (why) => `Single images are not assessed one by one: ${why}`,
    /** @param {string} name */
    card: (name) => `${name}.json is not a model card: it is not valid JSON.`,
    /** @param {string} message */
    panic: (message) => `The training code panicked: ${message}`,
    /** @param {string} message */
    trap: (message) => `The training code stopped: ${message}.`,
    /** @param {string} message */
    gpu: (message) => `The GPU reported an error: ${message}`,
    /** @param {string} reason */
    gpu_lost: (reason) => `The GPU was lost (${reason || "no reason given"}).`,
    /** @param {string} message */
    worker: (message) => `The worker failed: ${message || "its script could not be loaded."}`,
    worker_ended: "The browser ended the worker that does the training.",
    worker_garbled: "A message from the worker could not be read.",
    /** @param {number} seconds */
    worker_silent: (seconds) => `The worker stopped responding: it was silent for ${seconds} seconds.`,
    /** @param {string} message */
    group: (message) => `Another worker of this run failed: ${message}`,
    /** @param {string} command */
    command: (command) => `The worker knows no command "${command}".`,
    /** @param {string} file @param {string} why */
    download: (file, why) => `${file} could not be downloaded: ${why}.`,
    /** @param {string} status */
    server: (status) => `the server answered ${status}`,
    /** @param {string} file @param {string} why */
    broke_off: (file, why) => `The download of ${file} broke off: ${why}.`,
    /** @param {number} seconds */
    stalled: (seconds) => `nothing arrived for ${seconds} seconds`,
    /** @param {string} file @param {string} why */
    script: (file, why) => `${file} could not be loaded: ${why}`,
    /** @param {string} file */
    no_wasm: (file) => `${file} is not WebAssembly: the server sent something else instead.`,
    /** @param {string} file @param {number} length @param {string} why */
    compile: (file, length, why) => `${file} (${length} bytes) does not compile: ${why}`,
  },

  custom: {
    /** @param {"images" | "network"} what @param {string} words */
    in_use: (what, words) => `Your own ${what}: ${words}; stored in this browser only. `,
    /** @param {string} file @param {string} preset */
    network: (file, preset) => `${file}, a ${preset}`,
    back_to_cifar: "Back to CIFAR-10",
    back_to_published: "Back to the published network",
    back_to_made: "Back to the original made here",
    stopped: "Stopped. The page is as it was.",
    /** @param {string} why */
    refused: (why) => `That cannot be used: ${why}. The page is as it was.`,
    reading: "Reading …",
    loading: "Loading …",
    storing: "Storing it in this browser …",
    discard: "Discard",
    use: { images: "Use these images", network: "Use this network" },
    /** @param {string} why */
    not_stored: (why) =>
      `This browser cannot store it (${why}): it may be low on space, or this is a private window. The page is as it was.`,
    starts_again: "The page reloads with it. A run that is not saved is lost.",
    /** @param {number} classes @param {number} train @param {number} test */
    counts: (classes, train, test) => `${classes} classes, ${count(train)} training and ${count(test)} test images`,
    /** @param {string} words */
    seen: (words) => `${capital(words)}. This is how the network sees them: the central square of each, 32 by 32 pixels.`,
    /** @param {string} name @param {string} words */
    read: (name, words) => `${name} has been read: ${words}.`,
    /** @param {number} train @param {number} test */
    row: (train, test) => ` ${count(train)} and ${count(test)}`,
    make: "Make the original",
    /** @param {string} base @param {number} n */
    make_about: (base, n) =>
      `A network must know these classes before it can forget one. ${base} knows CIFAR-10's. It gets a new head for yours, and then the whole ` +
      `network is trained on your training images for ${steps(n)}: that is the original of your runs. This takes a minute or more, on the CPU.`,
    original: "The original. ",
    /** @param {string} words */
    made: (words) => `The original is ready. ${words}`,
    /** @param {string} preset @param {number} tensors @param {number} parameters */
    matched: (preset, tensors, parameters) => `a ${preset}, all ${count(tensors)} tensors matched, ${count(parameters)} parameters`,
    none_left_out: "Every tensor of the file is used.",
    /** @param {string} names */
    left_out: (names) => `Not used, since its answers do not depend on them: ${names}.`,
    /** @param {string} names */
    unknown: (names) =>
      `Not used, since srfl does not know what they are: ${names}. If its answers depend on them, they are different here: check its accuracy at step 0.`,
    /** @param {string} name @param {string} others */
    one_of: (name, others) => `This is ${networkName(name)}. Also in the file, and not used: ${others}.`,
    /** @param {string} file @param {string} name */
    file_and_network: (file, name) => (name === "" ? file : `${file} (${name})`),
    /** @param {string} name */
    network_name: (name) => networkName(name),
    /** @param {number} n */
    which_network: (n) => `The file holds ${n} networks. Which one is to forget?`,
    /** @param {string} name @param {string} preset @param {number} parameters */
    one_network: (name, preset, parameters) => `${capital(networkName(name))}: a ${preset}, ${count(parameters)} parameters`,
    and: " and ",
    /** @param {string} names @param {number} more */
    and_more: (names, more) => `${names} and ${more} more`,
    tensors: "Show which tensor became which",
    tensors_table: "Tensors of the file and of srfl",
    tensors_columns: ["in the file", "here"],
    /** @param {string} words @param {string} left */
    network_read: (words, left) => `${capital(words)}. ${left}`,
    /** @param {string} mean @param {string} std */
    normalization: (mean, std) =>
      `Its images must be normalized the usual way for CIFAR-10, with means ${mean} and standard deviations ${std}; the file does not say what ` +
      "it was trained with. Check its accuracy at step 0.",
    /** @param {string} names @param {string} mean @param {string} std */
    own_normalization: (names, mean, std) =>
      `Its images are normalized with its own constants, ${names}: means ${mean} and standard deviations ${std}, for pixels from 0 to 1.`,
    /** @param {"images" | "network"} what @param {string} name */
    replaced: (what, name) => `Another tab has replaced your own ${what}: this page uses ${name} now.`,
    /** @param {"images" | "network"} what */
    none_stored: (what) => `this browser stores no ${what} of yours`,
    /** @param {string} why */
    no_storage: (why) => `this browser's storage cannot be read (${why})`,
  },

  /** Progress while files are read and an original is made. */
  work: {
    /** @param {number} fraction */
    fetching_reader: (fraction) => `Downloading the code that reads it: ${wholePercent(fraction)}`,
    /** @param {string} file */
    reading: (file) => `Reading ${file}`,
    /** @param {string} file @param {number} k @param {number} of */
    reading_file: (file, k, of) => `Reading ${file}, ${k} of ${of}`,
    /** @param {number} k @param {number} of */
    reading_image: (k, of) => `Reading image ${k} of ${of}`,
    /** @param {number} megabytes */
    unpacking: (megabytes) => `Unpacking: ${megabytes} MB`,
    /** @param {number | null} fraction */
    fetching_trainer: (fraction) => `Downloading the training code${fraction === null ? "" : `: ${wholePercent(fraction)}`}`,
    /** @param {number} done @param {number} total */
    fitting_head: (done, total) => `Fitting a head to the network's features: ${count(done)} of ${count(total)} images`,
    /** @param {number} done @param {number} total */
    fine_tuning: (done, total) => `Fine-tuning the whole network: step ${count(done)} of ${count(total)}`,
    /** @param {number} done @param {number} total */
    evaluating: (done, total) => `Evaluating: ${count(done)} of ${count(total)} images`,
    loading_network: "Loading the published network",
    /** @param {import("../engine/protocol.js").Learned} learned */
    no_better: ({ correct, test_images, train_accuracy, chance }) =>
      `the network does not learn these classes: it gets ${count(correct)} of the ${count(test_images)} held-out images right, which is no ` +
      `better than chance (always naming one class gets ${wholePercent(chance)}), and ${percent(train_accuracy)} of its training images. There ` +
      "would be nothing to forget. Use more images of each class, or classes that differ more at 32 by 32 pixels",
    /** @param {import("../engine/protocol.js").Learned} learned @param {string[]} each  class and accuracy @param {boolean} few */
    knows: ({ train_accuracy, test_accuracy, correct, test_images, chance }, each, few) =>
      `It gets ${percent(train_accuracy)} of the training images right, and ${count(correct)} of the ${count(test_images)} held-out ones, ` +
      `${percent(test_accuracy)} (${each.join(", ")}); always naming one class would get ${percent(chance)}.` +
      `${few ? " With so few held-out images, these are rough numbers." : ""}`,
  },

  /** What is wrong with your files: a sentence without its end. "That cannot be used: …" goes before it. */
  problems: {
    stopped: "it was stopped",
    /** @param {number} most */
    too_many_files: (most) => `there are more than ${most} files in it: choose a folder of images only`,
    no_files: "there are no files in it",
    network_alone: "choose a network on its own: there are other files, too",
    archives: "there are several archives: choose one",
    archive_and_bins: "there are an archive and .bin files: choose one or the other",
    /** @param {number} n */
    images_left_out: (n) => `${images(n)} next to the CIFAR-10 files ${n === 1 ? "was" : "were"} left out.`,
    /** @param {number} n */
    files_left_out: (n) => `${n === 1 ? "1 file that is not an image was" : `${n} files that are not images were`} left out.`,
    /** @param {number} n @param {string} first */
    hidden_left_out: (n, first) =>
      `${n === 1 ? "1 image in hidden or system folders was" : `${n} images in hidden or system folders were`} left out: ${first}${n === 1 ? "" : " …"}.`,
    /** @param {string[]} some @param {number} more */
    and_more: (some, more) => `${some.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
    /** @param {number} n @param {string} which */
    bad_left_out: (n, which) => `${n === 1 ? "1 file that cannot be read was" : `${n} files that cannot be read were`} left out: ${which}.`,
    /** @param {string} problem @param {number} n @param {string} which */
    without_bad: (problem, n, which) =>
      `${problem}. ${n === 1 ? "1 file that cannot be read does" : `${n} files that cannot be read do`} not count: ${which}`,
    /** @param {string} folder @param {string} first @param {number} more */
    unreadable_folder: (folder, first, more) =>
      `the folder “${folder}” has no readable image: ${first}${more > 0 ? `, and ${plural(more, "other file")} cannot be read either` : ""}`,
    /** @param {number} n @param {number} of @param {string} which */
    mostly_unreadable: (n, of, which) => `${n} of its ${of} images cannot be read: ${which}`,
    /** @param {number} n @param {string[]} folders */
    unlabeled: (n, folders) =>
      `${n === 1 ? "1 image lies in no folder of a class and was" : `${n} images lie in no folder of a class and were`} left out: in ${folders.map((name) => `“${name}”`).join(", ")}.`,
    /** @param {string[]} folders */
    no_classes: (folders) =>
      `its images lie in ${folders.map((name) => `“${name}”`).join(" and ")}, and no folder says of which class they are: put the images of each class into a folder named after it, inside or around ${folders.length === 1 ? "this one" : "these"}`,
    /** @param {string} outer @param {string} inner */
    nested: (outer, inner) =>
      `its folders lie in folders, and either could be the class, “${outer}” or “${inner}”: put all images of a class into one folder, without folders in between`,
    /** @param {string} file */
    lost: (file) => `${file} cannot be opened: it may have been moved, be a broken link, be on a disk that is gone, or need permission`,
    nothing_readable:
      "there is nothing in it that can be read: choose cifar-10-binary.tar.gz, its .bin files, a folder of images in subfolders named by class, a network as .safetensors, or a recorded run",
    /** What a file is that cannot be read, and what to do. @type {Record<Exclude<import("../custom/kinds.js").Kind, "picture">, (file: string) => string>} */
    kinds: {
      safetensors: (file) => `${file} is a network, not an image: choose it on its own`,
      recording: (file) => `${file} is a recorded run: choose it on its own`,
      comparison: (file) => `${file} is a saved comparison, which is for other programs: only a recorded run can be shown again`,
      card: (file) => `${file} is a network's card, which describes it: choose the .safetensors file beside it`,
      lfs: (file) =>
        `${file} is a Git LFS pointer, a few lines that stand for the file: run git lfs pull in its repository, or download the file itself`,
      html: (file) => `${file} is a web page, not what its name says: the download met a sign-in or error page. Download it again`,
      xml: (file) => `${file} is XML, perhaps a server's error message: download the file again`,
      pytorch: (file) =>
        `${file} is a PyTorch file. Networks must be safetensors files, which contain no code: load it in Python, and save it with safetensors.torch.save_file(model.state_dict(), …)`,
      pickle: (file) =>
        `${file} is a pickle of Python's. Networks must be safetensors files, which contain no code: load it in Python, and save the network with safetensors.torch.save_file(model.state_dict(), …)`,
      cifar_pickle: (file) => `${file} is of CIFAR-10's version for Python: choose the binary version, cifar-10-binary.tar.gz`,
      onnx: (file) =>
        `${file} is an ONNX file, which holds a program. Only weights are read here: save the PyTorch network it was made from with safetensors.torch.save_file(model.state_dict(), …)`,
      hdf5: (file) =>
        `${file} is an HDF5 file, as Keras writes them: only PyTorch's residual networks as .safetensors can be read, or a folder of images`,
      keras: (file) => `${file} is a Keras model: only PyTorch's residual networks as .safetensors can be read`,
      tflite: (file) => `${file} is a TensorFlow model: only PyTorch's residual networks as .safetensors can be read`,
      flax: (file) => `${file} is in MessagePack, as Flax writes networks: only PyTorch's residual networks as .safetensors can be read`,
      gguf: (file) => `${file} is a GGUF file, a language model: only PyTorch's residual networks as .safetensors can be read`,
      numpy: (file) =>
        `${file} holds NumPy arrays: save images as files, in a folder named after each class, and a network as .safetensors`,
      matlab: (file) => `${file} is a MATLAB file: save its images as files, in a folder named after each class`,
      idx: (file) => `${file} is an IDX file, as MNIST has: save its images as files, in a folder named after each class`,
      parquet: (file) => `${file} is a table of a data set: save its images as files, in a folder named after each class`,
      shards: (file) =>
        `${file} is one part of a network in several files: save it as one file with safetensors.torch.save_file(model.state_dict(), …)`,
      archive: (file) => `${file} is an archive of a kind that is not supported: unpack it and choose the folder`,
      video: (file) => `${file} is a video: choose a folder of images`,
      pdf: (file) => `${file} is a PDF: choose a folder of images`,
    },
    /** @param {number} n */
    files: (n) => plural(n, "file"),
    no_images: "there are no images in it",
    /** @param {string} name */
    one_class: (name) => `all its images are of one class, ${name}: at least two are needed, one to forget and one to retain`,
    /** @param {string} name @param {number} n @param {number} fewest */
    few_images: (name, n, fewest) => `${name} has ${images(n)}: at least ${fewest} of each class are needed`,
    /** @param {string} name @param {number} train @param {number} test @param {number} fewest */
    few_split: (name, train, test, fewest) =>
      `${name} has ${plural(train, "training image")} and ${plural(test, "test image")}: at least ${fewest} of each are needed`,
    /** @param {"train" | "test"} side @param {number} n @param {number} fewest */
    few_in_all: (side, n, fewest) =>
      `it has ${plural(n, `${side === "train" ? "training" : "test"} image`)}: at least ${fewest} are needed`,
    held_out: "The names do not say which images are for testing: every fifth image of a class is held out.",
    /** @param {"train" | "test"} side @param {number} n @param {number} most */
    first_used: (side, n, most) => `There are ${n} ${side === "train" ? "training" : "test"} images: the first ${most} are used.`,
    /** @param {string} a @param {string} b */
    same_name: (a, b) => `the folders “${a}” and “${b}” have the same name except for case or spaces: give each class one name`,
    /** @param {number} n @param {string[]} some @param {number} most */
    too_many_classes: (n, some, most) =>
      `it has ${n} classes, ${some.map((name) => `“${name}”`).join(", ")} and ${n - some.length} more: at most ${most} are supported. Leave some out`,
    /** @param {string} folder */
    bad_character: (folder) => `the folder “${folder}” has a character in its name that cannot be shown: rename it`,
    blank_name: "the name of a folder is blank: name it after its class",
    /** @param {string} folder @param {number} n @param {number} most */
    long_name: (folder, n, most) => `the folder “${folder}” has a name of ${n} characters: at most ${most} can be shown. Shorten it`,
    numbered:
      "Its folders are numbers: they are read as CIFAR-10's labels, 0 for airplane to 9 for truck. If they are your own classes, give them names.",
    /** @param {number} n @param {number} most */
    too_many_images: (n, most) => `there are ${n} images: at most ${most} are supported`,
    /** @param {string} folder */
    empty_folder: (folder) => `the folder “${folder}” has no readable image: put images into it, or remove it`,
    /** @param {string} file */
    no_folder: (file) =>
      `${file} is not in a folder: put the images of each class into a folder named after it, and choose the folder around them`,
    /** @param {string} file */
    empty: (file) => `${file} is empty`,
    /** @param {string} file @param {number} megabytes @param {number} most */
    too_large: (file, megabytes, most) => `${file} has ${megabytes} MB: at most ${most} can be read`,
    /** @param {string} file */
    not_an_image: (file) => `${file} is not an image, or is cut off within its first bytes`,
    /** @param {string} file @param {string} type */
    other_type: (file, type) => `${file} is of type ${type}, which this browser cannot decode, or is damaged: save it as PNG or JPEG`,
    /** @param {string} file @param {number} width @param {number} height */
    no_size: (file, width, height) => `${file} claims to be ${width} × ${height} pixels: it is damaged`,
    /** @param {string} file @param {number} width @param {number} height @param {number} most */
    too_many_pixels: (file, width, height, most) =>
      `${file} is ${width} × ${height} pixels: at most ${most} million can be read. Make it smaller`,
    /** @param {string} file */
    undecodable: (file) => `${file} is damaged or cut off: the browser cannot decode it`,
    no_canvas: "the browser provides no canvas to scale images on: close other tabs and try again",
    /** @param {number} megabytes */
    large_archive: (megabytes) => `it has ${megabytes} MB, and CIFAR-10's archive has 170: choose cifar-10-binary.tar.gz`,
    /** @param {number} megabytes */
    large_content: (megabytes) =>
      `it unpacks to more than ${megabytes} MB, and CIFAR-10 has 184: it is a different archive, or a malicious one`,
    /** @param {number} n */
    many_entries: (n) => `it has more than ${n} files, and CIFAR-10 has 8: it is a different archive`,
    /** @param {boolean} gzipped @param {string} why */
    bad_archive: (gzipped, why) => `it is damaged, cut off, or not a ${gzipped ? "gzipped " : ""}tar archive (${why}): download it again`,
    packed_pictures: "it is an archive of images: unpack it and choose the folder",
    no_bin: "there is no .bin file in it: choose the archive of CIFAR-10's binary version, cifar-10-binary.tar.gz",
    /** @param {string} file @param {number} megabytes */
    large_bin: (file, megabytes) => `${file} has ${megabytes} MB: more than all of CIFAR-10`,
    /** @param {string} file @param {number} length @param {number} record */
    cut_bin: (file, length, record) =>
      `${file} has ${length} bytes, which is not a whole number of CIFAR-10's records of ${record} bytes: it is cut off, or a different file (CIFAR-100 is not supported)`,
    /** @param {string} file @param {number} k @param {number} label @param {number} highest */
    bad_label: (file, k, label, highest) =>
      `record ${k} of ${file} has label ${label}, and CIFAR-10's labels are 0 to ${highest}: it is damaged, or a different file`,
    /** @param {number} most */
    too_many_records: (most) => `it has more than the ${most} images of CIFAR-10`,
  },

  bench: {
    no_adapter: "WebGPU finds no adapter in this browser.",
    /** @param {string} name @param {boolean} software */
    adapter: (name, software) =>
      `WebGPU adapter: ${name}${software ? ", a software adapter: a step takes seconds to a minute there" : ""}.`,
    unnamed: "unnamed",
    absent: {
      waiting: "this browser's WebAssembly cannot wait for messages",
      adapter: "no adapter",
      server: "not on this server",
    },
    /** @param {string} words */
    busy: (words) => `${words} …`,
    stopped: "Stopped. What was measured so far is below.",
    measured: "Measured.",
    copied: "Copied.",
    by_hand: "The browser blocks the clipboard here. The results are selected below: copy them with Ctrl+C.",
    opening: "opening",
    first_step: "first step",
    /** @param {number} round @param {number} of */
    rounds: (round, of) => `steps, round ${round} of ${of}`,
    first_forward: "first forward pass",
    forward: "forward passes",
    preparing: "preparing an unlearning run",
    first_srfl: "first sRFL step",
    /** @param {number} turn @param {number} of */
    turns: (turn, of) => `sRFL steps, turn ${turn} of ${of}`,
    /** @param {number} n */
    evaluating: (n) => `evaluating ${images(n)}`,
    ended: {
      stopped: "stopped",
      done: "done",
      script: "its worker could not be started",
      /** @param {number} seconds */
      silent: (seconds) => `no response within ${seconds} s`,
    },
  },
};

export default {
  numbers: ENGLISH,
  page,
  blind,
  lesson: {
    language: "Language",
    title: "Can a network forget?",
    intro: "{steps} short steps, about {minutes} minutes. Everything runs in this page; nothing you do leaves it.",
    length: "Length",
    lengths: "{n} minutes",
    withQuiz: "with a quiz before and after ({n} minutes more)",
    withoutQuiz: "without the quiz",
    step: "Step {n} of {of}",
    back: "Back",
    next: "Next",
    question: "Question",
    showAnswer: "Show the answer",
    forTeachers: "For teachers",
    toLesson: "To the lesson",
    wholePage: "To the full page",
    figure: "Figure: {title}",
    keys: "Use the arrow keys to go back and forward.",
    missing: "The recorded runs could not be loaded, so numbers are missing from the answers. Reload the page.",
    guess: "Guess first:",
    noValue: "no guess yet",
    guessed: "You guessed {guess}; it is {truth}.",
    rightGuess: "You guessed {guess}, and that is right.",
    noGuess: "You made no guess; it is {truth}.",
    keepTitle: "Keep your answers",
    nickname: "Name or nickname (may stay empty)",
    saveAnswers: "Save your answers (CSV)",
    answersAbout:
      "Your guesses, sketch, and quiz are in this tab only, until you close it; nothing is sent. The file is for you, and for your teacher if you hand it in.",
    startOver: "Delete all answers",
    startOverSure: "Delete all your answers in this tab?",
    printWorksheet: "Print the worksheet",
    sketch: {
      ask: "How will the two curves go on? Each begins where the network begins. Choose a curve and draw it.",
      label: "Your sketch",
      curves: { facc: "cats (facc)", racc: "the other nine classes (racc)" },
      short: { facc: "facc", racc: "racc" },
      how: "Draw with the mouse or a finger. By keyboard: Tab to a curve, left and right arrows choose a point, up and down arrows move it.",
      axis: "step",
      point: "{curve}, step {step}",
      value: "{value}%",
      notDrawn: "{value}%, not drawn yet",
      none: "You drew no curve for {curve}.",
      distance: "Your curve for {curve} is {points} percentage points away from the recorded one, on average.",
      key: "Solid: the recorded run. Dashed: your sketch. Orange: cats. Blue: the other nine classes.",
      table: "The curves as a table",
      mineOf: "{curve}, your sketch",
      truthOf: "{curve}, recorded",
    },
    quiz: {
      beforeTitle: "Before you begin: what do you think?",
      afterTitle: "The same questions again",
      eyebrow: "Quiz",
      beforeIntro:
        "Five questions, two minutes. Nobody has to know the answers yet: you get the same questions at the end, and only then the answers. You can skip it.",
      afterIntro: "Answer as you think now. Then look at what has changed.",
      show: "Show the results",
      resultsTitle: "Before and after",
      score: "Right before: {before} of {of}. Right after: {after} of {of}.",
      head: "question",
      before: "before",
      after: "after",
      right: "✓ right",
      wrong: "✗ wrong",
      noAnswer: "– no answer",
      whyTitle: "The right answers, and why",
      questions: [
        {
          question: "A network was made to forget cats. On photos of cats it is now right for 0%. What follows?",
          choices: [
            "It has forgotten what cats look like.",
            "It no longer has the photos of cats it was trained on.",
            "It no longer says “cat”; what it still knows has to be tested in other ways.",
          ],
          why: "The cheat changes only the last layer and is right for {cheat_facc} of the cats. A probe still finds {cheat_probe} of them in it, as many as in the original.",
        },
        {
          question: "What is “gold”, which everything is compared with?",
          choices: [
            "the network as it was before it forgot",
            "a network trained from scratch without what is to be forgotten",
            "a network whose accuracy on what is to be forgotten is 0%",
          ],
          why: "Gold is the control: it shows what a network looks like that never saw a cat. A network that forgot should not differ from it in any test.",
        },
        {
          question: "A probe puts a new last layer on a network and finds many cats. What can it tell us?",
          choices: [
            "that the network was trained with photos of cats",
            "how well the network's features still tell cats from the rest, which only means something next to gold",
            "nothing, since the new layer learned it all by itself",
          ],
          why: "It finds {probe_gold} of the cats even in gold, which never saw one: features learned from dogs and frogs serve for cats, too. So a high value alone proves nothing; compare it with gold.",
        },
        {
          question: "A network never saw a certain random tenth of the photos. How many of them should it get right?",
          choices: ["nearly all", "none, or as few as possible", "about as many as of any other new photos"],
          why: "Gold gets {photos_gold} of the photos right that it never saw, and {photos_gold_test} of the test images. A value near 0 gives away that somebody trained for it.",
        },
        {
          question: "sRFL rolls the outputs by one. What decides which class a photo of a cat is turned into?",
          choices: ["the order of the list of classes", "what looks most like the cat in the photo", "chance, anew for each photo"],
          why: "By +1 every cat becomes {above}, the next name in the alphabet. Nothing in the picture is a reason for that, and gold says {gold_top} for most cats.",
        },
      ],
    },
    worksheet: {
      title: "Worksheet",
      answersTitle: "Worksheet with answers",
      name: "Name:",
      date: "Date:",
      about: "{n} minutes. The live lesson is at {address}",
      guess: "My guess:",
      draw: "Draw both curves: facc solid, racc dashed. The marks at the left are where the network begins.",
      print: "Print",
      answer: "Answer:",
    },
    steps: [
      {
        title: "What the network knows",
        body: [
          "This network was trained on 50,000 small photos of ten classes. It stores none of them: it consists of 78,714 numbers, and none of them is a picture.",
          "The bars show how often it is right for each class. Switch from **train** to **test** to see photos it was never trained on.",
        ],
        guess: "Of the class that it knows worst, how many test photos does it get right?",
        question: "Which class does it know best, and which one worst? Why might that be?",
        answer:
          "On test images it is right for {best_share} of {best} images, but only for {worst_share} of {worst} images. Cats and dogs look alike at 32 by 32 pixels, and so do birds and deer in the grass. Few things look like a car from the side.",
      },
      {
        title: "What a logit is, and what rolling does to it",
        body: [
          "For every image the network outputs ten numbers, one for each class: its **logits**. The highest one is its answer. Converted to percentages that add up to 100%, they are the gray bars. The **teacher** is a copy of the network that never changes.",
          "The method on this page, sRFL, **rolls** the logits of cat images: every class passes its value to the next one in the list, and the last to the first. The green bars show what the **student**, another copy, should answer instead.",
        ],
        guess: "The teacher says “cat”. What does the target say after a roll by +1?",
        question:
          "The teacher says “cat”. What does the target say after a roll by +1, and by −1? Is there a reason for that in the picture?",
        answer:
          "A roll by +1 says {above}, by −1 {below}: the neighbors of cat in the alphabet. Nothing in the picture is a reason for that; step {verdict_step} returns to this point.",
      },
      {
        title: "Let it forget",
        body: [
          "Now press **Start**. In each step the student sees 64 cats with rolled targets, and 64 other images for which it should answer like the teacher. Only the first two stages of the network learn.",
          "**facc** is how often it is still right about cats, and **racc** how often it is right about the other nine classes. While it trains, guess what will happen.",
        ],
        guess: "After how many of 300 steps does it say “cat” for fewer than 5% of the cats?",
        question: "After how many steps does the network hardly ever say “cat”? What does it cost the other nine classes along the way?",
        answer:
          "In the recorded run facc falls from {facc_first} to {facc_ten} within ten steps. racc also falls, from {racc_first} to {racc_low} at step {low_step}, and recovers to {racc_last} by step {steps}.",
      },
      {
        title: "Read the curve",
        body: [
          "This is the recorded run. **Replay** plays it, and the slider goes to any step. Solid lines are the images it trains on, dashed lines are test images. The faint lines show the level before.",
          "A method that forgets cats without harming anything else would bring the orange lines to the bottom and leave the blue lines at their faint lines.",
        ],
        guess: "At the end of the run, how many test photos of the other nine classes does it get right?",
        question: "Which lines would you show someone who wants to use the network on new photos? What do they say?",
        answer:
          "The dashed ones. On test images racc goes from {racc_test_first} to {racc_test_last}, so the other classes lose {paid_test} points. On the training images it looks like only {paid_train}. facc on test images ends at {facc_test_last}.",
      },
      {
        title: "Has it forgotten?",
        body: [
          "A network that no longer says “cat” may still know cats. So we compare it with **gold**: the same network, trained from scratch without a single cat. Gold's value is the target in every row, not 0 and not 100%.",
          "The **linear probe** puts a new last layer on the network and measures how many cats it can find. **Relearning** counts the steps until ordinary training has taught it the class again. The table has more tests and explains each one.",
        ],
        guess: "How many of the cats does a linear probe find in gold, which never saw one?",
        question: "Find three rows in which the unlearned network differs from gold. Has it forgotten cats, or does it hide them?",
        answer:
          "Something in between. A probe finds {probe} of the cats; in gold, which never saw one, it finds {probe_gold}, and in the original {probe_original}. The network relearns cats in {relearn} steps; gold needs {relearn_gold}. And it gives itself away: {elsewhere} of its predictions for cats go elsewhere than gold's. Gold takes most cats for class {gold_top}, this network for {top}, the next class in the alphabet. The order can be changed: rolled to {tour_before} and {tour_after}, which look like cats to the network, only {tour_elsewhere} of its predictions go elsewhere than gold's, but the probe finds {tour_probe} of the cats. It answers more like a network that never knew cats, and its features still know them.",
      },
      {
        title: "Try to cheat",
        body: [
          "Here are other methods on the same network and images. **Head only** is a cheat: it changes only the last layer, so that the network never says “cat”, and leaves everything before that layer as it was.",
          "The table shows the recorded runs. Select a heading to sort, or select methods and run them here.",
        ],
        guess: "Which method ends with the lowest facc and the highest racc on test images?",
        question:
          "Which method wins if you look only at facc and racc? Which one if you look at the probe? What would you ask someone who says that your photos were forgotten?",
        answer:
          "By accuracy, the cheat wins: facc {cheat_facc} and racc {cheat_racc} on test images, where gold has {gold_facc} and {gold_racc}. But the probe finds {cheat_probe} of the cats in it, just as many as in the original. So ask for gold next to every number, and for tests that look inside the network.",
      },
      {
        title: "Forget photos, not a class",
        body: [
          "So far the network forgot a whole class. Often it should forget single photos instead: those of one person, say. The network here has learned 2,000 photos by heart and is to forget a tenth of them, drawn at random from all ten classes.",
          "The figure shows the photos to forget. Bright: the network still gives the right answer. Dimmed, with a cross: it no longer does. **Replay** plays the recorded run; the line above the photos counts. **Gold** was trained without these photos, but with all others.",
        ],
        guess: "How many of the photos to forget does a network get right that never saw them?",
        question:
          "How many of these should a network get right that never saw them: all, none, or something in between? Why? And has the unlearned network forgotten these photos?",
        answer:
          "Something in between. Gold never saw any of the {photos} photos and still gets {photos_gold} right, about as many as of any new photos ({photos_gold_test} of the test images): it has learned from others what a ship looks like. The unlearned network falls from {photos_right} to {photos_left}. It does not forget these photos, it avoids them, and that gives them away: a test that guesses from the network's confidence which photos it was trained on scores {photos_area}, where 0.50 is a mere guess, gold has {photos_area_gold}, and the original {photos_area_original}. It also pays: {photos_test} of the test images are right. Too low is as wrong as too high.",
      },
      {
        title: "Where do cat images go?",
        body: [
          "Three photos span a plane of images: one in each corner, and mixtures of them in between. The color of a point is the class that the network gives that image. The region in the color of cat is its **territory**.",
          "Three networks are drawn: the original, the one that unlearned, and gold. **Replay** shows how the territory shrinks and who moves in. Go over a map with the pointer or the arrow keys to see the image at a point.",
        ],
        guess: "Which class takes most of cat's territory in the network that unlearned by rolling?",
        question: "Who takes over cat's territory in the unlearned network, and who in gold? Which of the two is there for a reason?",
        answer:
          "In the original, {map_had} of the map belong to cat. In the unlearned network {map_heir} takes {map_heir_share} of that, the most of all; in gold it is {map_gold_heir}, with {map_gold_heir_share}. What gold says there comes from the pictures: to a network that never saw a cat, that is what they look like. Rolling by +1 hands cats to {above} and by −1 to {below}, whatever the picture. At the end {map_agreement} of the points have gold's class; in the original it was {map_agreement_original}, since the other classes hardly move.",
      },
      {
        title: "Which one never saw a cat?",
        body: [
          "Behind three doors stand gold, the network unlearned by sRFL, and the cheat, which changed only its last layer. All three hardly ever say “cat”.",
          "You have five points for tests. Choose which to open, then say which one is gold. Everyone has the doors in another order.",
        ],
        guess: "Which of these tests finds gold all by itself?",
        question: "Which tests did you open, and what did each rule out? Which would you ask for if you could afford only two points?",
        answer:
          "Of the four, only the one in which a few examples stand in for the class rules out both others. With five cats shown, and no training at all, the unlearned network knows {back_srfl} of the cats again and the cheat {back_cheat}; gold knows {back_gold}. Accuracy alone does not tell the cheat from gold, and the probe alone rules out the cheat, but not sRFL: it finds hardly more cats there than in networks trained without them. No single test is proof; gold beside it is what makes it one.",
      },
    ],
    teacher: {
      title: "Can a network forget? For teachers",
      intro:
        "Each step has a guess, one live figure, one question, and one answer. You can project them, or students can follow them on their own.",
      aimsTitle: "Aims",
      aims: [
        "Students can explain what a classifier outputs, and that the network contains no list of its training images.",
        "They can read a training curve and distinguish training images from test images.",
        "They know why “the accuracy is 0” does not prove that something was forgotten, and can name two better tests.",
        "They can explain what a control is: here, the network that never saw what is to be forgotten.",
        "They can say why a network should still get many photos right that it never saw, and why 0 is then the wrong target.",
      ],
      lengthsTitle: "Three lengths",
      lengthsIntro: "The plan below is for {n} minutes. The quiz before and after comes with 45 minutes; the others can have it, too.",
      links: "For your students: {address}",
      worksheets: "To print",
      worksheet: "Worksheet, {n} minutes",
      worksheetAnswers: "with answers",
      timingTitle: "Timing",
      minutes: "{n} minutes",
      plan: [
        "Read together. Ask for guesses before switching to test images.",
        "Have students predict the rolled answer aloud for two of the images.",
        "Everyone writes down a guess, then presses Start. The run continues while you talk.",
        "Use the slider: stop where racc is lowest, and ask why it recovers.",
        "Work in pairs: each pair presents one row of the table.",
        "Discuss the last question. It has no single right answer.",
        "Read the question aloud and collect guesses on the board before anyone sees the figure. Most people say none.",
        "Let the run play, and stop it where the territory of cat is gone. Ask who moved in before anyone reads the table.",
        "In pairs: one chooses the tests, the other explains what they rule out. Collect who found gold, and with which tests.",
      ],
      quizPlan: {
        before: "Everyone answers alone. Give no answers away: they come at the end.",
        after: "The same questions, then the results. Everyone saves the answers and hands the file in, if you want to see the class.",
      },
      class: {
        title: "Your class",
        intro:
          "Drop the files here that your students saved at the end. They are read in this page and nowhere else; close it, and they are gone. The charts show no names.",
        drop: "Drop the files or a folder here, or choose them.",
        chooseFiles: "Choose files",
        chooseFolder: "Choose a folder",
        clear: "Remove all",
        clearSure: "Remove all files of this class?",
        saveSummary: "Save the class's summary (CSV)",
        reading: "Reading …",
        empty: "No files yet.",
        learners: "Learners: {n}.",
        removed: "{file} was removed.",
        members: "Files in the class ({n})",
        remarks: "Remarks on files ({n})",
        noName: "without a name",
        remove: "Remove",
        removeFile: "Remove {file}",
        same: "{file}: the same answers as in {other}, counted once.",
        newer: "{file}: later answers of the learner of {other}, and counted instead.",
        older: "{file}: earlier answers of the learner of {other}, left out.",
        ignored: "{file}: read, but {n} of its values are none that the lesson has.",
        unread: "{file} was not read: {reason}.",
        reasons: {
          empty: "it is empty",
          large: "it is too large for answers of the lesson",
          pdf: "it is a PDF",
          workbook: "it is a workbook of a spreadsheet program; save it there as CSV",
          binary: "it is no text",
          other: "it is another kind of file, or its first row is missing",
          newer: "it is from a newer version of the lesson",
          summary: "it is the summary of a class, not the answers of a learner",
          lost: "the browser could not open it",
        },
        guesses: "Guesses",
        sketches: "Sketches",
        quiz: "Quiz, before and after",
        answered: "{n} answers",
        noAnswers: "Nobody answered this.",
        truth: "it is {truth}",
        numberSummary: "{n} guesses, from {low} to {high}, half of them below {median}. It is {truth}.",
        sketchSummary: "{curve}: {n} sketches, half of them less than {median} percentage points away from the recorded curve.",
        table: "As a table",
        guess: "guess",
        step: "step",
        recorded: "recorded",
        middle: "median of the sketches",
        lowest: "lowest",
        highest: "highest",
        choice: "choice",
        count: "number",
        share: "share",
        isRight: "right",
        rightBefore: "right before",
        rightAfter: "right after",
        allQuestions: "All questions",
        of: "{n} of {of}, {share}",
        sketchKey: "Each faint line is a sketch; the strong one is the recorded run.",
        dotsKey: "Each dot is a guess; the line is the recorded run.",
      },
      answersTitle: "Answers",
      answersIntro: "The numbers are those of the recorded runs; the page shows the same ones.",
      machinesTitle: "Machines",
      machines: [
        "All steps but step {forget_step} show recorded runs: they need no graphics card, not even WebAssembly.",
        "Step {forget_step} trains on the processor, so that everyone sees the same digits, in every browser and on every machine. On two cores of a server, all 300 steps and the verdict took between 40 seconds and two minutes; try it on one of your machines first. Students can go on to the next step while it runs: the figure pauses while it is out of sight, and resumes when they come back.",
        "Step {forget_step} downloads about 10 MB once per machine, or 20 MB if the server does not compress. To be independent of the network, press “Save for offline use” at the bottom of the lesson on each machine in advance.",
        "On the processor every machine shows the same digits, at every step. On a graphics card the last digits may differ, and training amplifies small differences.",
      ],
    },
  },
};

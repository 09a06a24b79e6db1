// The lesson in English: every text of lesson/. {name} is filled in with a figure of the recorded
// runs (values.js); **words** are set bold.

export default {
  language: "English",
  title: "Can a network forget?",
  intro: "Six short steps, about thirty minutes. Everything runs in this page; nothing you do leaves it.",
  step: "Step {n} of {of}",
  back: "Back",
  next: "Next",
  question: "Question",
  showAnswer: "Show the answer",
  forTeachers: "For teachers",
  toLesson: "To the lesson",
  wholePage: "To the whole page",
  figure: "Figure: {title}",
  keys: "Arrow keys go back and on.",
  printed: "Live figure at {address}",
  missing: "The recorded runs could not be loaded, so figures are missing from the answers. Reload the page.",
  steps: [
    {
      title: "What the network knows",
      body: [
        "This network was trained on 50,000 small photographs of ten kinds. It keeps none of them: it consists of 78,714 numbers, and there is no picture among those.",
        "The bars show how often it is right, class by class. Switch from **train** to **test**: those are photographs that it was never trained on.",
      ],
      question: "Which class does it know best, which worst? Why might that be?",
      answer:
        "On test images it is right on {best_share} of {best} images, but only on {worst_share} of {worst} images. Cats and dogs look alike at 32 by 32 pixels, and so do birds and deer in the grass; few things look like a car from the side.",
    },
    {
      title: "What a logit is, and what rolling does to it",
      body: [
        "For every image the network gives ten numbers, one for each class: its **logits**. The highest one is its answer. Turned into shares that add up to 100%, they are the grey bars: the **teacher** is a copy of the network that never changes.",
        "The method of this page, sRFL, **rolls** the logits of cat images: every class hands its value to the next one in the list, and the last to the first. The green bars are what the **student**, another copy, is to answer instead.",
      ],
      question: "The teacher says “cat”. What does the target say after a roll by +1, and by −1? Is there a reason in the picture?",
      answer:
        "A roll by +1 says {above}, by −1 {below}: the neighbours of cat in the alphabet. There is no reason in the picture at all, and step 5 comes back to that.",
    },
    {
      title: "Let it forget",
      body: [
        "Now press **Start**. In each step the student sees 64 cats with rolled targets, and 64 other images on which it is to answer as the teacher does. Only the first two stages of the network learn.",
        "**facc** is how often it is still right about cats, **racc** how often it is right about the other nine classes. While it trains, guess what comes.",
      ],
      question: "How many steps until the network hardly ever says “cat”? What do the other nine classes pay on the way?",
      answer:
        "In the recorded run facc falls from {facc_first} to {facc_ten} within ten steps. racc falls with it, from {racc_first} to {racc_low} at step {low_step}, and comes back to {racc_last} by step {steps}.",
    },
    {
      title: "Read the curve",
      body: [
        "This is the recorded run; **Replay** lets it pass, and the slider goes to any step. Solid lines are the images that it trains on, dashed lines are test images. The light rules are the level before.",
        "A method that forgets cats and harms nothing would bring the orange lines to the bottom and leave the blue lines on their rules.",
      ],
      question: "Which lines would you show to someone who wants to use the network on new photographs? What do they say?",
      answer:
        "The dashed ones. On test images racc goes from {racc_test_first} to {racc_test_last}, so the other classes pay {paid_test} points; on the images it trains on it looks like {paid_train} only. facc on test images ends at {facc_test_last}.",
    },
    {
      title: "Has it forgotten?",
      body: [
        "A network that no longer says “cat” may still know cats. So it is held against **gold**: the same network, trained from scratch without a single cat. Gold's value is the target in every row, not 0 and not 100%.",
        "The **linear probe** puts a new last layer on the network and asks how many cats that can find. **Relearning** counts the steps until ordinary training has taught it the class again. The table has more tests; each says what it means.",
      ],
      question: "Find three rows in which the unlearned network is not like gold. Has it forgotten cats, or does it hide them?",
      answer:
        "Somewhere between. A probe finds {probe} of the cats; it finds {probe_gold} in gold, which never saw one, and {probe_original} in the original. It relearns cats in {relearn} steps where gold needs {relearn_gold}. And it gives itself away: {elsewhere} of its predictions for cats go elsewhere than gold's. Gold takes most cats for {gold_top}, this network for {top}, the next class in the alphabet.",
    },
    {
      title: "Try to cheat",
      body: [
        "Here are other methods on the same network and images. **Head only** is a cheat: it changes nothing but the last layer, so that it never says “cat”, and leaves everything before it as it was.",
        "The table holds the recorded runs. Press a heading to sort; or tick methods and run them here.",
      ],
      question:
        "Who wins if you look at facc and racc alone? And who if you look at the probe? What would you ask of somebody who says that your photographs were forgotten?",
      answer:
        "The cheat wins by accuracy: facc {cheat_facc} and racc {cheat_racc} on test images, where gold has {gold_facc} and {gold_racc}. But the probe finds {cheat_probe} of the cats in it, just as many as in the original. So ask for gold beside every figure, and for tests that look inside the network.",
    },
  ],
  teacher: {
    title: "Can a network forget? For teachers",
    intro: "Six steps with one live figure, one question and one answer each. They can be projected, or followed alone.",
    aimsTitle: "Aims",
    aims: [
      "Learners can say what a classifier's output is, and that nothing in it is a list of its training pictures.",
      "They can read a training curve, and tell training images from test images.",
      "They know why “the accuracy is 0” is no proof that something was forgotten, and name two better tests.",
      "They can say what a control is: the network that never saw the class.",
    ],
    timingTitle: "Timing",
    minutes: "{n} minutes",
    plan: [
      { minutes: 3, do: "Read together. Ask for guesses before switching to test images." },
      { minutes: 5, do: "Let learners say the rolled answer aloud for two of the images." },
      { minutes: 8, do: "Everybody writes down a guess, then presses Start. The run goes on while you talk." },
      { minutes: 4, do: "Use the slider: stop where racc is lowest, and ask why it comes back." },
      { minutes: 6, do: "Work in pairs: each pair presents one row of the table." },
      { minutes: 4, do: "Discuss the last question. There is no single right answer to it." },
    ],
    answersTitle: "Answers",
    answersIntro: "The figures are those of the recorded runs; the page shows the same.",
    machinesTitle: "Machines",
    machines: [
      "Steps 1, 2, 4, 5 and 6 show recorded runs: they need no graphics card, and not even WebAssembly.",
      "Step 3 trains on the processor, so that everybody with the same browser sees the same figures. A step takes 0.36 seconds on two cores of a server, the 300 about two minutes; try it on one of your machines before. Learners can go on to step 4 while it runs: the figure waits while it is out of sight, and goes on when they come back.",
      "Step 3 downloads about 10 MB a machine, once, or 20 where the server does not compress. To be safe from the network, press “Keep for offline use” at the foot of the lesson on each machine before.",
      "Two machines that differ by a figure in the last place are no mistake: processors round differently, and training makes small differences larger.",
    ],
  },
};

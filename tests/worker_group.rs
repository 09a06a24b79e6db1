//! A worker group on threads: a run as in one worker, bit for bit.

#[allow(dead_code, reason = "its network knows nothing")]
mod support;

use std::future::{Future, ready};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::store;
use srfl::kernels::group::{Group, Peers};
use srfl::model::{Network, Preset, StateDict};
use srfl::run::{Record, Session, Setup, State};
use srfl::unlearn::{Loss, MethodName, Optimizer, Order, RunConfig};
use srfl::verdict::{self, AssessConfig, Assessment, Assessor, Gold, Recovery};
use srfl::{Error, Phase, Progress};
use support::student;

const STEPS: usize = 20;

/// A worker on a thread: from it to each of the others, and from each of them.
struct Threads {
    index: usize,
    to: Vec<Sender<Vec<f32>>>,
    from: Vec<Receiver<Vec<f32>>>,
}

impl Peers for Threads {
    fn index(&self) -> usize {
        self.index
    }

    fn count(&self) -> usize {
        self.to.len()
    }

    fn run<'a>(&'a self, work: Box<dyn FnOnce() + 'a>) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
        work();
        Box::pin(ready(()))
    }

    fn gather(&self, mine: &[f32]) -> Vec<Vec<f32>> {
        for to in &self.to {
            to.send(mine.to_vec()).expect("the others are there");
        }
        let from = self.from.iter();
        from.map(|from| from.recv().expect("all gather alike"))
            .collect()
    }
}

fn threads(count: usize) -> Vec<Threads> {
    let pipes: Vec<Vec<_>> = (0..count)
        .map(|_| (0..count).map(|_| channel()).collect())
        .collect();
    let mut workers: Vec<Threads> = (0..count)
        .map(|index| Threads {
            index,
            to: Vec::new(),
            from: Vec::new(),
        })
        .collect();
    for (from, pipes) in pipes.into_iter().enumerate() {
        for (to, (send, receive)) in pipes.into_iter().enumerate() {
            workers[from].to.push(send);
            workers[to].from.push(receive);
        }
    }
    workers
}

/// What `work` gives in each of so many workers; it is told which it is in.
fn in_group<R: Send>(
    config: &RunConfig,
    count: usize,
    work: impl Fn(usize, Session) -> R + Sync,
) -> Vec<R> {
    thread::scope(|scope| {
        let workers = threads(count).into_iter();
        let running: Vec<_> = workers
            .map(|threads| {
                scope.spawn(|| {
                    let index = threads.index;
                    let mut session = session(config.clone());
                    let shares = session.share(Group::new(Rc::new(threads))).unwrap();
                    assert!(shares, "{}", config.method);
                    work(index, session)
                })
            })
            .collect();
        let done = running.into_iter().map(|thread| thread.join().unwrap());
        done.collect()
    })
}

/// The published network: one that knows nothing has no gradients to speak of.
fn original() -> Network {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/www/models/resnet8.safetensors"
    );
    let state = StateDict::from_safetensors(file, &std::fs::read(file).unwrap()).unwrap();
    Network::new(Preset::ResNet8, state)
}

fn session(config: RunConfig) -> Session {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/data/cifar10");
    let dataset = store::read(folder.as_ref(), config.train, config.test).unwrap();
    let (train, test) = (dataset.train(config.train), dataset.test(config.test));
    let (train, test) = (train.unwrap(), test.unwrap());
    let setup = Setup {
        original: original(),
        known_logits: None,
        images: [&train, &test],
        mislabeled: &[],
        config,
        device: Device::flex(),
    };
    block_on(Session::create(setup, async |_| true)).unwrap()
}

fn config(method: MethodName) -> RunConfig {
    RunConfig {
        batch: 6,
        steps: STEPS,
        every: STEPS,
        train: 60,
        test: 30,
        ..RunConfig::of(method)
    }
}

/// Losses, terms and accuracies of all steps, and the student's values then.
fn curve(session: &mut Session) -> (Vec<f64>, Vec<f32>) {
    let records = block_on(session.run(STEPS, async |_| true)).unwrap();
    let mut figures = Vec::new();
    for record in records {
        match record {
            Record::Step(step) => {
                figures.push(f64::from(step.loss));
                figures.extend(step.terms.iter().map(|(_, value)| f64::from(value)));
            }
            Record::Eval(eval) => {
                let accuracies = serde_json::to_value(&eval.accuracies).unwrap();
                numbers(&accuracies, &mut figures);
            }
        }
    }
    (figures, values(session))
}

fn numbers(value: &serde_json::Value, to: &mut Vec<f64>) {
    match value {
        serde_json::Value::Number(number) => to.extend(number.as_f64()),
        serde_json::Value::Array(values) => values.iter().for_each(|value| numbers(value, to)),
        serde_json::Value::Object(values) => values.values().for_each(|value| numbers(value, to)),
        _ => {}
    }
}

/// Every value of the student, running statistics among them.
fn values(session: &Session) -> Vec<f32> {
    let student = student(session);
    let tensors = student.state.tensors().values();
    tensors.flat_map(|tensor| tensor.values.clone()).collect()
}

const SHARED: [MethodName; 9] = [
    MethodName::Srfl,
    MethodName::FineTune,
    MethodName::GradientAscent,
    MethodName::NegGradPlus,
    MethodName::BadTeacher,
    MethodName::Delete,
    MethodName::HeadOnly,
    MethodName::Scrub,
    MethodName::BoundaryShrink,
];

#[test]
fn any_number_of_workers_gives_the_same_bits() {
    // Adam divides a gradient by its own size: what is nothing but rounding would be seen at once.
    let apart = RunConfig {
        shared_norm: false,
        ..config(MethodName::Srfl)
    };
    // Of a batch of 6, 4 workers have parts of different sizes; 5 of 21 images fill no vector.
    let odd = RunConfig {
        batch: 21,
        optimizer: Optimizer::Sgd,
        loss: Loss::Author,
        ..config(MethodName::Srfl)
    };
    let all = RunConfig {
        stages: 3,
        ..config(MethodName::Srfl)
    };
    let tour = RunConfig {
        order: Order::Similarity,
        ..config(MethodName::Srfl)
    };
    let authors_tour = RunConfig {
        order: Order::Similarity,
        ..odd.clone()
    };
    let configs = SHARED.map(config).into_iter();
    let configs = configs.chain([apart, odd, all, tour, authors_tour]);
    for config in configs {
        let method = config.method;
        let alone = curve(&mut session(config.clone()));
        for count in [2, 3, 4] {
            let shared = in_group(&config, count, |_, mut session| curve(&mut session));
            for (worker, shared) in shared.iter().enumerate() {
                assert!(*shared == alone, "{method}, worker {worker} of {count}");
            }
        }
    }
}

#[test]
fn where_one_worker_is_told_to_stop_all_stop_after_the_same_step() {
    for (index, before) in [(0, 1), (1, 1)] {
        let steps = in_group(&config(MethodName::Srfl), 2, |worker, mut session| {
            let stops = |step| worker == index && step == before;
            let done = session.run(STEPS, async |progress| !stops(progress.done));
            let done = block_on(done).unwrap().len();
            // And they can go on together.
            let rest = block_on(session.run(STEPS, async |_| true)).unwrap().len();
            assert_eq!(session.status().state, State::Finished);
            (done, rest)
        });
        assert_eq!(steps, [(before, STEPS - before + 1); 2]);
    }
}

#[test]
fn an_evaluation_that_one_worker_stops_is_none_to_all() {
    let config = RunConfig {
        every: 1,
        ..config(MethodName::Srfl)
    };
    let kinds = in_group(&config, 2, |worker, mut session| {
        let stops = |progress: Progress| worker == 1 && progress.phase == Phase::Evaluate;
        let records = session.run(1, async |progress| !stops(progress));
        block_on(records).unwrap().len()
    });
    // The step, without its evaluation.
    assert_eq!(kinds, [1, 1]);
}

/// The verdict on the student, relearning included, and what brings back what it was to forget.
fn judged(session: &mut Session, original: &Network, forget: usize) -> (Assessment, Recovery) {
    let group = session.group().cloned();
    block_on(session.run(2, async |_| true)).unwrap();
    let seen = session.original_seen(group.as_ref(), async |_| true);
    let seen = block_on(seen).unwrap().clone();
    let config = AssessConfig {
        forget: session.target().clone(),
        seed: 1,
        relearn_steps: 3,
    };
    let gold = Gold {
        network: block_on(Network::fresh(Preset::ResNet8, 5)).unwrap(),
        relearn_curve: None,
    };
    let mut assessor = Assessor::new(verdict::Setup {
        config,
        original: original.clone(),
        original_seen: Some(seen),
        gold: Some(gold),
        shadows: None,
        images: session.images().clone(),
    });
    assert_eq!(session.forget_images().len(), forget);
    assessor.share(group);
    let student = student(session);
    let judged = block_on(assessor.judge(&student, None, async |_| true)).unwrap();
    let curve = judged.unlearned.relearn_curve.len();
    assert!(curve > 1, "nothing was relearned: {curve}");
    let recovered = block_on(assessor.recover(&student, async |_| true)).unwrap();
    (judged, recovered)
}

#[test]
fn a_verdict_is_the_same_whoever_shares_it() {
    let original = original();
    // Of so few images to relearn, 4 workers have parts of different sizes.
    let few = config(MethodName::Srfl);
    let many = RunConfig {
        train: 120,
        ..few.clone()
    };
    for (config, forget) in [(few, 6), (many, 12)] {
        let alone = judged(&mut session(config.clone()), &original, forget);
        for count in [2, 3, 4] {
            let shared = in_group(&config, count, |_, mut session| {
                judged(&mut session, &original, forget)
            });
            for (worker, shared) in shared.iter().enumerate() {
                assert!(*shared == alone, "worker {worker} of {count}");
            }
        }
    }
}

#[test]
fn a_verdict_that_one_worker_stops_is_stopped_for_all() {
    let original = original();
    for phase in [Phase::Evaluate, Phase::Relearn] {
        let stopped = in_group(&config(MethodName::Srfl), 2, |worker, mut session| {
            let group = session.group().cloned();
            block_on(session.run(2, async |_| true)).unwrap();
            let setup = verdict::Setup {
                config: AssessConfig {
                    forget: session.target().clone(),
                    seed: 1,
                    relearn_steps: 3,
                },
                original: original.clone(),
                original_seen: None,
                gold: None,
                shadows: None,
                images: session.images().clone(),
            };
            let mut assessor = Assessor::new(setup);
            assessor.share(group);
            let student = student(&session);
            let stops = |progress: Progress| worker == 1 && progress.phase == phase;
            let judged = assessor.judge(&student, None, async |progress| !stops(progress));
            let judged = block_on(judged);
            // And they can try again together.
            let again = block_on(assessor.judge(&student, None, async |_| true));
            let recovered = assessor.recover(&student, async |_| worker == 0);
            let recovered = block_on(recovered);
            let is_stopped = matches!(judged, Err(Error::Stopped));
            is_stopped && again.is_ok() && matches!(recovered, Err(Error::Stopped))
        });
        assert_eq!(stopped, [true; 2], "{phase:?}");
    }
}

#[test]
fn what_cannot_be_shared_runs_alone() {
    let batch = |batch| RunConfig {
        batch,
        ..config(MethodName::Srfl)
    };
    for (config, count, shares) in [
        (config(MethodName::Salun), 2, false),
        (config(MethodName::Retrain), 2, false),
        (batch(1), 2, false),
        (batch(2), 2, true),
        // Three shards of eight have no image.
        (batch(3), 3, false),
        (batch(4), 3, true),
    ] {
        let mut one = session(config);
        let group = Group::new(Rc::new(threads(count).remove(0)));
        assert_eq!(one.share(group).unwrap(), shares);
        if !shares {
            // Nobody answers it, and nobody has to.
            block_on(one.run(STEPS, async |_| true)).unwrap();
        }
    }
}

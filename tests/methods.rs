//! Every method as a caller sees it: through a session, on the CPU, on images made up for it.

mod support;

use pollster::block_on;
use srfl::data::{IMAGE_BYTES, Images};
use srfl::model::{Network, Preset};
use srfl::run::{Record, Session, State};
use srfl::unlearn::methods::{Norm, Trained};
use srfl::unlearn::{MethodName, RunConfig};
use srfl::{Error, Phase, Progress};
use support::{images, original, session, session_on, setup, student, timeless};

const STEPS: usize = 2;
/// Of "cat", the class that the settings forget.
const FORGET: u8 = 3;

/// Images of which `change` overwrites some, by class.
fn changed(change: impl Fn(u8, &mut [u8])) -> Images {
    let mut images = images(100);
    let each = images.pixels.chunks_exact_mut(IMAGE_BYTES);
    for (pixels, &class) in each.zip(&images.labels) {
        change(class, pixels);
    }
    images
}

fn config(method: MethodName) -> RunConfig {
    RunConfig {
        batch: 4,
        steps: STEPS,
        every: STEPS,
        train: 100,
        test: 100,
        ..RunConfig::of(method)
    }
}

/// All steps that are left, without their times.
fn run(session: &mut Session) -> Vec<Record> {
    timeless(block_on(session.run(1000, async |_| true)).unwrap())
}

/// The student after all steps on these images.
fn student_of(method: MethodName, change: impl Fn(u8, &mut [u8])) -> Network {
    let mut session = session_on(&changed(change), config(method));
    run(&mut session);
    student(&session)
}

#[test]
fn every_method_runs_reports_finite_terms_and_ends() {
    for method in MethodName::ALL {
        let mut session = session(config(method));
        let steps = if method.info().closed_form { 1 } else { STEPS };
        assert_eq!(session.status().steps, steps, "{method}");
        let records = run(&mut session);
        assert_eq!(session.status().state, State::Finished, "{method}");
        assert_eq!(records.len(), steps + 1, "{method}");
        for record in records {
            let Record::Step(step) = record else { continue };
            let json = serde_json::to_value(Record::Step(step.clone())).unwrap();
            assert!(step.loss.is_finite(), "{method}: {step:?}");
            assert!(step.terms.iter().count() > 0, "{method} names no term");
            for (name, value) in step.terms.iter() {
                assert!(value.is_finite(), "{method}: {step:?}");
                assert_eq!(json[name].as_f64().unwrap() as f32, value, "{method}");
            }
            let rolls = method == MethodName::Srfl;
            assert_eq!(step.shift.is_some(), rolls, "{method}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_run_a_reset_too_and_another_seed_another() {
    for method in MethodName::ALL {
        let curve = |session: &mut Session| (student(session), run(session), student(session));
        let of_seed = |seed| {
            session(RunConfig {
                seed,
                ..config(method)
            })
        };
        let mut session = of_seed(1);
        let first = curve(&mut session);
        session.reset().unwrap();
        assert!(curve(&mut session) == first, "{method}, reset");
        assert!(curve(&mut of_seed(1)) == first, "{method}");
        // A closed form draws nothing.
        let alike = curve(&mut of_seed(2)) == first;
        assert_eq!(alike, method.info().closed_form, "{method}");
    }
}

/// An optimizer that keeps no moments would go on exactly; with ours the first step after a
/// return does, since it is computed from the kept weights alone.
#[test]
fn kept_weights_go_on_with_the_step_that_was_next() {
    for method in MethodName::ALL
        .into_iter()
        .filter(|m| !m.info().closed_form)
    {
        let mut first = session(config(method));
        block_on(first.run(1, async |_| true)).unwrap();
        let kept = student(&first);
        let next = block_on(first.run(1, async |_| true)).unwrap();
        let mut second = session(config(method));
        second.resume_from(&kept, 1).unwrap();
        let again = block_on(second.run(1, async |_| true)).unwrap();
        let loss = |records: &[Record]| match &records[0] {
            Record::Step(step) => step.loss,
            Record::Eval(_) => panic!("no evaluation was due"),
        };
        assert_eq!(loss(&next), loss(&again), "{method}");
    }
}

#[test]
fn preparing_a_method_reports_its_pieces_and_can_be_stopped() {
    let (train, test) = (images(100), images(100));
    let prepared = |method: MethodName, stop_at: usize| {
        let mut seen = Vec::new();
        let watch = async |progress: Progress| {
            if progress.phase == Phase::Prepare {
                seen.push((progress.done, progress.total));
            }
            seen.len() < stop_at
        };
        let setup = setup([&train, &test], config(method));
        let result = block_on(Session::create(setup, watch));
        (result.err(), seen)
    };
    use MethodName as M;
    // Ten forget images are one piece; the noise takes forty steps.
    let one = vec![(10, 10)];
    let noise: Vec<_> = (1..=40).map(|step| (step, 40)).collect();
    for method in M::ALL {
        let (error, seen) = prepared(method, usize::MAX);
        assert!(error.is_none(), "{method}");
        let wanted = match method {
            M::Salun | M::BadTeacher | M::BoundaryShrink => one.clone(),
            M::Unsir => noise.clone(),
            _ => vec![],
        };
        assert_eq!(seen, wanted, "{method}");
        if !wanted.is_empty() {
            let (error, seen) = prepared(method, 1);
            assert!(matches!(error, Some(Error::Stopped)), "{method}");
            assert_eq!(seen.len(), 1, "{method}");
        }
    }
}

#[test]
fn retraining_starts_from_a_fresh_network_of_the_seed_and_the_others_from_the_original() {
    for method in MethodName::ALL {
        let start = student(&session(config(method)));
        let wanted = match method {
            MethodName::Retrain => block_on(Network::fresh(Preset::ResNet8, 1)).unwrap(),
            _ => original(),
        };
        assert!(start == wanted, "{method}");
    }
}

/// SalUn's other half of the weights stands still, the running statistics aside.
#[test]
fn salun_moves_half_of_the_weights() {
    let mut session = session(config(MethodName::Salun));
    let before = student(&session);
    run(&mut session);
    let after = student(&session);
    let (mut moved, mut all) = (0, 0);
    for (name, entry) in before.state.tensors() {
        if !name.contains("running") {
            let pairs = entry.values.iter().zip(&after.state.tensors()[name].values);
            moved += pairs.filter(|(a, b)| a != b).count();
            all += entry.values.len();
        }
    }
    // Some of the half hardly move, none of the others do.
    assert!(2 * moved <= all, "{moved} of {all}");
    assert!(5 * moved > 2 * all, "{moved} of {all}");
}

#[test]
fn what_a_method_says_it_trains_moves_and_nothing_else() {
    for method in MethodName::ALL {
        let mut session = session(config(method));
        let before = student(&session);
        run(&mut session);
        let after = student(&session);
        let facts = method.info();
        let trained = |name: &str| match facts.trained {
            Trained::Stages => !name.starts_with("head") && !name.starts_with("stage3"),
            Trained::All => true,
            Trained::Head => name.starts_with("head"),
            Trained::Nothing => false,
        };
        for (name, entry) in before.state.tensors() {
            let statistic = name.contains("running");
            let pairs = entry.values.iter().zip(&after.state.tensors()[name].values);
            let moved = pairs.clone().any(|(a, b)| a.to_bits() != b.to_bits());
            let wanted = trained(name) && (!statistic || facts.norm == Norm::Batch);
            assert_eq!(moved, wanted, "{method}: {name}");
        }
        let added = after
            .state
            .tensors()
            .keys()
            .filter(|name| !before.state.tensors().contains_key(*name));
        let projection: &[&str] = if facts.closed_form {
            &["projection"]
        } else {
            &[]
        };
        assert_eq!(added.collect::<Vec<_>>(), projection, "{method}");
    }
}

/// What each method looks at, told by which images can be painted over without changing what
/// comes out.
#[test]
fn a_method_sees_the_half_it_needs_and_not_the_other() {
    let paint = |pixels: &mut [u8]| {
        let odd = |(i, pixel): (usize, &mut u8)| *pixel = (i * i / 5 % 251) as u8;
        pixels.iter_mut().enumerate().for_each(odd);
    };
    for method in MethodName::ALL {
        let plain = student_of(method, |_, _| ());
        let without_forget = student_of(method, |class, pixels| {
            if class == FORGET {
                paint(pixels);
            }
        });
        let without_retain = student_of(method, |class, pixels| {
            if class != FORGET {
                paint(pixels);
            }
        });
        let sees = [without_forget != plain, without_retain != plain];
        use MethodName as M;
        let wanted = match method {
            M::FineTune | M::Unsir | M::Retrain => [false, true],
            M::GradientAscent | M::BoundaryShrink | M::Delete => [true, false],
            M::PourP => [false, false],
            _ => [true, true],
        };
        assert_eq!(sees, wanted, "{method} sees [forget, retain]");
    }
}

#[test]
fn the_documented_example_is_the_file() {
    let file = include_str!("../src/unlearn/methods/fine_tune.rs");
    let text = include_str!("../docs/methods.md");
    assert!(
        text.contains(file),
        "put src/unlearn/methods/fine_tune.rs into docs/methods.md as it stands now"
    );
}

#[cfg(feature = "cli")]
#[test]
fn the_pages_schema_is_fresh() {
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_srfl"))
        .arg("schema")
        .output()
        .unwrap();
    let committed = concat!(env!("CARGO_MANIFEST_DIR"), "/www/generated/schema.js");
    assert_eq!(
        String::from_utf8(output.stdout).unwrap(),
        std::fs::read_to_string(committed).unwrap(),
        "write it anew: srfl schema --out www/generated"
    );
}

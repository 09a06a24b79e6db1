//! sRFL runs as a caller sees them, on the CPU.

mod support;

use pollster::block_on;
use srfl::model::{Network, StateDict};
use srfl::run::{Record, Session, State};
use srfl::unlearn::{Optimizer, RunConfig, Schedule};
use srfl::{Error, Phase, Progress};
use support::{images, original, session, setup, student, timeless};

fn small() -> RunConfig {
    RunConfig {
        batch: 4,
        steps: 8,
        every: 3,
        train: 100,
        test: 100,
        ..RunConfig::default()
    }
}

fn run(session: &mut Session, steps: usize) -> Result<Vec<Record>, Error> {
    block_on(session.run(steps, async |_| true))
}

#[test]
fn only_the_trained_stages_move_and_the_frozen_tail_not_by_a_bit() {
    for stages in 1..=3 {
        let steps = if stages == 2 { 20 } else { 3 };
        let mut session = session(RunConfig {
            stages,
            steps,
            every: steps,
            ..small()
        });
        run(&mut session, steps).unwrap();
        let (before, after) = (original(), student(&session));
        for (name, entry) in before.state.tensors() {
            let part = name.split('.').next().unwrap();
            let trained = match part {
                "stem" => true,
                "head" => false,
                stage => stage.trim_start_matches("stage").parse::<usize>().unwrap() <= stages,
            };
            let same = after.state.tensors()[name]
                .values
                .iter()
                .zip(&entry.values)
                .all(|(a, b)| a.to_bits() == b.to_bits());
            assert_eq!(same, !trained, "{stages} stages trained: {name}");
        }
    }
}

#[test]
fn the_same_seed_gives_the_same_curve_bit_for_bit() {
    let curve = |config: RunConfig| timeless(run(&mut session(config), 8).unwrap());
    let first = curve(small());
    assert_eq!(first, curve(small()));
    assert_ne!(first, curve(RunConfig { seed: 2, ..small() }));
    let per_sample = RunConfig {
        per_sample: true,
        ..small()
    };
    assert_eq!(curve(per_sample.clone()), curve(per_sample));
    let separate_norm = RunConfig {
        shared_norm: false,
        ..small()
    };
    assert_ne!(first, curve(separate_norm.clone()));
    assert_eq!(curve(separate_norm.clone()), curve(separate_norm));
}

#[test]
fn a_falling_rate_begins_as_a_constant_one_and_ends_gently() {
    let students = |schedule| {
        let mut session = session(RunConfig {
            schedule,
            ..small()
        });
        let mut at = |steps: usize| {
            run(&mut session, steps).unwrap();
            student(&session)
        };
        [at(1), at(6), at(1)]
    };
    let (constant, falling) = (students(Schedule::Constant), students(Schedule::Cosine));
    assert!(
        constant[0] == falling[0],
        "the first step is of the whole rate"
    );
    let moved = |[_, before, after]: &[Network; 3]| {
        let values = |network: &Network| {
            let tensors = network.state.tensors();
            tensors["stem.conv.weight"].values.clone()
        };
        let pairs = values(before).into_iter().zip(values(after));
        pairs.map(|(b, a)| f64::from((a - b).abs())).sum::<f64>()
    };
    // The last of 8 steps takes 3.8% of the rate.
    assert!(moved(&falling) > 0.0);
    assert!(moved(&falling) < 0.2 * moved(&constant));
}

#[test]
fn how_the_steps_are_asked_for_does_not_change_the_curve() {
    let at_once = timeless(run(&mut session(small()), 8).unwrap());
    let mut session = session(small());
    let mut one_by_one = Vec::new();
    while session.status().state == State::Ready {
        one_by_one.extend(run(&mut session, 3).unwrap());
    }
    assert_eq!(at_once, timeless(one_by_one));
}

#[test]
fn evaluations_come_when_due_and_at_the_end() {
    let records = run(&mut session(small()), 1000).unwrap();
    let evaluations = records.iter().filter_map(|record| match record {
        Record::Eval(eval) => Some(eval.step),
        Record::Step(_) => None,
    });
    assert_eq!(evaluations.collect::<Vec<_>>(), [3, 6, 8]);
    let steps = records.iter().filter_map(|record| match record {
        Record::Step(step) => Some(step.step),
        Record::Eval(_) => None,
    });
    assert_eq!(steps.collect::<Vec<_>>(), (1..=8).collect::<Vec<_>>());
}

#[test]
fn a_run_past_its_end_or_of_no_steps_is_an_error() {
    let mut session = session(small());
    assert!(matches!(run(&mut session, 0), Err(Error::State(_))));
    run(&mut session, 8).unwrap();
    assert_eq!(session.status().state, State::Finished);
    let error = run(&mut session, 1).unwrap_err();
    assert!(error.to_string().contains("reset"), "{error}");
}

#[test]
fn stop_holds_until_reset_and_reset_starts_the_same_curve_again() {
    let mut session = session(small());
    let first = timeless(run(&mut session, 8).unwrap());
    session.reset().unwrap();
    assert!(student(&session) == original());
    assert_eq!(session.status().step, 0);
    run(&mut session, 2).unwrap();
    session.stop();
    assert_eq!(session.status().state, State::Stopped);
    assert!(matches!(run(&mut session, 1), Err(Error::State(_))));
    session.reset().unwrap();
    assert_eq!(timeless(run(&mut session, 8).unwrap()), first);
}

#[test]
fn a_run_told_to_stop_ends_after_the_step_in_hand() {
    let mut session = session(RunConfig {
        every: 8,
        ..small()
    });
    let until_three = async |p: Progress| p.phase != Phase::Step || p.done < 3;
    let records = block_on(session.run(8, until_three)).unwrap();
    assert_eq!(records.len(), 3);
    assert_eq!(
        session.status(),
        srfl::run::Status {
            step: 3,
            steps: 8,
            state: State::Ready
        }
    );
}

#[test]
fn preparing_reports_every_image_and_can_be_stopped() {
    let mut seen = Vec::new();
    let (train, test) = (images(200), images(100));
    let config = RunConfig {
        train: 200,
        ..small()
    };
    let setup = || setup([&train, &test], config.clone());
    let watched = Session::create(setup(), async |p: Progress| {
        seen.push((p.phase, p.done, p.total));
        true
    });
    block_on(watched).unwrap();
    // All training images, then all test images, batch by batch.
    for (phase, total) in [(Phase::Teacher, 200), (Phase::Evaluate, 100)] {
        let rest = seen.split_off(seen.partition_point(|&(p, ..)| p == phase));
        let batches = std::mem::replace(&mut seen, rest);
        assert!(batches.is_sorted_by_key(|&(_, done, _)| done));
        assert!(batches.iter().all(|&(_, _, of)| of == total));
        assert_eq!(batches.last().map(|&(_, done, _)| done), Some(total));
    }
    assert!(seen.is_empty());
    let stopped = Session::create(setup(), async |_| false);
    assert!(matches!(block_on(stopped), Err(Error::Stopped)));
}

#[test]
fn evaluating_the_untouched_student_gives_the_originals_figures() {
    let mut session = session(small());
    let baseline = session.baseline().clone();
    let again = block_on(session.evaluate()).unwrap();
    assert_eq!(again.accuracies, baseline.accuracies);
    assert_eq!(baseline.examples.len(), 4);
    for example in &baseline.examples {
        assert_eq!(example.teacher, example.student);
        assert!((example.teacher.iter().sum::<f32>() - 1.0).abs() < 1e-5);
        let by = example.shift.rem_euclid(10) as usize;
        (0..10).for_each(|c| assert_eq!(example.rolled[(c + by) % 10], example.teacher[c]));
    }
}

#[test]
fn kept_weights_go_on_with_the_draws_that_were_next() {
    let shifts = |records: Vec<Record>| -> Vec<Option<i32>> {
        let shift = |record| match record {
            Record::Step(step) => Some(step.shift),
            Record::Eval(_) => None,
        };
        records.into_iter().filter_map(shift).collect()
    };
    let mut first = session(small());
    run(&mut first, 5).unwrap();
    let kept = student(&first);
    let rest = shifts(run(&mut first, 8).unwrap());

    let mut second = session(small());
    second.resume_from(&kept, 5).unwrap();
    assert!(student(&second) == kept);
    assert_eq!(second.status().step, 5);
    assert_eq!(shifts(run(&mut second, 8).unwrap()), rest);
    assert!(second.resume_from(&kept, 9).is_err());
}

#[test]
fn sgd_trains_too_and_a_hopeless_rate_is_reported() {
    let sgd = RunConfig {
        optimizer: Optimizer::Sgd,
        ..small()
    };
    let mut good = session(RunConfig {
        lr: 3e-3,
        ..sgd.clone()
    });
    run(&mut good, 3).unwrap();
    assert!(student(&good) != original());

    // Kept weights that overflow stand for a rate that does.
    let mut broken = session(sgd);
    let mut bytes = original()
        .state
        .to_safetensors(srfl::model::Precision::Single);
    let tail = bytes.len() - 4;
    bytes[tail..].copy_from_slice(&f32::MAX.to_le_bytes());
    let huge = Network {
        state: StateDict::from_safetensors("saved", &bytes).unwrap(),
        ..original()
    };
    broken.resume_from(&huge, 0).unwrap();
    let error = run(&mut broken, 3).unwrap_err();
    assert!(matches!(error, Error::Diverged { step: 1 }), "{error}");
    assert!(error.to_string().contains("lower it"), "{error}");
    assert_eq!(broken.status().state, State::Stopped);
}

#[test]
fn settings_out_of_range_are_refused_before_anything_is_computed() {
    let (train, test) = (images(100), images(100));
    let config = RunConfig {
        stages: 9,
        ..small()
    };
    let create = Session::create(setup([&train, &test], config), async |_| {
        panic!("nothing should be computed")
    });
    let error = block_on(create).err().unwrap();
    assert_eq!(
        error.to_string(),
        "stages = 9 is not valid: give a whole number from 1 to 3"
    );
}

//! Made-up images and a network to run on, for the tests that drive a `Session`.

use burn::tensor::Device;
use pollster::block_on;
use srfl::data::{IMAGE_BYTES, Images};
use srfl::model::{Network, Preset};
use srfl::run::{Record, Session, Setup};
use srfl::unlearn::RunConfig;

/// Images whose brightness pattern tells their class.
pub fn images(count: usize) -> Images {
    let mut images = Images::default();
    for i in 0..count {
        let class = (i % 10) as u8;
        let noise = |byte: usize| ((i * 31 + byte * 7919) % 97) as u8;
        let pattern = |byte: usize| {
            if byte / 307 == usize::from(class) {
                150
            } else {
                20
            }
        };
        images
            .pixels
            .extend((0..IMAGE_BYTES).map(|byte| pattern(byte) + noise(byte)));
        images.labels.push(class);
    }
    images
}

pub fn original() -> Network {
    block_on(Network::fresh(Preset::ResNet8, 7)).unwrap()
}

/// What a run on these training and test images is made of.
pub fn setup<'a>(images: [&'a Images; 2], config: RunConfig) -> Setup<'a> {
    Setup {
        original: original(),
        known_logits: None,
        images,
        mislabeled: &[],
        config,
        device: Device::flex(),
    }
}

/// A run on these training images and made-up test images.
pub fn session_on(train: &Images, config: RunConfig) -> Session {
    let test = images(config.test);
    let setup = setup([train, &test], config);
    block_on(Session::create(setup, async |_| true)).unwrap()
}

pub fn session(config: RunConfig) -> Session {
    session_on(&images(config.train), config)
}

/// Records without their times.
pub fn timeless(records: Vec<Record>) -> Vec<Record> {
    let strip = |mut record: Record| {
        match &mut record {
            Record::Step(step) => (step.ms, step.submit_ms) = (0.0, 0.0),
            Record::Eval(eval) => eval.ms = 0.0,
        }
        record
    };
    records.into_iter().map(strip).collect()
}

pub fn student(session: &Session) -> Network {
    block_on(session.student()).unwrap()
}

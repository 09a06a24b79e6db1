//! The network, its weights files, and the models that are shipped.

use burn::tensor::{Device, Tensor};
use pollster::block_on;
use srfl::Error;
use srfl::device::self_test;
use srfl::model::{Card, ModelError, Precision, Preset, ResNet, StateDict};

fn network(preset: Preset) -> ResNet {
    preset.config().init(3, &Device::flex())
}

fn state(preset: Preset) -> StateDict {
    block_on(StateDict::of(&network(preset))).unwrap()
}

#[test]
fn presets_have_their_sizes_stages_and_output() {
    // Trainable parameters of the published CIFAR networks plus two running statistics a channel.
    let sizes = [
        (Preset::ResNet8, 78_714, 3),
        (Preset::ResNet8x2, 309_994, 3),
        (Preset::ResNet20, 274_042, 3),
    ];
    for (preset, values, stages) in sizes {
        assert_eq!(state(preset).parameters(), values, "{preset}");
        assert_eq!(preset.config().blocks.len(), stages);
        let images = Tensor::zeros([2, 3, 32, 32], &Device::flex());
        assert_eq!(network(preset).forward(images).dims(), [2, 10]);
    }
    // The second is torchvision's resnet18 with ten classes: 11,181,642 parameters and the statistics of 4,800
    // channels.
    for (preset, values) in [
        (Preset::ResNet18, 11_183_562),
        (Preset::ResNet18ImageNet, 11_191_242),
    ] {
        assert_eq!(state(preset).parameters(), values, "{preset}");
        assert_eq!(
            preset.config().parts(),
            ["stem", "stage1", "stage2", "stage3", "stage4", "head"]
        );
    }
    assert!(
        "resnet9"
            .parse::<Preset>()
            .unwrap_err()
            .to_string()
            .contains("resnet8")
    );
}

#[test]
fn earlier_stages_give_their_features_and_the_last_ones_stay() {
    let model = network(Preset::ResNet8);
    let pixels = (0..2 * 3 * 32 * 32).map(|i| ((i * 37) % 101) as f32 / 50.0 - 1.0);
    let pixels = Tensor::<1>::from_floats(pixels.collect::<Vec<_>>().as_slice(), &Device::flex());
    let images = pixels.reshape([2, 3, 32, 32]);
    let (earlier, features) = model.features_by_stage(images.clone());
    let widths: Vec<_> = earlier.iter().map(|features| features.dims()).collect();
    assert_eq!(widths, [[2, 16], [2, 32]]);
    assert_eq!(model.earlier_widths(), [16, 32]);
    let values = |tensor: Tensor<2>| tensor.into_data().try_to_vec::<f32>().unwrap();
    assert_eq!(values(features), values(model.features(images)));
}

#[test]
fn initialization_is_he_and_repeats() {
    let (first, again) = (state(Preset::ResNet8), state(Preset::ResNet8));
    assert_eq!(first, again);
    let other = block_on(StateDict::of(
        &Preset::ResNet8.config().init(4, &Device::flex()),
    ))
    .unwrap();
    assert_ne!(first, other);
    let weight = &first.tensors()["stage3.0.second.conv.weight"];
    assert_eq!(weight.shape, [64, 64, 3, 3]);
    let variance = weight.values.iter().map(|w| w * w).sum::<f32>() / weight.values.len() as f32;
    assert!(
        (variance * 64.0 * 9.0 / 2.0 - 1.0).abs() < 0.05,
        "{variance}"
    );
    assert!(
        first.tensors()["head.bias"]
            .values
            .iter()
            .all(|&b| b == 0.0)
    );
}

#[test]
fn files_round_trip_and_keep_pytorchs_layout() {
    let state = state(Preset::ResNet8);
    assert_eq!(state.tensors()["head.weight"].shape, [10, 64]);
    assert_eq!(
        state.tensors()["stage2.0.shortcut.bn.running_var"].shape,
        [32]
    );
    let bytes = state.to_safetensors(Precision::Single);
    assert_eq!(StateDict::from_safetensors("file", &bytes).unwrap(), state);
    let model = state
        .build(Preset::ResNet8, "file", &Device::flex())
        .unwrap();
    assert_eq!(block_on(StateDict::of(&model)).unwrap(), state);

    let half = state.rounded(Precision::Half);
    assert_eq!(half.rounded(Precision::Half), half);
    for (name, entry) in state.tensors() {
        let pairs = entry.values.iter().zip(&half.tensors()[name].values);
        pairs.for_each(|(a, b)| assert!((a - b).abs() <= a.abs() / 2048.0 + 1e-7, "{name}"));
    }
}

#[test]
fn files_that_do_not_fit_are_errors_in_words() {
    let state = state(Preset::ResNet8);
    let bytes = state.to_safetensors(Precision::Half);
    let unreadable = [&bytes[..bytes.len() - 1], &bytes[..100], b"PNG", b""];
    for wrong in unreadable {
        let error = StateDict::from_safetensors("model.safetensors", wrong).unwrap_err();
        assert!(matches!(error, ModelError::Unreadable { .. }), "{error}");
        assert!(error.to_string().contains("model.safetensors"), "{error}");
    }
    let device = Device::flex();
    let error = state.build(Preset::ResNet20, "model", &device).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("stage1.1.first.conv.weight is missing"),
        "{error}"
    );
    let twenty = self::state(Preset::ResNet20);
    let error = twenty.build(Preset::ResNet8, "model", &device).unwrap_err();
    assert!(error.to_string().contains("tensors where"), "{error}");
    let eighteen = self::state(Preset::ResNet18);
    let error = eighteen
        .build(Preset::ResNet8, "model", &device)
        .unwrap_err();
    assert!(
        error.to_string().contains("where [16, 3, 3, 3] is wanted"),
        "{error}"
    );
}

fn shipped() -> (Card, Vec<u8>) {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/models");
    let json = std::fs::read_to_string(format!("{folder}/resnet8.json")).unwrap();
    let card = Card::parse("resnet8.json", &json).unwrap();
    let bytes = std::fs::read(format!("{folder}/{}", card.file)).unwrap();
    (card, bytes)
}

#[test]
fn the_shipped_model_is_as_good_as_its_card_says() {
    let (card, bytes) = shipped();
    // What was promised; the weights shipped reach 0.8476.
    assert!(card.test_accuracy >= 0.84, "{}", card.test_accuracy);
    assert_eq!(card.parameters, 78_714);
    assert_eq!(card.dtype, "f16");
    assert!(bytes.len() < 200_000);
    let mean = card.test_accuracy_per_class.iter().sum::<f64>() / 10.0;
    assert!(
        (mean - card.test_accuracy).abs() < 1e-9,
        "classes of equal size average to the whole"
    );
}

#[test]
fn the_shipped_weights_are_checked_against_their_card() {
    let (card, bytes) = shipped();
    let network = card.open(&bytes).unwrap();
    network.build(&card.file, &Device::flex()).unwrap();
    let error = card.open(&bytes[..bytes.len() - 2]).unwrap_err();
    assert!(error.to_string().contains("bytes"), "{error}");
    let mut altered = bytes.clone();
    *altered.last_mut().unwrap() ^= 1;
    let error = card.open(&altered).unwrap_err();
    assert!(error.to_string().contains("SHA-256"), "{error}");
    assert!(Card::parse("x.json", "{}").is_err());
    let json = serde_json::to_string(&Card { version: 2, ..card }).unwrap();
    assert!(
        Card::parse("x.json", &json)
            .unwrap_err()
            .to_string()
            .contains("version 2")
    );
}

#[test]
fn the_known_answer_holds_here_and_notices_a_changed_weight() {
    let (card, bytes) = shipped();
    let network = card.open(&bytes).unwrap();
    let device = Device::flex();
    let result = block_on(self_test(&network, &card.known_answer, &device)).unwrap();
    assert!(
        result.max_relative_error < 1e-4,
        "{}",
        result.max_relative_error
    );

    let mut wrong = card.known_answer.clone();
    wrong.logits[3] += 1.0;
    let error = block_on(self_test(&network, &wrong, &device)).unwrap_err();
    assert!(
        matches!(
            error,
            Error::WrongAnswer {
                what: "the logits",
                ..
            }
        ),
        "{error}"
    );
    let mut wrong = card.known_answer.clone();
    wrong.gradient_norms[0] = f32::NAN;
    assert!(block_on(self_test(&network, &wrong, &device)).is_err());
    let mut wrong = card.known_answer;
    wrong.terms[2] *= 1.1;
    assert!(block_on(self_test(&network, &wrong, &device)).is_err());
}

#[cfg(feature = "cli")]
#[test]
fn the_cards_accuracy_is_measured_again_on_the_committed_test_images() {
    use srfl::data::store;
    use srfl::run::{Session, Setup};
    use srfl::unlearn::RunConfig;

    let (card, bytes) = shipped();
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/www/data/cifar10");
    let dataset = store::read(std::path::Path::new(folder), 2000, 1000).unwrap();
    let (train, test) = (dataset.train(2000).unwrap(), dataset.test(1000).unwrap());
    let setup = Setup {
        original: card.open(&bytes).unwrap(),
        known_logits: None,
        images: [&train, &test],
        mislabeled: &[],
        config: RunConfig::default(),
        device: Device::flex(),
    };
    let session = block_on(Session::create(setup, async |_| true)).unwrap();
    let accuracies = &session.baseline().accuracies;
    let right =
        1000.0 * (0.1 * accuracies.facc_test.unwrap() + 0.9 * accuracies.racc_test.unwrap());
    // Another processor adds in another order: an image on the edge may fall to the other side.
    assert!(
        (right - card.subset_correct as f64).abs() <= 2.0,
        "{right} {}",
        card.subset_correct
    );
    // The subset is a sample of the test images: three standard deviations.
    let deviation = (card.test_accuracy * (1.0 - card.test_accuracy) / 1000.0).sqrt();
    assert!((right / 1000.0 - card.test_accuracy).abs() < 3.0 * deviation);
}

//! The object a worker drives. It converts and calls: the work is the [`Workbench`]'s.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use burn::tensor::Device;
use serde::Serialize;
use serde::de::DeserializeOwned;
use tsify::Tsify;
use wasm_bindgen::prelude::*;
use web_time::Instant;

use super::error::Failure;
use super::lost;
use super::nudge::Nudge;
use super::peers::Workers;
use super::yielding::Turns;
use crate::Progress;
use crate::data::{CustomImages, Images};
use crate::device::{Adapter, Choice as KernelChoice, Kernels, open_gpu, self_test_or_fall_back};
use crate::kernels::group::Group;
use crate::model::Precision;
use crate::run::{EvalRecord, ForgetSet, Record};
use crate::train::TransferConfig;
use crate::unlearn::RunConfig;
use crate::verdict::{Assessment, Recovery};
use crate::workbench::{Adoption, AssessOptions, ModelFacts, TransferFacts, Whose, Workbench};

/// A worker's srfl: load a manifest, its chunks and a model, open a device, then create and run.
/// Calls that return a promise come one at a time; any call in between is refused as `busy`, but
/// for `requestStop`, `clearStop`, `status` and `memoryBytes`.
#[wasm_bindgen]
pub struct Engine {
    /// Taken out by a pending call, so that no borrow of the cell lives across an await.
    bench: RefCell<Option<Workbench>>,
    stop_requested: Cell<bool>,
    nudge: Nudge,
}

#[derive(Serialize, Tsify)]
pub struct DatasetFacts<'a> {
    name: &'a str,
    citation: &'a str,
    classes: &'a [String],
    train: usize,
    test: usize,
}

#[derive(Serialize, Tsify)]
#[tsify(missing_as_null)]
pub struct DeviceFacts {
    #[tsify(type = "\"cpu\" | \"gpu\"")]
    kind: &'static str,
    name: String,
    adapter: Option<Adapter>,
    /// Of the kernels, if one was made.
    trial: Option<KernelChoice>,
}

#[derive(Serialize, Tsify)]
pub struct SelfTestFacts {
    max_relative_error: f32,
    ms: f64,
    /// Whether our kernels failed it, so that Burn's compute from now on.
    fallen_back: bool,
}

/// As [`Status`](crate::run::Status), where there is no run, or none that can be asked.
#[derive(Serialize, Tsify)]
struct NoStatus {
    step: usize,
    steps: usize,
    #[tsify(type = "\"empty\" | \"running\"")]
    state: &'static str,
}

/// A type as TypeScript sees it.
type Js<T> = <T as Tsify>::JsType;

#[wasm_bindgen(typescript_custom_section)]
const ON_PROGRESS: &str = "export type OnProgress = (progress: Progress) => void;";

#[wasm_bindgen]
extern "C" {
    /// Is told how far a call is.
    #[wasm_bindgen(extends = js_sys::Function, typescript_type = "OnProgress")]
    pub type OnProgress;
}

#[wasm_bindgen]
impl Engine {
    /// An engine with nothing loaded.
    #[wasm_bindgen(constructor)]
    #[allow(clippy::new_without_default, reason = "JavaScript knows no Default")]
    pub fn new() -> Self {
        Engine {
            bench: RefCell::new(Some(Workbench::default())),
            stop_requested: Cell::new(false),
            nudge: Nudge::default(),
        }
    }

    /// Takes the text of a data set's manifest and returns its facts.
    #[wasm_bindgen(js_name = loadManifest)]
    pub fn load_manifest(&self, json: &str) -> Result<Js<DatasetFacts<'static>>, JsValue> {
        self.at_once(|bench| {
            let manifest = bench.load_manifest(json)?;
            to_js(&DatasetFacts {
                name: &manifest.name,
                citation: &manifest.citation,
                classes: &manifest.classes,
                train: manifest.train.count,
                test: manifest.test.count,
            })
        })
    }

    /// Takes the user's own images, in place of a manifest and its chunks: the names of their
    /// classes, and for each image 3,072 bytes (height, width, RGB) and a label, an index into the
    /// classes.
    #[wasm_bindgen(js_name = loadImages)]
    pub fn load_images(
        &self,
        classes: Vec<String>,
        train_pixels: Vec<u8>,
        train_labels: Vec<u8>,
        test_pixels: Vec<u8>,
        test_labels: Vec<u8>,
    ) -> Result<(), JsValue> {
        let images = |pixels, labels| Images { pixels, labels };
        let (train, test) = (
            images(train_pixels, train_labels),
            images(test_pixels, test_labels),
        );
        self.at_once(|bench| {
            bench.load_images(CustomImages::new(classes, train, test)?);
            Ok(())
        })
    }

    /// The chunks not loaded yet that the first `train` and `test` images lie in.
    #[wasm_bindgen(js_name = neededChunks, unchecked_return_type = "ChunkEntry[]")]
    pub fn needed_chunks(&self, train: usize, test: usize) -> Result<JsValue, JsValue> {
        self.at_once(|bench| plain(&bench.dataset()?.needed_chunks(train, test)?))
    }

    /// Takes a chunk's bytes, once length, hash and picture are checked.
    #[wasm_bindgen(js_name = addChunk)]
    pub fn add_chunk(&self, file: &str, bytes: &[u8]) -> Result<(), JsValue> {
        self.at_once(|bench| Ok(bench.dataset()?.add_chunk(file, bytes)?))
    }

    /// Takes a model's card and weights, checks them, and returns the model's facts.
    #[wasm_bindgen(js_name = loadModel)]
    pub fn load_model(&self, card: &str, weights: &[u8]) -> Result<Js<ModelFacts>, JsValue> {
        self.at_once(|bench| to_js(&bench.load_model(card, weights)?))
    }

    /// Takes the logits that the card of the loaded model names, checks them, and caches them for
    /// runs on the published images.
    #[wasm_bindgen(js_name = loadLogits)]
    pub fn load_logits(&self, bytes: &[u8]) -> Result<(), JsValue> {
        self.at_once(|bench| Ok(bench.load_logits(bytes)?))
    }

    /// Takes the file of shadow networks that the card of the loaded model names, checks it, and uses it to assess
    /// single images one by one.
    #[wasm_bindgen(js_name = loadShadows)]
    pub fn load_shadows(&self, bytes: &[u8]) -> Result<(), JsValue> {
        self.at_once(|bench| Ok(bench.load_shadows(bytes)?))
    }

    /// Takes a user's network with so many outputs: a safetensors file by PyTorch's usual names,
    /// `file` in messages. Returns the model's facts, which tensors matched, and which were not used;
    /// where the file holds several networks and none is named, their names.
    #[wasm_bindgen(js_name = adoptModel)]
    pub fn adopt_model(
        &self,
        name: &str,
        file: &str,
        weights: &[u8],
        classes: usize,
        network: Option<String>,
    ) -> Result<Js<Adoption>, JsValue> {
        self.at_once(|bench| {
            to_js(&bench.adopt_model(name, file, weights, classes, network.as_deref())?)
        })
    }

    /// Teaches the loaded model the classes of the user's images, all of them. The result becomes
    /// the model. Returns its facts and what it learned.
    pub async fn transfer(
        &self,
        config: Js<TransferConfig>,
        on_progress: Option<OnProgress>,
    ) -> Result<Js<TransferFacts>, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            to_js(&bench.transfer(from_js(config)?, report).await?)
        })
        .await
    }

    /// The loaded model, as a safetensors file of single precision.
    #[wasm_bindgen(js_name = exportOriginal)]
    pub fn export_original(&self) -> Result<js_sys::Uint8Array, JsValue> {
        self.at_once(|bench| {
            let bytes = bench.network()?.state.to_safetensors(Precision::Single);
            Ok(js_sys::Uint8Array::from(&bytes[..]))
        })
    }

    /// Takes card and weights of a network retrained without a class (gold), checks them, and
    /// returns its facts. It replaces the one before.
    #[wasm_bindgen(js_name = loadGold)]
    pub fn load_gold(&self, card: &str, weights: &[u8]) -> Result<Js<ModelFacts>, JsValue> {
        self.at_once(|bench| to_js(&bench.load_gold(card, weights)?))
    }

    /// The training images that the current run forgets.
    #[wasm_bindgen(js_name = forgetSet)]
    pub fn forget_set(&self) -> Result<Js<ForgetSet>, JsValue> {
        self.at_once(|bench| to_js(&bench.session()?.forget_set()))
    }

    /// What the current run's gold gets right, given its card; nothing where the card does not say it for
    /// so many images, or is of another set's gold.
    #[wasm_bindgen(js_name = goldLevel, unchecked_return_type = "GoldLevel | null")]
    pub fn gold_level(&self, card: &str) -> Result<JsValue, JsValue> {
        self.at_once(|bench| plain(&bench.gold_level(card)?))
    }

    /// What the loaded gold gets right, shown all images now; nothing where none is loaded for the
    /// current run.
    #[wasm_bindgen(js_name = loadedGoldLevel, unchecked_return_type = "GoldLevel | null")]
    pub async fn loaded_gold_level(
        &self,
        on_progress: Option<OnProgress>,
    ) -> Result<JsValue, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            plain(&bench.loaded_gold_level(report).await?)
        })
        .await
    }

    /// Makes gold for the current run: trains a network like the loaded one, from its beginning, without
    /// what the run forgets.
    pub async fn retrain(&self, on_progress: Option<OnProgress>) -> Result<(), JsValue> {
        self.work(async |bench| Ok(bench.retrain(self.reporter(on_progress)).await?))
            .await
    }

    /// Makes gold for the current run on the user's images: a published model is taught them again,
    /// without what the run forgets.
    #[wasm_bindgen(js_name = teachAgain)]
    pub async fn teach_again(
        &self,
        card: String,
        weights: Vec<u8>,
        teaching: Js<TransferConfig>,
        on_progress: Option<OnProgress>,
    ) -> Result<(), JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            let base = (card.as_str(), weights.as_slice());
            Ok(bench.teach_again(base, from_js(teaching)?, report).await?)
        })
        .await
    }

    /// Shows other training images as the evaluations' examples from now on, and as they are now.
    #[wasm_bindgen(unchecked_return_type = "Example[]")]
    pub async fn show(&self, images: Vec<u32>) -> Result<JsValue, JsValue> {
        self.work(async |bench| plain(&bench.session()?.show(&images).await?))
            .await
    }

    /// Good corners for a map of the territory of what the current run forgets: sets of three positions
    /// among the training images.
    #[wasm_bindgen(js_name = cornerPresets, unchecked_return_type = "number[][]")]
    pub async fn corner_presets(&self) -> Result<JsValue, JsValue> {
        self.work(async |bench| plain(&bench.session()?.corner_presets().await?))
            .await
    }

    /// A network's territory over the plane of three training images, of a grid of so many points along a
    /// side, and how far it agrees with gold's; nothing of gold where none is loaded for the current run.
    #[wasm_bindgen(unchecked_return_type = "Territory | null")]
    pub async fn territory(
        &self,
        whose: Js<Whose>,
        corners: Vec<u32>,
        side: usize,
    ) -> Result<JsValue, JsValue> {
        self.work(async |bench| {
            let corners = <[u32; 3]>::try_from(corners)
                .map_err(|_| Failure::new("config", "a map has three corners"))?;
            let report = self.reporter(None);
            let map = bench.territory(from_js(whose)?, corners, side, report);
            plain(&map.await?)
        })
        .await
    }

    /// The probability that a network gives each class, for pictures of 32 × 32 pixels, interleaved RGB, one
    /// after the other; nothing of gold where none is loaded for the current run.
    #[wasm_bindgen(unchecked_return_type = "number[][] | null")]
    pub async fn answers(&self, whose: Js<Whose>, pixels: Vec<u8>) -> Result<JsValue, JsValue> {
        self.work(async |bench| plain(&bench.answers(from_js(whose)?, pixels).await?))
            .await
    }

    /// Opens `"cpu"` or `"gpu"`, once for an engine. A GPU's `kernels` are `"ours"` where they fit,
    /// or `"burn"`; without them both are tried on the adapter, and the better ones are taken.
    #[wasm_bindgen(js_name = openDevice)]
    pub async fn open_device(
        &self,
        kind: String,
        kernels: Option<String>,
    ) -> Result<Js<DeviceFacts>, JsValue> {
        self.work(async |bench| {
            let kernels = kernels.as_deref().map(kernels_named).transpose()?;
            bench.may_open()?;
            let (device, name, adapter, trial) = match kind.as_str() {
                "cpu" => (Device::flex(), "CPU (Flex, SIMD)".into(), None, None),
                "gpu" => {
                    let gpu = open_gpu(kernels, async |setup| {
                        lost::watch(setup);
                        self.nudge.watch(setup).await;
                    })
                    .await?;
                    let name = format!("GPU ({})", gpu.adapter.backend);
                    (gpu.device, name, Some(gpu.adapter), gpu.trial)
                }
                other => {
                    let message = format!("unknown device \"{other}\": choose cpu or gpu");
                    return Err(Failure::new("config", message));
                }
            };
            bench.set_device(device)?;
            let kind = if adapter.is_some() { "gpu" } else { "cpu" };
            to_js(&DeviceFacts {
                kind,
                name,
                adapter,
                trial,
            })
        })
        .await
    }

    /// Computes a known answer on the open device: forward, loss and backward of the loaded model,
    /// compared with the CPU's, from its card or computed now. Where they differ with our kernels,
    /// Burn's take their place; where they differ with those, too, it rejects.
    #[wasm_bindgen(js_name = selfTest)]
    pub async fn self_test(&self) -> Result<Js<SelfTestFacts>, JsValue> {
        self.work(async |bench| {
            let started = Instant::now();
            let device = bench.device()?;
            let expected = bench.known_answer().await?;
            let tested = self_test_or_fall_back(bench.network()?, &expected, &device).await?;
            to_js(&SelfTestFacts {
                max_relative_error: tested.result.max_relative_error,
                ms: started.elapsed().as_secs_f64() * 1e3,
                fallen_back: tested.fallen_back,
            })
        })
        .await
    }

    /// Prepares a run and returns the original's evaluation.
    pub async fn create(
        &self,
        config: Js<RunConfig>,
        on_progress: Option<OnProgress>,
    ) -> Result<Js<Record>, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            eval(bench.create(from_js(config)?, report).await?.clone())
        })
        .await
    }

    /// Lets a group of workers compute the run together, all of which have created it alike and
    /// make the same calls; `index` is this one's place among `count`. Where the method does not
    /// allow it, nothing changes, and the answer is `false`. A newly created run has no group.
    pub async fn share(&self, index: usize, count: usize) -> Result<bool, JsValue> {
        self.work(async |bench| {
            let group = Group::new(Rc::new(Workers { index, count }));
            Ok(bench.session()?.share(group)?)
        })
        .await
    }

    /// Trains up to `n` steps and returns their records, evaluations among them where due.
    #[wasm_bindgen(unchecked_return_type = "RunRecord[]")]
    pub async fn run(&self, n: usize, on_progress: Option<OnProgress>) -> Result<JsValue, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            plain(&bench.session()?.run(n, report).await?)
        })
        .await
    }

    /// Asks the pending call, and those after it, to end after the step or batch in hand.
    #[wasm_bindgen(js_name = requestStop)]
    pub fn request_stop(&self) {
        self.stop_requested.set(true);
    }

    /// Ends what `requestStop` asked for. Not done by the calls themselves: one command of the page
    /// can be several calls with downloads in between, and a stop in any of them ends the command.
    #[wasm_bindgen(js_name = clearStop)]
    pub fn clear_stop(&self) {
        self.stop_requested.set(false);
    }

    /// Makes the student the original again and returns the evaluation of step 0.
    pub async fn reset(&self) -> Result<Js<Record>, JsValue> {
        self.work(async |bench| eval(bench.session()?.reset()?.clone()))
            .await
    }

    /// Where the run stands: `ready`, `finished`, `stopped`, `empty` without one, or `running` while
    /// a call is pending.
    #[wasm_bindgen(unchecked_return_type = "Status | NoStatus")]
    pub fn status(&self) -> Result<JsValue, JsValue> {
        let none = |state| {
            let (step, steps) = (0, 0);
            plain(&NoStatus { step, steps, state })
        };
        Ok(match self.bench.borrow().as_ref().map(Workbench::current) {
            None => none("running")?,
            Some(None) => none("empty")?,
            Some(Some(session)) => plain(&session.status())?,
        })
    }

    /// Assesses the current student, compared with the original and, if one is loaded for the run's
    /// class, gold. What was seen of these is cached for the next call on the same images.
    pub async fn assess(
        &self,
        options: Js<AssessOptions>,
        on_progress: Option<OnProgress>,
    ) -> Result<Js<Assessment>, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            to_js(&bench.assess(from_js(options)?, report).await?)
        })
        .await
    }

    /// Tries to bring back what the current student was to forget, without training it: rounded weights, and
    /// weights on the way to the original's and gold's.
    pub async fn recover(
        &self,
        options: Js<AssessOptions>,
        on_progress: Option<OnProgress>,
    ) -> Result<Js<Recovery>, JsValue> {
        self.work(async |bench| {
            let report = self.reporter(on_progress);
            to_js(&bench.recover(from_js(options)?, report).await?)
        })
        .await
    }

    /// The student as a safetensors file of single precision.
    #[wasm_bindgen(js_name = exportWeights)]
    pub async fn export_weights(&self) -> Result<js_sys::Uint8Array, JsValue> {
        self.work(async |bench| Ok(bench.export_weights().await?[..].into()))
            .await
    }

    /// The same under the names of the file that the network came in, to be loaded where that was
    /// made; a published network has this program's.
    #[wasm_bindgen(js_name = exportNetwork)]
    pub async fn export_network(&self) -> Result<js_sys::Uint8Array, JsValue> {
        self.work(async |bench| Ok(bench.export_network().await?[..].into()))
            .await
    }

    /// Continues from weights saved at step `step`, and evaluates them.
    #[wasm_bindgen(js_name = importWeights)]
    pub async fn import_weights(&self, bytes: Vec<u8>, step: usize) -> Result<Js<Record>, JsValue> {
        self.work(async |bench| eval(bench.resume_from(&bytes, step).await?))
            .await
    }

    /// Bytes of the wasm memory.
    #[wasm_bindgen(js_name = memoryBytes)]
    pub fn memory_bytes(&self) -> f64 {
        (core::arch::wasm32::memory_size::<0>() * 65_536) as f64
    }
}

impl Engine {
    /// A call that is done when it returns.
    pub(super) fn at_once<T>(
        &self,
        work: impl FnOnce(&mut Workbench) -> Result<T, Failure>,
    ) -> Result<T, JsValue> {
        let mut bench = self.bench.borrow_mut();
        Ok(work(bench.as_mut().ok_or_else(Failure::busy)?)?)
    }

    /// A call that returns a promise.
    async fn work<T>(
        &self,
        work: impl AsyncFnOnce(&mut Workbench) -> Result<T, Failure>,
    ) -> Result<T, JsValue> {
        let taken = self.bench.borrow_mut().take();
        let mut bench = taken.ok_or_else(Failure::busy)?;
        let result = self.nudge.during(work(&mut bench)).await;
        *self.bench.borrow_mut() = Some(bench);
        Ok(result?)
    }

    /// Tells the page how far a call is, gives it a turn, and asks whether to go on.
    fn reporter(&self, on_progress: Option<OnProgress>) -> impl AsyncFnMut(Progress) -> bool {
        let turns = Turns::new();
        async move |progress: Progress| {
            if let (Some(callback), Ok(value)) = (&on_progress, to_js(&progress)) {
                // A callback that throws spoils its own display, not the run.
                let _ = callback.call1(&JsValue::NULL, value.as_ref());
            }
            turns.give().await;
            !self.stop_requested.get()
        }
    }
}

fn kernels_named(name: &str) -> Result<Kernels, Failure> {
    let mut all = Kernels::ALL.into_iter();
    all.find(|kernels| kernels.name() == name).ok_or_else(|| {
        let names = Kernels::ALL.map(Kernels::name).join(" or ");
        Failure::new(
            "config",
            format!("unknown kernels \"{name}\": choose {names}"),
        )
    })
}

fn eval(record: EvalRecord) -> Result<Js<Record>, Failure> {
    to_js(&Record::Eval(record))
}

fn from_js<T: Tsify + DeserializeOwned>(value: Js<T>) -> Result<T, Failure> {
    Ok(serde_wasm_bindgen::from_value(value.into())?)
}

fn to_js<T: Tsify + Serialize>(value: &T) -> Result<Js<T>, Failure> {
    Ok(plain(value)?.unchecked_into())
}

/// Plain objects, not `Map`s.
fn plain(value: &impl Serialize) -> Result<JsValue, Failure> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Failure::new("internal", error.to_string()))
}

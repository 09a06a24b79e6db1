//! The object a worker drives: data, model, device and run.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use burn::tensor::Device;
use serde::{Deserialize, Serialize};
use wasm_bindgen::prelude::*;
use web_time::Instant;

use super::error::Failure;
use super::peers::Workers;
use super::yielding::Turns;
use crate::Progress;
use crate::data::{CustomImages, DataError, Dataset, Images, Manifest, sha256_hex};
use crate::device::{
    Adapter, Choice, Gpu, Kernels, known_answer, open_gpu, self_test_or_fall_back,
};
use crate::kernels::group::Group;
use crate::model::{
    Card, Foreign, KeptLogits, KnownAnswer, Network, Precision, StateDict, TensorEntry,
};
use crate::run::{self, Record, Session, State};
use crate::train::{Learned, TransferConfig, transfer};
use crate::unlearn::RunConfig;
use crate::verdict::{self, AssessConfig, Assessor, Gold, cached_relearning};

/// A worker's srfl: load a manifest, its chunks and a model, open a device, then create and run.
/// Calls that return a promise come one at a time; a second one is refused as `busy`.
#[wasm_bindgen]
#[derive(Default)]
pub struct Engine {
    images: RefCell<Option<Source>>,
    model: RefCell<Option<Original>>,
    device: RefCell<Option<Device>>,
    session: RefCell<Option<Session>>,
    gold: RefCell<Option<(Card, Network)>>,
    assessor: RefCell<Option<(Judged, Assessor)>>,
    busy: Cell<bool>,
    stop_requested: Cell<bool>,
}

/// The network that is to forget.
#[derive(Clone)]
struct Original {
    name: String,
    sha256: String,
    network: Network,
    origin: Origin,
}

/// What is known of it beside its values.
#[derive(Clone)]
enum Origin {
    /// It came with its card, and perhaps with its logits of the published images.
    Published(Box<Card>, Option<Rc<KeptLogits>>),
    /// It is the reader's: its tensors had these names, by this program's.
    Own(BTreeMap<String, String>),
}

/// Where the images come from.
enum Source {
    /// The page's files.
    Published(Dataset),
    /// The reader.
    Own(Rc<CustomImages>),
}

impl Source {
    fn classes(&self) -> Vec<String> {
        match self {
            Source::Published(dataset) => dataset.manifest().classes.clone(),
            Source::Own(images) => images.classes().to_vec(),
        }
    }

    fn train(&self, n: usize) -> Result<Images, DataError> {
        match self {
            Source::Published(dataset) => dataset.train(n),
            Source::Own(images) => images.train(n),
        }
    }

    fn test(&self, n: usize) -> Result<Images, DataError> {
        match self {
            Source::Published(dataset) => dataset.test(n),
            Source::Own(images) => images.test(n),
        }
    }
}

/// What an assessor was made for: what it saw of the references holds for this alone.
#[derive(PartialEq)]
struct Judged {
    config: AssessConfig,
    model: String,
    gold: Option<String>,
    train: usize,
    test: usize,
}

/// How thoroughly to assess.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AssessOptions {
    /// Most steps of relearning; 0 leaves it out.
    relearn_steps: usize,
}

#[derive(Serialize)]
struct DatasetFacts {
    name: String,
    citation: String,
    classes: Vec<String>,
    train: usize,
    test: usize,
}

#[derive(Serialize)]
struct Chunk {
    file: String,
    bytes: usize,
    sha256: String,
    count: usize,
}

#[derive(Serialize)]
struct ModelFacts {
    name: String,
    preset: String,
    sha256: String,
    parameters: usize,
    /// Of a network with a card.
    test_accuracy: Option<f64>,
    stages: Vec<String>,
}

/// What was made of a reader's file.
#[derive(Serialize)]
struct AdoptedFacts {
    model: ModelFacts,
    /// Pairs of the file's name and this program's.
    matched: Vec<(String, String)>,
    left_out: Vec<String>,
}

/// What a transfer gave.
#[derive(Serialize)]
struct TransferFacts {
    model: ModelFacts,
    learned: Learned,
}

#[derive(Serialize)]
struct DeviceFacts {
    kind: &'static str,
    name: String,
    adapter: Option<Adapter>,
    /// Of the kernels, where one was made.
    trial: Option<Choice>,
}

#[derive(Serialize)]
struct SelfTestFacts {
    max_relative_error: f32,
    ms: f64,
    /// Whether our kernels failed it, so that Burn's serve from now on.
    fallen_back: bool,
}

#[derive(Serialize)]
struct StatusFacts {
    step: usize,
    steps: usize,
    state: &'static str,
}

/// Holds the engine's one place for a pending call, and gives it back.
struct Pending<'a>(&'a Cell<bool>);

impl<'a> Pending<'a> {
    fn begin(engine: &'a Engine) -> Result<Self, Failure> {
        if engine.busy.replace(true) {
            return Err(Failure::busy());
        }
        engine.stop_requested.set(false);
        Ok(Pending(&engine.busy))
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        self.0.set(false);
    }
}

#[wasm_bindgen]
impl Engine {
    /// An engine with nothing loaded.
    #[wasm_bindgen(constructor)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the text of a data set's manifest and returns its facts.
    #[wasm_bindgen(js_name = loadManifest)]
    pub fn load_manifest(&self, json: &str) -> Result<JsValue, JsValue> {
        let manifest = Manifest::parse(json).map_err(Failure::from)?;
        let facts = DatasetFacts {
            name: manifest.name.clone(),
            citation: manifest.citation.clone(),
            classes: manifest.classes.clone(),
            train: manifest.train.count,
            test: manifest.test.count,
        };
        *self.images.borrow_mut() = Some(Source::Published(Dataset::new(manifest)));
        to_js(&facts)
    }

    /// Takes images of the reader's own, in place of a manifest and its chunks: the names of their
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
        let train = Images {
            pixels: train_pixels,
            labels: train_labels,
        };
        let test = Images {
            pixels: test_pixels,
            labels: test_labels,
        };
        let own = CustomImages::new(classes, train, test).map_err(Failure::from)?;
        *self.images.borrow_mut() = Some(Source::Own(Rc::new(own)));
        Ok(())
    }

    /// The chunks not loaded yet that the first `train` and `test` images lie in.
    #[wasm_bindgen(js_name = neededChunks)]
    pub fn needed_chunks(&self, train: usize, test: usize) -> Result<JsValue, JsValue> {
        let source = self.images.borrow();
        let Some(Source::Published(dataset)) = source.as_ref() else {
            return Err(missing("the manifest").into());
        };
        let chunks = dataset.needed_chunks(train, test).map_err(Failure::from)?;
        let chunks: Vec<Chunk> = chunks
            .into_iter()
            .map(|chunk| Chunk {
                file: chunk.file.clone(),
                bytes: chunk.bytes,
                sha256: chunk.sha256.clone(),
                count: chunk.count,
            })
            .collect();
        to_js(&chunks)
    }

    /// Takes a chunk's bytes; checks length, hash and picture before anything is kept.
    #[wasm_bindgen(js_name = addChunk)]
    pub fn add_chunk(&self, file: &str, bytes: &[u8]) -> Result<(), JsValue> {
        let mut source = self.images.borrow_mut();
        let Some(Source::Published(dataset)) = source.as_mut() else {
            return Err(missing("the manifest").into());
        };
        Ok(dataset.add_chunk(file, bytes).map_err(Failure::from)?)
    }

    /// Takes a model's card and weights, checks them, and returns the model's facts.
    #[wasm_bindgen(js_name = loadModel)]
    pub fn load_model(&self, card: &str, weights: &[u8]) -> Result<JsValue, JsValue> {
        let (card, network) = opened("the model's card", card, weights)?;
        let original = Original {
            name: card.name.clone(),
            sha256: card.sha256.clone(),
            network,
            origin: Origin::Published(Box::new(card), None),
        };
        let facts = original.facts();
        *self.model.borrow_mut() = Some(original);
        to_js(&facts)
    }

    /// Takes the logits that the card of the loaded model names, checks them, and keeps them for
    /// runs on the published images.
    #[wasm_bindgen(js_name = loadLogits)]
    pub fn load_logits(&self, bytes: &[u8]) -> Result<(), JsValue> {
        let mut model = self.model.borrow_mut();
        let original = model.as_mut().ok_or_else(|| missing("a model"))?;
        let Origin::Published(card, kept) = &mut original.origin else {
            let message = "a network of your own has no kept logits";
            return Err(Failure::new("model", message).into());
        };
        *kept = Some(Rc::new(card.open_logits(bytes).map_err(Failure::from)?));
        Ok(())
    }

    /// Takes a network of the reader's with so many outputs: a safetensors file by PyTorch's usual
    /// names, `file` in messages. Returns the model's facts, which tensors matched, and which were
    /// left out.
    #[wasm_bindgen(js_name = adoptModel)]
    pub fn adopt_model(
        &self,
        name: &str,
        file: &str,
        weights: &[u8],
        classes: usize,
    ) -> Result<JsValue, JsValue> {
        let foreign = Foreign::read(file, weights, classes).map_err(Failure::from)?;
        let built = foreign.network.build(file, &Device::flex());
        built.map_err(Failure::from)?;
        let matched = foreign.names.iter();
        let matched = matched.map(|(ours, theirs)| (theirs.clone(), ours.clone()));
        let matched = matched.collect();
        let original = Original {
            name: name.into(),
            sha256: sha256_hex(weights),
            network: foreign.network,
            origin: Origin::Own(foreign.names),
        };
        let facts = AdoptedFacts {
            model: original.facts(),
            matched,
            left_out: foreign.left_out,
        };
        *self.model.borrow_mut() = Some(original);
        to_js(&facts)
    }

    /// Teaches the model that is loaded the classes of the reader's images, all of them, and puts
    /// what comes of it in its place. `config` is `{steps, batch, seed}`; `on_progress` is called
    /// with `{phase, done, total}`. Returns the new model's facts and what it learned.
    pub async fn transfer(
        &self,
        config: JsValue,
        on_progress: Option<js_sys::Function>,
    ) -> Result<JsValue, JsValue> {
        let _pending = Pending::begin(self)?;
        let config: TransferConfig =
            serde_wasm_bindgen::from_value(config).map_err(Failure::from)?;
        let before = self.loaded()?;
        let device = self.open()?;
        // A count of its own, so that no borrow of the cell lives across an await.
        let images = match &*self.images.borrow() {
            Some(Source::Own(images)) => images.clone(),
            _ => return Err(missing("images of your own").into()),
        };
        let classes = images.classes().len();
        let [train, test] = images.all();
        let turns = Turns::new();
        let report = async |progress| self.report(&on_progress, progress, &turns).await;
        let taught = transfer(
            &before.network,
            classes,
            [train, test],
            config,
            &device,
            report,
        );
        let (network, learned) = taught.await.map_err(Failure::from)?;
        let original = Original {
            name: "own".into(),
            sha256: sha256_hex(&network.state.to_safetensors(Precision::Single)),
            network,
            origin: Origin::Own(BTreeMap::new()),
        };
        let facts = TransferFacts {
            model: original.facts(),
            learned,
        };
        *self.model.borrow_mut() = Some(original);
        to_js(&facts)
    }

    /// The model that is loaded, as a safetensors file of single precision.
    #[wasm_bindgen(js_name = exportOriginal)]
    pub fn export_original(&self) -> Result<js_sys::Uint8Array, JsValue> {
        let bytes = self
            .loaded()?
            .network
            .state
            .to_safetensors(Precision::Single);
        Ok(js_sys::Uint8Array::from(&bytes[..]))
    }

    /// Takes card and weights of a network retrained without a class (gold), checks them, and
    /// returns its facts. It takes the place of the one before.
    #[wasm_bindgen(js_name = loadGold)]
    pub fn load_gold(&self, card: &str, weights: &[u8]) -> Result<JsValue, JsValue> {
        let (card, network) = opened("the card of the retrained network", card, weights)?;
        let original = self.loaded()?;
        let Origin::Published(beside, _) = &original.origin else {
            let message = "a network of your own has no published one to stand beside it";
            return Err(Failure::new("model", message).into());
        };
        card.gold_beside(beside).map_err(Failure::from)?;
        let facts = model_facts(&card);
        *self.gold.borrow_mut() = Some((card, network));
        to_js(&facts)
    }

    /// Opens `"cpu"` or `"gpu"`, once for an engine. A GPU's `kernels` are `"ours"` where they fit,
    /// or `"burn"`; without them both are tried on the adapter, and the better ones are taken.
    #[wasm_bindgen(js_name = openDevice)]
    pub async fn open_device(
        &self,
        kind: String,
        kernels: Option<String>,
    ) -> Result<JsValue, JsValue> {
        let _pending = Pending::begin(self)?;
        let kernels = kernels.as_deref().map(kernels_named).transpose()?;
        if self.device.borrow().is_some() {
            let message = "a device is open already: start a new worker to change it";
            return Err(Failure::new("state", message).into());
        }
        let (device, facts) = match kind.as_str() {
            "cpu" => {
                let name = "CPU (Flex, SIMD)".into();
                (
                    Device::flex(),
                    DeviceFacts {
                        kind: "cpu",
                        name,
                        adapter: None,
                        trial: None,
                    },
                )
            }
            "gpu" => {
                let Gpu {
                    device,
                    adapter,
                    trial,
                } = open_gpu(kernels).await.map_err(Failure::from)?;
                (
                    device,
                    DeviceFacts {
                        kind: "gpu",
                        name: format!("GPU ({})", adapter.backend),
                        adapter: Some(adapter),
                        trial,
                    },
                )
            }
            other => {
                let message = format!("unknown device \"{other}\": choose cpu or gpu");
                return Err(Failure::new("config", message).into());
            }
        };
        *self.device.borrow_mut() = Some(device);
        to_js(&facts)
    }

    /// Computes a known answer on the open device: forward, loss and backward of the loaded model
    /// against the CPU's figures, in its card or computed now. Where they differ with our kernels,
    /// Burn's take their place; where they differ with those, too, it rejects.
    #[wasm_bindgen(js_name = selfTest)]
    pub async fn self_test(&self) -> Result<JsValue, JsValue> {
        let _pending = Pending::begin(self)?;
        let started = Instant::now();
        let device = self.open()?;
        let original = self.loaded()?;
        let expected = original.known_answer().await?;
        let tested = self_test_or_fall_back(&original.network, &expected, &device).await;
        let tested = tested.map_err(Failure::from)?;
        to_js(&SelfTestFacts {
            max_relative_error: tested.result.max_relative_error,
            ms: started.elapsed().as_secs_f64() * 1e3,
            fallen_back: tested.fallen_back,
        })
    }

    /// Prepares a run and returns the original's evaluation. `on_progress` is called with
    /// `{phase, done, total}`.
    pub async fn create(
        &self,
        config: JsValue,
        on_progress: Option<js_sys::Function>,
    ) -> Result<JsValue, JsValue> {
        let _pending = Pending::begin(self)?;
        let mut config: RunConfig =
            serde_wasm_bindgen::from_value(config).map_err(Failure::from)?;
        let original = self.loaded()?;
        let device = self.open()?;
        let (train, test, known) = {
            let source = self.images.borrow();
            let source = source.as_ref().ok_or_else(|| missing("the images"))?;
            config.classes = source.classes();
            config
                .check(original.network.stages())
                .map_err(Failure::from)?;
            let train = source.train(config.train).map_err(Failure::from)?;
            let test = source.test(config.test).map_err(Failure::from)?;
            (train, test, original.known_logits(source, &config))
        };
        *self.session.borrow_mut() = None;
        let turns = Turns::new();
        let setup = run::Setup {
            original: original.network,
            known_logits: known,
            images: [&train, &test],
            config,
            device,
        };
        let session = Session::create(setup, async |progress| {
            self.report(&on_progress, progress, &turns).await
        })
        .await
        .map_err(Failure::from)?;
        let record = to_js(&Record::Eval(session.baseline().clone()));
        *self.session.borrow_mut() = Some(session);
        record
    }

    /// From now on shares the run with the other workers, all of which have created it alike and
    /// make the same calls; `index` is this one's place among `count`. Where the method cannot be
    /// shared, nothing changes, and the answer is `false`. A run that is created anew is not shared.
    pub async fn share(&self, index: usize, count: usize) -> Result<bool, JsValue> {
        self.with_session(async |session| {
            let group = Group::new(Rc::new(Workers { index, count }));
            Ok(session.share(group).map_err(Failure::from)?)
        })
        .await
    }

    /// Trains up to `n` steps and returns their records, evaluations among them where due.
    pub async fn run(
        &self,
        n: usize,
        on_progress: Option<js_sys::Function>,
    ) -> Result<JsValue, JsValue> {
        let turns = Turns::new();
        self.with_session(async |session| {
            let report =
                async |progress: Progress| self.report(&on_progress, progress, &turns).await;
            to_js(&session.run(n, report).await.map_err(Failure::from)?)
        })
        .await
    }

    /// Asks a pending call to end after the step or batch in hand.
    #[wasm_bindgen(js_name = requestStop)]
    pub fn request_stop(&self) {
        self.stop_requested.set(true);
    }

    /// Makes the student the original again and returns the evaluation of step 0.
    pub async fn reset(&self) -> Result<JsValue, JsValue> {
        self.with_session(async |session| {
            to_js(&Record::Eval(
                session.reset().map_err(Failure::from)?.clone(),
            ))
        })
        .await
    }

    /// `{step, steps, state}`.
    pub fn status(&self) -> Result<JsValue, JsValue> {
        let facts = match (self.session.borrow().as_ref(), self.busy.get()) {
            (_, true) => StatusFacts {
                step: 0,
                steps: 0,
                state: "running",
            },
            (None, _) => StatusFacts {
                step: 0,
                steps: 0,
                state: "empty",
            },
            (Some(session), _) => {
                let status = session.status();
                let state = match status.state {
                    State::Ready => "ready",
                    State::Finished => "finished",
                    State::Stopped => "stopped",
                };
                StatusFacts {
                    step: status.step,
                    steps: status.steps,
                    state,
                }
            }
        };
        to_js(&facts)
    }

    /// Judges the student as it stands beside the original and, where one is loaded for the run's
    /// class, gold. `options` is `{relearn_steps}`; `on_progress` is called with
    /// `{phase, done, total}`. What was seen of the original and of gold is kept for the next
    /// call with the same images.
    pub async fn assess(
        &self,
        options: JsValue,
        on_progress: Option<js_sys::Function>,
    ) -> Result<JsValue, JsValue> {
        let options: AssessOptions =
            serde_wasm_bindgen::from_value(options).map_err(Failure::from)?;
        let turns = Turns::new();
        self.with_session(async |session| {
            let report =
                async |progress: Progress| self.report(&on_progress, progress, &turns).await;
            let mut assessor = self.assessor(session, &options, report).await?;
            let student = session.student().await.map_err(Failure::from)?;
            let seen = session.student_seen();
            let judged = assessor.1.judge(&student, seen, report).await;
            *self.assessor.borrow_mut() = Some(assessor);
            to_js(&judged.map_err(Failure::from)?)
        })
        .await
    }

    /// The student as a safetensors file of single precision.
    #[wasm_bindgen(js_name = exportWeights)]
    pub async fn export_weights(&self) -> Result<js_sys::Uint8Array, JsValue> {
        self.with_session(async |session| {
            let Network { state, .. } = session.student().await.map_err(Failure::from)?;
            Ok(js_sys::Uint8Array::from(
                &state.to_safetensors(Precision::Single)[..],
            ))
        })
        .await
    }

    /// The same under the names of the file that the network came in, to be loaded where that was
    /// made; a published network has this program's.
    #[wasm_bindgen(js_name = exportNetwork)]
    pub async fn export_network(&self) -> Result<js_sys::Uint8Array, JsValue> {
        let names = match self.loaded()?.origin {
            Origin::Published(..) => BTreeMap::new(),
            Origin::Own(names) => names,
        };
        self.with_session(async |session| {
            let Network { state, .. } = session.student().await.map_err(Failure::from)?;
            let classes = &session.config().classes;
            let bytes = Foreign::to_safetensors(&names, &state, classes);
            Ok(js_sys::Uint8Array::from(&bytes[..]))
        })
        .await
    }

    /// Goes on from weights kept at step `step`, and evaluates them.
    #[wasm_bindgen(js_name = importWeights)]
    pub async fn import_weights(&self, bytes: Vec<u8>, step: usize) -> Result<JsValue, JsValue> {
        self.with_session(async |session| {
            let state =
                StateDict::from_safetensors("the kept weights", &bytes).map_err(Failure::from)?;
            let preset = self.network()?.preset;
            let student = Network { preset, state };
            session.resume_from(&student, step).map_err(Failure::from)?;
            to_js(&Record::Eval(
                session.evaluate().await.map_err(Failure::from)?,
            ))
        })
        .await
    }

    /// Bytes of the wasm memory.
    #[wasm_bindgen(js_name = memoryBytes)]
    pub fn memory_bytes(&self) -> f64 {
        (core::arch::wasm32::memory_size::<0>() * 65_536) as f64
    }
}

impl Engine {
    pub(super) fn open(&self) -> Result<Device, Failure> {
        let device = self.device.borrow().clone();
        device.ok_or_else(|| Failure::new("state", "open a device first"))
    }

    fn loaded(&self) -> Result<Original, Failure> {
        let model = self.model.borrow().clone();
        model.ok_or_else(|| missing("a model"))
    }

    /// The loaded network.
    pub(super) fn network(&self) -> Result<Network, Failure> {
        Ok(self.loaded()?.network)
    }

    /// The one there is, if it is for this, else a new one.
    async fn assessor(
        &self,
        session: &mut Session,
        options: &AssessOptions,
        on_progress: impl AsyncFnMut(Progress) -> bool,
    ) -> Result<(Judged, Assessor), Failure> {
        let Original { name, network, .. } = self.loaded()?;
        let forget = session.config().forget.clone();
        let gold = self.gold.borrow().clone();
        let gold = gold.filter(|(card, _)| card.excluded_class.as_ref() == Some(&forget));
        let images = session.images().clone();
        let judged = Judged {
            config: AssessConfig {
                forget: session.target(),
                seed: session.config().seed,
                relearn_steps: options.relearn_steps,
            },
            model: name,
            gold: gold.as_ref().map(|(card, _)| card.name.clone()),
            train: images[0].len(),
            test: images[1].len(),
        };
        // Taken out, so that no borrow of the cell lives across an await.
        let kept = self.assessor.borrow_mut().take();
        match kept {
            Some((kept, assessor)) if kept == judged => Ok((kept, assessor)),
            _ => {
                let gold = gold.map(|(card, network)| self.with_relearning(card, network, &judged));
                let setup = verdict::Setup {
                    config: judged.config,
                    original: network,
                    gold: gold.transpose()?,
                    original_seen: Some(session.original_seen(on_progress).await?.clone()),
                    images,
                };
                Ok((judged, Assessor::new(setup)))
            }
        }
    }

    /// Gold with what its card keeps for the images and the seed of an assessment.
    fn with_relearning(
        &self,
        card: Card,
        network: Network,
        judged: &Judged,
    ) -> Result<Gold, Failure> {
        let source = self.images.borrow();
        let source = source.as_ref().ok_or_else(|| missing("the images"))?;
        let AssessConfig { forget, seed, .. } = judged.config;
        let relearn_curve = cached_relearning(&card, &source.train(judged.train)?, forget, seed);
        Ok(Gold {
            network,
            relearn_curve,
        })
    }

    async fn with_session<T>(
        &self,
        work: impl AsyncFnOnce(&mut Session) -> Result<T, JsValue>,
    ) -> Result<T, JsValue> {
        let _pending = Pending::begin(self)?;
        // Taken out, so that no borrow of the cell lives across an await.
        let session = self.session.borrow_mut().take();
        let mut session = session.ok_or_else(|| Failure::new("state", "create a run first"))?;
        let result = work(&mut session).await;
        *self.session.borrow_mut() = Some(session);
        result
    }

    async fn report(
        &self,
        on_progress: &Option<js_sys::Function>,
        progress: Progress,
        turns: &Turns,
    ) -> bool {
        if let (Some(callback), Ok(value)) = (on_progress, to_js(&progress)) {
            // A callback that throws spoils its own display, not the run.
            let _ = callback.call1(&JsValue::NULL, &value);
        }
        turns.give().await;
        !self.stop_requested.get()
    }
}

/// A model's card and weights, checked. It is built once on the CPU, so that a file that does not
/// fit is refused here.
fn opened(name: &str, card: &str, weights: &[u8]) -> Result<(Card, Network), Failure> {
    let card = Card::parse(name, card)?;
    let network = card.open(weights)?;
    network.build(&card.file, &Device::flex())?;
    Ok((card, network))
}

impl Original {
    fn facts(&self) -> ModelFacts {
        match &self.origin {
            Origin::Published(card, _) => model_facts(card),
            Origin::Own(_) => ModelFacts {
                name: self.name.clone(),
                preset: self.network.preset.name().into(),
                sha256: self.sha256.clone(),
                parameters: self.network.state.parameters(),
                test_accuracy: None,
                stages: self.network.config().parts(),
            },
        }
    }

    /// Its logits of the images of a run, where they are kept for these.
    fn known_logits(&self, source: &Source, config: &RunConfig) -> Option<[TensorEntry; 2]> {
        let (Source::Published(dataset), Origin::Published(card, Some(kept))) =
            (source, &self.origin)
        else {
            return None;
        };
        let [train, test] = kept.counts();
        let images = dataset.manifest().images_sha256(train, test).ok();
        let known = match images == card.logits.as_ref().map(|file| file.images.clone()) {
            true => kept.first(config.train, config.test),
            false => None,
        };
        if known.is_none() {
            log::warn!("the logits that are kept are of other images, or of fewer");
        }
        known
    }

    /// What the self-test must come to.
    async fn known_answer(&self) -> Result<KnownAnswer, Failure> {
        match &self.origin {
            Origin::Published(card, _) => Ok(card.known_answer.clone()),
            Origin::Own(_) => Ok(known_answer(&self.network, &Device::flex()).await?),
        }
    }
}

fn model_facts(card: &Card) -> ModelFacts {
    ModelFacts {
        name: card.name.clone(),
        preset: card.preset.name().into(),
        sha256: card.sha256.clone(),
        parameters: card.parameters,
        test_accuracy: Some(card.test_accuracy),
        stages: card.preset.config().parts(),
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

fn missing(what: &str) -> Failure {
    Failure::new("state", format!("load {what} first"))
}

/// Plain objects, not `Map`s.
fn to_js(value: &impl Serialize) -> Result<JsValue, JsValue> {
    value
        .serialize(&serde_wasm_bindgen::Serializer::json_compatible())
        .map_err(|error| Failure::new("internal", error.to_string()).into())
}

//! Plain supervised training on one batch, for the benchmark.

use std::cell::RefCell;

use wasm_bindgen::prelude::*;

use super::engine::Engine;
use super::error::Failure;
use crate::run;

/// A network in training on one batch, independent of everything else in its engine.
#[wasm_bindgen]
pub struct Trial(RefCell<run::BenchmarkStep>);

#[wasm_bindgen]
impl Trial {
    /// Trains one step and resolves to its loss, once the device is done with all of it.
    pub async fn step(&self) -> Result<f32, JsValue> {
        let loss = self.0.borrow_mut().step();
        Ok(run::BenchmarkStep::value(loss)
            .await
            .map_err(Failure::from)?)
    }

    /// Passes the batch forward, as a step begins with, and resolves to the loss.
    pub async fn forward(&self) -> Result<f32, JsValue> {
        let loss = self.0.borrow().forward();
        Ok(run::BenchmarkStep::value(loss)
            .await
            .map_err(Failure::from)?)
    }
}

#[wasm_bindgen]
impl Engine {
    /// A trial of the loaded model on the open device: normalized images, 3 x 32 x 32 values each,
    /// a label each, and the learning rate.
    pub fn trial(&self, images: Vec<f32>, labels: Vec<u8>, rate: f64) -> Result<Trial, JsValue> {
        self.at_once(|bench| {
            let device = bench.device()?;
            let step = run::BenchmarkStep::new(bench.network()?, images, labels, rate, &device)?;
            Ok(Trial(RefCell::new(step)))
        })
    }
}

//! The one module that binds the core to a browser.
//!
//! Everything is reached through [`engine::Engine`], which lives in a worker. Errors are thrown
//! as `Error` objects with a `kind`; panics and log lines go to functions of the worker's global
//! scope, since after a panic no promise of this module settles any more.

mod benchmark;
mod engine;
mod error;
mod lost;
mod nudge;
mod peers;
mod yielding;

use wasm_bindgen::prelude::*;
use web_sys::console;

unsafe extern "C" {
    fn __wasm_call_ctors();
}

#[wasm_bindgen]
extern "C" {
    /// Called with the message of a Rust panic, before the trap.
    #[wasm_bindgen(js_namespace = globalThis, js_name = srflPanic, catch)]
    fn report_panic(message: &str) -> Result<(), JsValue>;

    /// Called with each log line of level error or warning.
    #[wasm_bindgen(js_namespace = globalThis, js_name = srflLog, catch)]
    fn report_log(level: &str, message: &str) -> Result<(), JsValue>;
}

/// Runs once, when the module is instantiated.
#[wasm_bindgen(start)]
pub fn start() {
    // Burn's compiler registers itself in static constructors. Without a direct use of this
    // symbol the linker runs all of them again at each exported call, which makes submitting a
    // step a hundred times slower. SAFETY: called once, before anything else of this module.
    unsafe { __wasm_call_ctors() };
    std::panic::set_hook(Box::new(|info| {
        let message = info.to_string();
        // Burn panics at an error of the GPU that no call waits for.
        let told = match message.contains("wgpu error: ") {
            true => report_log("error", &message),
            false => report_panic(&message),
        };
        if told.is_err() {
            console::error_1(&message.as_str().into());
        }
    }));
    if log::set_logger(&Forward).is_ok() {
        log::set_max_level(log::LevelFilter::Warn);
    }
}

/// The version of this crate.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").into()
}

/// Is called in the place of what `script/bindgen` leaves out of the module.
#[unsafe(no_mangle)]
extern "C" fn srfl_left_out() {
    panic!(
        "Burn called a part of itself that this build leaves out: LEFT_OUT in script/bindgen/src/left_out.rs names too much"
    );
}

struct Forward;

impl log::Log for Forward {
    // A lost device is reported by `lost`.
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Warn && !metadata.target().ends_with("device_poison")
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            let level = record.level().as_str().to_lowercase();
            let message = format!("{}: {}", record.target(), record.args());
            if report_log(&level, &message).is_err() {
                console::error_1(&message.as_str().into());
            }
        }
    }

    fn flush(&self) {}
}

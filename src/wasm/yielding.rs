//! Giving the worker's event loop a turn, so that a stop request is heard in a long call.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::WorkerGlobalScope;
use web_time::{Duration, Instant};

/// A turn is given this often. A promise alone would not do: microtasks run before any message.
const EVERY: Duration = Duration::from_millis(50);

/// Remembers when the last turn was given.
pub struct Turns {
    last: Cell<Instant>,
}

impl Turns {
    /// The first turn is due after the interval.
    pub fn new() -> Self {
        Turns {
            last: Cell::new(Instant::now()),
        }
    }

    /// Lets the event loop run where a turn is due.
    pub async fn give(&self) {
        if self.last.get().elapsed() >= EVERY {
            // A timer's promise is never rejected.
            let _ = turn().await;
            self.last.set(Instant::now());
        }
    }
}

/// A turn of the event loop.
pub fn turn() -> JsFuture {
    let worker = js_sys::global().unchecked_into::<WorkerGlobalScope>();
    JsFuture::from(js_sys::Promise::new(&mut |resolve, _| {
        let set = worker.set_timeout_with_callback(&resolve);
        set.expect("a function is a callback");
    }))
}

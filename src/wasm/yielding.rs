//! Giving the worker's event loop a turn, so that a stop request is heard in a long call.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_time::{Duration, Instant};

/// A turn is given this often. A promise alone would not do: microtasks run before any message.
const EVERY: Duration = Duration::from_millis(50);

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = setTimeout)]
    fn set_timeout(callback: &js_sys::Function, milliseconds: u32);
}

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
            let turn = js_sys::Promise::new(&mut |resolve, _| set_timeout(&resolve, 0));
            // A timer's promise is never rejected.
            let _ = JsFuture::from(turn).await;
            self.last.set(Instant::now());
        }
    }
}

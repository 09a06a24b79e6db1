//! Read-backs that do not wait for the browser's clock.
//!
//! Firefox looks ten times a second whether a GPU is done (bug 1870699), so each read-back would
//! take 100 ms. It also looks at each submission: while a call is pending, empty ones are made.

use std::cell::RefCell;
use std::future::{Future, poll_fn};
use std::pin::{Pin, pin};
use std::task::Poll;

use burn_wgpu::WgpuSetup;
use burn_wgpu::wgpu::{BufferDescriptor, BufferUsages, MapMode, Queue};
use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_time::{Duration, Instant};

use super::yielding::turn;

/// A browser that reads 16 bytes back more slowly than this on an idle GPU waits for a clock.
const SLOW: Duration = Duration::from_millis(15);
/// Tries, of which the median counts: the first ones also start the GPU's process, and a lucky one
/// ends just before the clock strikes.
const TRIES: usize = 5;
/// Times that nudging may fail to help before it is given up: other programs may be in the way.
const ROUNDS: usize = 3;

/// What is nudged: the queue of an open GPU whose browser needs it.
#[derive(Default)]
pub struct Nudge {
    queue: RefCell<Option<Queue>>,
}

impl Nudge {
    /// Finds out whether this browser needs it, and whether it helps.
    pub async fn watch(&self, setup: &WgpuSetup) {
        let alone = readback(setup).await;
        if alone < SLOW {
            return;
        }
        *self.queue.borrow_mut() = Some(setup.queue.clone());
        for _ in 0..ROUNDS {
            if self.during(readback(setup)).await * 2 <= alone {
                return;
            }
        }
        *self.queue.borrow_mut() = None;
    }

    /// Nudges the queue at every turn of the event loop until the work is done.
    pub async fn during<T>(&self, work: impl Future<Output = T>) -> T {
        let mut work = pin!(work);
        let mut waiting: Option<JsFuture> = None;
        poll_fn(|context| {
            if let Poll::Ready(result) = work.as_mut().poll(context) {
                return Poll::Ready(result);
            }
            let queue = self.queue.borrow();
            let Some(queue) = &*queue else {
                return Poll::Pending;
            };
            while Pin::new(waiting.get_or_insert_with(turn))
                .poll(context)
                .is_ready()
            {
                queue.submit([]);
                waiting = None;
            }
            Poll::Pending
        })
        .await
    }
}

/// How long a buffer takes to be mapped on an idle GPU.
async fn readback(setup: &WgpuSetup) -> Duration {
    let mut all = [Duration::ZERO; TRIES];
    for time in &mut all {
        let buffer = setup.device.create_buffer(&BufferDescriptor {
            label: None,
            size: 16,
            usage: BufferUsages::MAP_READ | BufferUsages::COPY_DST,
            mapped_at_creation: false,
        });
        let started = Instant::now();
        let mapped = Promise::new(&mut |resolve, _| {
            buffer.map_async(MapMode::Read, .., move |_| {
                // Nobody else waits for it.
                let _ = resolve.call0(&JsValue::UNDEFINED);
            });
        });
        // Never rejected.
        let _ = JsFuture::from(mapped).await;
        *time = started.elapsed();
    }
    all.sort_unstable();
    all[TRIES / 2]
}

//! The other workers of a shared run, reached by messages.
//!
//! A step is one call into this module, and in its middle it waits for the others' sums. Shared
//! memory would let it, but needs a page that is isolated from all others, which an embedded one is
//! not. So the call is made on a stack of its own that the browser can set aside while messages
//! arrive: WebAssembly's JavaScript promise integration. `www/worker/peers.js` is the other side.

use std::future::Future;
use std::pin::Pin;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::kernels::group::Peers;

#[link(wasm_import_module = "../www/worker/peers.js")]
unsafe extern "C" {
    /// Gives `count` values to the others and sets this stack aside until theirs are there.
    /// Returns how many there are of all.
    fn gather(values: *const f32, count: usize) -> usize;

    /// Writes what was gathered, one worker's after the other's, and how many each gave.
    fn take(values: *mut f32, counts: *mut usize);
}

#[wasm_bindgen(raw_module = "../www/worker/peers.js")]
extern "C" {
    /// Calls [`srfl_work`] on a stack that can be set aside.
    #[wasm_bindgen(js_name = onStackOfItsOwn)]
    fn on_stack_of_its_own(work: *mut Work<'static>) -> js_sys::Promise;
}

/// Something to do once.
struct Work<'a>(Option<Box<dyn FnOnce() + 'a>>);

/// Does it. Called by `peers.js` alone.
#[unsafe(no_mangle)]
extern "C" fn srfl_work(work: *mut Work<'static>) {
    // SAFETY: the pointer that `run` gave, which waits for this call to end.
    let work = unsafe { &mut *work };
    work.0.take().expect("work is done once")();
}

/// This worker's place among all.
pub struct Workers {
    pub index: usize,
    pub count: usize,
}

impl Peers for Workers {
    fn index(&self) -> usize {
        self.index
    }

    fn count(&self) -> usize {
        self.count
    }

    fn run<'a>(&'a self, work: Box<dyn FnOnce() + 'a>) -> Pin<Box<dyn Future<Output = ()> + 'a>> {
        Box::pin(async move {
            let mut work = Work(Some(work));
            // What the work borrows lives as long as this future, and nothing in a worker drops a
            // future that is not done: an engine's calls are awaited, or end with the worker.
            let done = on_stack_of_its_own((&raw mut work).cast());
            if let Err(error) = JsFuture::from(done).await {
                panic!("a shared step was broken off: {error:?}");
            }
        })
    }

    fn gather(&self, mine: &[f32]) -> Vec<Vec<f32>> {
        let mut counts = vec![0; self.count];
        // SAFETY: `take` writes as many values as `gather` said, and a count for each worker.
        let mut values = unsafe {
            let mut values = vec![0.0; gather(mine.as_ptr(), mine.len())];
            take(values.as_mut_ptr(), counts.as_mut_ptr());
            values
        };
        let parts = counts
            .into_iter()
            .map(|count| values.drain(..count).collect());
        parts.collect()
    }
}

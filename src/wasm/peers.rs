//! The other workers of a run's group, reached by messages.
//!
//! A step is one call into this module, and in its middle it waits for the others' sums. Shared
//! memory would let it, but needs a page that is isolated from all others, which an embedded one is
//! not. So the call is made on a stack of its own that the browser can set aside while messages
//! arrive: WebAssembly's JavaScript promise integration. The worker hands in the functions for it as
//! `srflGroup`, a global object, before it starts this module.

use std::cell::RefCell;
use std::future::Future;
use std::pin::Pin;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

use crate::kernels::group::Peers;

#[wasm_bindgen(js_namespace = ["globalThis", "srflGroup"])]
extern "C" {
    /// Gives values to the others.
    fn give(values: &[f32]);

    /// Writes what was gathered, one worker's after the other's, and how many each gave.
    fn take(values: &mut [f32], counts: &mut [u32]);

    /// Calls [`do_work`] on a stack that can be set aside.
    #[wasm_bindgen(js_name = onStackOfItsOwn)]
    fn on_stack_of_its_own() -> js_sys::Promise;
}

// Not through wasm-bindgen's glue, over whose frame no stack can be set aside: the import itself is
// what the worker handed in.
#[wasm_bindgen(inline_js = "export const wait = globalThis.srflGroup?.wait ?? (() => 0);")]
extern "C" {
    /// Sets this stack aside until the others' values are there, and says how many there are of all.
    fn wait() -> i32;
}

thread_local! {
    /// What [`do_work`] is to do.
    static WORK: RefCell<Option<Box<dyn FnOnce()>>> = const { RefCell::new(None) };
}

/// Does the work that waits. Called by the worker alone, through `onStackOfItsOwn`.
#[wasm_bindgen(js_name = doWork, skip_typescript)]
pub fn do_work() {
    if let Some(work) = WORK.take() {
        work();
    }
}

/// Keeps what the work borrows in place until it is done.
struct Borrowed {
    done: bool,
}

impl Borrowed {
    /// Lets [`do_work`] have work that borrows for `'a`.
    fn by<'a>(work: Box<dyn FnOnce() + 'a>) -> Self {
        // SAFETY: only the lifetime changes. The caller holds the guard, which lives no longer than
        // `'a`: where it is dropped before the work is done, work that has not begun is dropped with
        // it, and if it has begun the module ends, since a panic aborts.
        let work =
            unsafe { std::mem::transmute::<Box<dyn FnOnce() + 'a>, Box<dyn FnOnce()>>(work) };
        let other = WORK.replace(Some(work));
        assert!(other.is_none(), "one piece of work at a time");
        Borrowed { done: false }
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        let waiting = WORK.take().is_some();
        assert!(self.done || waiting, "work was abandoned in its middle");
    }
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
            let mut borrowed = Borrowed::by(work);
            if let Err(error) = JsFuture::from(on_stack_of_its_own()).await {
                panic!("a step of the worker group was broken off: {error:?}");
            }
            borrowed.done = true;
        })
    }

    fn gather(&self, mine: &[f32]) -> Vec<Vec<f32>> {
        give(mine);
        let mut values = vec![0.0; wait() as usize];
        let mut counts = vec![0; self.count];
        take(&mut values, &mut counts);
        let mut values = values.into_iter();
        let part = |count| values.by_ref().take(count as usize).collect();
        counts.into_iter().map(part).collect()
    }
}

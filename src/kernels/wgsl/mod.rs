//! Kernels of our own for WebGPU: their text in WGSL, and launching them through CubeCL.
//!
//! Burn's kernels are made for any shape. Ours know theirs when they are written, all but the number
//! of images: bounds and strides are constants in the text, loops over a kernel's taps are unrolled,
//! and a thread keeps a tile of results in its registers, which saves most of the loads. Neighboring
//! threads have neighboring columns, so that what they load lies side by side.
//!
//! The text needs no GPU, and a test translates all of it to the languages of the drivers.

#[cfg(gpu_kernels)]
mod launch;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod validation;

#[cfg(gpu_kernels)]
pub(crate) use launch::{Word, dims, launch};

use std::fmt::Debug;
use std::hash::Hash;

/// Adds lines to a [`Text`], formatted.
macro_rules! put {
    ($text:ident, $($format:tt)*) => { $text.add(&format!($($format)*)) };
}
pub(crate) use put;

/// Threads of a workgroup.
pub(crate) const GROUP: usize = 64;

/// Most workgroups in one dimension of a dispatch; WebGPU promises 65,535.
const MOST_GROUPS: usize = 32_768;

/// A kernel for planes and channels of exact sizes. Two that are equal have the same text and
/// share a pipeline: how many images there are comes with the launch.
pub(crate) trait Kernel: Clone + Debug + Eq + Hash + Send + Sync + 'static {
    /// Names of the buffers, inputs first. They hold `f32`, unless a type stands behind the name.
    fn buffers(&self) -> Vec<&'static str>;

    /// Names of the inputs that it writes to. What is given as such must belong to nobody else.
    fn written(&self) -> &'static [&'static str] {
        &[]
    }

    /// Names and types of the numbers that come with each launch.
    fn numbers(&self) -> &'static [&'static str] {
        &[]
    }

    /// Whether workgroups are whole: their threads then wait for each other.
    fn whole_groups(&self) -> bool {
        false
    }

    /// Sizes that the text calls by name.
    fn constants(&self) -> Vec<(&'static str, usize)> {
        Vec::new()
    }

    /// The function `run(id, lane)`, and what it calls. `id` counts the threads, `lane` those of a
    /// workgroup.
    fn text(&self) -> String;
}

/// The whole text of a kernel.
pub(crate) fn source(kernel: &impl Kernel) -> String {
    let buffers = kernel.buffers();
    let mut text = Text::default();
    for (binding, buffer) in buffers.iter().enumerate() {
        let (name, element) = buffer.split_once(": ").unwrap_or((buffer, "f32"));
        // Of one kind, since a buffer must not be bound as two kinds at once, and the tensors of
        // one launch may lie in one buffer.
        put!(
            text,
            "@group(0) @binding({binding}) var<storage, read_write> {name}: array<{element}>;"
        );
    }
    put!(text, "struct Numbers {{\nthreads: u32,");
    for number in kernel.numbers() {
        put!(text, "{number},");
    }
    let last = buffers.len();
    put!(
        text,
        "}}\n@group(0) @binding({last}) var<uniform> numbers: Numbers;"
    );
    put!(text, "const GROUP = {GROUP}u;");
    for (name, size) in kernel.constants() {
        put!(text, "const {name} = {size}u;");
    }
    text.add(&kernel.text());
    // Groups that nothing is left for end as a whole, which a barrier after it allows.
    let first = if kernel.whole_groups() { "start" } else { "id" };
    put!(
        text,
        "@compute @workgroup_size({GROUP})
fn main(@builtin(workgroup_id) group: vec3<u32>, @builtin(local_invocation_index) lane: u32) {{
let start = (group.y * {MOST_GROUPS}u + group.x) * GROUP;
let id = start + lane;
if ({first} >= numbers.threads) {{ return; }}
run(id, lane);
}}"
    );
    text.0
}

/// Lines of WGSL, each moved in by as much as braces are open.
#[derive(Debug, Default)]
pub(crate) struct Text(pub String, usize);

impl Text {
    /// Adds lines.
    pub fn add(&mut self, lines: &str) {
        for line in lines.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let code = line.split("//").next().unwrap_or_default();
            let closed = code.chars().take_while(|&c| c == '}').count();
            let indent = "  ".repeat(self.1.saturating_sub(closed));
            self.0 += &format!("{indent}{line}\n");
            self.1 += code.matches('{').count();
            self.1 = self.1.saturating_sub(code.matches('}').count());
        }
    }
}

/// The largest of `sizes` that divides `whole`; 1 where none does.
pub(crate) fn divisor(whole: usize, sizes: &[usize]) -> usize {
    let mut fitting = sizes.iter().copied();
    fitting
        .find(|size| whole.is_multiple_of(*size))
        .unwrap_or(1)
}

//! Work in pieces: on threads natively, one after the other in the browser.

/// Calls `f` with each chunk's number, the chunk and a buffer to work in; on threads where there
/// are some. The last chunk may be shorter.
#[cfg(not(target_arch = "wasm32"))]
pub fn for_each_chunk(
    values: &mut [f32],
    len: usize,
    f: impl Fn(usize, &mut [f32], &mut Vec<f32>) + Sync,
) {
    use rayon::prelude::*;
    values
        .par_chunks_mut(len)
        .enumerate()
        .for_each_init(Vec::new, |buffer, (n, chunk)| f(n, chunk, buffer));
}

#[cfg(target_arch = "wasm32")]
pub fn for_each_chunk(
    values: &mut [f32],
    len: usize,
    f: impl Fn(usize, &mut [f32], &mut Vec<f32>),
) {
    let mut buffer = Vec::new();
    for (n, chunk) in values.chunks_mut(len).enumerate() {
        f(n, chunk, &mut buffer);
    }
}

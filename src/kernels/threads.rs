//! Work in pieces: on threads natively, one after the other in the browser.

/// So many values, made in chunks of `len`, of which the last may be shorter. `f` gets each chunk's
/// number, the chunk, all zeros, and a buffer to work in, which it may find as it left it at another
/// chunk; on threads where there are some.
pub fn in_chunks(
    count: usize,
    len: usize,
    f: impl Fn(usize, &mut [f32], &mut Vec<f32>) + Sync,
) -> Vec<f32> {
    let mut values = vec![0.0; count];
    over_chunks(&mut values, len, f);
    values
}

/// The same with chunks of values that are there.
pub fn over_chunks(
    values: &mut [f32],
    len: usize,
    f: impl Fn(usize, &mut [f32], &mut Vec<f32>) + Sync,
) {
    #[cfg(not(target_arch = "wasm32"))]
    {
        use rayon::prelude::*;
        let chunks = values.par_chunks_mut(len).enumerate();
        chunks.for_each_init(Vec::new, |buffer, (n, chunk)| f(n, chunk, buffer));
    }
    #[cfg(target_arch = "wasm32")]
    {
        let mut buffer = Vec::new();
        for (n, chunk) in values.chunks_mut(len).enumerate() {
            f(n, chunk, &mut buffer);
        }
    }
}

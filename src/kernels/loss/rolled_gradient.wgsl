// The loss's gradient for the outputs: a thread takes a row.
fn run(id: u32, lane: u32) {
  let middle = numbers.threads / 2u;
  let by = gradient[0] / f32(middle);
  let softmax = softmax_of(id);
  let cosine = cosine_of(id);
  for (var c = 0u; c < CLASSES; c++) {
    let z = logits(id, c);
    let pull = select(0.0, cosine_slope(z, cosine), id < middle);
    result[id * CLASSES + c] = by * (divergence_slope(z, softmax) - pull);
  }
}

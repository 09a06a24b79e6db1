// The gradient of each row's divergence for the output: a thread takes a row.
fn logits(row: u32, c: u32) -> vec2<f32> {
  return vec2<f32>(goal[row * CLASSES + c], output[row * CLASSES + c]);
}

fn run(id: u32, lane: u32) {
  let softmax = softmax_of(id);
  for (var c = 0u; c < CLASSES; c++) {
    result[id * CLASSES + c] = gradient[id] * divergence_slope(logits(id, c), softmax);
  }
}

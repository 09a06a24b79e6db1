// The divergence of each row: a thread takes a row.
fn logits(row: u32, c: u32) -> vec2<f32> {
  return vec2<f32>(goal[row * CLASSES + c], output[row * CLASSES + c]);
}

fn run(id: u32, lane: u32) {
  result[id] = divergence(id, softmax_of(id));
}

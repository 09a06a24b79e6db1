// A row's output, and the logits of the teacher that it aims at, rolled.
fn logits(row: u32, c: u32) -> vec2<f32> {
  let image = u32(aims[2u * row]);
  let rolled = (c + u32(aims[2u * row + 1u])) % CLASSES;
  return vec2<f32>(teacher[image * CLASSES + rolled], outputs[row * CLASSES + c]);
}

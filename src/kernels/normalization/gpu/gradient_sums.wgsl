// The gradient that the ReLU lets through, and its product with the centered values.
fn base_of(c: u32) -> f32 {
  return mean[c];
}

fn term(base: f32, at: u32) -> vec2<f32> {
  let value = passed_at(at);
  return vec2<f32>(value, value * (images[at] - base));
}

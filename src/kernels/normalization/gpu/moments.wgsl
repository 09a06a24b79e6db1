// The values of a channel less its first one, which keeps the digits of a small variance beside a
// large mean; and their squares.
fn base_of(c: u32) -> f32 {
  return images[c * SIZE];
}

fn term(base: f32, at: u32) -> vec2<f32> {
  let value = images[at] - base;
  return vec2<f32>(value, value * value);
}

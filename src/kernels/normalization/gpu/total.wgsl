// The sums of a channel over all of its parts.
fn total(c: u32) -> vec2<f32> {
  var total = vec2<f32>(0.0);
  for (var part = 0u; part < numbers.parts; part++) {
    let at = (c * numbers.parts + part) * 3u;
    total += vec2<f32>(sums[at], sums[at + 1u]);
  }
  return total;
}

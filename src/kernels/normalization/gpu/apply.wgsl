// The normalized values, with the shortcut added and rectified where that is asked for.
fn line_of(c: u32) -> vec2<f32> {
  let scale = gamma[c] / sqrt(variance[c] + numbers.epsilon);
  return vec2<f32>(scale, beta[c] - scale * mean[c]);
}

fn write(line: vec2<f32>, at: u32) {
  let value = line.x * images[at] + line.y + shortcut_at(at);
  // Not max(): a NaN must stay one.
  result[at] = select(value, 0.0, RECTIFY == 1u && value < 0.0);
}

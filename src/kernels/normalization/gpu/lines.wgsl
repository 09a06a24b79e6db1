// The gradients for gamma and beta, and for each channel the line in gradient and image that the
// gradient for the images is. A thread takes a channel.
fn run(id: u32, lane: u32) {
  let sum = total(id);
  let inverse = 1.0 / sqrt(variance[id] + numbers.epsilon);
  let gamma_sum = sum.y * inverse;
  gamma_gradient[id] = gamma_sum;
  beta_gradient[id] = sum.x;
  let scale = gamma[id] * inverse;
  let slope = -scale * inverse * gamma_sum / numbers.count;
  lines[id * 3u] = scale;
  lines[id * 3u + 1u] = slope;
  lines[id * 3u + 2u] = -scale * sum.x / numbers.count - slope * mean[id];
}

// Mean and variance, and the running ones moved towards them. A thread takes a channel.
fn run(id: u32, lane: u32) {
  let moments = total(id) / numbers.count;
  let base = sums[id * numbers.parts * 3u + 2u];
  let m = base + moments.x;
  let v = max(moments.y - moments.x * moments.x, 0.0);
  mean[id] = m;
  variance[id] = v;
  let former = 1.0 - numbers.momentum;
  moved_mean[id] = running_mean[id] * former + m * numbers.momentum;
  moved_variance[id] = running_variance[id] * former + v * numbers.momentum;
}

// The terms that losses are made of, for one row of logits: `logits(row, c)` has a class's target
// and output.

// The largest logits, and what softmax divides by.
struct Softmax {
  most: vec2<f32>,
  mass: vec2<f32>,
}

fn softmax_of(row: u32) -> Softmax {
  var most = vec2<f32>(-3.4e38);
  for (var c = 0u; c < CLASSES; c++) {
    most = max(most, logits(row, c));
  }
  var mass = vec2<f32>(0.0);
  for (var c = 0u; c < CLASSES; c++) {
    mass += exp(logits(row, c) - most);
  }
  return Softmax(most, mass);
}

fn divergence(row: u32, softmax: Softmax) -> f32 {
  let logs = log(softmax.mass);
  let apart = logs.x + softmax.most.x - logs.y - softmax.most.y;
  var sum = 0.0;
  for (var c = 0u; c < CLASSES; c++) {
    let z = logits(row, c);
    let p = exp(z.x - softmax.most.x) / softmax.mass.x;
    sum += select(0.0, p * (z.x - z.y - apart), p > 0.0);
  }
  return sum;
}

// The divergence's slope for the output of a class with the logits `z`.
fn divergence_slope(z: vec2<f32>, softmax: Softmax) -> f32 {
  let p = exp(z - softmax.most) / softmax.mass;
  return p.y - p.x;
}

// The dot product, the product of the norms' squares, and how the norm moves with the output. Where
// the product is held at its least it is no function of the output.
struct Cosine {
  dot: f32,
  norms: f32,
  moves: f32,
}

fn cosine_of(row: u32) -> Cosine {
  var sums = vec3<f32>(0.0);
  for (var c = 0u; c < CLASSES; c++) {
    let z = logits(row, c);
    sums += vec3<f32>(z.x * z.y, z.x * z.x, z.y * z.y);
  }
  let product = sums.y * sums.z;
  let norms = max(product, 1e-16);
  return Cosine(sums.x, norms, select(0.0, sums.x * sums.y / norms, product > 1e-16));
}

fn cosine_slope(z: vec2<f32>, cosine: Cosine) -> f32 {
  return (z.x - cosine.moves * z.y) / sqrt(cosine.norms);
}

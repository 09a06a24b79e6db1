// The threads of one workgroup take the rows in turn, and then add up what they found.
var<workgroup> sums: array<vec3<f32>, GROUP>;

fn run(id: u32, lane: u32) {
  let middle = numbers.rows / 2u;
  var sum = vec3<f32>(0.0);
  for (var row = id; row < numbers.rows; row += GROUP) {
    let found = divergence(row, softmax_of(row));
    if (row < middle) {
      let cosine = cosine_of(row);
      sum += vec3<f32>(found, cosine.dot / sqrt(cosine.norms), 0.0);
    } else {
      sum.z += found;
    }
  }
  sums[lane] = sum;
  workgroupBarrier();
  for (var reach = GROUP / 2u; reach > 0u; reach /= 2u) {
    if (lane < reach) {
      sums[lane] += sums[lane + reach];
    }
    workgroupBarrier();
  }
  if (lane == 0u) {
    let mean = sums[0] / f32(middle);
    loss[0] = mean.x - mean.y + mean.z;
    values[0] = loss[0];
    values[1] = mean.x;
    values[2] = mean.y;
    values[3] = mean.z;
  }
}

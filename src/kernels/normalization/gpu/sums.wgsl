// A workgroup adds up the terms of its part of a channel's images.
var<workgroup> found: array<vec2<f32>, GROUP>;

fn run(id: u32, lane: u32) {
  let group = id / GROUP;
  let part = group % numbers.parts;
  let c = group / numbers.parts;
  let base = base_of(c);
  var sum = vec2<f32>(0.0);
  for (var n = part; n < numbers.batch; n += numbers.parts) {
    let start = (n * CHANNELS + c) * SIZE;
    for (var s = lane; s < SIZE; s += GROUP) {
      sum += term(base, start + s);
    }
  }
  found[lane] = sum;
  workgroupBarrier();
  if (lane == 0u) {
    for (var other = 1u; other < GROUP; other++) {
      sum += found[other];
    }
    sums[group * 3u] = sum.x;
    sums[group * 3u + 1u] = sum.y;
    sums[group * 3u + 2u] = base;
  }
}

// The mean of each plane: a thread takes a plane.
fn run(id: u32, lane: u32) {
  var sum = 0.0;
  for (var at = id * SIZE; at < (id + 1u) * SIZE; at++) {
    sum += planes[at];
  }
  result[id] = sum / f32(SIZE);
}

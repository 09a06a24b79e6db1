// The means' gradient: a thread takes a value of a plane.
fn run(id: u32, lane: u32) {
  result[id] = gradient[id / SIZE] / f32(SIZE);
}

// The gradient for the images, written over them.
fn line_of(c: u32) -> vec3<f32> {
  return vec3<f32>(lines[c * 3u], lines[c * 3u + 1u], lines[c * 3u + 2u]);
}

fn write(line: vec3<f32>, at: u32) {
  images[at] = line.x * passed[at] + line.y * images[at] + line.z;
}

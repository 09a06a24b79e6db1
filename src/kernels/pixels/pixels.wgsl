// Images picked from the store of bytes and normalized: a thread takes a word, which is four pixels
// of one channel.
fn run(id: u32, lane: u32) {
  var lines = LINES;
  let image = id / IMAGE_WORDS;
  let place = id % IMAGE_WORDS;
  let line = lines[place / PLANE_WORDS];
  let word = bitcast<u32>(words[u32(indices[image]) * IMAGE_WORDS + place]);
  for (var byte = 0u; byte < 4u; byte++) {
    let value = f32((word >> (8u * byte)) & 255u);
    result[id * 4u + byte] = value * line.x + line.y;
  }
}

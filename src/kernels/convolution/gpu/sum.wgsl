// Adds the pieces of each result up, in their order.
fn run(id: u32, lane: u32) {
  let start = id * numbers.count;
  var sum = 0.0;
  for (var piece = 0u; piece < numbers.count; piece++) {
    sum += pieces[start + piece];
  }
  result[id] = sum;
}

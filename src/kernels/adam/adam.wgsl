// A step for one parameter: a thread takes a value.
fn run(id: u32, lane: u32) {
  let g = gradient[id];
  let first = moment_1[id] * numbers.beta_1 + g * (1.0 - numbers.beta_1);
  let second = moment_2[id] * numbers.beta_2 + g * g * (1.0 - numbers.beta_2);
  next_1[id] = first;
  next_2[id] = second;
  next[id] = parameter[id] - numbers.rate * first / (sqrt(second) + numbers.epsilon);
}

// The ten classes of CIFAR-10, in the order of the network's logits.

export const CLASSES = Object.freeze([
  "airplane",
  "automobile",
  "bird",
  "cat",
  "deer",
  "dog",
  "frog",
  "horse",
  "ship",
  "truck",
]);

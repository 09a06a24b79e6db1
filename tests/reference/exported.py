#!/usr/bin/env python3
"""The network that the page saves, read and run by PyTorch.

    python3 tests/reference/exported.py NETWORK.safetensors RECORDING.json

The recording is of the same run, saved at the same step: its last evaluation says what the network
answers on a few images. Prints the largest difference of a probability. Needs torch, numpy and
Pillow, and is run from the repository's root.
"""

import json
import sys

import torch

from srfl import forward, load_images, load_weights


def main(network, recording):
    weights = load_weights(network)
    run = json.load(open(recording))["runs"][0]
    examples = [record for record in run["records"] if record["type"] == "eval"][-1]["examples"]
    images, _ = load_images("www/data/cifar10", "train", run["config"]["train"])
    chosen = images[[example["index"] for example in examples]]
    with torch.no_grad():
        answers = forward(weights, chosen, False).softmax(1)
    wanted = torch.tensor([example["student"] for example in examples])
    print("%.3e" % (answers - wanted).abs().max().item())


main(*sys.argv[1:])

#!/usr/bin/env python3
"""A CIFAR ResNet as most PyTorch code has it, given to the page and taken back.

    python3 tests/reference/foreign.py make NETWORK.safetensors
    python3 tests/reference/foreign.py check NETWORK.safetensors RECORDING.json

make writes a network of random weights, its names torchvision's, counts of batches included; check
loads the network that the page saved into the same module, strictly, and prints the largest
difference to the probabilities that the recording of its run has. Needs torch, numpy and Pillow,
and is run from the repository's root.
"""

import json
import struct
import sys

import torch
from torch import nn

from srfl import load_images


class Block(nn.Module):
    def __init__(self, inp, out, stride):
        super().__init__()
        self.conv1 = nn.Conv2d(inp, out, 3, stride, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(out)
        self.conv2 = nn.Conv2d(out, out, 3, 1, 1, bias=False)
        self.bn2 = nn.BatchNorm2d(out)
        self.downsample = None
        if stride != 1 or inp != out:
            self.downsample = nn.Sequential(nn.Conv2d(inp, out, 1, stride, bias=False), nn.BatchNorm2d(out))

    def forward(self, x):
        shortcut = x if self.downsample is None else self.downsample(x)
        y = torch.relu(self.bn1(self.conv1(x)))
        return torch.relu(self.bn2(self.conv2(y)) + shortcut)


class ResNet(nn.Module):
    def __init__(self, width=16, blocks=(3, 3, 3), classes=10):
        super().__init__()
        self.conv1 = nn.Conv2d(3, width, 3, 1, 1, bias=False)
        self.bn1 = nn.BatchNorm2d(width)
        channels = width
        for index, count in enumerate(blocks):
            out = width << index
            first = Block(channels, out, 1 if index == 0 else 2)
            setattr(self, f"layer{index + 1}", nn.Sequential(first, *(Block(out, out, 1) for _ in range(count - 1))))
            channels = out
        self.fc = nn.Linear(channels, classes)
        self.layers = [getattr(self, f"layer{index + 1}") for index in range(len(blocks))]

    def forward(self, x):
        x = torch.relu(self.bn1(self.conv1(x)))
        for layer in self.layers:
            x = layer(x)
        return self.fc(x.mean((2, 3)))


def save(path, state):
    """safetensors: the length of a JSON header, the header, the bytes."""
    kinds = {torch.float32: "F32", torch.int64: "I64"}
    header, body = {}, b""
    for name, tensor in state.items():
        data = tensor.detach().contiguous().numpy().tobytes()
        header[name] = {"dtype": kinds[tensor.dtype], "shape": list(tensor.shape), "data_offsets": [len(body), len(body) + len(data)]}
        body += data
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + body)


def load(path):
    content = open(path, "rb").read()
    (length,) = struct.unpack("<Q", content[:8])
    header = json.loads(content[8 : 8 + length])
    state = {}
    for name, entry in header.items():
        if name == "__metadata__":
            continue
        assert entry["dtype"] == "F32", name
        begin, end = entry["data_offsets"]
        data = bytearray(content[8 + length + begin : 8 + length + end])
        state[name] = torch.frombuffer(data, dtype=torch.float32).reshape(entry["shape"])
    return state


def make(path):
    torch.manual_seed(1)
    network = ResNet()
    with torch.no_grad():
        for name, value in network.named_buffers():
            if name.endswith("running_mean"):
                value.normal_(0, 0.1)
            elif name.endswith("running_var"):
                value.uniform_(0.5, 1.5)
    save(path, network.state_dict())


def check(path, recording):
    network = ResNet()
    network.load_state_dict(load(path))
    network.eval()
    run = json.load(open(recording))["runs"][0]
    examples = [record for record in run["records"] if record["type"] == "eval"][-1]["examples"]
    images, _ = load_images("www/data/cifar10", "train", run["config"]["train"])
    with torch.no_grad():
        answers = network(images[[example["index"] for example in examples]]).softmax(1)
    wanted = torch.tensor([example["student"] for example in examples])
    print("%.3e" % (answers - wanted).abs().max().item())


{"make": make, "check": check}[sys.argv[1]](*sys.argv[2:])

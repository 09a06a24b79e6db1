#!/usr/bin/env python3
"""sRFL in PyTorch on the page's own network and images, to hold srfl's curve against.

Written from the definition alone; shares no code with src/. The draws differ, so expect the same
curve but for a few points of spread. Needs torch, numpy and Pillow (Debian: python3-torch
python3-pil). From the repository's root:

    python3 tests/reference/srfl.py --forget cat
"""

import argparse
import json
import math
import struct

import numpy as np
import torch
import torch.nn.functional as F
from PIL import Image

MEAN, STD = [0.4914, 0.4822, 0.4465], [0.2470, 0.2435, 0.2616]
BATCH = 64


def load_weights(path):
    blob = open(path, "rb").read()
    (length,) = struct.unpack("<Q", blob[:8])
    header, data = json.loads(blob[8 : 8 + length]), blob[8 + length :]
    header.pop("__metadata__", None)
    weights = {}
    for name, entry in header.items():
        start, end = entry["data_offsets"]
        kind = {"F16": np.float16, "F32": np.float32}[entry["dtype"]]
        values = np.frombuffer(data[start:end], dtype=kind).astype(np.float32)
        weights[name] = torch.tensor(values.reshape(entry["shape"]))
    return weights


def load_images(folder, split, count):
    part = json.load(open(f"{folder}/manifest.json"))[split]
    chunks = [
        np.array(Image.open(f"{folder}/{chunk['file']}")).reshape(-1, 32, 32, 3)
        for chunk in part["chunks"]
    ]
    pixels = (np.concatenate(chunks)[:count] / 255.0 - MEAN) / STD
    images = torch.tensor(pixels.transpose(0, 3, 1, 2), dtype=torch.float32).contiguous()
    return images, torch.tensor([int(label) for label in part["labels"][:count]])


def frozen(name):
    return name.startswith(("stage3", "head"))


def forward(weights, x, training):
    """Logits (batch, 10) of ResNet-8; `training` moves the trained stages' BatchNorm."""

    def conv_norm(name, x, stride, padding):
        x = F.conv2d(x, weights[f"{name}.conv.weight"], stride=stride, padding=padding)
        mean, var = weights[f"{name}.bn.running_mean"], weights[f"{name}.bn.running_var"]
        gamma, beta = weights[f"{name}.bn.weight"], weights[f"{name}.bn.bias"]
        return F.batch_norm(x, mean, var, gamma, beta, training and not frozen(name), 0.1, 1e-5)

    x = F.relu(conv_norm("stem", x, 1, 1))
    for stage, stride in ((1, 1), (2, 2), (3, 2)):
        block = f"stage{stage}.0"
        y = F.relu(conv_norm(f"{block}.first", x, stride, 1))
        y = conv_norm(f"{block}.second", y, 1, 1)
        x = F.relu(y + (x if stage == 1 else conv_norm(f"{block}.shortcut", x, stride, 0)))
    return F.linear(x.mean((2, 3)), weights["head.weight"], weights["head.bias"])


def infer(weights, images):
    with torch.no_grad():
        return torch.cat([forward(weights, part, False) for part in images.split(250)])


def accuracies(weights, images, labels, forget):
    right = (infer(weights, images).argmax(1) == labels).float()
    return 100 * right[labels == forget].mean().item(), 100 * right[labels != forget].mean().item()


def batches(indices):
    order = indices[:0]
    while True:
        while len(order) < BATCH:
            order = torch.cat([order, indices[torch.randperm(len(indices))]])
        yield order[:BATCH]
        order = order[BATCH:]


def divergence(target, output):
    return F.kl_div(F.log_softmax(output, 1), F.softmax(target, 1), reduction="batchmean")


def student_of(teacher, lr):
    """A copy of the teacher and the optimizer of what it trains."""
    student = {name: value.clone() for name, value in teacher.items()}
    trained = [
        value.requires_grad_()
        for name, value in student.items()
        if not frozen(name) and "running" not in name
    ]
    return student, torch.optim.Adam(trained, lr=lr)


def train_step(student, optimizer, images, targets, f, r, shift, norm="shared"):
    """One sRFL step on forget images `f` and retain images `r`; gives the loss before it."""
    rolled = torch.roll(targets[f], shift, dims=1)
    if norm == "shared":
        out_f, out_r = forward(student, images[torch.cat([f, r])], True).split(BATCH)
    else:
        out_f, out_r = (forward(student, images[part], True) for part in (f, r))
    cosine = F.cosine_similarity(rolled, out_f, dim=1).mean()
    loss = divergence(rolled, out_f) - cosine + divergence(targets[r], out_r)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss.item()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--forget", default="cat")
    parser.add_argument("--norm", choices=["shared", "separate"], default="shared")
    parser.add_argument("--lr", type=float, default=4e-3)
    parser.add_argument("--schedule", choices=["constant", "cosine"], default="cosine")
    parser.add_argument("--steps", type=int, default=300)
    parser.add_argument("--every", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--train", type=int, default=2000)
    parser.add_argument("--test", type=int, default=1000)
    args = parser.parse_args()

    torch.manual_seed(args.seed)
    folder = "www/data/cifar10"
    forget = json.load(open(f"{folder}/manifest.json"))["classes"].index(args.forget)
    train, test = load_images(folder, "train", args.train), load_images(folder, "test", args.test)
    images, labels = train
    teacher = load_weights("www/models/resnet8.safetensors")
    targets = infer(teacher, images)
    student, optimizer = student_of(teacher, args.lr)
    fall = {
        "constant": lambda step: 1,
        "cosine": lambda step: (1 + math.cos(math.pi * step / args.steps)) / 2,
    }
    scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, fall[args.schedule])
    forget_batches = batches((labels == forget).nonzero()[:, 0])
    retain_batches = batches((labels != forget).nonzero()[:, 0])

    def report(step):
        figures = accuracies(student, *train, forget) + accuracies(student, *test, forget)
        print("%6d %6.2f %6.2f | %6.2f %6.2f" % (step, *figures), flush=True)

    print("  step   facc   racc | test facc racc")
    report(0)
    for step in range(1, args.steps + 1):
        f, r = next(forget_batches), next(retain_batches)
        shift = 2 * int(torch.randint(2, (1,))) - 1
        train_step(student, optimizer, images, targets, f, r, shift, args.norm)
        scheduler.step()
        if step % args.every == 0 or step == args.steps:
            report(step)


if __name__ == "__main__":
    main()

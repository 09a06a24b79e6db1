#!/usr/bin/env python3
"""How long the sRFL step of srfl.py takes in PyTorch, for script/bench: milliseconds as JSON.

Needs what srfl.py needs. From the repository's root:

    python3 tests/reference/step.py --threads 1 --steps 10
"""

import argparse
import json
import time

import torch

from srfl import batches, infer, load_images, load_weights, student_of, train_step

FORGET = 3


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int, default=10)
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    images, labels = load_images("www/data/cifar10", "train", 2000)
    teacher = load_weights("www/models/resnet8.safetensors")
    targets = infer(teacher, images)
    student, optimizer = student_of(teacher, 4e-3)
    forget = batches((labels == FORGET).nonzero()[:, 0])
    retain = batches((labels != FORGET).nonzero()[:, 0])

    ms = []
    # The first two steps make buffers and the optimizer's moments.
    for step in range(args.steps + 2):
        f, r = next(forget), next(retain)
        started = time.perf_counter()
        train_step(student, optimizer, images, targets, f, r, 1)
        ms.append(1000 * (time.perf_counter() - started))
    print(json.dumps({"version": torch.__version__, "threads": args.threads, "ms": ms[2:]}))


if __name__ == "__main__":
    main()

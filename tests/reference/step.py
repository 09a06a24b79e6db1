#!/usr/bin/env python3
"""How long the sRFL run of srfl.py takes in PyTorch, for script/bench: milliseconds as JSON.

Images and kernels lie with their channels last, PyTorch's fastest layout for this network. Needs what
srfl.py needs. From the repository's root:

    python3 tests/reference/step.py --threads 1 --steps 10
    python3 tests/reference/step.py --threads 1 --steps 300 --evaluate 424,3000
"""

import argparse
import json
import time

import torch

from srfl import batches, infer, load_images, load_weights, student_of, train_step

FORGET = 3


def channels_last(tensor):
    return tensor.contiguous(memory_format=torch.channels_last) if tensor.dim() == 4 else tensor


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--steps", type=int, default=10)
    parser.add_argument(
        "--evaluate",
        metavar="COUNTS",
        default="",
        help="evaluations after the steps: of how many images each, with commas",
    )
    args = parser.parse_args()

    torch.set_num_threads(args.threads)
    torch.manual_seed(1)
    images, labels = load_images("www/data/cifar10", "train", 2000)
    images = channels_last(images)
    teacher = load_weights("www/models/resnet8.safetensors")
    teacher = {name: channels_last(value) for name, value in teacher.items()}
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

    evaluations = []
    tests = channels_last(load_images("www/data/cifar10", "test", 1000)[0])
    both = channels_last(torch.cat([images, tests]))
    for count in filter(None, args.evaluate.split(",")):
        started = time.perf_counter()
        infer(student, both[: int(count)])
        evaluations.append(1000 * (time.perf_counter() - started))
    print(
        json.dumps(
            {
                "version": torch.__version__,
                "threads": args.threads,
                "ms": ms[2:],
                "evaluation_ms": evaluations,
            }
        )
    )


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
"""sRFL on single images in PyTorch: the same forget set, network and settings as a recording of srfl.

The draws differ, so expect the same figures but for a few points of spread. Prints, for each seed, facc and
racc on the training images, accuracy on the test images, and the area under the curve of logit confidence
(forget set against test images). Needs what srfl.py needs. From the repository's root:

    srfl record --set random --model www/models/resnet8-2000.json --out random.json
    python3 tests/reference/tenth.py random.json --loss note --seeds 1,2,3
    python3 tests/reference/tenth.py random.json --loss author --seeds 1,2,3
"""

import argparse
import json
import math

import torch
import torch.nn.functional as F

import srfl
from srfl import BATCH, batches, divergence, forward, infer, load_images, load_weights

AUTHOR = {"lr": 1e-3, "weight_decay": 1e-4, "shifts": [-3, 3]}
NOTE = {"lr": 4e-3, "weight_decay": 0.0, "shifts": [-1, 1]}


def confidence(logits, labels):
    own = logits.gather(1, labels[:, None])[:, 0]
    others = logits.scatter(1, labels[:, None], -math.inf)
    return own - torch.logsumexp(others, 1)


def area(members, others):
    wins = (members[:, None] > others[None]).double().mean()
    ties = (members[:, None] == others[None]).double().mean()
    return (wins + ties / 2).item()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("recording")
    parser.add_argument("--loss", choices=["note", "author"], default="note")
    parser.add_argument("--seeds", default="1")
    parser.add_argument("--model", default="www/models/resnet8-2000.safetensors")
    args = parser.parse_args()

    run = json.load(open(args.recording))["runs"][0]
    config, picked = run["config"], run["assessment"]["config"]["forget"]["images"]
    images, labels = load_images("www/data/cifar10", "train", config["train"])
    test, test_labels = load_images("www/data/cifar10", "test", config["test"])
    forget = torch.zeros(len(images), dtype=torch.bool)
    forget[picked] = True
    teacher = load_weights(args.model)
    targets = infer(teacher, images)
    author = args.loss == "author"
    settings = AUTHOR if author else NOTE
    usual = srfl.frozen
    # The author freezes the stem as well.
    srfl.frozen = (lambda name: usual(name) or name.startswith("stem")) if author else usual

    for seed in map(int, args.seeds.split(",")):
        torch.manual_seed(seed)
        student = {name: value.clone() for name, value in teacher.items()}
        trained = [
            value.requires_grad_()
            for name, value in student.items()
            if not srfl.frozen(name) and "running" not in name
        ]
        if author:
            decay = settings["weight_decay"]
            optimizer = torch.optim.SGD(trained, settings["lr"], momentum=0.9, weight_decay=decay)
        else:
            optimizer = torch.optim.Adam(trained, settings["lr"])
        steps = config["steps"]
        fall = lambda step: (1 + math.cos(math.pi * step / steps)) / 2
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, fall)
        forget_batches = batches(forget.nonzero()[:, 0])
        retain_batches = batches((~forget).nonzero()[:, 0])
        for _ in range(steps):
            f, r = next(forget_batches), next(retain_batches)
            shift = settings["shifts"][int(torch.randint(2, (1,)))]
            rolled = torch.roll(targets[f], shift, dims=1)
            if author:
                out_f, out_r = (forward(student, images[part], True) for part in (f, r))
                away = F.cosine_similarity(targets[f], out_f, dim=1).mean()
                loss = 0.8 * divergence(rolled, out_f) + away + 0.1 * divergence(targets[r], out_r)
                loss = loss + 1.1 * F.cross_entropy(out_r, labels[r])
            else:
                out_f, out_r = forward(student, images[torch.cat([f, r])], True).split(BATCH)
                to = F.cosine_similarity(rolled, out_f, dim=1).mean()
                loss = divergence(rolled, out_f) - to + divergence(targets[r], out_r)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            scheduler.step()
        on_train, on_test = infer(student, images), infer(student, test)
        right = (on_train.argmax(1) == labels).double()
        found = area(
            confidence(on_train[forget], labels[forget]), confidence(on_test, test_labels)
        )
        accuracy = (on_test.argmax(1) == test_labels).double().mean().item()
        figures = (right[forget].mean().item(), right[~forget].mean().item(), accuracy)
        print(
            "%s seed %d: facc %.1f racc %.1f test %.1f membership %.3f"
            % (args.loss, seed, *(100 * figure for figure in figures), found),
            flush=True,
        )


main()

"""Teaches the network.

    python3 training/model/train.py --sets SETS --base BASE.onnx --pieces TOKENIZER.json --out OUT
        [--layers 6] [--keep 0,1,2,...] [--start OTHER/mean.pt] [--minutes 60] [--rate 2e-4] [--part 0.1] [--seed 1]

SETS is what prepare.py wrote. The rate falls with the clock, to nothing after so many minutes. After every pass the state goes to OUT/state.pt: the same command goes on from
there. OUT/log.jsonl has a line a pass with the scores on the development parts. Runs on a GPU where there is one.
"""
import argparse
import json
import os
import random
import sys
import time

import torch

import bases
import batches as B
import losses
import network as N
import pieces as P
import score

# How often a pass goes over a set: from the base, and when an earlier run's weights are taught on.
FIRST = {'ewt': 2.0, 'gum': 1.0, 'polnear': 1.0, 'worldwide': 1.0, 'wikigold': 1.0, 'uw': 2.0, 'uds': 0.5}
AGAIN = {'ewt': 0.6, 'varied': 0.7, 'gum': 0.7, 'polnear': 1.2, 'worldwide': 0.25, 'wikigold': 0.5, 'uw': 1.0, 'uds': 0.2,
         'wnut-train': 0.6, 'wnut-dev': 0.6, 'wnut-test': 0.6, 'btc-a': 0.3, 'btc-b': 0.3, 'btc-e': 0.3, 'btc-f': 0.3,
         'btc-g': 0.3, 'btc-h': 0.3}
DEV = ('ewt', 'polnear', 'worldwide', 'uner', 'uw', 'gum')


def arguments():
    parser = argparse.ArgumentParser()
    for name in ('sets', 'base', 'pieces', 'out'):
        parser.add_argument('--' + name, required=True)
    parser.add_argument('--layers', type=int, default=6)
    parser.add_argument('--keep', default='')
    parser.add_argument('--minutes', type=float, default=60)
    parser.add_argument('--start', default='', help='weights of an earlier run to go on from')
    parser.add_argument('--part', type=float, default=1.0)
    parser.add_argument('--seed', type=int, default=1)
    parser.add_argument('--batch', type=int, default=2560)
    parser.add_argument('--rate', type=float, default=2e-4)
    parser.add_argument('--threads', type=int, default=2)
    return parser.parse_args()


def main():
    options = arguments()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    device = 'cuda' if torch.cuda.is_available() else 'cpu'
    os.makedirs(options.out, exist_ok=True)
    cut = P.Pieces(options.pieces)
    times = AGAIN if options.start else FIRST
    train = {name: B.read(f'{options.sets}/{name}-train.jsonl') for name in times}
    labels = B.Labels.of([d for docs in train.values() for d in docs])
    if options.start:
        earlier = json.load(open(os.path.dirname(options.start) + '/labels.json'))
        labels = B.Labels(**{k: earlier[k] for k in vars(labels)})
    rng = random.Random(options.seed)
    windows = {name: B.prepare(docs, cut, labels) for name, docs in train.items()}
    if options.part < 1:
        windows = {name: rng.sample(w, int(len(w) * options.part)) for name, w in windows.items()}
    dev = {name: B.prepare(B.read(f'{options.sets}/{name}-dev.jsonl'), cut, labels) for name in DEV}
    net = N.Network(options.layers, P.MARKS, len(labels.tags), len(labels.names), len(labels.roles), len(labels.relations))
    bases.load(options.base, net, [int(x) for x in options.keep.split(',')] if options.keep else None)
    for after, marks in ((net.name_after, labels.names), (net.role_after, labels.roles)):
        after.data.copy_(torch.tensor(losses.unlikely(marks)))
    if options.start:
        net.load_state_dict(torch.load(options.start, map_location='cpu'), strict=False)
    net.to(device)
    body = [p for n, p in net.named_parameters() if n.startswith('encoder') and p.requires_grad]
    heads = [p for n, p in net.named_parameters() if not n.startswith('encoder') and not n.endswith('_after')]
    after = [net.name_after, net.role_after]
    optimizer = torch.optim.AdamW([dict(params=body, lr=0, most=options.rate),
                                   dict(params=heads, lr=0, most=5 * options.rate),
                                   dict(params=after, lr=0, most=50 * options.rate, weight_decay=0)], eps=1e-6, weight_decay=0.01, foreach=True)
    mean = {n: p.detach().clone() for n, p in net.named_parameters() if p.requires_grad}
    json.dump(dict(vars(labels), sizes=net.sizes, options=vars(options)), open(options.out + '/labels.json', 'w'))

    def one_pass():
        found = []
        for name, w in windows.items():
            found += w * int(times[name]) + rng.sample(w, int(len(w) * (times[name] % 1)))
        return B.batches(found, options.batch, rng)

    step, done, before = 0, 0, 0.0
    state_file = options.out + '/state.pt'
    if os.path.exists(state_file):
        state = torch.load(state_file, map_location=device)
        net.load_state_dict(state['network'])
        optimizer.load_state_dict(state['optimizer'])
        mean, step, done, before = state['mean'], state['step'], state['done'], state['minutes']
        rng = random.Random(options.seed + done)
    log = open(options.out + '/log.jsonl', 'a')
    started, pieces = time.time(), 0

    def gone():
        return (before + (time.time() - started) / 60) / options.minutes

    while gone() < 1:
        for run in one_pass():
            at = gone()
            if at >= 1:
                break
            batch = B.Batch(run, device, rng)
            rate = min(1.0, at / 0.06) * (1 - at)
            for group in optimizer.param_groups:
                group['lr'] = group['most'] * rate
            loss, parts = losses.all_of(net, batch, labels.roles)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(body + heads + after, 1.0)
            optimizer.step()
            step += 1
            pieces += int(batch.length.sum())
            if step % 4 == 0:
                # The mean of the weights over the last few hundred steps reads better than any one of them.
                decay = min(0.99, step / (step + 40))
                with torch.no_grad():
                    live = [p for p in net.parameters() if p.requires_grad]
                    torch._foreach_mul_(list(mean.values()), decay)
                    torch._foreach_add_(list(mean.values()), live, alpha=1 - decay)
            if step % 50 == 0:
                print(f"step {step}, {100 * at:.0f}% loss {float(loss):.3f} {pieces / (time.time() - started):.0f} pieces/s",
                      {k: round(float(v) / len(batch.at), 3) for k, v in parts.items()}, file=sys.stderr, flush=True)
        done += 1
        kept = {n: p.detach().clone() for n, p in net.named_parameters() if p.requires_grad}
        put(net, mean)
        torch.save(net.state_dict(), options.out + '/mean.pt')
        scores = score.of(net, dev, labels, device)
        put(net, kept)
        line = dict(done=done, minutes=round(before + (time.time() - started) / 60, 1), **{k: round(v, 3) for k, v in scores.items()})
        print(json.dumps(line), flush=True)
        log.write(json.dumps(line) + '\n')
        log.flush()
        torch.save(dict(network=net.state_dict(), optimizer=optimizer.state_dict(), mean=mean, step=step, done=done,
                        minutes=before + (time.time() - started) / 60), state_file + '.new')
        os.replace(state_file + '.new', state_file)


def put(net, values):
    with torch.no_grad():
        for name, parameter in net.named_parameters():
            if name in values:
                parameter.copy_(values[name])


if __name__ == '__main__':
    main()

"""Scores of a network on the development parts: what the training watches. The product is scored by `twosource eval`."""
import torch

import batches as B


def spans(labels):
    """The chunks (kind, first, last) of B-, I- and O marks; an I- after another kind begins one."""
    found, kind, first = [], None, 0
    for i, label in enumerate(labels + ['O']):
        if kind and (label[:1] != 'I' or label[2:] != kind):
            found.append((kind, first, i - 1))
            kind = None
        if label != 'O' and kind is None:
            kind, first = label[2:], i
    return found


def best(scores, after):
    """The likeliest marks of a run of words (Viterbi)."""
    run, back = scores[0], []
    for row in scores[1:]:
        step = run[:, None] + after
        back.append(step.argmax(0))
        run = step.max(0) + row
    path = [int(run.argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return path[::-1]


def f1(right, said, gold):
    return 200.0 * right / max(said + gold, 1)


class Tally:
    def __init__(self):
        self.right, self.said, self.gold = {}, {}, {}

    def add(self, said, gold, kinds=None):
        for table, items in ((self.right, set(said) & set(gold)), (self.said, said), (self.gold, gold)):
            for item in items:
                table[item[0]] = table.get(item[0], 0) + 1

    def f1(self, kinds=None):
        kinds = kinds or list(self.gold)
        return f1(*(sum(t.get(k, 0) for k in kinds) for t in (self.right, self.said, self.gold)))


def triples(window, roles, scores):
    """Attributions of one window: a cue with its best source and all content that is rather its than another's."""
    marked = spans(roles)
    cues = [s for s in marked if s[0] == 'Cue']
    found = {c: [None, []] for c in cues}
    best = {}
    for span in marked:
        if span[0] == 'Cue' or not cues:
            continue
        by_cue = [(scores(c[1], range(span[1], span[2] + 1)), c) for c in cues]
        takers = [x for x in by_cue if x[0] > 0] or [max(by_cue)]
        for score, cue in takers:
            if span[0] == 'Content':
                found[cue][1].append((span[1], span[2]))
            elif score > best.get(cue, -1e9):
                best[cue] = score
                found[cue][0] = (span[1], span[2])
    return {(c[1], c[2], s, tuple(x)) for c, (s, x) in found.items() if x}


def gold_triples(window, roles):
    marked = spans(roles)
    result = set()
    for cue, own in window.links:
        own = set(own)
        mine = [s for s in marked if s[0] != 'Cue' and s[1] in own]
        c = [s for s in marked if s[0] == 'Cue' and s[1] == cue]
        source = [(s[1], s[2]) for s in mine if s[0] == 'Source']
        content = tuple((s[1], s[2]) for s in mine if s[0] == 'Content')
        if c and content:
            result.add((c[0][1], c[0][2], source[0] if source else None, content))
    return result


@torch.no_grad()
def of(network, sets, labels, device, size=4000):
    """Scores by name; `sets` are lists of windows by set."""
    network.eval()
    name_after, role_after = network.name_after.cpu().numpy(), network.role_after.cpu().numpy()
    result = {}
    for name, windows in sets.items():
        names, roles, linked = Tally(), Tally(), Tally()
        tags = words = heads = las = 0
        errors, count, chain_right, chain_all = 0.0, 0, 0, 0
        for run in B.batches(windows, size, None):
            batch = B.Batch(run, device)
            w = network.words(batch.ids, batch.marks, batch.length, batch.at)
            said_names, said_roles = network.names(w).cpu().numpy(), network.roles(w).cpu().numpy()
            said_tags = network.tags(w).argmax(1).tolist()
            cue, part = network.cue(w), network.part(w)
            hang, hold = network.arcs(w)
            below, above, by_below, by_above = network.relations(w)
            said_facts = network.facts(w)
            back, earlier = network.back(w), network.earlier(w)
            for first, window in zip(batch.first, run):
                n = len(window.words)
                if window.names is not None:
                    names.add(spans([labels.names[x] for x in best(said_names[first:first + n], name_after)]),
                              spans([labels.names[x] for x in window.names]))
                if window.roles is not None:
                    said = [labels.roles[x] for x in best(said_roles[first:first + n], role_after)]
                    gold = [labels.roles[x] for x in window.roles]
                    roles.add(spans(said), spans(gold))
                    link = cue[first:first + n] @ part[first:first + n].t() / 8
                    link = link.tolist()
                    mean = lambda c, r: sum(link[c][i] for i in r) / len(r)
                    linked.add([('t',) + t for t in triples(window, said, mean)],
                               [('t',) + t for t in gold_triples(window, gold)])
                if window.tags is not None:
                    words += n
                    tags += sum(labels.tags[a].split(' ')[0] == labels.tags[b].split(' ')[0]
                                for a, b in zip(said_tags[first:first + n], window.tags))
                    for a, b in window.sents:
                        arcs = hang[first + a:first + b] @ torch.cat([hold[first + a:first + b], network.root[None]]).t()
                        arcs[range(b - a), range(b - a)] = -1e9
                        chosen = arcs.argmax(1).tolist()
                        for i, h in enumerate(chosen):
                            gold_head = window.heads[a + i] - a if window.heads[a + i] >= 0 else b - a
                            if h == gold_head:
                                heads += 1
                                if h == b - a:
                                    las += 1
                                    continue
                                x, y = first + a + i, first + a + h
                                logits = network.relation @ (below[x] * above[y]) + by_below[x] + by_above[y]
                                las += int(logits.argmax()) == window.rels[a + i]
                for i, value in window.facts.items():
                    errors += abs(float(said_facts[first + i, 0 if window.scale == 'uw' else 1]) - value)
                    count += 1
                if window.chains is not None:
                    at = [first + i for i in window.nouns]
                    scores = (back[at] @ earlier[at].t() / 8).tolist()
                    for k, i in enumerate(window.nouns):
                        if i not in window.chains:
                            continue
                        earlier_same = [j for j in range(k) if window.chains.get(window.nouns[j]) == window.chains[i]]
                        pick = max(range(k), key=lambda j: scores[k][j], default=-1)
                        pick = pick if pick >= 0 and scores[k][pick] > 0 else -1
                        chain_all += 1
                        chain_right += pick in earlier_same or (pick < 0 and not earlier_same)
        if names.gold:
            result[name + ' names'] = names.f1()
            for k in ('Person', 'Location', 'Organization', 'Group'):
                if names.gold.get(k):
                    result[f'{name} {k}'] = names.f1([k])
            result[name + ' PLO'] = names.f1(['Person', 'Location', 'Organization'])
        if roles.gold:
            for k in ('Source', 'Cue', 'Content'):
                result[k] = roles.f1([k])
            result['triple'] = linked.f1()
        if words:
            result.update({name + ' tags': 100 * tags / words, name + ' UAS': 100 * heads / words, name + ' LAS': 100 * las / words})
        if count:
            result[name + ' MAE'] = errors / count
        if chain_all:
            result[name + ' chains'] = 100 * chain_right / chain_all
    network.train()
    return result

"""What each head is taught, summed over the words that its layer is known for."""
import torch
import torch.nn.functional as F


def trees(network, w, batch):
    sentences = batch.sentences()
    if not sentences:
        return w.sum() * 0, w.sum() * 0
    longest = max(n for _, n, _, _ in sentences)
    rows = torch.zeros(len(sentences), longest, dtype=torch.long)
    held = torch.full((len(sentences), longest), -1, dtype=torch.long)
    keep = torch.zeros(len(sentences), longest + 1, dtype=torch.bool)
    whose, whom, what = [], [], []
    for k, (first, n, heads, rels) in enumerate(sentences):
        rows[k, :n] = torch.arange(first, first + n)
        held[k, :n] = torch.tensor([h if h < n else longest for h in heads])
        keep[k, :n] = True
        keep[k, longest] = True
        for i, (h, r) in enumerate(zip(heads, rels)):
            if h < n:
                whose.append(first + i)
                whom.append(first + h)
                what.append(r)
    rows, held, keep = rows.to(w.device), held.to(w.device), keep.to(w.device)
    hang, hold = network.arcs(w)
    hang, hold = hang[rows], hold[rows]
    root = network.root.expand(len(sentences), 1, -1)
    scores = hang @ torch.cat([hold, root], 1).transpose(1, 2)
    scores = scores.masked_fill(~keep[:, None, :], -1e9)
    arcs = F.cross_entropy(scores.reshape(-1, longest + 1), held.reshape(-1), ignore_index=-1, reduction='sum')
    below, above, by_below, by_above = network.relations(w)
    whose, whom, what = batch.tensor(whose), batch.tensor(whom), batch.tensor(what)
    logits = (below[whose] * above[whom]) @ network.relation.t() + by_below[whose] + by_above[whom]
    return arcs, F.cross_entropy(logits, what, reduction='sum')


def words(head, w, labelled):
    where, what = labelled
    return F.cross_entropy(head(w[where]), what, reduction='sum') if len(where) else w.sum() * 0


def chunks(head, after, w, batch, layer):
    """Half the likelihood of each word's mark, half that of all marks of a window together (Lafferty et al. 2001).

    A word may be open to several marks; what is asked for is then that one of them is right.
    """
    found = batch.chunked(layer, head, w)
    if found is None:
        return w.sum() * 0
    scores, sizes, known = found
    n, longest, kinds = scores.shape
    allowed = torch.zeros(n, longest, kinds, dtype=torch.bool)
    for k, row in enumerate(known):
        what = torch.tensor(row)
        allowed[k, :len(row)] = what.bool() if what.dim() == 2 else F.one_hot(what, kinds).bool()
    allowed = allowed.to(w.device)
    inside = torch.arange(longest, device=w.device)[None] < sizes[:, None]
    alone = F.log_softmax(scores, -1).masked_fill(~allowed, -1e4).logsumexp(-1)
    both = torch.cat([scores, scores.masked_fill(~allowed, -1e4)])
    run, within = both[:, 0], torch.cat([inside, inside])
    for i in range(1, longest):
        run = torch.where(within[:, i, None], torch.logsumexp(run[:, :, None] + after, 1) + both[:, i], run)
    total = run.logsumexp(-1)
    return 0.5 * (total[:n].sum() - total[n:].sum()) - 0.5 * alone.masked_fill(~inside, 0).sum()


def unlikely(marks):
    """An I- that goes on with nothing: what follows what, to begin with."""
    return [[-4.0 if b.startswith('I-') and a[1:] != b[1:] else 0.0 for b in marks] for a in marks]


def facts(network, w, batch):
    where, what, scale = [], [], []
    for first, window in zip(batch.first, batch.run):
        for i, value in window.facts.items():
            where.append(first + i)
            what.append(value)
            scale.append(0 if window.scale == 'uw' else 1)
    if not where:
        return w.sum() * 0
    said = network.facts(w[batch.tensor(where)]).gather(1, batch.tensor(scale)[:, None])[:, 0]
    return F.smooth_l1_loss(said, batch.tensor(what, torch.float), reduction='sum', beta=0.3)


def links(network, w, batch, roles):
    """Each word of a source or content against each cue of its window."""
    cues, parts, yes = [], [], []
    for first, window in zip(batch.first, batch.run):
        if not window.links:
            continue
        marked = [i for i, r in enumerate(window.roles) if roles[r][2:] in ('Source', 'Content')]
        for cue, own in window.links:
            own = set(own)
            for i in marked:
                cues.append(first + cue)
                parts.append(first + i)
                yes.append(float(i in own))
    if not cues:
        return w.sum() * 0
    scores = (network.cue(w)[batch.tensor(cues)] * network.part(w)[batch.tensor(parts)]).sum(1) / 8
    return F.binary_cross_entropy_with_logits(scores, batch.tensor(yes, torch.float), reduction='sum')


def chains(network, w, batch):
    """Each noun picks an earlier mention of the same thing, or none (Lee et al. 2017, over head words)."""
    total = w.sum() * 0
    rows = [(first, window) for first, window in zip(batch.first, batch.run) if window.chains is not None]
    if not rows:
        return total
    back, earlier = network.back(w), network.earlier(w)
    for first, window in rows:
        nouns = window.nouns
        if len(nouns) < 2:
            continue
        at = batch.tensor([first + i for i in nouns])
        scores = back[at] @ earlier[at].t() / 8
        n = len(nouns)
        before = torch.ones(n, n, device=w.device).tril(-1).bool()
        number = [window.chains.get(i, -1 - i) for i in nouns]
        same = batch.tensor([[int(a == b) for b in number] for a in number]).bool() & before
        scores = torch.cat([torch.zeros(n, 1, device=w.device), scores.masked_fill(~before, -1e9)], 1)
        right = torch.cat([~same.any(1, keepdim=True), same], 1)
        total = total + (torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(~right, -1e9), 1)).sum()
    return total


WEIGHTS = dict(tags=1.0, arcs=1.0, relations=1.0, names=1.5, roles=1.5, links=0.1, facts=3.0, chains=1.0)


def all_of(network, batch, roles):
    w = network.drop(network.words(batch.ids, batch.marks, batch.length, batch.at))
    arcs, relations = trees(network, w, batch)
    found = dict(tags=words(network.tags, w, batch.labelled('tags')), arcs=arcs, relations=relations,
                 names=chunks(network.names, network.name_after, w, batch, 'open'),
                 roles=chunks(network.roles, network.role_after, w, batch, 'roles'),
                 links=links(network, w, batch, roles), facts=facts(network, w, batch),
                 chains=chains(network, w, batch))
    return sum(WEIGHTS[k] * v for k, v in found.items()) / len(batch.at), found

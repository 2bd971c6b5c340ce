"""Documents cut into windows of whole sentences, and windows put together into batches of tensors."""
import functools
import json
import random

import torch

import pieces as P

LONGEST = 160
SHORT = 96
NOUNS = ('NOUN', 'PROPN', 'PRON')


class Labels:
    """What the heads can answer, in the order of their numbers."""

    def __init__(self, tags, names, roles, relations):
        self.tags, self.names, self.roles, self.relations = tags, names, roles, relations

    @staticmethod
    def of(docs):
        """Tags seen at least five times; rarer ones go to the commonest of their universal tag."""
        counts, relations, names, roles = {}, set(), set(), set()
        for doc in docs:
            for tag in doc.get('tags', ()):
                counts[tag] = counts.get(tag, 0) + 1
            relations.update(doc.get('rels', ()))
            names.update(n for n in doc.get('names', ()) if n != '?')
            roles.update(doc.get('roles', ()))
        tags = sorted(t for t, n in counts.items() if n >= 5)
        return Labels(tags, sorted(names), sorted(roles), sorted(relations))

    def tag(self, tag):
        if tag in self.tags:
            return self.tags.index(tag)
        same = [i for i, t in enumerate(self.tags) if t.split(' ')[0] == tag.split(' ')[0]]
        return same[0] if same else 0

    def open_to(self, mark, kinds):
        """Which names' marks a word may have that a set marks so: those of kinds unknown to the set are open."""
        if mark == '?':
            return [1] * len(self.names)
        wider = {'Location': ('Facility',), 'Misc': ('Group', 'Product', 'Facility')}
        others = [k for k in ('Facility', 'Group', 'Misc', 'Product') if kinds and k not in kinds]
        if mark == 'O':
            return [int(n == 'O' or n[2:] in others and 'Misc' not in kinds) for n in self.names]
        fit = [mark[2:]] + [k for k in wider.get(mark[2:], ()) if k in others]
        return [int(n[:2] == mark[:2] and n[2:] in fit) for n in self.names]


def read(path):
    return [json.loads(line) for line in open(path, encoding='utf-8')]


def windows(doc, cut):
    """Runs of sentences, at most LONGEST pieces where a sentence is not longer; ended early at a paragraph's end."""
    sizes = [sum(len(cut.of(w)) for w in doc['words'][a:b]) for a, b, _ in doc['sents']]
    found, run, size = [], [], 2
    for i, n in enumerate(sizes):
        fresh = i > 0 and doc['sents'][i][2] != doc['sents'][i - 1][2]
        paragraph = n
        if fresh:
            j = i + 1
            while j < len(sizes) and doc['sents'][j][2] == doc['sents'][i][2]:
                paragraph += sizes[j]
                j += 1
        if run and (size + n > LONGEST or (fresh and size > SHORT and size + paragraph > LONGEST)):
            found.append(run)
            run, size = [], 2
        run.append(i)
        size += n
    if run:
        found.append(run)
    return found


class Window:
    """A run of a document's sentences with all that is known of it, words numbered from 0."""

    def __init__(self, doc, sents, cut, labels, marks):
        first, last = doc['sents'][sents[0]][0], doc['sents'][sents[-1]][1]
        self.words = doc['words'][first:last]
        self.sents = [(doc['sents'][i][0] - first, doc['sents'][i][1] - first) for i in sents]
        self.ids, self.at, self.piece_of = [cut.start], [], [-1]
        for i, word in enumerate(self.words):
            self.at.append(len(self.ids))
            for id in cut.of(word):
                self.ids.append(id)
                self.piece_of.append(i)
        self.ids, self.piece_of = self.ids[:511] + [cut.end], self.piece_of[:511] + [-1]
        self.at = [min(a, len(self.ids) - 1) for a in self.at]
        self.marks = marks[first:last]
        self.written = [P.written(w) for w in self.words]
        inside = range(first, last)
        self.tags = self.heads = self.rels = self.names = self.open = self.roles = self.chains = None
        self.links, self.facts = [], {}
        self.scale = doc.get('scale')
        if 'tags' in doc:
            self.tags = [labels['tag'][t] for t in doc['tags'][first:last]]
            self.heads = [h - first if h >= 0 else -1 for h in doc['heads'][first:last]]
            self.rels = [labels['rel'].get(r, labels['rel'].get(r.split(':')[0], 0)) for r in doc['rels'][first:last]]
        if 'names' in doc:
            self.names = [labels['name'].get(n, labels['name']['O']) for n in doc['names'][first:last]]
            self.open = [labels['open'](n, tuple(doc.get('kinds', ()))) for n in doc['names'][first:last]]
        if 'roles' in doc:
            self.roles = [labels['role'][r] for r in doc['roles'][first:last]]
            self.links = [(c - first, [p - first for p in parts if p in inside]) for c, parts in doc['links'] if c in inside]
        for i, value in doc.get('facts', {}).items():
            if int(i) in inside:
                self.facts[int(i) - first] = value
        if 'chains' in doc:
            self.chains = {}
            for number, chain in enumerate(doc['chains']):
                for m in chain:
                    if m in inside:
                        self.chains[m - first] = number
            self.nouns = [i - first for i in inside if doc['tags'][i].split(' ')[0] in NOUNS]

    def marked(self, case=None):
        """A mark a piece; `case` writes every word so ('small', 'capitals')."""
        found = []
        for i in self.piece_of:
            if i < 0:
                found.append(0)
                continue
            how = self.written[i]
            if case and how not in (0, 6):
                how = 1 if case == 'small' else 3
            found.append(self.marks[i] + how)
        return found


def prepare(docs, cut, labels):
    index = dict(tag={t: labels.tag(t) for d in docs for t in d.get('tags', ())},
                 rel={r: i for i, r in enumerate(labels.relations)},
                 name={n: i for i, n in enumerate(labels.names)}, open=functools.lru_cache(None)(labels.open_to),
                 role={r: i for i, r in enumerate(labels.roles)})
    found = []
    for doc in docs:
        marks = P.marks(doc['words'], doc['sents'])
        found += [Window(doc, run, cut, index, marks) for run in windows(doc, cut)]
    return found


def batches(all_windows, size, rng):
    """Windows of like length together, `size` pieces or fewer a batch, in an order drawn from `rng`."""
    order = list(range(len(all_windows)))
    if rng:
        rng.shuffle(order)
    found, chunk = [], 400
    for k in range(0, len(order), chunk):
        part = sorted(order[k:k + chunk], key=lambda i: len(all_windows[i].ids))
        run, widest = [], 0
        for i in part:
            widest_now = max(widest, -(-len(all_windows[i].ids) // 16) * 16)
            if run and widest_now * (len(run) + 1) > size:
                found.append(run)
                run, widest_now = [], -(-len(all_windows[i].ids) // 16) * 16
            run.append(i)
            widest = widest_now
        found.append(run)
    if rng:
        rng.shuffle(found)
    return [[all_windows[i] for i in run] for run in found]


class Batch:
    def __init__(self, run, device, rng=None):
        # Few different widths: a new shape costs the matrix library more than the padding.
        s = -(-max(len(w.ids) for w in run) // 16) * 16
        self.run = run
        ids, marks, at, self.first = [], [], [], []
        for row, w in enumerate(run):
            case = None
            if rng:
                draw = rng.random()
                case = 'small' if draw < 0.04 else 'capitals' if draw < 0.08 else None
            ids.append(w.ids + [0] * (s - len(w.ids)))
            marks.append(w.marked(case) + [0] * (s - len(w.ids)))
            self.first.append(len(at))
            at += [(row, a) for a in w.at]
        self.ids, self.marks = torch.tensor(ids, device=device), torch.tensor(marks, device=device)
        self.length = torch.tensor([len(w.ids) for w in run], device=device)
        self.at = torch.tensor(at, device=device)
        self.device = device

    def tensor(self, values, kind=torch.long):
        return torch.tensor(values, dtype=kind, device=self.device)

    def labelled(self, layer):
        """The numbers of the words that a layer is known for, and what it says of them."""
        where, what = [], []
        for first, w in zip(self.first, self.run):
            values = getattr(w, layer)
            if values is not None:
                where += range(first, first + len(values))
                what += values
        return self.tensor(where), self.tensor(what)

    def chunked(self, layer, head, w):
        """A head's scores of every window that has marks of a layer, padded: [windows, words, marks], and its sizes."""
        rows = [(first, window) for first, window in zip(self.first, self.run) if getattr(window, layer) is not None]
        if not rows:
            return None
        sizes = [len(window.words) for _, window in rows]
        at = torch.zeros(len(rows), max(sizes), dtype=torch.long)
        for k, (first, window) in enumerate(rows):
            at[k, :sizes[k]] = torch.arange(first, first + sizes[k])
        return head(w[at.to(self.device)]), self.tensor(sizes), [getattr(window, layer) for _, window in rows]

    def sentences(self):
        """(first word in the batch, size, heads within the sentence with its size for a root, relations)."""
        found = []
        for first, w in zip(self.first, self.run):
            if w.heads is None:
                continue
            for a, b in w.sents:
                heads = [h - a if h >= 0 else b - a for h in w.heads[a:b]]
                found.append((first + a, b - a, heads, w.rels[a:b]))
        return found

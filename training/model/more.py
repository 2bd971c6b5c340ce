"""More sets for prepare.py: names that a set marks only in part, and treebank sentences made more like news.

A document may have `kinds`, the kinds of names that its set marks: what it calls no name may still be one of another
kind. A word whose mark is `?` is not known at all.
"""
import random

MONTHS = ('Jan.', 'January', 'Feb.', 'February', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'August', 'Sept.',
          'September', 'Oct.', 'October', 'Nov.', 'November', 'Dec.', 'December')
# Before a number: words, tags, heads (the last word's number stands for the number) and relations as EWT has them.
MODIFIERS = (
    (('more', 'ADJ JJR', 'advmod', 2), ('than', 'ADP IN', 'fixed', 0)),
    (('fewer', 'ADJ JJR', 'advmod', 2), ('than', 'ADP IN', 'fixed', 0)),
    (('less', 'ADJ JJR', 'advmod', 2), ('than', 'ADP IN', 'fixed', 0)),
    (('at', 'ADP IN', 'case', 2), ('least', 'ADJ JJS', 'nmod', 2)),
    (('nearly', 'ADV RB', 'advmod', 1),),
    (('about', 'ADV RB', 'advmod', 1),),
    (('around', 'ADV RB', 'advmod', 1),),
    (('over', 'ADV RB', 'advmod', 1),),
    (('almost', 'ADV RB', 'advmod', 1),),
    (('some', 'ADV RB', 'advmod', 1),),
    (('only', 'ADV RB', 'advmod', 1),),
)


def whole_kinds(docs):
    """Wikigold: every name is marked, those of a group, a facility or a product under a wider kind."""
    for doc in docs:
        doc['kinds'] = ['Person', 'Organization', 'Location', 'Misc']
        yield doc


def tweets(docs):
    """Sentences of the Broad Twitter Corpus or WNUT: who is addressed (@...) is not taught."""
    for doc in docs:
        doc['kinds'] = ['Person', 'Organization', 'Location'] + (['Product', 'Misc'] if doc['id'].startswith('wnut') else [])
        for i, word in enumerate(doc['words']):
            if word[0] in '@#' or (i and doc['words'][i - 1] in '@#') or word.startswith('http'):
                doc['names'][i] = '?'
        yield doc


def places(docs):
    """The places that the names sets tell of, each as its words."""
    found = set()
    for doc in docs:
        run = []
        for word, mark in zip(doc['words'] + ['.'], doc['names'] + ['O']):
            if run and mark != 'I-Location':
                found.add(tuple(run))
                run = []
            if mark.endswith('-Location'):
                run.append(word)
    return sorted(p for p in found if len(p) < 4 and all(w.isalpha() and w.istitle() for w in p))


KINDS = {'person': 'Person', 'place': 'Location', 'organization': 'Organization'}


def entities(doc, common):
    """Names out of GUM's entities: what is known by a page of its own and has nothing but proper nouns around it.

    A name made of `common` nouns alone may be an office or a part ("President", "Airport"): it is left open.
    """
    names = ['?' if proper(t) else 'O' for t in doc['tags']]
    part = [t.endswith(' NNP') for t in doc['tags']] + [False] * 3
    for first, last, kind in spans_of(doc['entity']):
        top = [i for i in range(first, last + 1) if not first <= doc['heads'][i] <= last and doc['rels'][i] != 'punct']
        if kind not in KINDS or len(top) != 1 or not part[top[0]]:
            continue
        a = b = top[0]
        while part[a - 1] and a > first:
            a -= 1
        while part[b + 1] and b < last:
            b += 1
        goes_on = part[a - 1] or part[b + 1] or doc['words'][min(b + 1, len(names) - 1)] in ('of', '-', '&', 'and') and part[b + 2]
        titles = all(w.lower() in common for w in doc['words'][a:b + 1])
        if not goes_on and not titles and all(n == '?' for n in names[a:b + 1]):
            names[a:b + 1] = ['B-' + KINDS[kind]] + ['I-' + KINDS[kind]] * (b - a)
    doc['names'], doc['kinds'] = names, list(KINDS.values())


def spans_of(rows):
    """The mentions in GUM's Entity columns: first word, last word, kind; those that an encyclopedia has a page on."""
    found, waiting = [], {}
    for at, field in enumerate(rows):
        i = 0
        while i < len(field):
            if field[i] == '(':
                j = i + 1
                while j < len(field) and field[j] not in '()':
                    j += 1
                parts = field[i + 1:j].split('-')
                waiting.setdefault(parts[0], []).append((at, parts[1] if len(parts) > 7 else ''))
                if j < len(field) and field[j] == ')':
                    first, kind = waiting[parts[0]].pop()
                    found.append((first, at, kind))
                    j += 1
                i = j
            elif field[i] == ')':
                i += 1
            else:
                j = i
                while j < len(field) and field[j] != ')' and field[j] != '(':
                    j += 1
                if waiting.get(field[i:j]):
                    first, kind = waiting[field[i:j]].pop()
                    found.append((first, at, kind))
                i = j
    return sorted(found, key=lambda s: (s[0], -s[1]))


def silver(doc, line):
    """Names that the product reads, where the treebank's own tags bear them out."""
    names = ['?' if proper(t) else 'O' for t in doc['tags']]
    for name in line:
        first, last, kind = name.split(' ')
        inside = range(int(first), int(last) + 1)
        ends = doc['tags'][inside[0]], doc['tags'][inside[-1]]
        borne_out = proper(ends[0]) and (proper(ends[1]) or ends[1].startswith('NUM'))
        # A name goes on or begins earlier by the tags: its ends are not known.
        cut = any(0 <= i < len(names) and proper(doc['tags'][i]) and joined(doc, i, inside)
                  for i in (inside[0] - 1, inside[-1] + 1))
        for i in inside:
            if kind == 'Group' or cut or not borne_out:
                names[i] = '?'
            else:
                names[i] = ('B-' if i == inside[0] else 'I-') + kind
    doc['names'], doc['kinds'] = names, ['Person', 'Location', 'Organization']


def proper(tag):
    return tag.startswith('PROPN') or tag.endswith((' NNP', ' NNPS'))


def joined(doc, i, inside):
    return doc['heads'][i] in inside and doc['rels'][i].split(':')[0] in ('flat', 'compound') \
        or any(doc['heads'][j] == i and doc['rels'][j].split(':')[0] in ('flat', 'compound') for j in inside)


class Writer:
    """Builds a document anew with words put in; a head is a word of the old document by its number, or a new one of the sentence by a key."""

    def __init__(self, doc):
        self.doc, self.items, self.sents = doc, [], []

    def sentence(self, items, paragraph):
        first = len(self.items)
        for item in items:
            for k in (0, 4):
                item[k] = item[k] if isinstance(item[k], int) else f'{first} {item[k]}'
        self.items += items
        self.sents.append([first, len(self.items), paragraph])

    def result(self):
        where = {key: i for i, (key, *_) in enumerate(self.items)}
        doc = dict(id=self.doc['id'] + '-varied', sents=self.sents)
        doc['words'] = [x[1] for x in self.items]
        doc['tags'] = [x[2] for x in self.items]
        doc['rels'] = [x[3] for x in self.items]
        doc['heads'] = [where[x[4]] if x[4] != -1 else -1 for x in self.items]
        if 'names' in self.doc:
            doc['names'] = [x[5] for x in self.items]
            doc['kinds'] = self.doc['kinds']
        return doc


def varied(docs, places, seed=1):
    """Copies of treebank documents with datelines before first sentences and with counted subjects."""
    rng = random.Random(seed)
    for doc in docs:
        out, changed = Writer(doc), False
        for number, (first, last, paragraph) in enumerate(doc['sents']):
            items = [[i, doc['words'][i], doc['tags'][i], doc['rels'][i], doc['heads'][i],
                      doc.get('names', ['?'] * len(doc['words']))[i]] for i in range(first, last)]
            more = counted(items, rng)
            verb = any(x[4] == -1 and x[2].startswith('VERB') for x in items)
            if verb and last - first > 5 and rng.random() < (0.6 if number == 0 else 0.12):
                more = dateline(more, rng, places)
            changed = changed or len(more) != len(items)
            if len(more) != len(items) or rng.random() < 0.3:
                out.sentence(more, paragraph)
        if changed:
            yield out.result()


def small(word, tag):
    return word if tag.startswith('PROPN') or word == 'I' or word.startswith("I'") or not word[1:].islower() else word.lower()


def number(rng):
    draw = rng.random()
    if draw < 0.3:
        return f'{rng.randrange(1, 900)},{rng.choice(("000", "500", f"{rng.randrange(1000):03d}"))}'
    if draw < 0.75:
        return str(rng.randrange(3, 400))
    return rng.choice(('two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', '11', 'twelve', 'twenty', '40'))


def counted(items, rng):
    """A bare or counted plural subject or object gets a number and what stands before one."""
    for at, (key, word, tag, rel, head, _) in enumerate(items):
        if not tag.endswith('NNS') or rel.split(':')[0] not in ('nsubj', 'obj', 'obl') or rng.random() > 0.5:
            continue
        below = [i for i, x in enumerate(items) if x[4] == key and i < at]
        rels = {items[i][3].split(':')[0] for i in below}
        if rels & {'det', 'nummod', 'nmod', 'case', 'amod', 'cc', 'punct', 'advmod', 'mark'} - {'amod'} - ({'case'} if rel == 'obl' else set()):
            counts = [i for i in below if items[i][3] == 'nummod' and items[i][2] == 'NUM CD']
            if not counts or any(x[4] == items[counts[0]][0] for x in items) or rels & {'det', 'nmod', 'advmod'}:
                continue
            place, count = counts[0], None
        else:
            left = [i for i in below if items[i][3].split(':')[0] != 'case']
            reach = [i for i in range(at) if any(items[i][4] == items[j][0] for j in left)]
            place = min(left + reach + [at])
            count = ['n', number(rng), 'NUM CD', 'nummod', key, 'O']
        before = [[f'm{k}', w, t, r, None, 'O'] for k, (w, t, r, _) in enumerate(rng.choice(MODIFIERS))]
        whole = 'n' if count else items[place][0]
        for k, x in enumerate(before):
            x[4] = 'm0' if x[3] == 'fixed' else whole
        if count and rng.random() < 0.2:
            before = []
        if place == 0:
            first = items[0]
            items[0] = first[:1] + [small(first[1], first[2])] + first[2:]
            opener = before[0] if before else count if count else None
            if opener:
                opener[1] = opener[1][0].upper() + opener[1][1:]
        return items[:place] + before + ([count] if count else []) + items[place:]
    return items


def dateline(items, rng, places):
    """Where and when a report was sent, before its first sentence: a parataxis of the sentence's root."""
    root = next(x[0] for x in items if x[4] == -1)
    place = rng.choice(places)
    style = rng.random()
    words = [w.upper() if style < 0.75 else w for w in place]
    head = [[f'p{k}', w, 'PROPN NNP', 'parataxis' if k == len(words) - 1 else 'compound',
             root if k == len(words) - 1 else f'p{len(words) - 1}', ('B-' if k == 0 else 'I-') + 'Location']
            for k, w in enumerate(words)]
    top = f'p{len(words) - 1}'
    if rng.random() < 0.2:
        other = rng.choice(places)
        head.append(['pc', ',', 'PUNCT ,', 'punct', f'o{len(other) - 1}', 'O'])
        head += [[f'o{k}', w, 'PROPN NNP', 'nmod:unmarked' if k == len(other) - 1 else 'compound',
                  top if k == len(other) - 1 else f'o{len(other) - 1}', ('B-' if k == 0 else 'I-') + 'Location']
                 for k, w in enumerate(other)]
    agency = ''.join(rng.choice('ABCDEFGIKLMNPRSTU') for _ in range(rng.choice((2, 3, 3, 3, 4))))
    if rng.random() < 0.25:
        agency = agency[0] + agency[1:].lower() + rng.choice(('ters', 'press', 'news', 'fax'))
    wire = [['wl', '(', 'PUNCT -LRB-', 'punct', 'w', 'O'], ['w', agency, 'PROPN NNP', 'parataxis', top, 'B-Organization'],
            ['wr', ')', 'PUNCT -RRB-', 'punct', 'w', 'O']]
    day = [['dc', ',', 'PUNCT ,', 'punct', 'd', 'O'], ['dm', rng.choice(MONTHS), 'PROPN NNP', 'nmod:unmarked', 'd', 'O'],
           ['d', str(rng.randrange(1, 32)), 'NUM CD', 'nmod:unmarked', top, 'O']]
    draw = rng.random()
    if draw < 0.35:
        head += day + wire
    elif draw < 0.75:
        head += wire
    elif draw < 0.85:
        head += day
    if draw >= 0.1 or len(head) > len(words):
        head.append(['end', rng.choice(('-', '–', '—', '--', '--', '—')), 'PUNCT :', 'punct', top, 'O'])
    else:
        head.append(['end', ':', 'PUNCT :', 'punct', top, 'O'])
    return head + items

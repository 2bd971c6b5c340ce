"""Reads the public sets into one form: a line of JSON for each document.

    python3 training/model/prepare.py DATA WORDS NAMES OUT

DATA is the folder of public sets, WORDS what org.twosource.language.PrintWords printed for the texts of
attribution/polnear, NAMES what org.twosource.language.PrintNames printed for the training part of EWT, OUT a folder
for the results. A document has `words`, `sents` (first word, word after the
last, paragraph) and the layers that its set knows:

    tags   a tag class a word: universal and treebank tag
    heads  the word each word hangs on, -1 for a root;  rels  by which relation
    names  B-, I-, O or ? a word;  kinds  those that its set marks, where not all
    roles  B-, I- or O a word: Source, Cue, Content (PolNeAR's marks do not overlap)
    links  for each attribution: [first word of the cue, [words of its source and content]]
    facts  {word: -3 .. 3}, how sure the text is that the event of that word happened;  scale  whose scale it is
    chains for each person or thing spoken of: the head words of its mentions, in order

Every tenth document of Worldwide (sorted by name, index % 10 == 9) is kept apart, and so is every set's dev part.
"""
import json
import os
import sys

import more

ROLES = ('Source', 'Cue', 'Content')
# GUM's texts whose own licences permit any use; the others are for non-commercial use only.
GUM_GENRES = ('academic', 'bio', 'court', 'interview', 'speech', 'voyage')
NAME_KINDS = {'PER': 'Person', 'LOC': 'Location', 'ORG': 'Organization', 'MISC': 'Misc',
              'person': 'Person', 'location': 'Location', 'corporation': 'Organization', 'group': 'Organization',
              'product': 'Product', 'creative-work': 'Misc',
              'Person': 'Person', 'Location': 'Location', 'Organization': 'Organization',
              'Facility': 'Facility', 'NORP': 'Group', 'Product': 'Product', 'Misc': 'Misc'}


def conllu(path):
    """Documents of a treebank."""
    doc, rows = None, []
    for line in open(path, encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('# newdoc id = '):
            if doc:
                yield doc
            doc = dict(id=line[14:], words=[], sents=[], tags=[], heads=[], rels=[], entity=[], paragraph=-1)
        elif line.startswith('# newpar') and doc:
            doc['paragraph'] += 1
        elif line.startswith('#'):
            continue
        elif line:
            row = line.split('\t')
            if row[0].isdigit():
                rows.append(row)
        elif rows:
            first = len(doc['words'])
            for row in rows:
                doc['words'].append(row[1])
                doc['tags'].append(row[3] + ' ' + row[4])
                head = int(row[6])
                doc['heads'].append(first + head - 1 if head else -1)
                doc['rels'].append(row[7])
                doc['entity'].append(next((x[7:] for x in row[9].split('|') if x.startswith('Entity=')), ''))
            doc['sents'].append([first, len(doc['words']), max(doc['paragraph'], 0)])
            rows = []
    if doc:
        yield doc


def chains(path, doc):
    """The mentions of a document in CoNLL 2012 columns, each by the word that its tree has on top."""
    open_at, found = {}, {}
    rows = [line.rstrip('\n').split('\t') for line in open(path, encoding='utf-8') if line.strip() and line[0] != '#']
    if [row[1] for row in rows] != doc['words']:
        return None
    for at, row in enumerate(rows):
        mark, number = row[2], ''
        i = 0
        while i < len(mark):
            c = mark[i]
            if c == '(':
                number = ''
                i += 1
                while i < len(mark) and mark[i].isdigit():
                    number += mark[i]
                    i += 1
                open_at.setdefault(number, []).append(at)
                if i < len(mark) and mark[i] == ')':
                    found.setdefault(number, []).append((open_at[number].pop(), at))
                    i += 1
            elif c.isdigit():
                number = ''
                while i < len(mark) and mark[i].isdigit():
                    number += mark[i]
                    i += 1
                found.setdefault(number, []).append((open_at[number].pop(), at))
                i += 1
            else:
                i += 1
    result = []
    for mentions in found.values():
        heads = sorted({top(doc, a, b) for a, b in mentions})
        if len(heads) > 1:
            result.append(heads)
    return result


def top(doc, first, last):
    for i in range(first, last + 1):
        if not first <= doc['heads'][i] <= last and doc['rels'][i] != 'punct':
            return i
    return last


def polnear(folder, words_file):
    cut = dict(line.rstrip('\n').split('\t') for line in open(words_file, encoding='utf-8'))
    cut = {os.path.basename(k): v for k, v in cut.items()}
    for name in sorted(os.listdir(folder + '/attributions')):
        stem = name[:-9]
        text = open(folder + '/text/' + stem + '.txt', encoding='utf-8', newline='').read()
        wide = [i for i, c in enumerate(text) for _ in range(2 if ord(c) > 0xffff else 1)] + [len(text)]
        doc = dict(id=stem, words=[], sents=[])
        spans = []
        for sentence in cut[stem + '.txt'].split('|'):
            paragraph, *words = sentence.split(' ')
            first = len(spans)
            for word in words:
                a, b = map(int, word.split('-'))
                spans.append((wide[a], wide[b]))
                doc['words'].append(text[wide[a]:wide[b]])
            doc['sents'].append([first, len(spans), int(paragraph)])
        doc['roles'], doc['links'] = ['O'] * len(spans), []
        marks, groups = {}, []
        for line in open(folder + '/attributions/' + name, encoding='utf-8'):
            part = line.rstrip('\n').split('\t')
            if len(part) < 2:
                continue
            if part[0][0] == 'T':
                kind, _, at = part[1].partition(' ')
                marks[part[0]] = kind, [tuple(map(int, s.split())) for s in at.split(';')]
            elif part[0][0] == 'E':
                groups.append([x.split(':') for x in part[1].split()])
        for group in groups:
            cue, rest = None, []
            for role, mark in group:
                role = role.rstrip('0123456789')
                if role not in ROLES or mark not in marks:
                    continue
                before = False
                for a, b in sorted(marks[mark][1]):
                    inside = [i for i, (c, d) in enumerate(spans) if c < b and d > a and text[max(a, c):min(b, d)].strip()]
                    for i in inside:
                        doc['roles'][i] = ('I-' if before else 'B-') + role
                        before = True
                    before = False
                    if role == 'Cue' and inside and cue is None:
                        cue = inside[0]
                    elif role != 'Cue':
                        rest += inside
            if cue is not None:
                doc['links'].append([cue, rest])
        yield doc


def worldwide(folder):
    names = sorted(os.listdir(folder))
    for index, name in enumerate(names):
        rows, doc = [], dict(id=name, words=[], sents=[], names=[], apart=index % 10 == 9)
        for line in open(folder + '/' + name, encoding='utf-8'):
            row = line.rstrip('\n').split('\t')
            if len(row) > 1 and row[0].strip():
                # Where marks nest, the outer one stands first.
                rows.append((row[0].strip(), row[1].strip()))
            elif rows:
                names_sentence(doc, rows)
                rows = []
        if rows:
            names_sentence(doc, rows)
        if doc['words']:
            yield doc


def names_sentence(doc, rows):
    if len(rows) == 1 and rows[0][0].startswith('http'):
        return
    doc['sents'].append([len(doc['words']), len(doc['words']) + len(rows), len(doc['sents'])])
    before = 'O'
    for word, mark in rows:
        place, _, kind = mark.partition('-')
        kind = NAME_KINDS.get(kind)
        if kind is None:
            mark = 'O'
        elif place in 'BS' or before[2:] != kind:
            mark = 'B-' + kind
        else:
            mark = 'I-' + kind
        doc['words'].append(word)
        doc['names'].append(mark)
        before = mark


def conll_names(path, name, sentences=12):
    """A CoNLL file of names, its sentences taken together a dozen at a time."""
    doc, rows, count = None, [], 0
    for line in list(open(path, encoding='utf-8')) + ['']:
        row = line.split()
        if len(row) > 1 and row[0] != '-DOCSTART-':
            rows.append((row[0], row[-1]))
        elif rows:
            if doc is None:
                doc = dict(id=f'{name}-{count}', words=[], sents=[], names=[])
            names_sentence(doc, rows)
            rows = []
            if len(doc['sents']) == sentences:
                yield doc
                doc, count = None, count + 1
    if doc:
        yield doc


def facts(path, scale):
    for line in open(path, encoding='utf-8'):
        row = json.loads(line)
        words = row['text'].split(' ')
        yield dict(id=f"{scale}-{row['idx']}", words=words, sents=[[0, len(words), 0]], scale=scale,
                   facts={t['span1'][0]: t['label'] for t in row['targets'] if t['span1'][0] < len(words)})


def write(out, name, docs):
    docs = list(docs)
    with open(f'{out}/{name}.jsonl', 'w', encoding='utf-8') as file:
        for doc in docs:
            doc.pop('paragraph', None)
            doc.pop('entity', None)
            doc.pop('apart', None)
            file.write(json.dumps(doc, ensure_ascii=False) + '\n')
    print(f"{name}: {len(docs)} documents, {sum(len(d['words']) for d in docs)} words")


def treebank(data, part):
    common = {d['words'][i] for d in conllu(f'{data}/syntax/ewt/en_ewt-ud-train.conllu')
              for i, t in enumerate(d['tags']) if t.startswith('NOUN')}
    for doc in conllu(f'{data}/syntax/gum/en_gum-ud-{part}.conllu'):
        if doc['id'].split('_')[1] in GUM_GENRES:
            found = chains(f"{data}/coreference/ontogum-conll/{doc['id']}.conll", doc)
            if found is not None:
                doc['chains'] = found
            if part == 'train':
                more.entities(doc, common)
            yield doc


def web(data, names):
    """The training part of EWT with the names that the product read."""
    read = dict(line.rstrip('\n').partition('\t')[::2] for line in open(names, encoding='utf-8'))
    for doc in conllu(f'{data}/syntax/ewt/en_ewt-ud-train.conllu'):
        more.silver(doc, [x for x in read.get(doc['id'], '').split('\t') if x])
        yield doc


def main():
    data, words, names, out = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    write(out, 'ewt-train', web(data, names))
    write(out, 'ewt-dev', conllu(f'{data}/syntax/ewt/en_ewt-ud-dev.conllu'))
    for part in ('train', 'dev'):
        write(out, f'gum-{part}', treebank(data, part))
        write(out, f'polnear-{part}', polnear(f'{data}/attribution/polnear/{part}', words))
        write(out, f'uw-{part}', facts(f'{data}/factuality/UW/{part}.jsonl', 'uw'))
        write(out, f'uds-{part}', facts(f'{data}/factuality/UDS_IH2/{part}.jsonl', 'uds'))
    all_docs = list(worldwide(f'{data}/names/worldwide/processed_annotated'))
    train, dev = [d for d in all_docs if not d['apart']], [d for d in all_docs if d['apart']]
    write(out, 'worldwide-train', train)
    write(out, 'worldwide-dev', dev)
    free = f'{data}/names/ner-free/data'
    write(out, 'wikigold-train', more.whole_kinds(conll_names(f'{free}/wikigold/CONLL-format/data/wikigold.conll.txt', 'wikigold')))
    for part in ('train/wnut17train.conll', 'dev/emerging.dev.conll', 'test/emerging.test.annotated'):
        name = 'wnut-' + part.split('/')[0]
        write(out, name + '-train', more.tweets(conll_names(f'{free}/WNUT17/CONLL-format/data/{part}', name)))
    for part in 'abefgh':
        write(out, f'btc-{part}-train', more.tweets(conll_names(f'{free}/BTC/CONLL-format/data/{part}.conll', 'btc-' + part)))
    write(out, 'varied-train', more.varied([*web(data, names), *treebank(data, 'train')], more.places(train)))
    write(out, 'uner-dev', uner(f'{data}/names/uner-ewt/en_ewt-ud-dev.iob2'))


def uner(path):
    """UNER's own columns: index, word, mark."""
    doc, rows = None, []
    for line in list(open(path, encoding='utf-8')) + ['# newdoc id = end', '']:
        row = line.rstrip('\n').split('\t')
        if line.startswith('# newdoc id = '):
            if doc and doc['words']:
                yield doc
            doc = dict(id=line[14:].strip(), words=[], sents=[], names=[])
        elif len(row) > 2:
            rows.append((row[1], row[2]))
        elif rows and not line.strip():
            names_sentence(doc, rows)
            rows = []


if __name__ == '__main__':
    main()

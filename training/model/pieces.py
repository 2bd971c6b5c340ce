"""Word pieces and marks of a word, exactly as org.twosource.language cuts and marks them."""
import json
import unicodedata

GROUPS = ('Zs', 'Zl', 'Zp')
DROPPED = ('Mn', 'Cc', 'Cf', 'Cs', 'Co')
PUNCTUATION = ('Pc', 'Pd', 'Ps', 'Pe', 'Pi', 'Pf', 'Po')
OPENING, CLOSING = ('“', '``', '„', '«'), ('”', "''", '»')

# Marks: how a word is written, times where it stands, times whether inside quotation marks.
WRITTEN = 7
PLACES = 3
MARKS = WRITTEN * PLACES * 2


def is_blank(c):
    return c in '\t\n\r' or unicodedata.category(c) in GROUPS


def stands_alone(c):
    o = ord(c)
    if 0x20 < o < 0x7f:
        return not c.isalnum()
    return unicodedata.category(c) in PUNCTUATION or 0x3400 <= o <= 0x4dbf or 0x4e00 <= o <= 0x9fff \
        or 0xf900 <= o <= 0xfaff or 0x20000 <= o <= 0x2ceaf or 0x2f800 <= o <= 0x2fa1f


class Pieces:
    def __init__(self, tokenizer_json):
        self.vocabulary = json.load(open(tokenizer_json, encoding='utf-8'))['model']['vocab']
        self.unknown, self.start, self.end = (self.vocabulary[x] for x in ('[UNK]', '[CLS]', '[SEP]'))
        self.cache = {}

    def of(self, word):
        """The numbers of a word's pieces, at least one."""
        ids = self.cache.get(word)
        if ids is None:
            ids = self.cache[word] = tuple(i for part in self.parts(word) for i in self.cut(part)) or (self.unknown,)
        return ids

    def parts(self, word):
        parts, current = [], ''
        for c in unicodedata.normalize('NFD', word):
            alone, blank = stands_alone(c), is_blank(c)
            if (alone or blank) and current:
                parts.append(current)
                current = ''
            if alone:
                parts.append(c.lower())
            elif not blank and c != '\ufffd' and unicodedata.category(c) not in DROPPED:
                current += c.lower()
        return parts + [current] if current else parts

    def cut(self, part):
        ids, at = [], 0
        if len(part) > 100:
            return [self.unknown]
        while at < len(part):
            to = len(part)
            while to > at and ('##' if at else '') + part[at:to] not in self.vocabulary:
                to -= 1
            if to == at:
                return [self.unknown]
            ids.append(self.vocabulary[('##' if at else '') + part[at:to]])
            at = to
        return ids


def written(word):
    """How a word is written: 0 no letters, 1 small, 2 capital first, 3 capitals, 4 one capital, 5 mixed, 6 digits."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 6 if any(c.isdigit() for c in word) else 0
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        return 1
    if upper == len(letters):
        return 4 if upper == 1 else 3
    return 2 if upper == 1 and letters[0].isupper() else 5


def marks(words, sents):
    """The mark of each word of a document, without how it is written."""
    found, paragraph, inside = [], None, False
    for first, last, number in sents:
        fresh = number != paragraph
        if fresh:
            inside = False
        paragraph = number
        for i in range(first, last):
            word = words[i]
            place = 0 if i > first else 2 if fresh else 1
            quote = word in OPENING or word in CLOSING or word == '"'
            before = inside
            if word in OPENING:
                inside = True
            elif word in CLOSING:
                inside = False
            elif word == '"':
                inside = not inside
            found.append((place * 2 + (before or inside or quote)) * WRITTEN)
    return found

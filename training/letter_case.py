#!/usr/bin/env python3
"""Counts how words are written, for reading texts that are all in capitals: writes org/twosource/language/letter-case.tsv.

usage: letter_case.py DATA > letter-case.tsv

DATA is the folder of public sets; only those parts that the language model is taught from are read.
A row is a word in small letters with how often it stood in small letters, with a capital first, and in capitals, each within a sentence and
so of its own accord; rows that begin with = are counts of how one way of writing follows another, and of how words seen once are written, by ending.
"""
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+|\d+|[.?!:;\"“”()\[\]…]|\S")
FREE = ("academic", "bio", "court", "interview", "speech", "voyage")
LEAST = 3


def main(data):
    counts, follows = defaultdict(Counter), Counter()
    for text in texts(Path(data)):
        for line in text.splitlines():
            read(line, counts, follows)
    ways = "lcu"
    for first in "^" + ways:
        print("=" + first, *(follows[first, then] for then in ways), sep="\t")
    endings = defaultdict(Counter)
    for word, seen in counts.items():
        if sum(seen.values()) == 1:
            for size in range(4):
                endings[word[len(word) - size:] if size else ""].update(seen)
    for ending, seen in sorted(endings.items()):
        if sum(seen.values()) >= 20 and len(ending) < 4:
            print("=-" + ending, *(seen[way] for way in ways), sep="\t")
    for word, seen in sorted(counts.items()):
        if sum(seen.values()) >= LEAST and len(word) < 20:
            print(word, *(seen[way] for way in ways), sep="\t")


def texts(data):
    yield conllu(data / "syntax/ewt/en_ewt-ud-train.conllu", ())
    yield conllu(data / "syntax/gum/en_gum-ud-train.conllu", FREE)
    for file in sorted((data / "attribution/polnear/train/text").glob("*.txt")):
        yield file.read_text(encoding="utf8")
    for index, file in enumerate(sorted((data / "names/worldwide/original_articles").glob("*.txt"))):
        if index % 10 != 9:
            yield file.read_text(encoding="utf8", errors="replace")


def conllu(file, genres):
    lines, wanted = [], True
    for line in file.read_text(encoding="utf8").splitlines():
        if line.startswith("# sent_id"):
            wanted = not genres or any(f"_{genre}_" in line for genre in genres)
        elif line.startswith("# text = ") and wanted:
            lines.append(line[9:])
    return "\n".join(lines)


def way(word):
    if word == word.upper():
        return "c" if len(word) == 1 else "u"
    return "l" if word == word.lower() else "c"


def read(line, counts, follows):
    """A headline, where every word has a capital, or a line in capitals says nothing."""
    words = WORD.findall(line)
    letters = [word for word in words if word[0].isalpha()]
    small = sum(word[0].islower() for word in letters)
    if len(letters) < 6 or small * 2 < len(letters):
        return
    before, opens = "^", True
    for word in words:
        if word[0].isalpha():
            if not opens and word.lower() != "i":
                this = way(word)
                counts[word.lower()][this] += 1
                follows[before, this] += 1
                before = this
            else:
                before = "^"
            opens = False
        elif word in ".?!:;…\"“”([":
            before, opens = "^", True
        elif word not in "'’,-":
            before = "^" if word in ")" else before


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])

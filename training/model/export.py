"""Writes a trained network for the product: 8-bit weights in fused operators of ONNX Runtime, and what the heads mean.

    python3 training/model/export.py OUT LEMMAS english.onnx english.heads

OUT is a folder that train.py filled, LEMMAS the rules that LemmaTrainer wrote. A run reads one window: `ids` and
`marks` of its pieces and `words`, the place of each word's first piece; its `states` hold for each word, one behind
the other, the vectors and scores named in english.heads.
"""
import json
import struct
import sys

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

MS = 'com.microsoft'


class Graph:
    def __init__(self):
        self.nodes, self.constants = [], []

    def constant(self, name, array):
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, kind, inputs, outputs, domain='', **attributes):
        outputs = [outputs] if isinstance(outputs, str) else outputs
        self.nodes.append(helper.make_node(kind, inputs, outputs, name=outputs[0], domain=domain, **attributes))
        return outputs[0]

    def small(self, name, weight):
        """Weights [in, out] in 8 bits with a scale a column."""
        scale = np.maximum(np.abs(weight).max(0), 1e-8) / 127
        rounded = np.clip(np.round(weight / scale), -127, 127).astype(np.int8)
        return (self.constant(name + '.w', rounded), self.constant(name + '.s', scale.astype(np.float32)),
                self.constant(name + '.z', np.zeros(scale.shape, np.int8)))

    def linear(self, name, x, weight, bias):
        w, s, z = self.small(name, weight)
        return self.add('DynamicQuantizeMatMul', [x, w, s, z, self.constant(name + '.b', bias)], name, MS)


def main():
    out, lemmas, onnx_file, heads_file = sys.argv[1:]
    about = json.load(open(out + '/labels.json'))
    state = {k: v.float().numpy() for k, v in torch.load(out + '/mean.pt', map_location='cpu').items()}
    g = Graph()

    def parameters(name):
        return state[name + '.weight'].T, state[name + '.bias']

    words = state['encoder.words.weight']
    scale = np.maximum(np.abs(words).max(1, keepdims=True), 1e-8) / 127
    g.constant('words.table', np.round(words / scale).astype(np.int8))
    g.constant('words.scale', scale.astype(np.float32))
    g.constant('places.table', state['encoder.places.weight'])
    g.constant('marks.table', state['encoder.marks.weight'])
    g.add('Gather', ['words.table', 'ids'], 'word.small')
    g.add('Cast', ['word.small'], 'word.float', to=TensorProto.FLOAT)
    g.add('Gather', ['words.scale', 'ids'], 'word.scale')
    g.add('Mul', ['word.float', 'word.scale'], 'word')
    g.add('Gather', ['marks.table', 'marks'], 'mark')
    g.add('Shape', ['ids'], 'size')
    g.constant('zero', np.array([0], np.int64))
    g.constant('one', np.array([1], np.int64))
    g.add('Gather', ['size', 'one'], 'length')
    g.add('Slice', ['places.table', 'zero', 'length'], 'place')
    g.add('Add', ['word', 'mark'], 'marked')
    g.add('Add', ['marked', 'place'], 'placed')
    x = g.add('LayerNormalization',
              ['placed', g.constant('norm.w', state['encoder.norm.weight']), g.constant('norm.b', state['encoder.norm.bias'])],
              'embedded', axis=-1, epsilon=1e-12)
    for i in range(about['sizes']['layers']):
        p, n = f'encoder.layers.{i}.', f'layer{i}.'
        weight, bias = parameters(p + 'qkv')
        w, s, z = g.small(n + 'qkv', weight)
        g.add('DynamicQuantizeLinear', [x], [n + 'x8', n + 'xs', n + 'xz'])
        g.add('QAttention', [n + 'x8', w, g.constant(n + 'qkv.b', bias), n + 'xs', s, '', n + 'xz', z], n + 'seen', MS, num_heads=12)
        weight, bias = parameters(p + 'out')
        g.linear(n + 'out', n + 'seen', weight, bias)
        x = skip(g, state, p + 'norm1', n + 'norm1', n + 'out', x)
        weight, bias = parameters(p + 'up')
        g.linear(n + 'up', x, weight, bias)
        g.add('Gelu', [n + 'up'], n + 'gelu', MS)
        weight, bias = parameters(p + 'down')
        g.linear(n + 'down', n + 'gelu', weight, bias)
        x = skip(g, state, p + 'norm2', n + 'norm2', n + 'down', x)
    g.add('Squeeze', [x, 'zero'], 'pieces')
    x = g.add('Gather', ['pieces', 'words'], 'first', axis=0)
    plain = ['tags', 'names', 'roles', 'cue', 'part', 'back', 'earlier']
    bent = ['hang', 'hold', 'below', 'above', 'facts.0']
    parts = {}
    weights, biases, at = [], [], 0
    for name in plain + bent:
        weight, bias = parameters(name)
        weights.append(weight)
        biases.append(bias)
        parts[name] = weight.shape[1]
    g.linear('heads', x, np.concatenate(weights, 1), np.concatenate(biases))
    sizes = [sum(parts[n] for n in plain)] + [parts[n] for n in bent]
    g.constant('split', np.array(sizes, np.int64))
    g.add('Split', ['heads', 'split'], ['plain'] + [n + '.raw' for n in bent], axis=1)
    for n in bent:
        g.add('Relu', [n + '.raw'], n)

    def second(name, source, weight, bias):
        g.add('Gemm', [source, g.constant(name + '.w', weight), g.constant(name + '.b', bias)], name)

    second('arc', 'hang', *parameters('arc'))
    second('relation_below', 'below', *parameters('relation_below'))
    second('relation_above', 'above', *parameters('relation_above'))
    second('happened', 'facts.0', *(a[..., :1] for a in parameters('facts.2')))
    order = ['plain', 'arc', 'hold', 'below', 'above', 'relation_below', 'relation_above', 'happened']
    g.add('Concat', order, 'states', axis=1)
    n = about['sizes']
    layout = [(name, parts[name]) for name in plain] + [
        ('arc', parts['hang']), ('hold', parts['hold']), ('below', parts['below']), ('above', parts['above']),
        ('relationBelow', n['relations']), ('relationAbove', n['relations']), ('happened', 1)]
    graph = helper.make_graph(
        g.nodes, 'twosource-english',
        [helper.make_tensor_value_info('ids', TensorProto.INT32, [1, 'pieces']),
         helper.make_tensor_value_info('marks', TensorProto.INT32, [1, 'pieces']),
         helper.make_tensor_value_info('words', TensorProto.INT32, ['words'])],
        [helper.make_tensor_value_info('states', TensorProto.FLOAT, ['words', sum(size for _, size in layout)])],
        g.constants)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid('', 17), helper.make_opsetid(MS, 1)],
                              producer_name='twosource')
    model.ir_version = 8
    onnx.save(model, onnx_file)
    write_heads(heads_file, about, layout, state, lemmas)


def skip(g, state, source, name, x, before):
    return g.add('SkipLayerNormalization',
                 [x, before, g.constant(name + '.w', state[source + '.weight']), g.constant(name + '.b', state[source + '.bias'])],
                 name, MS, epsilon=1e-12)


def write_heads(path, about, layout, state, lemmas):
    """Big-endian, as java.io.DataInputStream reads: version, layout, labels, root, relations, transitions, lemma rules."""
    with open(path, 'wb') as file:
        def number(n):
            file.write(struct.pack('>i', n))

        def text(s):
            data = s.encode('utf-8')
            file.write(struct.pack('>H', len(data)) + data)

        def floats(array):
            number(array.size)
            file.write(array.astype('>f4').tobytes())

        number(2)
        number(len(layout))
        for name, size in layout:
            text(name)
            number(size)
        for kind in ('tags', 'names', 'roles', 'relations'):
            number(len(about[kind]))
            for label in about[kind]:
                text(label)
        floats(state['root'])
        floats(state['relation'])
        floats(state['name_after'])
        floats(state['role_after'])
        rules = [line.rstrip('\n').split('\t') for line in open(lemmas, encoding='utf-8')]
        number(len(rules))
        for key, rule in rules:
            text(key)
            text(rule)


if __name__ == '__main__':
    main()

"""Reads the weights of a base encoder out of its ONNX file (all-MiniLM-L6-v2, bge-small-en-v1.5, e5-small-v2)."""
import onnx
import torch
from onnx import numpy_helper


def load(path, network, keep=None):
    """Puts the base's weights into the network's encoder: all layers, or those whose numbers are in `keep`."""
    graph = onnx.load(path).graph
    stored = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    for node in graph.node:
        if node.op_type == 'MatMul' and node.input[1] in stored:
            name = node.name.strip('/').replace('/MatMul', '').replace('/', '.')
            stored[name + '.weight'] = stored[node.input[1]].t().contiguous()
    encoder = network.encoder

    def take(parameter, name):
        assert parameter.shape == stored[name].shape, (name, parameter.shape, stored[name].shape)
        parameter.data.copy_(stored[name])

    take(encoder.words.weight, 'embeddings.word_embeddings.weight')
    take(encoder.places.weight, 'embeddings.position_embeddings.weight')
    encoder.marks.weight.data[:] = stored['embeddings.token_type_embeddings.weight'][0]
    take(encoder.norm.weight, 'embeddings.LayerNorm.weight')
    take(encoder.norm.bias, 'embeddings.LayerNorm.bias')
    for layer, number in zip(encoder.layers, keep or range(len(encoder.layers))):
        p = f'encoder.layer.{number}.'
        for kind in ('weight', 'bias'):
            parts = [stored[f'{p}attention.self.{x}.{kind}'] for x in ('query', 'key', 'value')]
            getattr(layer.qkv, kind).data.copy_(torch.cat(parts))
            take(getattr(layer.out, kind), f'{p}attention.output.dense.{kind}')
            take(getattr(layer.norm1, kind), f'{p}attention.output.LayerNorm.{kind}')
            take(getattr(layer.up, kind), f'{p}intermediate.dense.{kind}')
            take(getattr(layer.down, kind), f'{p}output.dense.{kind}')
            take(getattr(layer.norm2, kind), f'{p}output.LayerNorm.{kind}')

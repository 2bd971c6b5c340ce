"""One encoder (BERT, Devlin et al. 2019) and a head for each question asked of a word.

Word states are those of a word's first piece. Trees are scored by a biaffine form (Dozat & Manning 2017); which
source and content belong to a cue, and which earlier mention a word means, by products of vectors.
"""
import math

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, ATTENTION, INNER = 384, 12, 1536
ARC, RELATION, LINK, CHAIN = 192, 128, 96, 96


class Half(torch.autograd.Function):
    """A linear layer in bfloat16 both ways, its weights kept in full."""

    @staticmethod
    def forward(ctx, x, weight, bias):
        x, w = x.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(x, w)
        return F.linear(x, w).float() + bias

    @staticmethod
    def backward(ctx, grad):
        x, w = ctx.saved_tensors
        small = grad.bfloat16()
        flat = small.reshape(-1, small.shape[-1])
        return ((small @ w).float(), (flat.t() @ x.reshape(-1, x.shape[-1])).float(),
                grad.reshape(-1, grad.shape[-1]).sum(0))


class Linear(nn.Linear):
    def forward(self, x):
        return Half.apply(x, self.weight, self.bias)


class Dropout(nn.Module):
    """Dropout from a stock of random numbers: drawing them anew costs more than the layer before."""
    STOCK = 1 << 23

    def __init__(self, rate):
        super().__init__()
        self.rate, self.stock = rate, None

    def forward(self, x):
        if not self.training or not self.rate:
            return x
        if Dropout.stock is None:
            Dropout.stock = (torch.rand(Dropout.STOCK) >= self.rate).float().div_(1 - self.rate).to(x.device)
        n = x.numel()
        at = int(torch.randint(0, Dropout.STOCK - n, (1,)))
        return x * Dropout.stock[at:at + n].view(x.shape)

    stock = None


class Layer(nn.Module):
    def __init__(self, rate):
        super().__init__()
        self.qkv = Linear(WIDTH, 3 * WIDTH)
        self.out = Linear(WIDTH, WIDTH)
        self.norm1 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.up = Linear(WIDTH, INNER)
        self.down = Linear(INNER, WIDTH)
        self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(rate)

    def forward(self, x, mask):
        b, s, _ = x.shape
        q, k, v = self.qkv(x).bfloat16().view(b, s, 3, ATTENTION, -1).permute(2, 0, 3, 1, 4).contiguous()
        weights = torch.softmax((q @ k.transpose(-1, -2)).float() / math.sqrt(WIDTH // ATTENTION) + mask, -1)
        seen = (weights.bfloat16() @ v).float().transpose(1, 2).reshape(b, s, WIDTH)
        x = self.norm1(x + self.drop(self.out(seen)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, layers, marks, rate=0.1):
        super().__init__()
        self.words = nn.Embedding(30522, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.marks = nn.Embedding(marks, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = Dropout(rate)
        self.layers = nn.ModuleList(Layer(rate) for _ in range(layers))
        self.words.weight.requires_grad_(False)

    def forward(self, ids, marks, length):
        s = ids.shape[1]
        x = self.words(ids) + self.places(torch.arange(s, device=ids.device)) + self.marks(marks)
        x = self.drop(self.norm(x))
        mask = (torch.arange(s, device=ids.device)[None, :] >= length[:, None]).float()[:, None, None, :] * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        return x


class Network(nn.Module):
    def __init__(self, layers, marks, tags, names, roles, relations):
        super().__init__()
        self.sizes = dict(layers=layers, marks=marks, tags=tags, names=names, roles=roles, relations=relations)
        self.encoder = Encoder(layers, marks)
        self.tags = Linear(WIDTH, tags)
        self.names = Linear(WIDTH, names)
        self.roles = Linear(WIDTH, roles)
        self.facts = nn.Sequential(Linear(WIDTH, 128), nn.ReLU(), Linear(128, 2))
        self.hang = Linear(WIDTH, ARC)
        self.hold = Linear(WIDTH, ARC)
        self.arc = Linear(ARC, ARC)
        self.root = nn.Parameter(torch.zeros(ARC))
        self.below = Linear(WIDTH, RELATION)
        self.above = Linear(WIDTH, RELATION)
        self.relation_below = Linear(RELATION, relations)
        self.relation_above = Linear(RELATION, relations)
        self.relation = nn.Parameter(torch.randn(relations, RELATION) * 0.02)
        self.cue = Linear(WIDTH, LINK)
        self.part = Linear(WIDTH, LINK)
        self.back = Linear(WIDTH, CHAIN)
        self.earlier = Linear(WIDTH, CHAIN)
        self.drop = Dropout(0.1)
        # What it is worth that one mark follows another.
        self.name_after = nn.Parameter(torch.zeros(names, names))
        self.role_after = nn.Parameter(torch.zeros(roles, roles))

    def words(self, ids, marks, length, at):
        """The states of the words whose first pieces stand at (row, place) in `at`."""
        return self.encoder(ids, marks, length)[at[:, 0], at[:, 1]]

    def arcs(self, w):
        """Vectors whose products say how well a word hangs on another; a root hangs on `root`."""
        return self.arc(self.drop(torch.relu(self.hang(w)))), self.drop(torch.relu(self.hold(w)))

    def relations(self, w):
        below, above = self.drop(torch.relu(self.below(w))), self.drop(torch.relu(self.above(w)))
        return below, above, self.relation_below(below), self.relation_above(above)

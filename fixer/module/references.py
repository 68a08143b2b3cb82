"""Who reads what: the references in a piece of HCL, found by its tokens, so also in heredocs and templates."""

from collections.abc import Iterator
from typing import NamedTuple

from fixer import hcl
from fixer.hcl import tokens as t
from fixer.module.scopes import scopes


class Reference(NamedTuple):
    """A reference as it is written: `aws_subnet.private[0].id` is ("aws_subnet", "private", "id").

    Indexes and splats are left out of `names`. `start` and `end` are offsets in the file.
    """

    names: tuple[str, ...]
    start: int
    end: int

    @property
    def address(self) -> str:
        """What is referred to: `aws_subnet.private`, `data.aws_region.current`, `var.region`, `local.tags`."""
        size = 3 if self.names[0] in ("data", "ephemeral") else 2
        return ".".join(self.names[:size])

    @property
    def attribute(self) -> str:
        """What is read of it: `id`, or empty where the whole is meant."""
        size = 3 if self.names[0] in ("data", "ephemeral") else 2
        return self.names[size] if len(self.names) > size else ""


def references(code: str, start: int = 0) -> Iterator[Reference]:
    """The references in a piece of code, which stands at `start` in its file, in source order.

    A name that stands alone is none (nothing that a module declares has an address of one name), nor is a key of an
    object or the name of an argument, nor what begins with a name that a loop around it in the code binds.
    """
    scanned = [token for token in t.tokenize(code) if token.kind != t.COMMENT]
    bound = scopes(code, scanned)
    for reference in _written(code, scanned, start):
        at = reference.start - start
        if not any(scope.start <= at < scope.end and reference.names[0] in scope.names for scope in bound):
            yield reference


def _written(code: str, scanned: list[t.Token], start: int) -> Iterator[Reference]:
    """What is written as a reference is, whatever its first name stands for there."""
    i, size = 0, len(scanned)
    while i < size:
        if scanned[i].kind != t.IDENT or (i and scanned[i - 1].kind == "."):
            i += 1
            continue
        names = [code[scanned[i].start : scanned[i].end]]
        first, last = i, i
        i += 1
        while i < size:
            kind = scanned[i].kind
            if kind == "." and i + 1 < size and scanned[i + 1].kind in (t.IDENT, t.NUMBER, "*"):
                if scanned[i + 1].kind == t.IDENT:
                    names.append(code[scanned[i + 1].start : scanned[i + 1].end])
                last = i + 1
                i += 2
            elif kind == "[" and (close := _closing(scanned, i)) is not None:
                # What the index itself refers to is read on its own.
                inner = scanned[i + 1 : close]
                yield from _written(code, inner, start)
                last = close
                i = close + 1
            else:
                break
        if len(names) > 1:
            yield Reference(tuple(names), start + scanned[first].start, start + scanned[last].end)


def _closing(scanned: list[t.Token], i: int) -> int | None:
    depth = 0
    for j in range(i, len(scanned)):
        kind = scanned[j].kind
        if kind in ("[", "(", "{", t.INTERP, t.CONTROL, t.OQUOTE, t.OHEREDOC):
            depth += 1
        elif kind in ("]", ")", "}", t.SEQEND, t.CQUOTE, t.CHEREDOC):
            depth -= 1
            if depth == 0:
                return j
    return None


def node_references(node: hcl.Node) -> tuple[Reference, ...]:
    """The references in a node, in source order."""
    code = node.code
    lead = len(code) - len(code.lstrip()) if not isinstance(node, hcl.Body) else 0
    return tuple(references(code[lead:], node.start))

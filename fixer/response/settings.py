"""What a piece says in blocks that have no address: settings of Terraform and of providers, local values, moves."""

from collections.abc import Iterable
from dataclasses import replace

from fixer.response.outline import TOP_LEVEL, Block, outline
from fixer.response.pieces import Piece

Said = tuple[str, ...]


def said(piece: Piece) -> frozenset[Said]:
    """What the blocks of a piece say: the addresses, and a key for each thing that the blocks without one say.

    Local values go by their names, a configuration of a provider by its alias, a `terraform` block by nothing else, and
    what may stand there any number of times (`moved`, `import`) by its text.
    """
    shape = piece.outline
    found = {key for block in shape.blocks if not block.address for key in _keys(piece.text, block)}
    return shape.addresses | found


def key_of(piece: Piece, block: Block) -> Said | None:
    """What a block goes by that is there once in a module: its address, or the provider that it configures."""
    return block.address or (_keys(piece.text, block)[0] if block.type == "provider" else None)


def keyed(piece: Piece) -> dict[Said, Block]:
    """The blocks of a piece that are there once in a module, by what they go by."""
    return {key: block for block in piece.outline.blocks if (key := key_of(piece, block))}


def blocks_of(pieces: Iterable[Piece]) -> dict[Said, Piece]:
    """The blocks of pieces that have an address, each as a piece."""
    return {
        block.address: replace(
            piece,
            text=piece.text[block.start : block.end] + ("\r\n" if "\r\n" in piece.text else "\n"),
            line=piece.line + piece.text.count("\n", 0, block.start),
            shape=None,
        )
        for piece in pieces
        for block in piece.outline.blocks
        if block.address
    }


def _keys(text: str, block: Block) -> list[Said]:
    if block.type not in TOP_LEVEL:
        return []
    code = text[block.start : block.end]
    body = outline(code[code.find("{") + 1 :].rstrip().removesuffix("}"))
    if block.type == "locals":
        return [("locals", *one.labels) for one in body.attributes]
    if block.type == "provider":
        start = code.find("{") + 1
        alias = [code[start + one.start : start + one.end] for one in body.attributes if one.labels == ("alias",)]
        return [("provider", *block.labels, *("".join(one.split()) for one in alias))]
    if block.type == "terraform":
        return [("terraform",)]
    return [(block.type, *block.labels, " ".join(code.split()))]

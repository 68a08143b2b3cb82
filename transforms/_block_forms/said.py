"""What comments say of what is written in another form: above it, and behind it on its line."""

from collections import Counter

from fixer import hcl


def lead_of(node: hcl.Node) -> str:
    """What stands before a node's own text."""
    code = node.code
    return code[: len(code) - (node.end - node.start)]


def line_of(separator: str) -> str:
    """What stands behind an element on its line, without the comma."""
    rest = separator.lstrip(" \t").removeprefix(",")
    return rest if rest.endswith("\n") else rest + "\n"


def said_in(code: str) -> str:
    """The comments in a piece of code, as lines to stand above something."""
    if "#" not in code and "/" not in code:
        return ""
    found = [
        code[token.start : token.end].strip() for token in hcl.tokens.tokenize(code) if token.kind == hcl.tokens.COMMENT
    ]
    return "".join([f"{comment}\n" for comment in found])


def is_all_said(code: str, other: str) -> bool:
    """Whether each comment in a piece of code stands in another one, too."""
    return not _comments(code) - _comments(other)


def _comments(code: str) -> Counter[str]:
    return Counter(
        " ".join(code[token.start : token.end].split())
        for token in hcl.tokens.tokenize(code)
        if token.kind == hcl.tokens.COMMENT
    )


def with_comments(value: hcl.TupleCons | hcl.ObjectCons, blocks: list[str]) -> str:
    """A block for each element of a list or an object, with the comments of the element above it."""
    said, last = _around(value)
    parts = ["".join([f"{line}\n" for line in lines]) + block for lines, block in zip(said, blocks, strict=True)]
    return "\n".join(parts) + (f"\n{last}\n" if last else "")


def comments_of(value: hcl.TupleCons | hcl.ObjectCons) -> list[str]:
    """What is said of each element of a list or an object, around it and in it, as lines to stand above something.

    What stands behind the last is said of that.
    """
    around, last = _around(value)
    said = ["".join([f"{line}\n" for line in lines]) for lines in around]
    inside = [said_in(element.value.code[len(lead_of(element.value)) :]) for element in value.elements]
    every = [one + other for one, other in zip(said, inside, strict=True)]
    return [*every[:-1], every[-1] + (f"{last}\n" if last else "")] if every else []


def _around(value: hcl.TupleCons | hcl.ObjectCons) -> tuple[list[list[str]], str]:
    """The lines of comments before and behind each element, and what stands behind them all."""
    said: list[list[str]] = []
    before = "\n"
    for element in value.elements:
        # What is said of an element, before it or behind it, stands before its block; what follows the comma on the
        # line is said of the one before.
        first = lead_of(element.key if isinstance(element, hcl.ObjectElement) else element.value)
        lead = _rest(said, first, before)
        before = element.separator
        said.append([line.strip() for line in (lead + line_of(before)).split("\n") if line.strip()])
    return said, _rest(said, value.close[:-1], before).strip()


def _rest(said: list[list[str]], text: str, before: str) -> str:
    """What of a text is not on the line of the element before, of which the rest of that line is said."""
    if "\n" in before:
        return text
    behind, _, rest = text.partition("\n")
    said[-1] += [behind.strip()] if behind.strip() else []
    return rest

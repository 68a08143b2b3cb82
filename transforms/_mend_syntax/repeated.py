"""Arguments that are set twice in one block."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import AppendElement, Fix, Refusal, Remove
from fixer.hcl import tokens as t
from fixer.module import Source


def repeated(source: Source) -> Iterator[Fix | Refusal]:
    """The second of two arguments of one name.

    It goes where the first says the same, and into the first where both are maps that have no key in common.
    """
    yield from _in(source, source.tree.body)


def _in(source: Source, body: hcl.Body) -> Iterator[Fix | Refusal]:
    first: dict[str, hcl.Attribute] = {}
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _in(source, item.body)
        elif isinstance(item, hcl.Attribute):
            earlier = first.setdefault(item.name, item)
            if earlier is item:
                continue
            said = f'Attribute redefined: the argument "{item.name}" was already set'
            if item.value_code == earlier.value_code:
                yield Fix(source, item, f"{said} to the same: the second is removed", (Remove(source, item),))
            elif more := _more(source, earlier, item):
                yield Fix(
                    source,
                    item,
                    f"{said}: the first map has what both had",
                    (more, Remove(source, item, comments=False)),
                )
            else:
                message = f"{said} to {_short(earlier)}, and here to {_short(item)}: keep one of them"
                yield Refusal(source, item, message)


def _more(source: Source, earlier: hcl.Attribute, later: hcl.Attribute) -> AppendElement | None:
    """What the map of one argument gets from that of another; None where they are no maps that can be joined."""
    try:
        one, other = earlier.value, later.value
    except hcl.ExpressionError:
        return None
    if not isinstance(one, hcl.ObjectCons) or not isinstance(other, hcl.ObjectCons):
        return None
    keys = [[element.name for element in map_.elements] for map_ in (one, other)]
    if not all(keys) or None in (*keys[0], *keys[1]) or set(keys[0]) & set(keys[1]):
        return None
    if any(token.kind in (t.COMMENT, t.OHEREDOC) for token in t.tokenize(later.value_code)):
        # They would lose their place.
        return None
    parts = [_flush(source.text, element) for element in other.elements]
    has_lines = "\n" in source.text[one.elements[-1].value.end : one.end]
    has_commas = any("," in element.separator for element in one.elements)
    separator = ("," if has_commas or not has_lines else "") + ("\n" if has_lines else " ")
    return AppendElement(source, one, separator.join(parts))


def _flush(text: str, element: hcl.ObjectElement) -> str:
    """An element whose further lines are indented from its own."""
    start = text.rfind("\n", 0, element.key.start) + 1
    indent = text[start : element.key.start]
    code = text[element.key.start : element.value.end]
    return code if indent.strip() else code.replace(f"\n{indent}", "\n")


def _short(attribute: hcl.Attribute) -> str:
    code = " ".join(attribute.value_code.split())
    return code if len(code) <= 40 else code[:37] + "..."

"""Arguments that are set twice in one block."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove
from fixer.module import Source


def repeated(source: Source) -> Iterator[Fix | Refusal]:
    """The second of two arguments of one name, which goes where it says what the first does."""
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
            else:
                message = f"{said} to {_short(earlier)}, and here to {_short(item)}: keep one of them"
                yield Refusal(source, item, message)


def _short(attribute: hcl.Attribute) -> str:
    code = " ".join(attribute.value_code.split())
    return code if len(code) <= 40 else code[:37] + "..."

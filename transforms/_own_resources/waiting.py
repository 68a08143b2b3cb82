"""Who has to wait for a resource of its own, where it was enough to wait for what it stood in."""

from collections.abc import Iterable, Iterator, Set
from typing import Final

from fixer import hcl
from fixer.engine import Append, AppendElement, Edit, Replace
from fixer.module import Declaration, Module
from transforms._own_resources.placement import is_commented

# A list on one line that is longer is hard to read.
_LONGEST: Final = 80


def readers_of_types(module: Module, owner: Declaration, types: Set[str]) -> list[Declaration]:
    """The other resources of some types that read one."""
    found = {
        reader.address: reader
        for reader, _ in module.readers(owner.address)
        if reader.kind == "resource" and reader.type in types and reader.address != owner.address
    }
    return list(found.values())


def dependents(module: Module, owner: Declaration) -> list[Declaration]:
    """What waits for a resource by its `depends_on`."""
    found: dict[str, Declaration] = {}
    for reader, reference in module.readers(owner.address):
        item = reader.attribute("depends_on")
        if item is not None and item.start <= reference.start < item.end and reader.source.is_editable:
            found[reader.address] = reader
    return list(found.values())


def waiting(consumers: Iterable[Declaration], *addresses: str) -> Iterator[Edit]:
    """The edits that let resources wait for others."""
    for consumer in consumers:
        argument = consumer.attribute("depends_on")
        if argument is None:
            items = consumer.body.items
            gap = "\n" if items and isinstance(items[-1], hcl.Attribute) else ""
            listed = _lines(addresses) if len(addresses) > 1 else f"[{addresses[0]}]"
            yield Append(consumer.source, consumer.block, f"{gap}depends_on = {listed}\n")
        elif isinstance(argument.value, hcl.TupleCons):
            standing = [element.value.code.strip() for element in argument.value.elements]
            if "\n" in argument.value_code:
                yield AppendElement(consumer.source, argument.value, ",\n".join(addresses))
            elif len(", ".join([*standing, *addresses])) > _LONGEST and not is_commented(argument.value_code):
                code = _lines([*standing, *addresses]).replace("\n", f"{consumer.source.newline}{argument.indent}")
                yield Replace(consumer.source, argument.value, code)
            else:
                yield AppendElement(consumer.source, argument.value, ", ".join(addresses))


def _lines(addresses: Iterable[str]) -> str:
    return f"[\n  {f',{chr(10)}  '.join(addresses)},\n]"

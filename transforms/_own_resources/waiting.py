"""Who has to wait for a resource of its own, where it was enough to wait for what it stood in."""

from collections.abc import Iterable, Iterator, Set

from fixer import hcl
from fixer.engine import Append, AppendElement, Edit
from fixer.module import Declaration, Module


def readers_of_types(module: Module, owner: Declaration, types: Set[str]) -> list[Declaration]:
    """The other resources of some types that read one."""
    found = {
        reader.address: reader
        for reader, _ in module.readers(owner.address)
        if reader.kind == "resource" and reader.type in types and reader.address != owner.address
    }
    return list(found.values())


def waiting(consumers: Iterable[Declaration], *addresses: str) -> Iterator[Edit]:
    """The edits that let resources wait for others."""
    for consumer in consumers:
        argument = consumer.attribute("depends_on")
        if argument is None:
            items = consumer.body.items
            gap = "\n" if items and isinstance(items[-1], hcl.Attribute) else ""
            listed = f"\n  {f',{chr(10)}  '.join(addresses)},\n" if len(addresses) > 1 else addresses[0]
            yield Append(consumer.source, consumer.block, f"{gap}depends_on = [{listed}]\n")
        elif isinstance(argument.value, hcl.TupleCons):
            between = ",\n" if "\n" in argument.value_code else ", "
            yield AppendElement(consumer.source, argument.value, between.join(addresses))

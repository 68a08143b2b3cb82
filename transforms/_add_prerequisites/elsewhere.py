"""What stands in the way of a prerequisite: another module may declare it, or it depends on what has to wait for it."""

from collections.abc import Iterable

from fixer.module import Declaration, Module, is_overridden, placed, reachable, reads, rough_links

_META = frozenset(("count", "depends_on", "for_each", "providers", "source", "version"))


def may_be_declared_elsewhere(module: Module, type_: str, address: str = "") -> bool:
    """Whether a module of the same configuration, or a file in JSON, may have a resource of a type: one that is for
    something of this module (`address`), which has to be told of it, or any at all.
    """
    if any(source.name.endswith(".tf.json") and type_ in source.text for source in module.sources.values()):
        return True
    own = module.once(placed)
    told = [
        one
        for one in module.declarations()
        if address and one.kind in ("module", "output") and _tells(module, one, address)
    ]
    if any(one.kind == "module" and own.called(one) is None for one in told):
        return True
    return bool(told or not address) and any(place.module.mentions(f'"{type_}"') for place in own.around())


def _tells(module: Module, holder: Declaration, address: str) -> bool:
    """Whether an output or a call hands something on."""
    items = [item for item in holder.body.attributes if item.name not in _META]
    return any(reference.address == address for item in items for reference in reads(module, item))


def is_open(module: Module, declaration: Declaration) -> bool:
    """Whether a declaration can be changed where it stands."""
    return declaration.source.is_editable and not is_overridden(module, declaration)


def depends_on_any(module: Module, addresses: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one of some resources depends on one of others, directly or by way of more."""
    links = rough_links(module)
    behind = set(others)
    return any(not behind.isdisjoint(reachable(links, address)) for address in addresses)

"""What stands in the way of a prerequisite: another module may declare it, or it depends on what has to wait for it."""

from collections.abc import Iterable

from fixer.module import Declaration, Module, is_overridden, placed, reachable, reads, rough_links

_META = frozenset(("count", "depends_on", "for_each", "providers", "source", "version"))


def may_be_declared_elsewhere(module: Module, type_: str, *handed_on: str) -> bool:
    """Whether a module of the same configuration has resources of a type, or one that cannot be read is given
    something of this one (`handed_on`, addresses).
    """
    own = module.once(placed)
    if any(place.module.mentions(f'"{type_}"') for place in own.around()):
        return True
    if any(source.name.endswith(".tf.json") and type_ in source.text for source in module.sources.values()):
        return True
    return any(
        reference.address in handed_on
        for call in (module.declarations("module") if handed_on else ())
        if own.called(call) is None
        for item in call.body.attributes
        if item.name not in _META
        for reference in reads(module, item)
    )


def is_open(module: Module, declaration: Declaration) -> bool:
    """Whether a declaration can be changed where it stands."""
    return declaration.source.is_editable and not is_overridden(module, declaration)


def depends_on_any(module: Module, addresses: Iterable[str], others: Iterable[str]) -> bool:
    """Whether one of some resources depends on one of others, directly or by way of more."""
    links = rough_links(module)
    behind = set(others)
    return any(not behind.isdisjoint(reachable(links, address)) for address in addresses)

"""Who waits for the policies of a role: whatever was made after the role was made after its policies, too."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import listed
from fixer.module import Declaration, Graph, Link, Links, Module, called_module, reachable, relatives, rough_links

_PROFILE: Final = "aws_iam_instance_profile"
# More rows of policies than these for one reader would not come to an end in time: each is a fix of its own.
_MOST: Final = 4


class Waiting(NamedTuple):
    """Who waits for a role's policies, and what is said of those who cannot."""

    consumers: list[Declaration]
    said: str


def waiting_for(module: Module, role: Declaration) -> Waiting:
    """Who has to wait for the policies of a role where these become resources of their own.

    These are the resources that read the role, by way of local values or of an instance profile, too, the outputs that
    hand it to a caller, and the calls that it is handed to. Not what a policy of the role reads itself.
    """
    return module.once(_decided)[role.address]


def _decided(module: Module) -> dict[str, Waiting]:
    """Who waits for the policies of each role.

    A call that waits does so with all that it holds, which is more than what read the role: what it gives waits, too,
    and policies that read it. So a call waits where it does not wait for itself by way of the roles before this one.
    """
    found: dict[str, Waiting] = {}
    calls: list[Link] = []
    for role in module.resources("aws_iam_role"):
        if role.source.is_editable and _rows(role):
            found[role.address] = _waiting(module, role, calls)
            calls += [
                Link(f"{reader.address} (expand)", role.address, reader, None)
                for reader in found[role.address].consumers
                if reader.kind == "module"
            ]
    return found


def _waiting(module: Module, role: Declaration, calls: list[Link]) -> Waiting:
    found = {reader.address: reader for reader in _readers(module, role.address, {role.address})}
    ahead = _ahead(module, role, found, [])
    later = _ahead(module, role, found, calls) if calls else ahead
    consumers, crossed, apart = [], [], []
    for address, reader in found.items():
        if _is_among(ahead, address):
            crossed.append(address)
        elif (
            (reader.kind == "module" and not _may_wait(module, reader, later))
            or _is_among(later, address)
            or module.once(_splits).get(address, 0) > _MOST
        ):
            apart.append(address)
        else:
            consumers.append(reader)
    said = f"; the role's policies read {listed(crossed)}, so that they cannot be waited for there" if crossed else ""
    said += f"; {listed(apart)} may now be made before the role has its policies" if apart else ""
    return Waiting(consumers, said)


def _is_among(nodes: set[str], address: str) -> bool:
    return any(node == address or node.startswith((f"{address}.", f"{address} ")) for node in nodes)


def _readers(module: Module, address: str, seen: set[str]) -> Iterator[Declaration]:
    """What reads an address and may need what the role may do."""
    for reader, reference in module.readers(address):
        item = next((item for item in reader.body.items if item.start <= reference.start < item.end), None)
        if reader.kind == "locals" and isinstance(item, hcl.Attribute):
            following = f"local.{item.name}"
        elif reader.kind == "resource" and reader.type == _PROFILE:
            following = reader.address
        else:
            if _uses(module, reader, item):
                yield reader
            continue
        if following not in seen:
            seen.add(following)
            yield from _readers(module, following, seen)


def _uses(module: Module, reader: Declaration, item: hcl.Item | None) -> bool:
    """Whether what reads a role may act as it. What belongs to the role, or lets it do something, does not."""
    if reader.kind == "output":
        # It orders something for a caller only.
        return bool(relatives(module).above)
    name = item.name if isinstance(item, hcl.Attribute) else ""
    if reader.kind not in ("resource", "module") or reader.type.startswith("aws_iam_"):
        return False
    return "polic" not in name


def _ahead(module: Module, role: Declaration, found: dict[str, Declaration], calls: list[Link]) -> set[str]:
    """What a role and its policies depend on, exactly only where one of the readers may be among it.

    `calls` are links of calls that are to wait.
    """
    ahead = reachable(_with(rough_links(module), calls), role.address)
    if any(node.startswith(address) for node in ahead for address in found):
        ahead = reachable(_with(module.once(_exact), calls), role.address)
    return ahead


def _with(links: Links, more: list[Link]) -> Links:
    joined = dict(links)
    for link in more:
        joined[link.origin] = [*joined.get(link.origin, ()), link]
    return joined


def _exact(module: Module) -> Links:
    graph = Graph(module)
    return graph.exact(graph.nodes())


def _may_wait(module: Module, call: Declaration, ahead: set[str]) -> bool:
    """Whether a call can wait as a whole: data sources in it would be read at apply only, and plans may need them.

    `ahead` is what the policies depend on. Where a caller gives that, and is given what the call makes, the one may
    come of the other.
    """
    called = called_module(module, call)
    if called is None or any(called.declarations(kind) for kind in ("data", "module", "provider")):
        return False
    if not relatives(module).above or not any(node.startswith("var.") for node in ahead):
        return True
    links = rough_links(module)
    return not any(
        _is_among(reachable(links, output.address), call.address) for output in module.declarations("output")
    )


def _splits(module: Module) -> dict[str, int]:
    """How many rows of policies become resources of their own for what reads roles, by its address."""
    found: dict[str, int] = {}
    for role in module.resources("aws_iam_role"):
        rows = _rows(role)
        readers = _readers(module, role.address, {role.address}) if rows else ()
        for address in {reader.address for reader in readers}:
            found[address] = found.get(address, 0) + rows
    return found


def _rows(role: Declaration) -> int:
    return (role.attribute("managed_policy_arns") is not None) + bool(role.body.blocks("inline_policy", "dynamic"))

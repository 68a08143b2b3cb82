"""The options of a VPC peering that is not accepted yet: they can be set once it is.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection_options and
.../vpc_peering_connection (options are set there only with `auto_accept`)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove
from fixer.module import SINGLE, Declaration, Module, free_name, is_overridden, known, provider_of, target
from transforms._own_resources.placement import beside, comments_of, last_beside

PEERING: Final = "aws_vpc_peering_connection"
_ACCEPTER: Final = f"{PEERING}_accepter"
_OPTIONS: Final = f"{PEERING}_options"
_ID: Final = "vpc_peering_connection_id"
_SIDES: Final = ("requester", "accepter")
_REFUSED: Final = "Unable to modify EC2 VPC Peering Connection Options: it is not active when it is made"


def options(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each connection that has options and that something else accepts."""
    for peering in module.resources(PEERING):
        blocks = [block for side in _SIDES for block in peering.body.blocks(side)]
        accepts = peering.value("auto_accept")
        if not blocks or (accepts is not None and known(module, accepts) is not False):
            continue
        said = f"{peering.address}: {_REFUSED} ({' and '.join([block.type for block in blocks])})"
        accepters = _of(module, _ACCEPTER, peering)
        if why := _obstacle(module, peering, accepters):
            yield Refusal(peering.source, blocks[0], f"{said}; left alone: {why}")
            continue
        yield _moved(module, peering, accepters[0], blocks, said)


def _of(module: Module, type_: str, peering: Declaration) -> list[Declaration]:
    """The resources of a type that are for a connection, by its own id or by that of what accepts it."""
    found: list[Declaration] = []
    for one in module.resources(type_):
        read = target(module, one.value(_ID))
        declared = module.find(read.address) if read is not None else None
        if declared is not None and declared.type == _ACCEPTER and one.type != _ACCEPTER:
            read = target(module, declared.value(_ID))
        if read is not None and read.address == peering.address:
            found.append(one)
    return found


def _obstacle(module: Module, peering: Declaration, accepters: list[Declaration]) -> str:
    """Why the options of a connection cannot become a resource of their own; empty if they can."""
    if not peering.source.is_editable or is_overridden(module, peering):
        return "it is not to be edited here"
    if not accepters:
        return f"nothing here accepts it: set them in {_OPTIONS} once it is accepted"
    if len(accepters) > 1 or any(one.shape != SINGLE for one in (peering, *accepters)):
        return f"there may be several of them: set them in {_OPTIONS}"
    if known(module, accepters[0].value("auto_accept")) is not True:
        return f"{accepters[0].address} does not accept it either (auto_accept)"
    if standing := _of(module, _OPTIONS, peering):
        return f"{standing[0].address} sets options, too: say there what is meant"
    return ""


def _moved(
    module: Module, peering: Declaration, accepter: Declaration, blocks: list[hcl.Block], said: str
) -> Fix | Refusal:
    """The options of each side, by the provider of that side, behind what accepts the connection."""
    sides: list[tuple[Declaration, list[hcl.Block]]] = []
    for owner, type_ in ((peering, "requester"), (accepter, "accepter")):
        own = [block for block in blocks if block.type == type_]
        if own and sides and provider_of(owner) == provider_of(sides[0][0]):
            sides[0][1].extend(own)
        elif own:
            sides.append((owner, own))
    if any(accepter.body.blocks(block.type) for block in blocks):
        return Refusal(peering.source, blocks[0], f"{said}; left alone: {accepter.address} sets them, too")
    names, codes = list[str](), list[str]()
    for owner, own in sides:
        names.append(free_name(module, _OPTIONS, peering.name if owner is peering else accepter.name, names))
        inside = "\n\n".join([f"{comments_of(block)}{peering.source.text[block.start : block.end]}" for block in own])
        inside = inside.replace("\r\n", "\n")
        codes.append(beside(owner, _OPTIONS, names[-1], f"{_ID} = {accepter.address}.id\n\n{hcl.formatted(inside)}"))
    made = " and ".join([f"{_OPTIONS}.{name}" for name in names])
    edits: list[Edit] = [Remove(peering.source, block) for block in blocks]
    edits.append(Insert(accepter.source, last_beside(accepter, {_OPTIONS}), "\n".join(codes)))
    done = f"{made} {'has' if len(names) == 1 else 'have'} them now"
    return Fix(peering.source, blocks[0], f"{said}. {done}, which wait until it is accepted", tuple(edits))

"""Peering connections between regions: whoever asks for one cannot accept it as well.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/vpc_peering_connection#peer_region-1
("`auto_accept` must be `false`, and use the `aws_vpc_peering_connection_accepter` to manage the accepter side")
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Remove
from fixer.module import SINGLE, Declaration, Module, is_overridden, known, reads

_PEERING: Final = "aws_vpc_peering_connection"
_ACCEPTER: Final = "aws_vpc_peering_connection_accepter"
_ACCEPTS: Final = "auto_accept"
_REGION: Final = "peer_region"


def peering_fixes(module: Module) -> Iterator[Fix]:
    """One for each connection with another region that accepts itself; without edits where nothing else accepts it."""
    for peering in module.resources(_PEERING):
        item, region = peering.attribute(_ACCEPTS), peering.value(_REGION)
        if item is None or known(module, item.value, at_validation=True) is not True:
            continue
        # None is none, and so is an empty one.
        if not isinstance(given := known(module, region, at_validation=True), str) or not given:
            continue
        if not peering.source.is_editable or is_overridden(module, peering):
            continue
        said = f"{peering.address}: {_REGION} cannot be set whilst {_ACCEPTS} is true"
        accepter = _accepter(module, peering) if peering.shape == SINGLE else None
        if accepter is not None:
            told = f"{said}: {_ACCEPTS} goes, since {accepter.address} accepts it"
            yield Fix(peering.source, item, told, (Remove(peering.source, item),))
        else:
            told = f"{said}: take it out, and add an {_ACCEPTER} with the provider of that region, which accepts it"
            yield Fix(peering.source, item, told)


def _accepter(module: Module, peering: Declaration) -> Declaration | None:
    for one in module.resources(_ACCEPTER):
        given = one.value("vpc_peering_connection_id")
        is_of_it = given is not None and any(read.address == peering.address for read in reads(module, given))
        if is_of_it and known(module, one.value(_ACCEPTS)) is True:
            return one
    return None

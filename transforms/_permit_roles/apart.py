"""What cannot be said in a policy that stands, since that would be made too late then, and has one of its own."""

import re
from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, reachable, reads, rough_links
from transforms._permit_roles.lacking import Lack

# The arguments by which a role is taken on.
_ROLE: Final = re.compile(r"(?:\w+_)?(?:role|role_arn|credentials|credentials_arn)")
_IAM: Final = "aws_iam_"


def apart(module: Module, lacks: Iterable[Lack], holder: str) -> list[Lack]:
    """Those of what a role lacks that a policy cannot say without waiting for what takes the role on, or waits for that
    policy itself. What takes a role on is to find there what it may do already.
    """
    links = rough_links(module)
    # A local value is what reads it.
    readers = module.readers(holder) if holder.startswith("local.") else ()
    holders = {holder, *[reader.address for reader, _ in readers]}
    ahead = {address for one in holders for address in reachable(links, one)}
    found: list[Lack] = []
    for lack in lacks:
        behind = holders | _takers(module, lack.holder.role)
        named = [address for address in _named(lack) if address not in ahead]
        if any(behind & {address, *reachable(links, address)} for address in named):
            found.append(lack)
    return found


def waiting_for(module: Module, lacks: Iterable[Lack], holder: str) -> str:
    """What is to be named and is made after what would name it; empty where nothing is."""
    links = rough_links(module)
    named = dict.fromkeys([address for lack in lacks for address in _named(lack)])
    return next((one for one in named if holder in reachable(links, one)), "")


def _named(lack: Lack) -> list[str]:
    """The addresses that are named where a role is granted what it lacks."""
    named = [lack.to.declaration.address] if lack.to.declaration is not None else []
    return [*named, lack.key.address] if lack.key is not None and lack.key_actions else named


def _takers(module: Module, role: Declaration) -> set[str]:
    """The resources that take a role on."""
    return {
        reader.address
        for reader, _ in module.readers(role.address)
        if reader.kind == "resource"
        and not reader.type.startswith(_IAM)
        and any(
            _ROLE.fullmatch(item.name) and any(read.address == role.address for read in reads(module, item))
            for item in hcl.walk(reader.block)
            if isinstance(item, hcl.Attribute)
        )
    }

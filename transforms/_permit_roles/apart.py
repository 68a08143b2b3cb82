"""What cannot be said in a policy that stands, since that would be made too late then, and has one of its own."""

import re
from collections.abc import Collection, Iterable
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Links, Module, reachable, reads
from transforms._permit_roles.attaching import attaching
from transforms._permit_roles.lacking import Lack

# The arguments by which a role is taken on.
_ROLE: Final = re.compile(r"(?:\w+_)?(?:role|role_arn|credentials|credentials_arn)")
# How AWS answers the call that makes a resource; what else is quoted, it says when something is done with that.
_AT_ONCE: Final = re.compile(
    r'"?(?:The provided execution role does not have permissions'
    r"|Cannot access stream"
    r"|The state machine IAM Role is not authorized to access"
    r"|InvalidCloudWatchLogsRoleArnException"
    r"|Not authorized to perform DescribeSecurityGroups"
    r"|IAM role ARN value is invalid"
    r"|The provided role doesn't have the Amazon EKS Managed Policies"
    r"|NodeCreationFailure"
    r"|Please check the role provided"
    r"|Could not deliver test message"
    r"|is not authorized to perform: kinesis:DescribeStream"
    r"|is not authorized to create managed-rule"
    r"|Unable to check PublicAccessBlock"
    r"|Provided role does not have sufficient permissions"
    r"|CREATE_FAILED"
    r"|no network interface is made"
    r"|GameLift cannot read)"
)
_IAM: Final = "aws_iam_"


def apart(module: Module, links: Links, lacks: Collection[Lack], holder: str = "") -> list[Lack]:
    """Those of what a role lacks that a policy cannot say without waiting for what takes the role on, or waits for that
    policy itself; and what something needs at once that the policy waits for. What takes a role on is to find there
    what it may do already.

    The policy is one that stands, or without an address a new one. `links` are those of the module, and what has been
    added to it.
    """
    # A local value is what reads it.
    readers = module.readers(holder) if holder.startswith("local.") else ()
    holders = {holder, *[reader.address for reader, _ in readers]} - {""}
    ahead = {address for one in holders for address in reachable(links, one)}
    # What attaches the policy may wait for more than that does.
    role = next((lack.holder.role for lack in lacks), None)
    attached = attaching(module, links, role, holder) if role is not None and holder else ()
    before = ahead | {address for one in attached for address in reachable(links, one)}
    found: list[Lack] = []
    for lack in lacks:
        behind = holders | _takers(module, lack.holder.role)
        named = [address for address in named_by(lack) if address not in ahead]
        is_too_late = lack.user.address in before and is_at_once(lack)
        if is_too_late or any(behind & {address, *reachable(links, address)} for address in named):
            found.append(lack)
    return found


def is_at_once(lack: Lack) -> bool:
    """Whether AWS tries what is lacking when it makes the resource that needs it."""
    return _AT_ONCE.match(lack.row.because) is not None


def made_after(links: Links, lacks: Iterable[Lack], holder: str) -> str:
    """What is to be named and is made after what would name it; empty where nothing is."""
    named = dict.fromkeys([address for lack in lacks for address in named_by(lack)])
    return next((one for one in named if holder in {one, *reachable(links, one)}), "")


def named_by(lack: Lack) -> list[str]:
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

"""The right to send: the least statement for a function's role, and for the key of an encrypted topic or queue."""

from typing import NamedTuple

from fixer.aws import (
    SENDING,
    NewStatement,
    allows,
    covers,
    grants,
    role_of,
    users_of,
)
from fixer.engine import Edit
from fixer.module import SINGLE, Declaration, Module
from transforms._policy_statements.channel_keys import delegates, key_of, lacking_of
from transforms._policy_statements.obstacle import Obstacle
from transforms._policy_statements.role_policies import OwnPolicy, granting


class Access(NamedTuple):
    """The edits that grant it, the actions among it that are the key's, the blocks that will refer to the topic or the
    queue, and the key they will refer to.
    """

    edits: tuple[Edit, ...]
    key_actions: tuple[str, ...]
    holders: tuple[str, ...]
    key_addresses: tuple[str, ...]


def access(module: Module, channel: Declaration, function: Declaration) -> Access | Obstacle:
    """How the role of a function is allowed to send to a topic or a queue, or why it cannot be."""
    role = role_of(module, function)
    if role is None:
        return Obstacle(f"the role of {function.address} is not one that this module declares")
    if role.shape != SINGLE or role.source.is_override:
        return Obstacle(f"{role.address} is several roles, or none")
    others = [user.address for user in users_of(module, role) if user.address != function.address]
    if others:
        return Obstacle(f"{role.address} is the role of {' and '.join(others[:3])}, too")
    granted = grants(module, role)
    action = SENDING[channel.type]
    for statement in granted.statements:
        denied = allows(statement._replace(effect="Allow"), action)
        if statement.effect == "Deny" and "no" not in (denied, covers(module, statement, channel.address)):
            return Obstacle(f"a statement of {statement.address} denies {action}")
    key = key_of(module, channel)
    if isinstance(key, Obstacle):
        return key
    statements = [NewStatement((action,), (f"{channel.address}.arn",), _sid(channel))]
    lacking: tuple[str, ...] = ()
    if key is not None:
        if not delegates(module, key, role):
            return Obstacle(f"the policy of {key.address} lets no other policy grant the use of it")
        lacking = lacking_of(module, granted, key)
        if lacking:
            statements.append(NewStatement(lacking, (key.arn,), f"{_sid(channel)}Key"))
    keys = (key.address,) if key and key.address and lacking else ()
    action = action.partition(":")[2]
    name = f"{'publish' if action == 'Publish' else 'send'}-{channel.name.replace('_', '-')}"
    found = granting(module, granted, OwnPolicy(f"{role.name}_{channel.name}", name, role.address, statements))
    if isinstance(found, str):
        return Obstacle(found)
    return Access((found.edit,), lacking, (found.holder,), keys)


def _sid(channel: Declaration) -> str:
    verb = "Publish" if channel.type == "aws_sns_topic" else "Send"
    return verb + "".join([part.capitalize() for part in channel.name.replace("-", "_").split("_")])

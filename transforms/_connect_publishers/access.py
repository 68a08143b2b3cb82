"""The right to send: the least statement for a function's role, and for the key of an encrypted topic or queue."""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import (
    SENDING,
    Grants,
    NewStatement,
    allows,
    covers,
    grants,
    leaves,
    resource_policies,
    role_of,
    users_of,
)
from fixer.engine import Edit
from fixer.module import SINGLE, Declaration, Module, resolved, target
from transforms._policy_statements.role_policies import granting

# What whoever sends to an encrypted topic or queue has to be allowed with its key.
# Sources: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html,
# https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
_KEY_ACTIONS: Final = ("kms:GenerateDataKey", "kms:Decrypt")
_KEYS: Final = ("aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key")


class Obstacle(NamedTuple):
    """Why something cannot be done."""

    reason: str


class Access(NamedTuple):
    """The edits that grant it, the actions among it that are the key's, the blocks that will refer to the topic or the
    queue, and the key they will refer to.
    """

    edits: tuple[Edit, ...]
    key_actions: tuple[str, ...]
    holders: tuple[str, ...]
    key_addresses: tuple[str, ...]


class _Key(NamedTuple):
    """A key: the code of its ARN, and its address if it is one of the module's."""

    arn: str
    address: str


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
    key = _key(module, channel)
    if isinstance(key, Obstacle):
        return key
    statements = [NewStatement((action,), (f"{channel.address}.arn",), _sid(channel))]
    lacking: tuple[str, ...] = ()
    if key is not None:
        if not _delegates(module, key, role):
            return Obstacle(f"the policy of {key.address} lets no other policy grant the use of it")
        lacking = tuple([one for one in _KEY_ACTIONS if not _has(module, granted, one, key)])
        if lacking:
            statements.append(NewStatement(lacking, (key.arn,), f"{_sid(channel)}Key"))
    keys = (key.address,) if key and key.address and lacking else ()
    action = action.partition(":")[2]
    name = f"{'publish' if action == 'Publish' else 'send'}-{channel.name.replace('_', '-')}"
    found = granting(module, granted, statements, f"{role.name}_{channel.name}", name)
    if isinstance(found, str):
        return Obstacle(found)
    return Access((found.edit,), lacking, (found.holder,), keys)


def _sid(channel: Declaration) -> str:
    verb = "Publish" if channel.type == "aws_sns_topic" else "Send"
    return verb + "".join([part.capitalize() for part in channel.name.replace("-", "_").split("_")])


def _key(module: Module, channel: Declaration) -> _Key | Obstacle | None:
    """The key that a topic or a queue is encrypted with; None where there is none, or one that is AWS's own."""
    value = channel.value("kms_master_key_id")
    found = list(leaves(module, channel, value)) if value is not None else []
    if not found:
        return None
    unknown = Obstacle(f"which key {channel.address} is encrypted with cannot be told")
    if len(found) > 1:
        return unknown
    expression = resolved(module, found[0].expression)
    if isinstance(expression, hcl.LiteralValue) and expression.value is None:
        return None
    if isinstance(expression, hcl.Template):
        text = expression.literal or ""
        if text == "" or text.startswith("alias/aws/"):
            return None if expression.literal is not None else unknown
        return _Key(expression.code.strip(), "") if text.startswith("arn:") and ":key/" in text else unknown
    reference = target(module, expression)
    if not isinstance(expression, hcl.Traversal) or reference is None:
        return unknown
    declaration = module.find(reference.address)
    if declaration is not None and declaration.kind == "resource" and declaration.type == "aws_kms_alias":
        expression = resolved(module, declaration.value("target_key_id"))
    return _of_reference(module, expression) or unknown


def _of_reference(module: Module, expression: hcl.Expression | None) -> _Key | None:
    """The key that a reference leads to, None where it cannot be told."""
    reference = target(module, expression)
    declaration = module.find(reference.address) if reference else None
    if declaration is None or reference is None or not isinstance(expression, hcl.Traversal):
        return None
    code = expression.code.strip()
    if declaration.kind == "resource" and declaration.type in _KEYS and reference.attribute in ("arn", "id", "key_id"):
        return _Key(f"{code.rpartition('.')[0]}.arn", declaration.address)
    if declaration.kind == "data" and reference.attribute in ("arn", "id", "key_id", "target_key_arn"):
        if declaration.type == "aws_kms_key":
            return _Key(f"{code.rpartition('.')[0]}.arn", "")
        if declaration.type == "aws_kms_alias":
            return _Key(f"{code.rpartition('.')[0]}.target_key_arn", "")
    if declaration.kind == "variable" and "arn" in declaration.name and len(reference.names) == 2:
        default = declaration.value("default")
        return _Key(code, "") if default is None else None
    return None


def _delegates(module: Module, key: _Key, role: Declaration) -> bool:
    """Whether what a role is granted counts for a key: its policy, if it has one, names the account or the role."""
    policies = resource_policies(module, key.address) if key.address else ()
    said = [policy.document(module) for policy in policies]
    if not said or not all(document.complete for document in said):
        return True
    for document in said:
        for statement in document.statements:
            written = "".join([value.code for one in statement.principals for value in one.values])
            if statement.effect != "Deny" and (":root" in written or "*" in written or role.address in statement.code):
                return True
            if any(name is None for one in statement.principals for name in one.names):
                return True
    return False


def _has(module: Module, granted: Grants, action: str, key: _Key) -> bool:
    if key.address:
        return granted.allow(module, action, key.address) == "yes"
    for statement in granted.statements:
        written = [resource.code.strip() for resource in statement.resources]
        if statement.effect == "Allow" and allows(statement, action) == "yes" and {key.arn, '"*"'} & {*written}:
            return True
    return False

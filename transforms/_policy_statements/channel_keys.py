"""The key that a topic or a queue is encrypted with: whoever sends there, or receives, has to be allowed to use it.

Sources: https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html,
https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html
"""

from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import Grants, allows, leaves, resource_policies
from fixer.module import Declaration, Module, resolved, target
from transforms._policy_statements.obstacle import Obstacle

SENDING: Final = ("kms:GenerateDataKey", "kms:Decrypt")
RECEIVING: Final = ("kms:Decrypt",)
KEYS: Final = ("aws_kms_key", "aws_kms_external_key", "aws_kms_replica_key", "aws_kms_replica_external_key")


class Key(NamedTuple):
    """A key: the code of its ARN, and its address if it is one of the module's."""

    arn: str
    address: str


def lacking_of(module: Module, granted: Grants, key: Key, actions: tuple[str, ...] = SENDING) -> tuple[str, ...]:
    """What a role is not sure to be allowed to do with a key, of some actions."""
    return tuple([one for one in actions if not _has(module, granted, one, key)])


def key_of(module: Module, channel: Declaration) -> Key | Obstacle | None:
    """The key that a topic or a queue is encrypted with; None where there is none, or one that is AWS's own."""
    value = channel.value("kms_master_key_id")
    return key_in(module, channel, value) if value is not None else None


def key_in(module: Module, holder: Declaration, value: hcl.Expression) -> Key | Obstacle | None:
    """The key that a value in a block names; None where it names none, or one that is AWS's own."""
    found = list(leaves(module, holder, value))
    if not found:
        return None
    unknown = Obstacle(f"which key {holder.address} is encrypted with cannot be told")
    if len(found) > 1:
        return unknown
    expression = resolved(module, found[0].expression)
    if isinstance(expression, hcl.LiteralValue) and expression.value is None:
        return None
    if isinstance(expression, hcl.Template):
        text = expression.literal or ""
        if text == "" or text.startswith("alias/aws/"):
            return None if expression.literal is not None else unknown
        return Key(expression.code.strip(), "") if text.startswith("arn:") and ":key/" in text else unknown
    reference = target(module, expression)
    if not isinstance(expression, hcl.Traversal) or reference is None:
        return unknown
    declaration = module.find(reference.address)
    if declaration is not None and declaration.kind == "resource" and declaration.type == "aws_kms_alias":
        expression = resolved(module, declaration.value("target_key_id"))
    return _of_reference(module, expression) or unknown


def _of_reference(module: Module, expression: hcl.Expression | None) -> Key | None:
    """The key that a reference leads to, None where it cannot be told."""
    reference = target(module, expression)
    declaration = module.find(reference.address) if reference else None
    if declaration is None or reference is None or not isinstance(expression, hcl.Traversal):
        return None
    code = expression.code.strip()
    if "[*]" in code:
        # All keys are none where there is none.
        return None
    if declaration.kind == "resource" and declaration.type in KEYS and reference.attribute in ("arn", "id", "key_id"):
        return Key(f"{code.rpartition('.')[0]}.arn", declaration.address)
    if declaration.kind == "data" and reference.attribute in ("arn", "id", "key_id", "target_key_arn"):
        if declaration.type == "aws_kms_key":
            return Key(f"{code.rpartition('.')[0]}.arn", "")
        if declaration.type == "aws_kms_alias":
            return Key(f"{code.rpartition('.')[0]}.target_key_arn", "")
    if declaration.kind == "variable" and "arn" in declaration.name and len(reference.names) == 2:
        default = declaration.value("default")
        return Key(code, "") if default is None else None
    return None


def delegates(module: Module, key: Key, role: Declaration) -> bool:
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


def _has(module: Module, granted: Grants, action: str, key: Key) -> bool:
    if key.address:
        return granted.allow(module, action, key.address) == "yes"
    for statement in granted.statements:
        written = [resource.code.strip() for resource in statement.resources]
        if statement.effect == "Allow" and allows(statement, action) == "yes" and {key.arn, '"*"'} & {*written}:
            return True
    return False

"""Whether something is let in already, or may be where that cannot be seen."""

from collections.abc import Iterable
from typing import Final

from fixer import hcl
from fixer.aws import KEY, leaves
from fixer.module import (
    Declaration,
    Module,
    called_module,
    is_overridden,
    known,
    known_string,
    node_references,
    relatives,
    resolved,
)
from transforms._data_sources.accounts import is_same_account, provider_named
from transforms._key_policies.facts import cannot_ask, is_told
from transforms._own_resources.obstacles import ignores
from transforms._sendings.elsewhere import is_handed_on, may_be_opened_by_name
from transforms._sendings.sendings import Sending
from transforms._sendings.table import FUNCTION, FUNCTIONS

PERMISSION: Final = "aws_lambda_permission"
# How policies are given from a command line, and by templates of CloudFormation.
_COMMANDS: Final = (
    *("add-permission", "set-queue-attributes", "set-topic-attributes", "put-bucket-policy"),
    *("AWS::Lambda::Permission", "AWS::SQS::QueuePolicy", "AWS::SNS::TopicPolicy", "AWS::S3::BucketPolicy"),
)


def may_be_opened_elsewhere(module: Module, to: Declaration, policy_type: str) -> bool:
    """Whether what is sent to is not ours to open: an override file, JSON, a command or another module may do that."""
    if not to.source.is_editable or to.source.is_override or is_overridden(module, to) or ignores(to, "policy"):
        return True
    texts = [source.text for source in module.sources.values() if not source.is_hcl or source.is_override]
    if any(policy_type in text for text in texts) or any(module.mentions(command) for command in _COMMANDS):
        return True
    if is_handed_on(module, to) or may_be_opened_by_name(module, to, policy_type):
        return True
    readers = [reader for reader, _ in module.readers(to.address) if reader.kind in ("module", "output")]
    # A module that cannot be read may do anything with what it is given.
    if any(reader.kind == "module" and called_module(module, reader) is None for reader in readers):
        return True
    around = relatives(module)
    # What is only given out stays where it is without a caller.
    is_given = any(reader.kind == "module" or around.above for reader in readers)
    others = [one for one in (*around.above, *around.below) if one is not module]
    return is_given and any(one.mentions(policy_type) for one in others)


def obstacle(module: Module, to: Declaration, senders: Iterable[Declaration]) -> str:
    """Why the account that something is in cannot be told, or may not be that of what sends there; empty if it is."""
    if not is_told(to):
        return "its provider cannot be told"
    if cannot_ask(module, to):
        return "the provider is told not to ask for the account (skip_requesting_account_id)"
    for sender in senders:
        if not is_same_account(module, provider_named(sender), provider_named(to)):
            return f"{sender.address} may be in another account"
    return ""


def is_permitted(module: Module, call: Sending) -> bool:
    """Whether a permission lets a service call a function, or may do so: this instance of it, for this source."""
    return any(
        known_string(module, one.value("principal")) in (None, "*", call.row.service)
        and may_be_for(module, one, "function_name", call.to)
        and not is_of_another_key(module, one, "function_name", call.to, call.named.key)
        and not _is_of_another_source(one, call)
        for one in module.resources(PERMISSION)
    )


def is_of_another_key(module: Module, policy: Declaration, argument: str, to: Declaration, own: str) -> bool:
    """Whether a policy is certainly for other instances than the one that is sent to, both by their keys."""
    value = resolved(module, policy.value(argument))
    step = value.steps[1] if isinstance(value, hcl.Traversal) and len(value.steps) > 1 else None
    if not KEY.fullmatch(own) or not isinstance(value, hcl.Traversal) or not isinstance(step, hcl.Index):
        return False
    key = step.key.code.strip()
    if ".".join(value.names[:2]) != to.address:
        return False
    if KEY.fullmatch(key):
        return key != own
    keys = known(module, policy.value("for_each"), at_validation=True)
    is_told = isinstance(keys, list | dict) and all(isinstance(one, str) for one in keys)
    if key not in ("each.key", "each.value") or not is_told or (key == "each.value" and not isinstance(keys, list)):
        return False
    return isinstance(keys, list | dict) and own.strip('"') not in keys


def _is_of_another_source(permission: Declaration, call: Sending) -> bool:
    """Whether a permission is certainly for other sources than the one that calls: other APIs, buckets or rules."""
    value, of = permission.value("source_arn"), call.of.declaration if call.of is not None else None
    if value is None or of is None:
        return False
    rows = [row for row in FUNCTIONS if row.service == call.row.service]
    types = {type_ for row in rows for type_ in row.arns}
    read = {reference.address for reference in node_references(value)}
    return bool(read) and of.address not in read and all(address.partition(".")[0] in types for address in read)


def statement_ids(module: Module, function: Declaration) -> set[str]:
    """The ids of the statements that permissions of a function have, or may have."""
    ids = [
        known_string(module, one.value("statement_id"))
        for one in module.resources(PERMISSION)
        if may_be_for(module, one, "function_name", function)
    ]
    return {one for one in ids if one is not None}


def may_be_for(module: Module, policy: Declaration, argument: str, to: Declaration) -> bool:
    """Whether a policy is for something, or may be: it is not certainly for something else."""
    value = policy.value(argument)
    if value is None:
        return True
    found = [leaf for _, leaf in leaves(module, policy, value)]
    return not found or any(not _is_another(module, leaf, to) for leaf in found)


def _is_another(module: Module, leaf: hcl.Expression, to: Declaration) -> bool:
    references = node_references(leaf)
    if not references:
        name = to.value("function_name") if to.type == FUNCTION else None
        own, written = _literal(name), _literal(leaf)
        return own is not None and written is not None and own not in written
    through = [module.find(reference.address) for reference in references]
    if any(one is None or one.kind != "resource" or one.address == to.address for one in through):
        return False
    # An alias or a version is one of the function that it reads.
    read = {reference.address for one in through if one is not None for reference in node_references(one.block)}
    return to.address not in read


def _literal(expression: hcl.Expression | None) -> str | None:
    return expression.literal if isinstance(expression, hcl.Template) else None

"""Who uses a stream or a table, or may: by what refers to it, spells its name, or is granted it."""

import re
from typing import Final, NamedTuple

from fixer.aws import allows, covers, grants, statements
from fixer.module import Declaration, Module, nested_type, node_references, reads


class Kind(NamedTuple):
    """A type of stores: the argument with its name, what somebody has to do with it, and the actions that do it."""

    name: str
    use: str
    actions: tuple[str, ...]


_BOTH: Final = "write to it or read from it"
KINDS: Final = {
    "aws_dynamodb_table": Kind(
        "name",
        _BOTH,
        (
            *("dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem", "dynamodb:Query", "dynamodb:Scan"),
            *("dynamodb:BatchWriteItem", "dynamodb:BatchGetItem", "dynamodb:PartiQLSelect", "dynamodb:PartiQLInsert"),
            *("dynamodb:PartiQLUpdate", "dynamodb:DeleteItem"),
        ),
    ),
    "aws_kinesis_firehose_delivery_stream": Kind(
        "name", "write to it", ("firehose:PutRecord", "firehose:PutRecordBatch")
    ),
    "aws_kinesis_stream": Kind(
        "name", _BOTH, ("kinesis:PutRecord", "kinesis:PutRecords", "kinesis:GetRecords", "kinesis:SubscribeToShard")
    ),
    "aws_timestreamwrite_table": Kind("table_name", "write to it", ("timestream:WriteRecords",)),
}
ROLE: Final = "aws_iam_role"
# Who acts in a role: one from elsewhere may use anything.
ACTING: Final = (
    "aws_lambda_function",
    "aws_ecs_task_definition",
    "aws_instance",
    "aws_sfn_state_machine",
    "aws_pipes_pipe",
)
# Services whose roles use no stores: a module that has only theirs leaves what does to others.
# Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
_UNUSING: Final = frozenset(
    [
        f"{service}.amazonaws.com"
        for service in (
            *("application-autoscaling", "autoscaling", "backup", "batchoperations.s3", "cloudtrail", "config", "dlm"),
            *("dynamodb.application-autoscaling", "eks", "export.rds", "guardduty", "monitoring.rds", "rds", "s3"),
            *("spotfleet", "vpc-flow-logs"),
        )
    ]
)
_DOCUMENT: Final = "aws_iam_policy_document"
# What refers to a store and does not use it; nor does who acts in a role, but as the role may.
_WATCHING: Final = ("aws_cloudwatch_dashboard", "aws_cloudwatch_metric_alarm")
# What a delivery stream reads by itself: nobody may write to it then.
# Source: https://docs.aws.amazon.com/firehose/latest/APIReference/API_CreateDeliveryStream.html
_SOURCES: Final = frozenset({"kinesis_source_configuration", "msk_source_configuration"})
# The key of tables that Terraform keeps its locks in: no role of the module needs to use them.
_LOCK: Final = "LockID"
# Pieces of a name that tell it from others.
_PIECE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]{2,}")


def is_used(module: Module, store: Declaration) -> bool:
    """Whether something uses a store, or may."""
    return (
        _has_source(store) or _is_referred_to(module, store) or _is_spelled(module, store) or _is_granted(module, store)
    )


def may_use_stores(module: Module, role: Declaration) -> bool:
    """Whether a role may be for something that uses a store: by whom it lets in, as far as that can be told."""
    held = role.value("assume_role_policy")
    read = [module.find(one.address) for one in reads(module, held)] if held is not None else []
    documents = [one for one in read if one is not None and one.type == _DOCUMENT]
    principals = [
        principal
        for declaration in (role, *documents)
        for statement in statements(module, declaration)
        for principal in statement.principals
    ]
    names = [name for principal in principals for name in principal.names]
    return not names or any(name not in _UNUSING for name in names)


def _has_source(store: Declaration) -> bool:
    """Whether a store gets what is in it from a block of its own."""
    types = {nested_type(block) for block in store.body.blocks()}
    return not _SOURCES.isdisjoint(types)


def _is_referred_to(module: Module, store: Declaration) -> bool:
    addresses = [store.address]
    # Who is granted all of a database has its tables, too.
    parent = store.value("database_name") if store.type == "aws_timestreamwrite_table" else None
    if parent is not None:
        addresses += [reference.address for reference in node_references(parent)]
    return any(
        _may_use(module, reader, store) and not (reader.type == store.type and address != store.address)
        for address in addresses
        for reader, _ in module.readers(address)
    )


def _may_use(module: Module, reader: Declaration, store: Declaration) -> bool:
    """Whether a block that names a store may be for using it. What a policy says is judged by what it allows."""
    if reader.kind == "output" or (reader.kind == "resource" and reader.type in (*_WATCHING, *ACTING)):
        return False
    return reader.address != store.address and not statements(module, reader)


def _is_spelled(module: Module, store: Declaration) -> bool:
    """Whether another block holds a piece of the store's name: it may name it without a reference."""
    if store.attribute("hash_key") is not None and _LOCK in store.block.code:
        return True
    name = store.value(KINDS[store.type].name)
    if name is None:
        return True
    found = [reference.address for reference in node_references(name)]
    rest = re.sub(r"\$\{[^}]*\}", " ", name.code) if name.code.lstrip().startswith('"') else ""
    pieces = _PIECE.findall(rest)
    if not pieces:
        # Only what it refers to tells its name.
        return not found or any(
            _may_use(module, reader, store) and reader.kind != "variable"
            for one in found
            for reader, _ in module.readers(one)
        )
    others = [one for one in module.declarations() if _may_use(module, one, store)]
    return any(
        piece.strip("-_.") in other.block.code.replace(store.address, "") for piece in pieces for other in others
    )


def _is_granted(module: Module, store: Declaration) -> bool:
    actions = KINDS[store.type].actions
    for role in module.resources(ROLE):
        granted = grants(module, role)
        if any(granted.allow(module, action, store.address) != "no" for action in actions):
            return True
    # Whatever else allows it, whoever it is attached to.
    return any(
        any(allows(statement, action) != "no" for action in actions)
        and covers(module, statement, store.address) != "no"
        for declaration in module.declarations()
        for statement in statements(module, declaration)
    )

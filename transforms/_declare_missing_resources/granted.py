"""Roles of which it is known all that they need: `permit_roles` lets them do it, once they are there."""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, nested_arguments
from transforms._instances.named import named
from transforms._role_rights.calls import CALLS
from transforms._role_rights.row import Row
from transforms._role_rights.table import ROWS

# What does nothing in its role but to call what it names.
_CALLING: Final = ("aws_cloudwatch_event_target", "aws_scheduler_schedule")
# What does nothing in its role but to read and write what these arguments name, one of each line at least.
_NAMING: Final = {
    "aws_dms_endpoint": (("kinesis_settings.stream_arn", "s3_settings.bucket_name"),),
    "aws_dms_s3_endpoint": (("bucket_name",),),
    "aws_kinesis_firehose_delivery_stream": (("extended_s3_configuration.bucket_arn",),),
    "aws_pipes_pipe": (("source",), ("target",)),
}
# What these name as well, if they are set.
_IF_SET: Final = {
    "aws_kinesis_firehose_delivery_stream": ("kinesis_source_configuration.kinesis_stream_arn",),
    "aws_pipes_pipe": ("enrichment",),
}
# What else they do in it, of which more would have to be known.
_MORE: Final = ("backup_s3", "data_format_conversion", "kms", "log_configuration", "s3_backup", "secrets_manager")
# Of these, what reads or writes them needs the key, too, by which they are encrypted.
_KEYED: Final = {
    "aws_dynamodb_table": "server_side_encryption.kms_key_arn",
    "aws_kinesis_stream": "kms_key_id",
}
_TARGET: Final = "endpoint_type"
_BUCKET: Final = "aws_s3_bucket"
_PARAMETER: Final = re.compile(r"\bparameter_value[ \t]*=[ \t]*(.+)")


def is_granted(module: Module, use: Declaration, path: str) -> bool:
    """Whether what is handed a role by an argument needs no more than `permit_roles` adds."""
    if use.type in _CALLING:
        rows = [row for row in CALLS if use.type in row.users and row.role == path and row.resources]
        return any(_names(module, use, row.to, rows) for row in rows)
    groups = _NAMING.get(use.type, ())
    if not groups or module.surroundings.kind != "answer" or any(word in use.block.code for word in _MORE):
        return False
    if use.block.body.blocks("dynamic") or not _is_target(use) or _calls_others(use):
        return False
    rows = [row for row in ROWS if use.type in row.users and row.resources]
    is_named = all(any(_names(module, use, to, rows) for to in group) for group in groups)
    also = [to for to in _IF_SET.get(use.type, ()) if list(nested_arguments(use.body, to))]
    return is_named and all(_names(module, use, to, rows) for to in also)


def _is_target(use: Declaration) -> bool:
    """Whether it is known that an endpoint is written to: what is read of others is another matter."""
    if not use.type.startswith("aws_dms_"):
        return True
    return use.value_code(_TARGET) == '"target"'


def _calls_others(use: Declaration) -> bool:
    """Whether a delivery stream calls a function that is not of the module."""
    values = _PARAMETER.findall(use.block.code)
    return "LambdaArn" in use.block.code and not any("aws_lambda_function." in value for value in values)


def _names(module: Module, use: Declaration, to: str, rows: list[Row]) -> bool:
    """Whether an argument names something of the module for which a row says what is needed."""
    types = {type_ for row in rows if row.to == to for type_ in row.resources}
    given = [named(module, use, item.value, types) for _, item in nested_arguments(use.body, to)]
    found = [one.declaration for one in given if one is not None and one.declaration is not None]
    return bool(found) and len(found) == len(given) and not any(_is_keyed(module, one) for one in found)


def _is_keyed(module: Module, declared: Declaration) -> bool:
    if declared.type == _BUCKET:
        # By what a bucket is encrypted is said beside it, or by another account.
        return module.mentions("kms_master_key_id")
    return any(not _is_of_aws(item.value) for item in _keys(declared))


def _keys(declared: Declaration) -> Iterator[hcl.Attribute]:
    path = _KEYED.get(declared.type, "")
    yield from (item for _, item in nested_arguments(declared.body, path)) if path else ()


def _is_of_aws(value: hcl.Expression) -> bool:
    """Whether a key is one of AWS, which is open to all that may use what is encrypted."""
    return isinstance(value, hcl.Template) and (value.literal or "").startswith("alias/aws/")

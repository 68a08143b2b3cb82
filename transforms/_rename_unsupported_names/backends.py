"""Arguments of backends that are called otherwise, and objects in them that are written as blocks.

Source: https://developer.hashicorp.com/terraform/language/backend/s3 (`lock_table` is what `dynamodb_table` was called
before version 0.10)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.validation import BACKEND, BACKEND_OBJECTS, Kind, Rejection
from transforms._unsupported_names.told import told

_S3: Final = """
    aws_profile=profile aws_region=region bucket_name=bucket canned_acl=acl dynamo_db_table=dynamodb_table
    dynamo_table=dynamodb_table dynamodb_lock_table=dynamodb_table dynamodb_table_name=dynamodb_table
    dynamodb_tables=dynamodb_table enable_encryption=encrypt enable_lockfile=use_lockfile encrypted=encrypt
    encryption=encrypt encryption_enabled=encrypt kms_key=kms_key_id kms_key_arn=kms_key_id
    lock_dynamodb_table=dynamodb_table lock_file=use_lockfile lock_table=dynamodb_table
    lock_table_name=dynamodb_table lockfile=use_lockfile server_side_encryption=encrypt use_lock_file=use_lockfile
    workspace_prefix=workspace_key_prefix
"""
_MEANT: Final = {"s3": dict(pair.split("=") for pair in _S3.split())}
_SWITCHES: Final = frozenset({"encrypt", "use_lockfile"})


def backend_fixes(found: Rejection) -> Iterator[Fix | Refusal]:
    """What is done about one of them: a fix, a refusal, or nothing."""
    source, node, body = found.declaration.source, found.node, found.body
    if body is None:
        return
    if found.kind is Kind.UNSUPPORTED_BLOCK and isinstance(node, hcl.Block):
        yield from _object(found, node, body)
        return
    backend = next((one for one in found.declaration.body.blocks(BACKEND) if one.body is body), None)
    right = _MEANT.get("".join(backend.labels), {}).get(found.name) if backend is not None else None
    if not isinstance(node, hcl.Attribute) or right is None:
        return
    standing = body.attribute(right)
    is_switch = node.value_code.strip('"') in ("false", "true")
    if standing is not None and standing.value_code == node.value_code:
        yield Fix(source, node, f"{told(found, right)}, which says the same: removed", (Remove(source, node),))
    elif standing is not None:
        yield Refusal(source, node, f"{found.told} {right} is meant, and it is set already: keep one of them")
    elif (right in _SWITCHES) != is_switch:
        takes = "true or false" if right in _SWITCHES else "a text"
        yield Refusal(source, node, f"{found.told} {right} is meant, which takes {takes}")
    else:
        yield Fix(source, node, told(found, right), (Replace(source, node, f"{right} = {node.value_code}"),))


def _object(found: Rejection, block: hcl.Block, body: hcl.Body) -> Iterator[Fix | Refusal]:
    """The object that a block is."""
    source = found.declaration.source
    if block.type not in BACKEND_OBJECTS or block.labels:
        return
    if len(body.blocks(block.type)) > 1 or any(not isinstance(item, hcl.Attribute) for item in block.body.items):
        yield Refusal(source, block, f"{found.told} It is one object, of arguments only")
        return
    code = f"{block.type} = {source.text[block.body.start - 1 : block.end]}"
    yield Fix(source, block, f"{found.told} It is written as the argument that it is", (Replace(source, block, code),))

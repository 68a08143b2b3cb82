"""The keys of a DynamoDB table and of its indexes, as DynamoDB's own API has them.

Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._reshape_blocks.written import placed

_KEYS: Final = {"HASH": "hash_key", "RANGE": "range_key"}
_PATHS: Final = ("", "global_secondary_index", "local_secondary_index")


def is_key(one: Rejection) -> bool:
    """Whether it is a key of a table or of an index."""
    is_of_table = one.declaration.type == "aws_dynamodb_table" and one.declaration.kind == "resource"
    return is_of_table and one.name == "key_schema" and one.path in _PATHS and isinstance(one.node, hcl.Block)


def keys(one: Rejection) -> Iterator[Fix | Refusal]:
    """The arguments that the keys are; the first brings the others along."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Block)
    source, said, blocks = one.declaration.source, one.told, one.body.blocks("key_schema")
    if one.node.type == "dynamic" or one.node.start != blocks[0].start:
        return
    found: dict[str, str] = {}
    for block in blocks:
        name, type_ = block.body.attribute("attribute_name"), block.body.attribute("key_type")
        kind = type_.value.literal if type_ is not None and isinstance(type_.value, hcl.Template) else None
        key = _KEYS.get((kind or "").upper(), "")
        if name is None or not key or key in found or len(block.body.items) != len(_KEYS):
            yield Refusal(source, block, f"{said} hash_key and range_key are meant, and which is which cannot be told")
            return
        found[key] = name.value_code
    table = one.declaration.attribute("hash_key")
    if one.path == "local_secondary_index" and table is not None and found.get("hash_key") == table.value_code:
        # An index of that kind has the hash key of its table.
        del found["hash_key"]
    wanted = {key: code for key, code in found.items() if one.schema is not None and key in one.schema.names}
    if wanted != found or any(one.body.attribute(key) is not None for key in found) or not found:
        yield Refusal(source, one.node, f"{said} hash_key and range_key are meant: say there what the key is")
        return
    code = "".join([f"{key} = {code}\n" for key, code in found.items()])
    edits: list[Edit] = [Replace(source, blocks[0], placed(source, blocks[0], code))]
    edits += [Remove(source, block) for block in blocks[1:]]
    yield Fix(source, one.node, f"{said} It is {' and '.join(found)}", tuple(edits))

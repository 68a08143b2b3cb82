"""The keys of a DynamoDB table and of its indexes, as DynamoDB's own API has them.

Source: https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_KeySchemaElement.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.validation import Rejection
from transforms._block_forms.said import comments_of
from transforms._block_forms.written import placed

_KEYS: Final = {"HASH": "hash_key", "RANGE": "range_key"}
_NAMES: Final = (("attribute_name", "key_type"), ("AttributeName", "KeyType"))
_PATHS: Final = ("", "global_secondary_index", "local_secondary_index")


def is_key(one: Rejection) -> bool:
    """Whether it is a key of a table or of an index."""
    is_of_table = one.declaration.type == "aws_dynamodb_table" and one.declaration.kind == "resource"
    return is_of_table and one.name == "key_schema" and one.path in _PATHS


def keys(one: Rejection) -> Iterator[Fix | Refusal]:
    """The arguments that the keys are; the first of several blocks brings the others along."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute | hcl.Block)
    source, said = one.declaration.source, one.told
    blocks = one.body.blocks("key_schema")
    if isinstance(one.node, hcl.Block) and (one.node.type == "dynamic" or one.node.start != blocks[0].start):
        return
    found: dict[str, str] = {}
    for element in _elements(one.node, blocks):
        name, key = _key(element)
        if not key or key in found:
            yield Refusal(source, one.node, f"{said} hash_key and range_key are meant, and which is which is not told")
            return
        found[key] = name
    order = list(found)
    table = one.declaration.attribute("hash_key")
    if one.path == "local_secondary_index" and table is not None and found.get("hash_key") == table.value_code:
        # An index of that kind has the hash key of its table.
        del found["hash_key"]
    wanted = {key: code for key, code in found.items() if one.schema is not None and key in one.schema.names}
    if wanted != found or any(one.body.attribute(key) is not None for key in found) or not found:
        yield Refusal(source, one.node, f"{said} hash_key and range_key are meant: say there what the key is")
        return
    code = _lines(found, dict(zip(order, _comments(one.node), strict=False)))
    first = blocks[0] if isinstance(one.node, hcl.Block) else one.node
    edits: list[Edit] = [Replace(source, first, placed(source, first, code))]
    edits += [Remove(source, block) for block in blocks[1:] if isinstance(one.node, hcl.Block)]
    yield Fix(source, one.node, f"{said} It is {' and '.join(found)}", tuple(edits))


def _elements(node: hcl.Attribute | hcl.Block, blocks: tuple[hcl.Block, ...]) -> Iterator[dict[str, hcl.Expression]]:
    """What each of the keys says; of one that is not written out, nothing."""
    if isinstance(node, hcl.Block):
        for block in blocks:
            said = {item.name: item.value for item in block.body.items if isinstance(item, hcl.Attribute)}
            yield said if len(said) == len(block.body.items) else {}
        return
    elements = node.value.elements if isinstance(node.value, hcl.TupleCons) else ()
    if not elements:
        yield {}
    for element in elements:
        entries = element.value.elements if isinstance(element.value, hcl.ObjectCons) else ()
        yield {entry.name or "": entry.value for entry in entries}


def _lines(found: dict[str, str], comments: dict[str, str]) -> str:
    """The arguments, each below what is said of it; what is said of one that goes stands first."""
    others = "".join([said for key, said in comments.items() if key not in found])
    return others + "".join([f"{comments.get(key, '')}{key} = {code}\n" for key, code in found.items()])


def _comments(node: hcl.Attribute | hcl.Block) -> list[str]:
    """What is said of each of the keys in a list; that of blocks is theirs."""
    return comments_of(node.value) if isinstance(node, hcl.Attribute) and isinstance(node.value, hcl.TupleCons) else []


def _key(said: dict[str, hcl.Expression]) -> tuple[str, str]:
    """The code of an attribute's name, and which key it is; empty if that is not told."""
    names = next((names for names in _NAMES if said.keys() == {*names}), None)
    if names is None:
        return "", ""
    name, type_ = said[names[0]], said[names[1]]
    kind = type_.literal if isinstance(type_, hcl.Template) else None
    return name.code.strip(), _KEYS.get((kind or "").upper(), "")

"""Blocks that are meant to be JSON text: `event_pattern { source = ["aws.ec2"] }`.

Source: https://developer.hashicorp.com/terraform/language/functions/jsonencode, and the pages of the arguments' types,
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE
"""

from typing import Final

from fixer import hcl
from fixer.module import Source
from transforms._block_forms.unclear import UnclearError
from transforms._json_documents.keys import right_key

# Whose keys are those of the document, or are known. A policy's are not: it has no `statement`.
_DOCUMENTS: Final = frozenset(
    {"event_pattern", "filter_policy", "redrive_allow_policy", "redrive_policy", "secret_string"}
)


def is_document(block: hcl.Block) -> bool:
    """Whether what a block says is JSON text where the argument of its name is."""
    return block.type in _DOCUMENTS


def document(source: Source, block: hcl.Block) -> str:
    """The code of the text that a block stands for, its comments included; raises UnclearError."""
    changes = [*_keys(block, block.type), *_nested(block)]
    start = block.body.start - 1
    code = source.text[start : block.end]
    for at, old, new in sorted(changes, reverse=True):
        code = code[: at - start] + new + code[at - start + len(old) :]
    return f"jsonencode({code})"


def _keys(block: hcl.Block, argument: str) -> list[tuple[int, str, str]]:
    """The names in a block that the document has in other words: where they stand, and both."""
    changes = []
    for item in block.body.items:
        name = item.name if isinstance(item, hcl.Attribute) else item.type if isinstance(item, hcl.Block) else ""
        key = right_key(argument, name)
        if not key:
            raise UnclearError(f'"{name}" is not known there')
        changes.append((item.start, name, key))
    if len({key for _, _, key in changes}) < len(changes):
        raise UnclearError("something stands there twice")
    return changes


def _nested(block: hcl.Block) -> list[tuple[int, str, str]]:
    """The equals signs that make objects of the blocks in a block."""
    changes = []
    for item in block.body.items:
        if not isinstance(item, hcl.Block):
            continue
        if item.labels or item.type == "dynamic" or len(block.body.blocks(item.type)) > 1:
            raise UnclearError("what is in it cannot be told")
        changes += [(item.start + len(item.type), "", " ="), *_nested(item)]
    return changes

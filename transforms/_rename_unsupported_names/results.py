"""Attributes whose names were those of values: decrypted secrets, and results of functions.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-2-upgrade#data-source-aws_kms_secret
and https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-3-upgrade#data-source-aws_lambda_invocation
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Replace
from fixer.module import Declaration, Module
from fixer.validation import Rejection
from transforms._unsupported_names.told import told

_SECRET: Final = "aws_kms_secret"
_SECRETS: Final = "aws_kms_secrets"
_MAP: Final = "result_map"


def is_result(found: Rejection, declared: Declaration) -> bool:
    """Whether an attribute had the name of a value, or was a map of them."""
    is_map = declared.type == "aws_lambda_invocation" and found.attribute == _MAP
    return declared.kind == "data" and (declared.type == _SECRET or is_map)


def result_fixes(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The attribute that has the value now."""
    yield from _secrets(module, found, declared) if declared.type == _SECRET else _of_result(found)


def _of_result(found: Rejection) -> Iterator[Fix]:
    """What is in a result, which is JSON."""
    source, start = found.declaration.source, found.node.start
    text = source.text[start : found.node.end]
    of, dot, _ = text.partition(f".{_MAP}")
    if dot:
        whole = source.stretch(start, start + len(of) + len(dot))
        new = f"jsondecode({of}.result)"
        yield Fix(source, found.node, told(found, f"what is in {of}.result"), (Replace(source, whole, new),))


def _secrets(module: Module, found: Rejection, declared: Declaration) -> Iterator[Fix | Refusal]:
    """The data source that has a map of secrets, and all that reads them: with the first that does."""
    names = {_name(block) for block in declared.body.blocks("secret")}
    reads = list(module.readers(declared.address))
    said = f"{found.told} {_SECRETS} has them in a map"
    if reads and (found.declaration.source, found.node.start) != (reads[0][0].source, reads[0][1].start):
        return
    label = declared.source.text.index(_SECRET, declared.block.start)
    edits: list[Edit] = [Replace(declared.source, declared.source.stretch(label, label + len(_SECRET)), _SECRETS)]
    for reader, reference in reads:
        text = reader.source.text[reference.start : reference.end]
        of, dot, _ = text.rpartition(f".{reference.attribute}")
        if reference.attribute not in names or not dot or not reader.source.is_editable:
            yield Refusal(reader.source, found.node, f"{said}, and which one is read cannot be told: write that")
            return
        new = f'{of.replace(_SECRET, _SECRETS, 1)}.plaintext["{reference.attribute}"]'
        edits.append(Replace(reader.source, reader.source.stretch(reference.start, reference.end), new))
    is_taken = module.find(declared.address.replace(_SECRET, _SECRETS, 1)) is not None
    if not is_taken and declared.source.is_editable:
        yield Fix(declared.source, declared.block, f"{said}: it is read there", tuple(edits))


def _name(block: hcl.Block) -> str:
    """What a secret is called, if that is written out."""
    name = block.body.attribute("name")
    return (name.value.literal or "") if name is not None and isinstance(name.value, hcl.Template) else ""

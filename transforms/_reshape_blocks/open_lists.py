"""Arguments that may be written as blocks, written as objects that lack what an object must have and a block need not.

`ingress = [{ from_port = 443, ... }]` of a security group: as an object it has to name everything that a rule can say.
Source: https://developer.hashicorp.com/terraform/language/attr-as-blocks
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module
from fixer.provider.schema import NestedBlock
from fixer.validation import Kind, Rejection
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._reshape_blocks.forms import as_blocks


def is_open(one: Rejection) -> bool:
    """Whether it is an argument of the wrong type that may be written as blocks."""
    return one.kind is Kind.TYPE and one.schema is not None and one.schema.objects(one.name) is not None


def blocks(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """A block for each object."""
    assert one.schema is not None
    item = one.body.attribute(one.name) if one.body is not None else None
    objects = one.schema.objects(one.name)
    is_written = item is not None and isinstance(item.value, hcl.ObjectCons | hcl.TupleCons | hcl.ForExpression)
    if item is None or objects is None or one.body is None or not is_written:
        return
    source, said = one.declaration.source, one.message
    try:
        if any(one.name in (block.type, *block.labels[:1]) for block in one.body.blocks()):
            raise UnclearError("there are blocks of it as well")
        code = as_blocks(module, one, one.name, item.value, NestedBlock("set", 0, 0, objects))
    except UnclearError as why:
        yield Refusal(source, item, f"{said} A block need not have them all, and {why}: write it by hand.")
        return
    done = f'{said} "{one.name}" is written as blocks, which may leave arguments out'
    yield Fix(source, item, done, (Replace(source, item, placed(source, item, code)),))

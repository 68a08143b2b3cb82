"""What moves the files of a file system: AWS takes one transition in each of its policies.

Source: https://docs.aws.amazon.com/efs/latest/ug/API_LifecyclePolicy.html
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module
from transforms._block_forms.written import own, placed

TYPE: Final = "aws_efs_file_system"
_POLICY: Final = "lifecycle_policy"


def apart(module: Module) -> Iterator[Fix]:
    """A policy for each of the transitions that stand in one, where all of them are written out."""
    for system in module.resources(TYPE):
        for block in system.body.blocks(_POLICY) if system.source.is_editable else ():
            items = block.body.attributes
            if not all(isinstance(item.value, hcl.Template) and item.value.literal for item in items):
                # Of one that is null, there is no policy.
                continue
            if len(items) < 2 or len(items) != len(block.body.items) or block.body.tail.strip():
                continue
            each = [f"{_POLICY} {{\n{own(system.source, item)}}}\n" for item in items]
            said = (
                f"{system.address}: a {_POLICY} has one transition, and this one has {len(items)}: each has its own now"
            )
            edit = Replace(system.source, block, placed(system.source, block, "\n".join(each)))
            yield Fix(system.source, block, said, (edit,))

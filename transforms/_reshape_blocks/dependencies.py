"""`depends_on` as a block, which it never is, not even a dynamic one.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.validation import Rejection
from transforms._block_forms.iterators import content_of
from transforms._block_forms.written import placed


def is_dependencies(one: Rejection) -> bool:
    """Whether it says what a resource depends on."""
    return one.name == "depends_on" and not one.path and isinstance(one.node, hcl.Block)


def dependencies(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument that says it, and always does: which resource waits for which is settled before conditions are."""
    assert isinstance(one.node, hcl.Block)
    source, block = one.declaration.source, one.node
    said = one.told
    inside = content_of(block) if block.type == "dynamic" else block
    items = inside.body.items if inside is not None else ()
    value = items[0].value if len(items) == 1 and isinstance(items[0], hcl.Attribute) else None
    is_list = isinstance(value, hcl.TupleCons) and all(isinstance(one.value, hcl.Traversal) for one in value.elements)
    if value is None or not is_list or one.declaration.attribute("depends_on") is not None:
        yield Refusal(source, block, f"{said} It is an argument, a list of what is waited for: write it as that")
        return
    edit = Replace(source, block, placed(source, block, f"depends_on = {value.code.strip()}"))
    yield Fix(source, block, f"{said} It is an argument, and no condition can be put to it", (edit,))

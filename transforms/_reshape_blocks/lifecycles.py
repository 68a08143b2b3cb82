"""What stands beside a lifecycle and belongs into it, or the other way round; lifecycles and connections that are no
blocks.

Sources: https://developer.hashicorp.com/terraform/language/meta-arguments/lifecycle and
https://developer.hashicorp.com/terraform/language/resources/provisioners/connection
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Refusal, Remove, Replace
from fixer.provider.language import ResourceSchema, language
from fixer.validation import Rejection
from transforms._block_forms.written import own, placed


def with_lifecycle(one: Rejection) -> Rejection:
    """The same with the schema of a resource that has a lifecycle and a connection, where it is about one of them."""
    if one.declaration.kind != "resource" or one.path or one.schema is None:
        return one
    lifecycle = language().find("block", "resource.lifecycle")
    assert lifecycle is not None
    names = lifecycle.block_names if isinstance(one.node, hcl.Block) else ("connection", "lifecycle", *lifecycle.names)
    is_of_it = one.name in names
    return one._replace(schema=ResourceSchema(one.schema)) if is_of_it else one


def is_dependencies(one: Rejection) -> bool:
    """Whether a lifecycle says what the resource depends on."""
    return one.name == "depends_on" and one.path == "lifecycle" and isinstance(one.node, hcl.Attribute)


def dependencies(one: Rejection) -> Iterator[Fix | Refusal]:
    """The argument beside the lifecycle that says it."""
    assert isinstance(one.node, hcl.Attribute)
    source, resource = one.declaration.source, one.declaration
    lifecycle = next((block for block in resource.body.blocks("lifecycle") if block.body is one.body), None)
    if lifecycle is None:
        return
    if resource.attribute("depends_on") is not None:
        yield Refusal(source, one.node, f"{one.told} It stands outside of it as well: one of them has to go.")
        return
    line = own(source, one.node)
    edits: tuple[Edit, ...] = (Replace(source, lifecycle, placed(source, lifecycle, line)),)
    if len(lifecycle.body.items) > 1:
        edits = (Insert(source, lifecycle, line, "before"), Remove(source, one.node))
    yield Fix(source, one.node, f"{one.told} It belongs outside of the lifecycle, and is put there", edits)

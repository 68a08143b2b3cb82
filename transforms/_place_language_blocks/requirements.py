"""The required providers of a module, in another form or under another name.

Source: https://developer.hashicorp.com/terraform/language/providers/requirements
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Insert, Refusal, Remove, Replace
from fixer.validation import Kind, Rejection, nearest
from transforms._block_forms.written import holder, own, placed


def entry(found: Rejection) -> Iterator[Fix | Refusal]:
    """What stands among the required providers and is no entry: a block that is one, the version of Terraform."""
    source, node = found.declaration.source, found.node
    assert found.body is not None
    if isinstance(node, hcl.Block) and found.kind is Kind.UNSUPPORTED_BLOCK:
        if node.labels or node.body.blocks() or found.body.attribute(found.name) is not None:
            yield Refusal(source, node, f"{found.told} An entry is an argument, and what this one says is not clear.")
            return
        code = placed(source, node, f"{node.type} = {source.text[node.body.start - 1 : node.end]}")
        yield Fix(
            source, node, f"{found.told} An entry is an argument: it is written as one", (Replace(source, node, code),)
        )
    elif isinstance(node, hcl.Attribute) and found.name == "required_version":
        block = holder(found.declaration, found.body)
        if block is None:
            return
        if found.declaration.attribute("required_version") is not None:
            yield Refusal(source, node, f"{found.told} It stands outside as well: one of them has to go.")
            return
        edits = (Remove(source, node), Insert(source, block, own(source, node), "before"))
        yield Fix(source, node, f"{found.told} It belongs outside of required_providers, and is put there", edits)


def misnamed(found: Rejection) -> Iterator[Fix]:
    """A block of the settings by its right name."""
    source, node = found.declaration.source, found.node
    names = ("required_providers", "provider_meta", "backend", "cloud")
    new = nearest(found.name, names)
    if new and not (new == "required_providers" and isinstance(node, hcl.Block) and node.labels):
        edit = Replace(source, source.stretch(node.start, node.start + len(found.name)), new)
        yield Fix(source, node, f"{found.told.rstrip('.')}: it is {new}", (edit,))

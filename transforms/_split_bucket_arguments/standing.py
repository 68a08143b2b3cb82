"""The resources that stand already for a setting of a bucket, and whether they say what it says."""

from collections.abc import Iterator

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, known_string, node_references
from transforms._own_resources.sameness import unlike

_APART = frozenset({"bucket", "count", "for_each", "provider", "depends_on", "lifecycle"})


def standing(module: Module, bucket: Declaration, type_: str) -> Iterator[Declaration]:
    """The resources of a type that are for a bucket, or may be."""
    for one in module.resources(type_):
        value = one.value("bucket")
        if value is not None and _is_for(module, bucket, one, value):
            yield one


def _is_for(module: Module, bucket: Declaration, one: Declaration, value: hcl.Expression) -> bool:
    named = bucket.value("bucket")
    for _, leaf in leaves(module, one, value):
        reads = [reference.address for reference in node_references(leaf)]
        if bucket.address in reads or _is_same(module, leaf, named):
            return True
        if any(address.startswith(("each.", "local.")) for address in reads):
            # Which bucket that is cannot be told.
            return True
    return False


def _is_same(module: Module, leaf: hcl.Expression, named: hcl.Expression | None) -> bool:
    if named is None:
        return False
    literal = known_string(module, named)
    return leaf.code.split() == named.code.split() or (literal is not None and literal == known_string(module, leaf))


def differing(one: Declaration, bucket: Declaration, code: str) -> str:
    """What a resource does not say of what the code of another says, for the same instances; empty if it says all."""
    other = hcl.parse(code).body.blocks()[0]
    providers = [found.value_code if (found := d.attribute("provider")) else "" for d in (one, bucket)]
    alike = one.shape == bucket.shape and providers[0] == providers[1]
    return unlike(other.body, one.body, _APART) if alike else "other instances"

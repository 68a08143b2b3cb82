"""The resources that stand already for a setting of a bucket, and whether they say what it says."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module
from transforms._own_resources.leading import Lead, ignores_changes, is_alike, lead
from transforms._own_resources.sameness import unlike

_APART = frozenset({"bucket", "count", "for_each", "provider", "depends_on", "lifecycle"})


def standing(module: Module, bucket: Declaration, type_: str) -> Iterator[Declaration]:
    """The resources of a type that are for a bucket, or may be."""
    for one in module.resources(type_):
        if one.value("bucket") is not None and _lead(module, bucket, one) is not Lead.ELSEWHERE:
            yield one


def _lead(module: Module, bucket: Declaration, one: Declaration) -> Lead:
    return lead(module, one, "bucket", bucket, "bucket")


def undone(module: Module, bucket: Declaration, stand: list[Declaration], code: str) -> str:
    """Why resources that stand for a bucket do not say what the code of another says in any case; empty if one does."""
    certain = [one for one in stand if _lead(module, bucket, one) is Lead.CERTAIN]
    if not certain:
        return f"{stand[0].address} may be for it, in some cases or for some instances: keep what is meant"
    other = _differing(certain[0], bucket, code) if len(certain) == 1 else ""
    if other or len(stand) > 1:
        how = f", with {other}" if other else ""
        return f"{certain[0].address} sets it too{how}, and each undoes what the other does: keep that one"
    return ""


def _differing(one: Declaration, bucket: Declaration, code: str) -> str:
    """What a resource does not say of what the code of another says, for the same instances; empty if it says all."""
    if not is_alike(one, bucket):
        return "other instances"
    if ignores_changes(one):
        return "changes that it ignores"
    return unlike(hcl.parse(code).body.blocks()[0].body, one.body, _APART)

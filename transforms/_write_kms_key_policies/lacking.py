"""Which services the policy of a key certainly does not name."""

from collections.abc import Sequence

from fixer import hcl
from fixer.aws import DOCUMENT, Place, Principal, Statement, masked, resource_policies
from fixer.module import SINGLE, Declaration, Module


def place_in_policy(module: Module, key: Declaration) -> Place | None:
    """Where the statements of a key's policy stand; None where that is not all of it, or it is that of others, too."""
    policies = list(resource_policies(module, key.address))
    if len(policies) != 1 or not policies[0].complete or len(policies[0].subjects) != 1:
        return None
    document = policies[0].document(module)
    place = document.places[0] if len(document.places) == 1 else None
    if place is None or not document.complete or document.statements != place.statements:
        return None
    holder = place.declaration
    if not holder.source.is_editable or holder.kind not in ("resource", "data"):
        return None
    if holder.kind == "data":
        is_plain = holder.type == DOCUMENT and holder.shape == SINGLE and not holder.body.blocks("dynamic")
        return place if is_plain and len(list(module.readers(holder.address))) == 1 else None
    return place


def certainly_lacks(statements: Sequence[Statement], service: str) -> bool:
    """Whether none of some statements can be one for a service: each says in so many words for whom it is."""
    name = service.partition(".")[0]
    return all(
        one.effect is not None and all(_is_another(principal, name) for principal in one.principals)
        for one in statements
    )


def _is_another(principal: Principal, service: str) -> bool:
    if principal.kind == "Service":
        return all(_first_label(value) not in ("", service) for value in principal.values)
    if principal.kind in ("AWS", "Federated", "CanonicalUser"):
        return all(_is_someone(value) for value in principal.values)
    return False


def _first_label(value: hcl.Expression) -> str:
    """`logs` of `logs.eu-west-1.amazonaws.com`; empty where it cannot be told."""
    label = masked(value).partition(".")[0] if isinstance(value, hcl.Template) else ""
    return label if label.replace("-", "").isalnum() else ""


def _is_someone(value: hcl.Expression) -> bool:
    """Whether a principal is not everybody: it is spelled out as an ARN or a number, or an attribute of a resource."""
    if isinstance(value, hcl.Template):
        text = masked(value)
        return text.startswith("arn:") or (text.isdigit() and len(text) == len("123456789012"))
    if isinstance(value, hcl.Traversal):
        return value.names[:1] not in ((), ("var",), ("local",), ("each",), ("module",))
    return False

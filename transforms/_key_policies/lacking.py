"""Which services the policy of a key certainly does not name."""

from collections.abc import Sequence
from typing import TypeGuard

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
        is_plain = holder.type == DOCUMENT and holder.shape == SINGLE
        return place if is_plain and len(list(module.readers(holder.address))) == 1 else None
    return place


def statements_of(module: Module, key: Declaration) -> tuple[Statement, ...]:
    """The statements of a key's policies, wherever they stand; nothing where that may not be all of them."""
    policies = list(resource_policies(module, key.address))
    documents = [policy.document(module) for policy in policies]
    if not all(policy.complete for policy in policies) or not all(one.complete for one in documents):
        return ()
    return tuple([statement for document in documents for statement in document.statements])


def certainly_lacks(statements: Sequence[Statement], service: str) -> bool:
    """Whether none of some statements can be one for a service: each says in so many words for whom it is."""
    name = service.partition(".")[0]
    return all(
        one.effect is not None and all(_is_another(one, principal, name) for principal in one.principals)
        for one in statements
    )


def certainly_lacks_role(statements: Sequence[Statement], name: str) -> bool:
    """Whether none of some statements can be one for the role with a name that AWS makes for a service."""
    return certainly_lacks(statements, name) and not any(
        name in value.code or "aws_iam_service_linked_role" in value.code or _is_looked_up(value)
        for one in statements
        for principal in one.principals
        for value in _meant(one, principal)
    )


def _is_looked_up(value: hcl.Expression) -> bool:
    """Whether a principal is a role that is looked up, perhaps by the name that AWS gives it."""
    return isinstance(value, hcl.Traversal) and value.names[:2] in (("data", "aws_iam_role"), ("data", "aws_iam_roles"))


def _is_another(statement: Statement, principal: Principal, service: str) -> bool:
    values = _meant(statement, principal)
    if principal.kind == "Service":
        return all(_first_label(value) not in ("", service) for value in values)
    if principal.kind in ("AWS", "Federated", "CanonicalUser"):
        return all(_is_someone(value) for value in values)
    return False


def _meant(statement: Statement, principal: Principal) -> list[hcl.Expression]:
    """The values of a principal. In a `dynamic` block, those that each element gives, where they are written out."""
    return [one for value in principal.values for one in _of_elements(statement, value) or [value]]


def _of_elements(statement: Statement, value: hcl.Expression) -> list[hcl.Expression]:
    for block in statement.declaration.body.blocks("dynamic"):
        named = block.body.attribute("iterator")
        name = named.value_code if named is not None else (block.labels or ("",))[0]
        if block.start <= statement.node.start < block.end:
            each = block.body.attribute("for_each")
            if isinstance(value, hcl.Template) and not value.is_heredoc:
                return _filled(each, value, name)
            return _inside(each, value.names[2:]) if _is_of_element(value, name) else []
    return []


def _is_of_element(value: hcl.Expression, name: str) -> TypeGuard[hcl.Traversal]:
    return (
        isinstance(value, hcl.Traversal)
        and value.names[:2] == (name, "value")
        and len(value.names) == len(value.steps) + 1
    )


def _filled(each: hcl.Attribute | None, template: hcl.Template, name: str) -> list[hcl.Expression]:
    """A template with what the elements have in it, where that is written out (`"${service.value}.amazonaws.com"`)."""
    parts: list[list[str]] = []
    for part in template.parts:
        if isinstance(part, hcl.Interpolation) and _is_of_element(part.value, name):
            found = _inside(each, part.value.names[2:])
            parts.append([one.code.strip()[1:-1] for one in found if isinstance(one, hcl.Template) and one.literal])
        else:
            parts.append([part.code])
    longest = max([len(one) for one in parts], default=0)
    if any(len(one) not in (1, longest) for one in parts):
        return []
    texts = ["".join([one[at % len(one)] for one in parts]) for at in range(longest)]
    return [hcl.parse_expression(f'"{text}"') for text in texts]


def _inside(each: hcl.Attribute | None, names: Sequence[str]) -> list[hcl.Expression]:
    """What the elements of a list or a map that is written out have at a path."""
    listed = each.value if each is not None else None
    if isinstance(listed, hcl.FunctionCall) and listed.name == "toset" and len(listed.arguments) == 1:
        listed = listed.arguments[0].value
    found: list[hcl.Expression] = []
    for element in listed.elements if isinstance(listed, hcl.TupleCons | hcl.ObjectCons) else ():
        value: hcl.Expression | None = element.value
        for name in names:
            value = value.get(name) if isinstance(value, hcl.ObjectCons) else None
        if value is None:
            return []
        found.append(value)
    return found


def _first_label(value: hcl.Expression) -> str:
    """`logs` of `logs.eu-west-1.amazonaws.com`; empty where it cannot be told."""
    label = masked(value).partition(".")[0] if isinstance(value, hcl.Template) else ""
    return label if label.replace("-", "").isalnum() else ""


def _is_someone(value: hcl.Expression) -> bool:
    """Whether a principal is not everybody: it is spelled out as an ARN or a number, or an attribute of a resource.
    An element of a `dynamic` block or of a `for` may be anybody.
    """
    if isinstance(value, hcl.Template):
        text = masked(value)
        return text.startswith("arn:") or (text.isdigit() and len(text) == len("123456789012"))
    if isinstance(value, hcl.Traversal):
        return bool(value.names) and (value.names[0] == "data" or value.names[0].startswith("aws_"))
    return False

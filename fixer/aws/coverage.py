"""Whether the resources of a statement are, or include, a resource of the module."""

from fixer import hcl
from fixer.aws.arns import SHAPES, spelled
from fixer.aws.leaves import leaves
from fixer.aws.matching import Answer, any_of, negated
from fixer.aws.statement import Statement
from fixer.module import Declaration, Module, node_references

# What of a resource is its ARN; for most that have one, an `id` in a policy means the same.
_WHOLE = ("arn", "id", "")
# What is never the ARN of another resource.
_OWN = (*_WHOLE, "execution_arn", "invoke_arn", "qualified_arn", "stream_arn")


def covers(module: Module, statement: Statement, address: str) -> Answer:
    """Whether a statement is about a resource of the module (`aws_sns_topic.x`, all its instances together).

    "maybe" where it cannot be told: what comes from elsewhere, and a part of the resource (`"${x.arn}/*"`). Branches of
    a condition count as if both were taken.
    """
    if statement.resources:
        return any_of(covered(module, statement.declaration, value, address) for value in statement.resources)
    if statement.not_resources:
        return negated(
            any_of(covered(module, statement.declaration, value, address) for value in statement.not_resources)
        )
    # A policy of a resource may leave its resource out.
    return "maybe"


def covered(module: Module, declaration: Declaration, expression: hcl.Expression, address: str) -> Answer:
    """Whether an expression in a block gives the ARN of a resource of the module, or a pattern of it, among others."""
    resource = module.find(address)
    if resource is None:
        return "maybe"
    return any_of(_of_leaf(module, holder, leaf, resource) for holder, leaf in leaves(module, declaration, expression))


def _of_leaf(module: Module, declaration: Declaration, leaf: hcl.Expression, resource: Declaration) -> Answer:
    match leaf:
        case hcl.LiteralValue():
            return "no"
        case hcl.ObjectCons(elements=elements):
            return any_of(covered(module, declaration, item.value, resource.address) for item in elements)
        case hcl.Template(parts=(hcl.Interpolation(value=value), *rest)):
            start = covered(module, declaration, value, resource.address)
            if start == "no" and rest and _is_below(resource, value):
                return "maybe"
            if start == "no" or (start == "maybe" and not _is_arn(value, resource)):
                return start if start == "no" and _is_whole(value) else spelled(module, resource, leaf, declaration)
            tail = "".join([part.text if isinstance(part, hcl.TemplateLiteral) else "_" for part in rest])
            return "yes" if tail in ("*", ":*") else "maybe"
        case hcl.Template():
            return spelled(module, resource, leaf, declaration)
        case hcl.Traversal():
            return _of_reference(module, leaf, resource)
        case hcl.ForExpression(collection=collection, value=value):
            answer = covered(module, declaration, collection, resource.address)
            if isinstance(value, hcl.Variable) or _is_whole(value):
                return answer
            return "no" if answer == "no" and isinstance(value, hcl.Traversal) else "maybe"
        case hcl.FunctionCall(name="values" | "keys" | "toset", arguments=(argument,)):
            return covered(module, declaration, argument.value, resource.address)
        case hcl.Variable() if any(reference.address == resource.address for reference in node_references(leaf)):
            return "yes"
    return "maybe"


def _of_reference(module: Module, traversal: hcl.Traversal, resource: Declaration) -> Answer:
    """Whether a reference is to the resource's ARN, to something else, or cannot be told."""
    if isinstance(traversal.source, hcl.FunctionCall):
        return _of_leaf(module, resource, traversal.source, resource) if _is_whole(traversal) else "maybe"
    found = list(node_references(traversal))
    reference = found[-1] if found else None
    if reference is None:
        return "maybe"
    if reference.address == resource.address:
        return "yes" if reference.attribute in _WHOLE else "maybe"
    other = module.find(reference.address)
    if other is None or other.kind != "resource" or reference.attribute not in _OWN:
        return "maybe"
    # `aws_sns_topic_policy.x.arn` is the topic's.
    return "maybe" if other.type.startswith(f"{resource.type}_") and other.type not in SHAPES else "no"


def _is_whole(expression: hcl.Expression) -> bool:
    """Whether an expression takes the ARN of something: `aws_sns_topic.x.arn`, `topic.arn`, `each.value.arn`."""
    if not isinstance(expression, hcl.Traversal):
        return False
    last = expression.steps[-1]
    return isinstance(last, hcl.GetAttr) and last.name in ("arn", "id")


def _is_below(resource: Declaration, expression: hcl.Expression) -> bool:
    """Whether a resource names the one that an expression refers to: a table's ARN begins with that of its database."""
    parents = {reference.address for reference in node_references(expression)}
    return any(reference.address in parents for reference in node_references(resource.body))


def _is_arn(expression: hcl.Expression, resource: Declaration) -> bool:
    return any(reference.address == resource.address for reference in node_references(expression))

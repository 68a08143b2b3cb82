"""Which Lambda function a resource means, however it says so."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import SINGLE, Declaration, Module, Reference, node_references, resolved, target

FUNCTION = "aws_lambda_function"
ALIAS = "aws_lambda_alias"
# The attributes of a function that can be given for its name.
NAMES = ("function_name", "arn", "id")


def function_of(module: Module, owner: Declaration) -> tuple[Declaration | None, str]:
    """The function that a resource's `function_name` means, and the code of its version; none if it cannot be told."""
    name = owner.attribute("function_name")
    if name is None:
        return None, ""
    shown = resolved(module, name.value)
    if isinstance(shown, hcl.Template) and len(shown.parts) == 1 and isinstance(shown.parts[0], hcl.Interpolation):
        shown = shown.parts[0].value
    if isinstance(shown, hcl.Traversal):
        instance, _, last = shown.code.strip().rpartition(".")
        for function in read(module, owner, shown, FUNCTION, *NAMES):
            return (function, f"{instance}.version") if last in NAMES else (None, "")
        for alias in read(module, owner, shown, ALIAS, "function_name"):
            # What an alias with `count` or `for_each` says of its function holds inside of it only.
            follow = alias.shape == SINGLE and owner.type != ALIAS
            return function_of(module, alias) if follow else (None, "")
    for function in module.resources(FUNCTION):
        own = function.attribute("function_name")
        if own is not None and own.value_code == name.value_code and function.shape == SINGLE:
            return function, f"{function.address}.version"
    return None, ""


def read(
    module: Module, owner: Declaration, value: hcl.Expression, type_: str, *attributes: str
) -> Iterator[Declaration]:
    """The resources of a type of which an expression of `owner` reads one of these attributes, or any."""
    for reference in node_references(value):
        first, second, *rest = reference.names
        behind = None
        if first == "local" and second in module.locals:
            behind = module.locals[second].value
        elif (first, second) == ("each", "value"):
            behind = owner.value("for_each")
        reached = target(module, behind)
        if reached is not None:
            reference = Reference((*reached.names, *rest), reference.start, reference.end)
        if reference.names[0] == type_ and (reference.attribute in attributes or not attributes):
            found = module.find(reference.address)
            if found is not None:
                yield found


def values(body: hcl.Body, argument: str) -> Iterator[hcl.Expression]:
    """What an argument is set to in a body and in the blocks of it, `dynamic` ones included."""
    attribute = body.attribute(argument)
    if attribute is not None:
        yield attribute.value
    for block in body.blocks():
        yield from values(block.body, argument)


def is_written_out(value: hcl.Expression) -> bool:
    """Whether a value stands where it is used: a literal, or a string without `${}`."""
    return isinstance(value, hcl.LiteralValue) or (isinstance(value, hcl.Template) and value.literal is not None)

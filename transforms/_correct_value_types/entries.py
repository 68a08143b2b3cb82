"""Entries of maps of strings that AWS reads as JSON: lists and objects there are their text.

Sources: https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CodeBuild.html (variables),
https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-CloudFormation.html (ParameterOverrides),
https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-StepFunctions.html (Input) and
https://docs.aws.amazon.com/codepipeline/latest/userguide/action-reference-Lambda.html (UserParameters)
"""

from typing import Final

from fixer import hcl
from fixer.module import Module, resolved
from fixer.validation import Rejection

_CONFIGURATION: Final = ("aws_codepipeline", "stage.action", "configuration")
# What is an object of texts, or any JSON.
_OBJECTS: Final = frozenset({"Input", "ParameterOverrides", "UserParameters"})
_VARIABLES: Final = "EnvironmentVariables"
_OF_VARIABLE: Final = frozenset({"name", "type", "value"})


def entry_name(item: hcl.Attribute, node: hcl.Expression) -> str:
    """The key under which a value stands in a map; empty where it stands in none."""
    pairs = item.value.elements if isinstance(item.value, hcl.ObjectCons) else ()
    return next((pair.name or pair.key.code.strip() for pair in pairs if pair.value is node), "")


def entry_as_json(module: Module, found: Rejection, item: hcl.Attribute, node: hcl.Expression) -> str:
    """The call that makes the text of an entry; empty where that is not certain."""
    if found.wanted != "s" or (found.declaration.type, found.path, found.name) != _CONFIGURATION:
        return ""
    name, value = entry_name(item, node), resolved(module, node)
    is_json = name in _OBJECTS and isinstance(value, hcl.ObjectCons)
    return f"jsonencode({node.code.strip()})" if is_json or (name == _VARIABLES and _are_variables(value)) else ""


def _are_variables(value: hcl.Expression | None) -> bool:
    """Whether a list holds variables under the keys that the action knows."""
    match value:
        case hcl.TupleCons():
            return all(_is_variable(element.value) for element in value.elements)
        case hcl.ForExpression():
            return value.kind == "tuple" and _is_variable(value.value)
    return False


def _is_variable(value: hcl.Expression) -> bool:
    keys = {element.name for element in value.elements} if isinstance(value, hcl.ObjectCons) else set()
    return {"name", "value"} <= keys <= _OF_VARIABLE

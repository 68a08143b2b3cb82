"""What can be told of a value without a plan."""

from fixer import hcl
from fixer.module import Module, known

_CONDITIONS = ("==", "!=", "<", ">", "<=", ">=", "&&", "||")


def is_a_condition(module: Module, value: hcl.Expression) -> bool:
    """Whether a value is true or false for certain, and not null: a comparison, or a variable with such a default."""
    match value:
        case hcl.Parentheses():
            return is_a_condition(module, value.value)
        case hcl.Operation():
            return all(operand.operator.strip() in _CONDITIONS for operand in value.rest)
        case hcl.UnaryOperation():
            return value.operator.strip() == "!"
        case hcl.Traversal():
            return isinstance(known(module, value), bool)
    return False

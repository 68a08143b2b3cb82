"""The values that can be known without a plan: literals, variable defaults, locals, and what is made of them."""

from typing import Final

from fixer import hcl
from fixer.module.arithmetic import calculated, compared
from fixer.module.computed import computed
from fixer.module.depth import DEEPEST
from fixer.module.given import default_of
from fixer.module.module import Module
from fixer.module.references import Reference, node_references


class Unknown:
    """What a value is that only a plan can tell."""

    def __repr__(self) -> str:
        return "UNKNOWN"


UNKNOWN: Final = Unknown()
# What a value can be, in Python: null is None, an object or a map a dict, a tuple a list.
Value = str | int | float | bool | None | list["Value | Unknown"] | dict[str, "Value | Unknown"]


def known(
    module: Module, expression: hcl.Expression | None, depth: int = 0, *, at_validation: bool = False
) -> Value | Unknown:
    """The value of an expression as far as it can be known without a plan; UNKNOWN where it cannot.

    A variable counts as its default where nothing that can be seen gives it another value (see `default_of`): whoever
    runs the module may say otherwise, so a transform must not rest on it where that would be harm. Elements of
    collections may be UNKNOWN by themselves.

    `at_validation` it is what Terraform knows then: variables are UNKNOWN, the workspace is the default one, conditions
    are decided, and some functions are computed.
    """
    if expression is None or depth > DEEPEST:
        return UNKNOWN
    match expression:
        case hcl.LiteralValue():
            return expression.value
        case hcl.Template():
            return _template(module, expression, depth, at_validation=at_validation)
        case hcl.Parentheses():
            return known(module, expression.value, depth + 1, at_validation=at_validation)
        case hcl.Operation():
            values = [known(module, one, depth + 1, at_validation=at_validation) for one in _operands(expression)]
            operators = [one.operator.strip() for one in expression.rest]
            equal = compared(values, operators) if at_validation else None
            result = calculated(values, operators) if equal is None else equal
            return UNKNOWN if result is None else result
        case hcl.Conditional() if at_validation:
            return _chosen(module, expression, depth)
        case hcl.TupleCons():
            return [
                known(module, element.value, depth + 1, at_validation=at_validation) for element in expression.elements
            ]
        case hcl.ObjectCons():
            return _object(module, expression, depth, at_validation=at_validation)
        case hcl.Traversal():
            return _traversal(module, expression, depth, at_validation=at_validation)
        case hcl.FunctionCall(name="toset" | "tolist" | "tostring") if len(expression.arguments) == 1:
            return known(module, expression.arguments[0].value, depth + 1, at_validation=at_validation)
        case hcl.FunctionCall() if at_validation:
            given = [known(module, one.value, depth + 1, at_validation=True) for one in expression.arguments]
            value = computed(expression.name, given)
            is_expanded = bool(given) and expression.arguments[-1].code.rstrip(" \t\r\n,").endswith("...")
            return UNKNOWN if value is None or is_expanded else value
    return UNKNOWN


def _operands(operation: hcl.Operation) -> tuple[hcl.Expression, ...]:
    return (operation.first, *[one.value for one in operation.rest])


def _chosen(module: Module, choice: hcl.Conditional, depth: int) -> Value | Unknown:
    """The result of a condition that is known, unless the other one may turn it into a value of another type."""
    condition = known(module, choice.condition, depth + 1, at_validation=True)
    if not isinstance(condition, bool):
        return UNKNOWN
    results = [known(module, one, depth + 1, at_validation=True) for one in (choice.value, choice.otherwise)]
    taken, left = results if condition else results[::-1]
    return taken if isinstance(taken, str) or type(taken) is type(left) else UNKNOWN


def known_string(module: Module, expression: hcl.Expression | None) -> str | None:
    """The string that an expression is, or None where it cannot be known or is no string."""
    value = known(module, expression)
    return value if isinstance(value, str) else None


def _template(module: Module, template: hcl.Template, depth: int, *, at_validation: bool) -> Value | Unknown:
    literal = template.literal
    if literal is not None:
        return literal
    texts: list[str] = []
    for part in template.parts:
        if isinstance(part, hcl.TemplateLiteral):
            texts.append(hcl.Template('"', (part,), '"').literal or "")
            continue
        if not isinstance(part, hcl.Interpolation) or "~" in part.open + part.close:
            return UNKNOWN
        value = known(module, part.value, depth + 1, at_validation=at_validation)
        if len(template.parts) == 1:
            return value
        if isinstance(value, bool):
            texts.append("true" if value else "false")
        elif isinstance(value, str | int | float):
            # 14.0 is 14.
            texts.append(str(int(value) if isinstance(value, float) and value.is_integer() else value))
        else:
            return UNKNOWN
    return "".join(texts)


def _object(module: Module, expression: hcl.ObjectCons, depth: int, *, at_validation: bool) -> Value | Unknown:
    made: dict[str, Value | Unknown] = {}
    for element in expression.elements:
        name = element.name
        if name is None:
            return UNKNOWN
        made[name] = known(module, element.value, depth + 1, at_validation=at_validation)
    return made


def _traversal(module: Module, traversal: hcl.Traversal, depth: int, *, at_validation: bool) -> Value | Unknown:
    names = traversal.names
    if at_validation and tuple(names) == ("terraform", "workspace"):
        return "default"
    if len(names) < 2 or names[0] not in ("var", "local"):
        return UNKNOWN
    if names[0] == "var":
        value = known(module, default_of(module, names[1]), depth + 1) if not at_validation else UNKNOWN
    else:
        local = module.locals.get(names[1])
        value = known(module, local.value, depth + 1, at_validation=at_validation) if local else UNKNOWN
    for step in traversal.steps[1:]:
        key: Value | Unknown = UNKNOWN
        if isinstance(step, hcl.GetAttr):
            key = step.name
        elif isinstance(step, hcl.Index):
            key = known(module, step.key, depth + 1, at_validation=at_validation)
        if isinstance(value, dict) and isinstance(key, str):
            value = value.get(key, UNKNOWN)
        elif isinstance(value, list) and isinstance(key, int) and key < len(value):
            value = value[key]
        else:
            return UNKNOWN
    return value


def resolved(module: Module, expression: hcl.Expression | None, depth: int = 0) -> hcl.Expression | None:
    """The expression that a chain of locals stands for: `local.key_arn` gives what that local is set to."""
    while isinstance(expression, hcl.Traversal) and depth < DEEPEST:
        names = expression.names
        local = module.locals.get(names[1]) if len(names) == 2 and names[0] == "local" else None
        if local is None or len(expression.steps) != 1:
            return expression
        expression = local.value
        depth += 1
    return expression


def target(module: Module, expression: hcl.Expression | None) -> Reference | None:
    """What an expression refers to if it is one reference and nothing else, locals followed.

    `aws_lambda_function.f.version`, `local.function_version` (when that is one) and `"${aws_vpc.main.id}"` have one.
    """
    expression = resolved(module, expression)
    if isinstance(expression, hcl.Template) and len(expression.parts) == 1:
        part = expression.parts[0]
        expression = resolved(module, part.value) if isinstance(part, hcl.Interpolation) else None
    if isinstance(expression, hcl.Parentheses):
        return target(module, expression.value)
    if isinstance(expression, hcl.Traversal) and len(expression.names) > 1:
        return node_references(expression)[-1]
    return None

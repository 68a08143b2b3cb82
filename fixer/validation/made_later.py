"""Values that nobody knows before something is made: the ids and ARNs of what the same run makes.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each#limitations-on-values-used-in-for_each
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, called_module, known, resolved
from fixer.validation.callers import given_by_callers
from fixer.validation.instance_keys import instance_keys
from fixer.validation.providers import usual_schemas_of
from fixer.validation.types import variable_type

_IDS: Final = ("_id", "_arn")
# What hands on what is in the lists that it is given.
_HANDING: Final = frozenset({"concat", "distinct", "flatten", "reverse", "setunion", "sort", "tolist", "toset"})
# Of these, what makes a list of which the length is known, if it is of what it is given.
_COUNTABLE: Final = frozenset({"concat", "reverse", "tolist"})


def is_made_later(module: Module, value: hcl.Expression | None, depth: int = 0) -> bool:
    """Whether a value, or an element of it, is certainly not known before something is made."""
    value = resolved(module, value)
    if value is None or depth > DEEPEST:
        return False
    match value:
        case hcl.Parentheses():
            return is_made_later(module, value.value, depth + 1)
        case hcl.TupleCons():
            return any(is_made_later(module, one.value, depth + 1) for one in value.elements)
        case hcl.FunctionCall() if value.name in _HANDING:
            return any(is_made_later(module, one.value, depth + 1) for one in value.arguments)
        case hcl.Template():
            parts = [part.value for part in value.parts if isinstance(part, hcl.Interpolation)]
            return any(is_made_later(module, part, depth + 1) for part in parts)
        case hcl.ForExpression(kind="tuple"):
            return _is_item_made_later(module, value, value.value, depth)
        case hcl.Conditional():
            condition = known(module, value.condition)
            results = [one for one, held in ((value.value, True), (value.otherwise, False)) if condition is held]
            both = results or [value.value, value.otherwise]
            return all(is_made_later(module, one, depth + 1) for one in both)
        case hcl.Traversal():
            return _is_path_made_later(module, value, depth)
    return False


def is_one_made_later(module: Module, value: hcl.Expression | None, depth: int = 0) -> bool:
    """Whether a value is certainly one that is not known before something is made, not even whether it is null.

    A list of such values, and a text with one in it, are not null.
    """
    value = resolved(module, value)
    if (
        not isinstance(value, hcl.Traversal)
        or depth > DEEPEST
        or any(isinstance(one, hcl.Splat) for one in value.steps)
    ):
        return False
    if value.names[:1] == ("var",):
        given = given_by_callers(module, value.names[1]) if len(value.steps) == 1 else []
        return any(is_one_made_later(caller, argument, depth + 1) for caller, argument in given)
    found = _output(module, value)
    if found is not None:
        return is_one_made_later(found[0], found[1], depth + 1)
    return is_made_later(module, value, depth + 1)


def keys_made_later(module: Module, loop: hcl.ForExpression) -> bool:
    """Whether the keys that a loop makes are certainly not known before something is made."""
    return bool(loop.key) and _is_item_made_later(module, loop, loop.key[0], 0)


def is_countable(module: Module, value: hcl.Expression | None, depth: int = 0) -> bool:
    """Whether it is known how many are in a list, whatever they are."""
    value = resolved(module, value)
    if value is None or depth > DEEPEST:
        return False
    match value:
        case hcl.Parentheses():
            return is_countable(module, value.value, depth + 1)
        case hcl.TupleCons():
            return True
        case hcl.FunctionCall() if value.name in _COUNTABLE:
            return all(is_countable(module, one.value, depth + 1) for one in value.arguments)
        case hcl.ForExpression(kind="tuple", condition=()):
            over = instances_of(module, value.collection)
            return _is_repeated_by_known(module, over) or is_countable(module, value.collection, depth + 1)
        case hcl.Traversal():
            found = _output(module, value)
            if found is not None:
                return is_countable(found[0], found[1], depth + 1)
            if value.names[:1] == ("var",) and len(value.steps) == 1:
                given = given_by_callers(module, value.names[1])
                return all(is_countable(caller, argument, depth + 1) for caller, argument in given)
            return _is_repeated_by_known(module, _splatted(module, value))
    return False


def are_own_ids(module: Module, value: hcl.Expression | None) -> bool:
    """Whether a list is certainly of ids that are all different: those of resources, each once, and written ones."""
    found = _own_ids(module, value, 0)
    return found is not None and len(set(found)) == len(found)


def _own_ids(module: Module, value: hcl.Expression | None, depth: int) -> list[str] | None:
    """The resources of whose ids a list is made, with the path of their module; None where it is of others, too."""
    value = resolved(module, value)
    if value is None or depth > DEEPEST:
        return None
    match value:
        case hcl.Template(literal=str(text)):
            return [f'"{text}"']
        case hcl.Parentheses():
            return _own_ids(module, value.value, depth + 1)
        case hcl.TupleCons() | hcl.FunctionCall(name="concat" | "reverse" | "tolist"):
            parts = value.elements if isinstance(value, hcl.TupleCons) else value.arguments
            each = [_own_ids(module, one.value, depth + 1) for one in parts]
            return None if None in each else [one for part in each for one in part or ()]
        case hcl.ForExpression(kind="tuple", value=hcl.Traversal(steps=(hcl.GetAttr(name=name),))):
            return _with_path(module, instances_of(module, value.collection), name)
        case hcl.Traversal():
            return _own_ids_of_path(module, value, depth)
    return None


def _own_ids_of_path(module: Module, value: hcl.Traversal, depth: int) -> list[str] | None:
    found, last = _output(module, value), value.steps[-1]
    if found is not None:
        return _own_ids(found[0], found[1], depth + 1)
    if value.names[:1] == ("var",) and len(value.steps) == 1:
        if variable_type(module, value.names[1])[:1] == "t":
            # The elements of a set have no places.
            return None
        given = [_own_ids(caller, argument, depth + 1) for caller, argument in given_by_callers(module, value.names[1])]
        alike = sorted({one for part in given for one in part or ()})
        return None if None in given or not given else alike
    name = last.name if isinstance(last, hcl.GetAttr) else ""
    return _with_path(module, _splatted(module, value) or module.find(".".join(value.names[:2])), name)


def _with_path(module: Module, declared: Declaration | None, name: str) -> list[str] | None:
    is_own = declared is not None and declared.kind == "resource" and name in ("id", "arn")
    return [f"{module.surroundings.tree()[0]}/{declared.address}"] if declared is not None and is_own else None


def instances_of(module: Module, value: hcl.Expression) -> Declaration | None:
    """The resource of which a value is all instances; None for anything else."""
    if isinstance(value, hcl.FunctionCall) and value.name == "values" and len(value.arguments) == 1:
        value = value.arguments[0].value
    declared = module.find(value.code.strip()) if isinstance(value, hcl.Traversal) else None
    is_made = declared is not None and declared.kind == "resource" and declared.shape.kind != "single"
    return declared if is_made else None


def _splatted(module: Module, value: hcl.Traversal) -> Declaration | None:
    """The resource of whose instances something is read: `aws_subnet.a[*].id`, `values(aws_subnet.a)[*].id`."""
    if isinstance(value.source, hcl.FunctionCall):
        return instances_of(module, value.source) if isinstance(value.steps[0], hcl.Splat) else None
    declared = module.find(".".join(value.names))
    is_made = declared is not None and declared.kind == "resource" and declared.shape.kind == "count"
    return declared if is_made and len(value.steps) > 1 and isinstance(value.steps[1], hcl.Splat) else None


def _is_repeated_by_known(module: Module, declared: Declaration | None) -> bool:
    if declared is None:
        return False
    value = declared.value(declared.shape.kind)
    is_set = isinstance(value, hcl.FunctionCall) and value.name == "toset"
    return not (is_set and is_made_later(module, value))


def _is_path_made_later(module: Module, value: hcl.Traversal, depth: int) -> bool:
    found = _output(module, value)
    if found is not None:
        return is_made_later(found[0], found[1], depth + 1)
    if value.names[:1] == ("var",):
        callers = given_by_callers(module, value.names[1]) if len(value.steps) == 1 else []
        return any(is_made_later(caller, argument, depth + 1) for caller, argument in callers)
    own = value.names[:2] if value.names[:1] != ("data",) else value.names[:3]
    declared = _splatted(module, value) or module.find(".".join(own))
    last = value.steps[-1]
    if declared is None or not isinstance(last, hcl.GetAttr):
        return False
    if declared.kind == "data":
        given = declared.attribute(last.name) if len(value.names) == len(own) + 1 else None
        if given is not None:
            # What it asks by is known when that is.
            return is_made_later(module, given.value, depth + 1)
        return len(value.names) == len(own) + 1 and _is_read_later(module, declared)
    # What is deeper in an attribute, or in a block, may be known.
    attributes = [step for step in value.steps[0 if not value.names else 1 :] if isinstance(step, hcl.GetAttr)]
    return len(attributes) == 1 and _is_id(module, declared, last.name)


def _is_item_made_later(module: Module, loop: hcl.ForExpression, item: hcl.Expression, depth: int) -> bool:
    """Whether what a loop makes of each is an id of what it is over."""
    over = instances_of(module, loop.collection)
    name = re.findall(r"[\w-]+", loop.open)[-2]
    if isinstance(item, hcl.Variable):
        return item.name == name and not loop.condition and is_made_later(module, loop.collection, depth + 1)
    is_read = isinstance(item, hcl.Traversal) and item.names[:1] == (name,) and len(item.steps) == 1
    if not isinstance(item, hcl.Traversal) or not is_read or over is None:
        return False
    return len(item.names) == 2 and _is_id(module, over, item.names[1])


def _is_id(module: Module, declared: Declaration, name: str) -> bool:
    """Whether an attribute of a resource is known only when it is made, and it is made."""
    if declared.kind != "resource" or not _is_made(module, declared):
        return False
    if name in ("id", "arn"):
        return declared.attribute(name) is None
    schemas = usual_schemas_of(module, declared) if name.endswith(_IDS) else None
    schema = schemas.find("resource", declared.type) if schemas is not None else None
    argument = schema.argument(name) if schema is not None else None
    return argument is not None and not argument.is_settable


def _is_made(module: Module, declared: Declaration) -> bool:
    """Whether this run makes one of a resource, as far as that is known: on a condition there may be none.

    What is imported is there already.
    """
    imported = [block.value_code("to") for block in module.declarations("import")]
    if any(code == declared.address or code.startswith(f"{declared.address}[") for code in imported):
        return False
    if declared.shape.kind == "for_each":
        return instance_keys(module, declared, at_most=True) != frozenset()
    if declared.shape.kind == "single":
        return True
    count = declared.value("count")
    if isinstance(count, hcl.Conditional):
        condition = known(module, count.condition)
        return condition is True and known(module, count.value) != 0
    return known(module, count) != 0


def _output(module: Module, value: hcl.Traversal) -> tuple[Module, hcl.Expression] | None:
    """The output of a local module that is read, with that module; None where nothing is, or more of it."""
    names = value.names
    call = module.find(f"module.{names[1]}") if names[:1] == ("module",) and len(names) > 1 else None
    attributes = [step for step in value.steps[1:] if isinstance(step, hcl.GetAttr)]
    called = called_module(module, call) if call is not None and len(attributes) == 1 else None
    if called is None or called is module or any(isinstance(step, hcl.Splat) for step in value.steps):
        return None
    if any(source.problems for source in called.sources.values()) or value.steps[-1] is not attributes[0]:
        return None
    output = called.find(f"output.{attributes[0].name}")
    made = output.value("value") if output is not None else None
    return (called, made) if made is not None else None


def _is_read_later(module: Module, data: Declaration) -> bool:
    """Whether a data source asks for what is made first: it is read after that."""
    return any(_asks(module, data.body))


def _asks(module: Module, body: hcl.Body) -> list[bool]:
    own = [is_made_later(module, item.value) for item in body.attributes if item.name not in ("count", "for_each")]
    return own + [any(_asks(module, block.body)) for block in body.blocks()]

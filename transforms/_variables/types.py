"""The type of a variable by what is done with it."""

from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration
from transforms._variables.functions import BINDING, TAKES, THROUGH
from transforms._variables.words import type_of


def wants(declaration: Declaration, name: str) -> Iterator[str]:
    """What each use of a variable in a block takes it for: a type, `scalar`, `list`, `map`, `collection`, or empty."""
    return wants_of(declaration, f"var.{name}")


def wants_of(declaration: Declaration, address: str) -> Iterator[str]:
    """What each use of a value in a block takes it for; `address` is `var.x`, or `module.network.vpc_id`."""
    yield from _in_body(declaration.body, address, declaration.kind)


def _in_body(body: hcl.Body, name: str, kind: str) -> Iterator[str]:
    text = name.rpartition(".")[2]
    for item in body.items:
        if isinstance(item, hcl.Block):
            yield from _in_body(item.body, name, "dynamic" if item.type == "dynamic" else "block")
        elif isinstance(item, hcl.Attribute) and text in item.value_code:
            yield from _in(item.value, name, _argument(item.name, kind, body))


def _argument(argument: str, kind: str, body: hcl.Body) -> str:
    if argument == "count":
        return "number"
    if argument == "for_each":
        return "each" if kind == "dynamic" else _each(body)
    if kind == "module":
        return type_of(argument)
    return "" if kind in ("locals", "output", "variable") else type_of(argument) or "argument"


def _each(body: hcl.Body) -> str:
    """What a resource's `for_each` takes, by what it reads of each: whole values, or something of them."""
    return "map(any)" if "each.value." in body.code else "map"


def _in(node: hcl.Node, name: str, wanted: str) -> Iterator[str]:
    """What the uses in an expression take a variable for, where the expression itself is wanted as something."""
    match node:
        case hcl.Traversal():
            yield from _traversal(node, name, wanted)
        case hcl.Template():
            alone = len(node.parts) == 1 and not node.is_heredoc
            for part in node.parts:
                yield from _part(part, name, wanted if alone else "scalar")
        case hcl.FunctionCall():
            yield from _call(node, name, wanted)
        case hcl.Operation():
            yield from _operation(node, name)
        case hcl.UnaryOperation():
            yield from _in(node.value, name, "bool" if node.operator.strip() == "!" else "number")
        case hcl.Conditional():
            yield from _in(node.condition, name, "bool")
            yield from _in(node.value, name, wanted or _literal(node.otherwise))
            yield from _in(node.otherwise, name, wanted or _literal(node.value))
        case hcl.TupleCons() | hcl.ObjectCons():
            yield from _collected(node, name, wanted)
        case hcl.ForExpression():
            yield from _for(node, name)
        case _:
            for child in node.children():
                yield from _in(child, name, wanted if isinstance(node, hcl.Parentheses) else "")


def _collected(node: hcl.TupleCons | hcl.ObjectCons, name: str, wanted: str) -> Iterator[str]:
    if isinstance(node, hcl.TupleCons):
        for element in node.elements:
            yield from _in(element.value, name, "string" if wanted == "list(string)" else "")
        return
    for pair in node.elements:
        yield from _in(pair.key, name, "string")
        yield from _in(pair.value, name, "string" if wanted == "map(string)" else type_of(pair.name or ""))


def _part(part: hcl.Node, name: str, wanted: str) -> Iterator[str]:
    match part:
        case hcl.Interpolation():
            yield from _in(part.value, name, wanted)
        case hcl.IfDirective():
            yield from _in(part.condition, name, "bool")
            for inner in (*part.parts, *part.else_parts):
                yield from _part(inner, name, "scalar")
        case hcl.ForDirective():
            yield from _in(part.collection, name, "collection")
            for inner in part.parts:
                yield from _part(inner, name, "scalar")


def _call(call: hcl.FunctionCall, name: str, wanted: str) -> Iterator[str]:
    takes = TAKES.get(call.name, ())
    for i, argument in enumerate(call.arguments):
        takes_it = takes[min(i, len(takes) - 1)] if takes else wanted if call.name in THROUGH else ""
        if call.name == "format" and i:
            takes_it = "scalar"
        if call.name in ("toset", "tolist") and wanted in ("each", "map"):
            takes_it = "list(string)"
        if argument.separator.strip() == "...":
            takes_it = "list"
        if call.name == "merge" and wanted == "map(string)":
            takes_it = "map(string)"
        if call.name in ("concat", "distinct", "sort", "tolist", "toset", "compact") and wanted == "list(string)":
            takes_it = wanted
        yield from _in(argument.value, name, takes_it)


def _operation(operation: hcl.Operation, name: str) -> Iterator[str]:
    operands: list[hcl.Node] = [operation.first, *[operand.value for operand in operation.rest]]
    signs = [operand.operator.strip() for operand in operation.rest]
    for i, operand in enumerate(operands):
        # Of the operators on its two sides, the one that binds it closer.
        around = [n for n in (i - 1, i) if 0 <= n < len(signs)]
        nearest = min(around, key=lambda n: BINDING.index(signs[n]) if signs[n] in BINDING else len(BINDING))
        sign = signs[nearest]
        wanted = "bool" if sign in ("&&", "||") else "number"
        if sign in ("==", "!="):
            wanted = _literal(operands[nearest + 1 if nearest == i else nearest])
        yield from _in(operand, name, wanted)


def _literal(node: hcl.Node) -> str:
    """The type of what is written out."""
    match node:
        case hcl.Template():
            return "string"
        case hcl.LiteralValue():
            return "bool" if isinstance(node.value, bool) else "number" if node.value is not None else ""
        case hcl.TupleCons():
            return "list"
        case hcl.ObjectCons():
            return "map"
    return ""


def _for(loop: hcl.ForExpression, name: str) -> Iterator[str]:
    first, _, second = loop.open.strip("[{ \n").removeprefix("for").removesuffix("in").partition(",")
    item = (second or first).strip()
    has_parts = any(
        isinstance(node, hcl.Traversal) and len(node.names) > 1 and node.names[0] == item for node in hcl.walk(loop)
    )
    keyed = bool(second) and loop.kind == "object" and bool(loop.key) and loop.key[0].code.strip() == first.strip()
    yield from _in(
        loop.collection, name, ("map(any)" if keyed else "any") if has_parts else "keyed" if keyed else "collection"
    )
    for inner in (*loop.key, loop.value, *loop.condition):
        yield from _in(inner, name, "bool" if inner in loop.condition else "")


def _traversal(node: hcl.Traversal, name: str, wanted: str) -> Iterator[str]:
    steps = node.steps
    for step in steps:
        if isinstance(step, hcl.Index):
            yield from _in(step.key, name, "")
    first = steps[0] if steps else None
    rest = _beyond(node, name)
    if rest is None:
        if not isinstance(node.source, hcl.Variable):
            yield from _in(node.source, name, "list" if isinstance(first, hcl.Index) else "")
        return
    if not rest:
        yield wanted
        return
    deep = len(rest) > 1
    match rest[0]:
        case hcl.Splat():
            yield "any" if deep else wanted if wanted.startswith("list") else "list"
        case hcl.GetAttr(name=field):
            yield "any" if deep or field.isdigit() else f".{field} {'' if wanted in ('', 'argument') else wanted}"
        case hcl.Index(key=key):
            yield "any" if deep else _indexed(key)


def _beyond(node: hcl.Traversal, address: str) -> tuple[hcl.Node, ...] | None:
    """What is read of the value at an address, None where something else is read. A module may be one of many."""
    root, *names = address.split(".")
    if not isinstance(node.source, hcl.Variable) or node.source.name != root:
        return None
    for at, step in enumerate(node.steps):
        if isinstance(step, hcl.GetAttr) and step.name == names[0]:
            names.pop(0)
        elif root != "module" or isinstance(step, hcl.GetAttr) or len(names) != 1:
            return None
        if not names:
            return tuple(node.steps[at + 1 :])
    return None


def _indexed(key: hcl.Expression) -> str:
    code = key.code.strip()
    if (isinstance(key, hcl.LiteralValue) and not isinstance(key.value, bool)) or "count." in code or "%" in code:
        return "list"
    return (
        "map"
        if isinstance(key, hcl.Template) or "each." in code or code.startswith(("var.", "local."))
        else "collection"
    )


def together(name: str, wanted: set[str]) -> str:
    """The type that does for all that a variable is wanted as; its name has a say where that leaves a choice."""
    said = type_of(name)
    fields = {text for text in wanted if text.startswith(".")}
    whole = wanted - fields - {"", "argument"}
    if fields:
        return _object(fields) if not whole else "any"
    if "any" in whole:
        return "any"
    scalars = whole & {"string", "number", "bool", "scalar"}
    collections = whole - scalars
    if collections == {"sized"} and (scalars or not said.startswith(("list", "map"))):
        # A string has a length too.
        return "list(string)" if not scalars and name.endswith("s") else "string"
    if collections:
        return "any" if scalars else _collection(collections, said)
    if said in ("string", "number", "bool") and scalars <= {"scalar", said}:
        return said
    for one in ("bool", "string", "number"):
        if one in scalars:
            return one if scalars <= {one, "scalar"} or one == "string" else "any"
    return "string" if scalars or not said else said


def _collection(wanted: set[str], said: str) -> str:
    inner = said if said in ("number", "bool") else "number" if said == "list(number)" else "string"
    if "map(any)" in wanted:
        return "map(any)" if wanted <= {"map(any)", "map", "keyed", "collection", "sized", "each"} else "any"
    maps = {one for one in wanted if one.startswith("map")}
    lists = {one for one in wanted if one.startswith("list")}
    if maps and lists:
        return "any"
    if lists:
        return next((one for one in sorted(lists) if one != "list"), f"list({inner})")
    if maps:
        return next((one for one in sorted(maps) if one != "map"), f"map({inner})")
    if said.startswith(("map", "list")):
        return said
    return "any" if "each" in wanted else f"map({inner})" if "keyed" in wanted else f"list({inner})"


def _object(fields: set[str]) -> str:
    types: dict[str, str] = {}
    for text in sorted(fields):
        field, _, type_ = text[1:].partition(" ")
        known = type_ if type_ in ("string", "number", "bool", "list(string)", "map(string)") else ""
        types[field] = known or types.get(field, "") or type_of(field) or "string"
    lines = "\n".join([f"{field} = {type_}" for field, type_ in types.items()])
    return f"object({{\n{lines}\n}})"

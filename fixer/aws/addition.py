"""New statements, written as those beside them are: where each goes, and its code."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.aws.document import Place
from fixer.aws.statement_style import Style, style_of
from fixer.module import Source

# The arguments of a `statement` block, in the order where no other shows one.
_ARGUMENTS: Final = ("sid", "effect", "actions", "resources")


class NewStatement(NamedTuple):
    """What a new statement says. `resources` and the values of conditions are HCL code (`aws_sns_topic.x.arn`, `"*"`).

    Trust policies have no resources. `sid` is used where the statements beside have one. `services` are principals
    (`sns.amazonaws.com`), or HCL code of their names (`"logs.${var.region}.amazonaws.com"`), or of what is none (the
    ARN of a role, `"*"`). A condition is an
    operator, a key and its values.
    """

    actions: tuple[str, ...]
    resources: tuple[str, ...]
    sid: str = ""
    services: tuple[str, ...] = ()
    conditions: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    effect: str = "Allow"


class Addition(NamedTuple):
    """Code for a node: an `element` of the list that it is, an `item` of the block that it is, or what it is
    `replaced` by.

    The engine's edits for them are AppendElement, Append and Replace.
    """

    how: Literal["element", "item", "replaced"]
    source: Source
    node: hcl.Expression | hcl.Block
    code: str


# Beyond so many characters, an object or a list does not stand in one line.
# How ARNs are read of resources.
_ARNS: Final = (".arn", ".iam_arn")
_LONGEST: Final = 160

# What goes into an object: code, a list of code, or an object.
_Value = str | list[str] | dict[str, "_Value"]


def with_free_sid(place: Place, statement: NewStatement) -> NewStatement:
    """A new statement whose `sid` none of those at a place has."""
    taken = {one.sid for one in place.statements}
    sid, number = statement.sid, 2
    while sid in taken:
        sid, number = f"{statement.sid}{number}", number + 1
    return statement._replace(sid=sid)


def addition(place: Place, *statements: NewStatement) -> Addition:
    """New statements for a place, one at least, in the style of those that stand there."""
    source = place.declaration.source
    if isinstance(place.node, hcl.Block):
        return Addition("item", source, place.node, "\n".join([_block(place, one) for one in statements]))
    style = style_of(place)
    codes = [_object(style, one) for one in statements]
    code = style.between.join(codes)
    if isinstance(place.node, hcl.TupleCons):
        elements = place.node.elements
        if elements and "\n" in source.text[elements[-1].value.end : place.node.end]:
            return Addition("element", source, place.node, ",\n".join(codes))
        if not elements or not _is_shifted(place, style, elements[-1].value):
            return Addition("element", source, place.node, _hung(place, code))
        last: hcl.Expression = elements[-1].value
    else:
        last = place.node
    standing = source.text[last.start : last.end]
    if _is_shifted(place, style, last):
        # The line between two objects belongs to the first.
        standing = _shifted(standing)
        code = ", ".join([*map(_shifted, codes[:-1]), codes[-1]])
    both = f"{standing}{style.between}{_hung(place, code)}"
    return Addition("replaced", source, last, both if isinstance(place.node, hcl.TupleCons) else f"[{both}]")


def _is_shifted(place: Place, style: Style, last: hcl.Expression) -> bool:
    """Whether the line `}, {` after an object is indented more than the one `}`, as terraform fmt leaves it."""
    source = place.declaration.source
    standing = source.text[last.start : last.end]
    if style.kind != "hcl" or "\n" not in standing or standing.rsplit("\n", 1)[1].strip() != "}":
        return False
    return hcl.is_formatted(source.text)


def _shifted(code: str) -> str:
    if "\n" not in code:
        return code
    lines, brace = code.rsplit("\n", 1)
    return f"{lines}\n  {brace}"


def _hung(place: Place, code: str) -> str:
    """Code that goes on in the line in which the one before it ends."""
    text, node = place.declaration.source.text, place.node
    at = node.elements[-1].value.end if isinstance(node, hcl.TupleCons) and node.elements else node.end
    line = text.rfind("\n", 0, at) + 1
    indent = text[line : line + len(text[line:at]) - len(text[line:at].lstrip(" \t"))]
    return code.replace("\n", place.declaration.source.newline + indent)


def _object(style: Style, statement: NewStatement) -> str:
    """The object of a statement, from column 1."""
    values: dict[str, _Value] = {
        "Effect": hcl.quoted(statement.effect),
        "Action": _one_or_list(style, "Action", [hcl.quoted(action) for action in statement.actions]),
    }
    if statement.resources:
        values["Resource"] = _one_or_list(style, "Resource", list(statement.resources))
    if statement.sid and style.has_sid:
        values["Sid"] = hcl.quoted(statement.sid)
    if statement.services:
        services = [_name(service) for service in statement.services]
        values["Principal"] = {principal_kind(services): services[0] if len(services) == 1 else services}
    if statement.conditions:
        conditions: dict[str, _Value] = {}
        for operator, key, given in statement.conditions:
            of_operator = conditions.setdefault(operator, {})
            assert isinstance(of_operator, dict)
            of_operator[key] = given[0] if len(given) == 1 else list(given)
        values["Condition"] = conditions
    ordered: dict[str, _Value] = {key: values[key] for key in style.order(values)}
    code = _value(style, ordered, "")
    if style.kind != "hcl":
        return code
    if not style.lines and len(code) > _LONGEST:
        code = _value(style._replace(lines=True, commas=False, last_comma=""), ordered, "")
    lines = hcl.formatted(f"x = [\n{code},\n]\n").splitlines()[1:-1]
    return "\n".join([line[2:] for line in lines]).removesuffix(",")


def principal_kind(codes: Sequence[str]) -> str:
    """What principals are, by their code: the ARN of a role, or everyone, is no service."""
    is_aws = all(code.startswith('"arn:') or code == '"*"' or code.endswith(_ARNS) for code in codes)
    return "AWS" if is_aws else "Service"


def _name(service: str) -> str:
    """The code of a principal: the name of a service is a text, the ARN of something of the module a reference."""
    return service if service.startswith('"') or service.endswith(_ARNS) else hcl.quoted(service)


def _one_or_list(style: Style, key: str, values: list[str]) -> _Value:
    return values[0] if len(values) == 1 and not style.one_as_list(key) else values


def _value(style: Style, value: _Value, indent: str, key: str = "") -> str:
    inner = indent + style.unit
    if isinstance(value, str):
        return _string(style, value)
    if isinstance(value, list):
        parts = [_string(style, part) for part in value]
        on_lines, comma = style.list_lines(key)
        line = f"[{style.between.join(parts)}]"
        if not on_lines and (len(line) <= _LONGEST or not style.lines):
            return line
        lines = ",\n".join([inner + part for part in parts])
        return f"[\n{lines}{comma}\n{indent}]"
    pairs = [f"{style.key(key)}{style.equals}{_value(style, part, inner, key)}" for key, part in value.items()]
    if not style.lines:
        return f"{{{style.padding}{style.between.join(pairs)}{style.padding}}}"
    comma = "," if style.commas else ""
    return "{\n" + f"{comma}\n".join([inner + pair for pair in pairs]) + f"{style.last_comma}\n{indent}}}"


def _string(style: Style, code: str) -> str:
    """An expression as a value: in JSON, as a string that it is interpolated in."""
    if style.kind == "hcl":
        return code
    inner = code[1:-1] if code.startswith('"') and code.endswith('"') else f"${{{code}}}"
    return f"{style.quote}{inner}{style.quote}"


def _block(place: Place, statement: NewStatement) -> str:
    """A `statement` block."""
    standing = [one.node for one in place.statements if isinstance(one.node, hcl.Block)]
    last = standing[-1] if standing else None
    written = {item.name: item for item in last.body.attributes} if last else {}
    codes = {
        "actions": [hcl.quoted(action) for action in statement.actions],
        "resources": list(statement.resources),
    }
    values = {name: _list(standing, name, parts) for name, parts in codes.items() if parts}
    if statement.effect != "Allow" or last is None or "effect" in written:
        values["effect"] = hcl.quoted(statement.effect)
    if statement.sid and "sid" in written:
        values["sid"] = hcl.quoted(statement.sid)
    lines: list[str] = []
    order = [name for name in (*written, *[n for n in _ARGUMENTS if n not in written]) if name in values]
    if "effect" in order and "effect" not in written:
        order.insert(1 if order[0] == "sid" else 0, order.pop(order.index("effect")))
    for name in order:
        lines.append(
            ("\n" if lines and name in written and "\n" in written[name].gap else "") + f"{name} = {values[name]}"
        )
    if statement.services:
        services = ", ".join([_name(service) for service in statement.services])
        kind = principal_kind(statement.services)
        lines.append(f'\nprincipals {{\ntype = "{kind}"\nidentifiers = [{services}]\n}}')
    for operator, key, given in statement.conditions:
        values_ = ", ".join(given)
        lines.append(
            f"\ncondition {{\ntest = {hcl.quoted(operator)}\nvariable = {hcl.quoted(key)}\nvalues = [{values_}]\n}}"
        )
    return hcl.build("statement {\n" + "\n".join(lines) + "\n}")


def _list(standing: list[hcl.Block], name: str, parts: list[str]) -> str:
    """A list, on as many lines as the last one like it."""
    comma = on_lines = False
    for block in standing:
        attribute = block.body.attribute(name)
        if attribute is not None and attribute.value_code.startswith("["):
            on_lines = "\n" in attribute.value_code
            comma = attribute.value_code[:-1].rstrip().endswith(",")
    line = f"[{', '.join(parts)}]"
    if not on_lines and len(line) <= _LONGEST:
        return line
    return "[\n" + ",\n".join(parts) + (",\n]" if comma else "\n]")

"""Tags of Auto Scaling groups, which are blocks.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/autoscaling_group#tag-and-tags
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, resolved
from fixer.validation import Kind, Rejection, type_of
from transforms._block_forms.pairs import key_of
from transforms._block_forms.said import lead_of, line_of, with_comments
from transforms._block_forms.unclear import UnclearError
from transforms._block_forms.written import placed
from transforms._own_resources.placement import is_commented
from transforms._reshape_blocks.forms import as_blocks

# What a block says of the entry of a map, and of an object.
_ENTRY: Final = {"key": "tag.key", "value": "tag.value", "propagate_at_launch": "true"}
_OBJECT: Final = {name: f"tag.value.{name}" for name in _ENTRY}
_HANDED: Final = "propagate_at_launch"
_LISTS: Final = frozenset({"concat", "distinct", "flatten", "reverse", "setunion", "slice", "tolist", "toset"})


def is_tags(one: Rejection) -> bool:
    """Whether it is the argument `tags` of a group."""
    return (
        one.kind is Kind.UNSUPPORTED_ARGUMENT
        and (one.declaration.kind, one.declaration.type, one.path) == ("resource", "aws_autoscaling_group", "")
        and one.name == "tags"
    )


def tags(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """The blocks that the tags are."""
    assert one.body is not None
    assert isinstance(one.node, hcl.Attribute)
    source, item = one.declaration.source, one.node
    said = f'{one.declaration.address}: An argument named "tags" is not expected here.'
    if any("tag" in (block.type, *block.labels[:1]) for block in one.body.blocks()):
        yield Refusal(source, item, f'{said} There are blocks "tag" as well: what is missing in them has to be added.')
        return
    code = _made(module, one, item.value) if _is_made(item.value) else _blocks(module, item.value)
    if code is None:
        yield Refusal(source, item, f"{said} Each tag is a block, and what they are cannot be told.")
        return
    edit = Replace(source, item, placed(source, item, code))
    yield Fix(source, item, f'{said} Each tag is a block "tag"{_handed_on(code)}', (edit,))


def _handed_on(code: str) -> str:
    """What the blocks say of the instances of the group; nothing where that is not the same for all."""
    given = re.findall(rf"\b{_HANDED}\s*=\s*(.*)", code)
    if any(one.startswith("try(") for one in given):
        return ", handed on to the instances unless it says otherwise"
    return ", handed on to the instances" if {*given} == {"true"} else ""


def _blocks(module: Module, value: hcl.Expression) -> str | None:
    if isinstance(value, hcl.TupleCons):
        tags_ = [_tag(element.value) for element in value.elements]
        return with_comments(value, tags_) if all(tags_) else None
    if isinstance(value, hcl.ObjectCons) and not is_commented(value.code):
        return "\n".join([_plain(key_of(element), element.value.code.strip()) for element in value.elements])
    its = _ENTRY
    if _is_list(module, value):
        # Older versions of the provider took a list of such objects.
        its = _OBJECT if _is_always_said(module, value) else _OBJECT | {_HANDED: f"try(tag.value.{_HANDED}, true)"}
    content = "".join([f"{name} = {code}\n" for name, code in its.items()])
    return f'dynamic "tag" {{\nfor_each = {value.code.strip()}\n\ncontent {{\n{content}}}\n}}\n'


def _is_made(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.ForExpression) and value.kind == "tuple"


def _made(module: Module, one: Rejection, value: hcl.Expression) -> str | None:
    """The dynamic block of a list that a `for` makes; None where what it makes is no tag."""
    nested = one.schema.block("tag") if one.schema is not None else None
    made = value.value if isinstance(value, hcl.ForExpression) else None
    if nested is None or not isinstance(made, hcl.ObjectCons):
        return None
    try:
        code = as_blocks(module, one, "tag", value, nested)
    except UnclearError:
        return None
    if not {"key", "value"} <= {element.name for element in made.elements}:
        return None
    return code if _says(made) else code.removesuffix("}\n}\n") + f"{_HANDED} = true\n}}\n}}\n"


def _is_list(module: Module, value: hcl.Expression) -> bool:
    """Whether it is a list, whose elements say what each tag is, and no map of tags."""
    if isinstance(value, hcl.FunctionCall):
        return value.name in _LISTS
    if not isinstance(value, hcl.Traversal):
        return False
    is_splat = any(isinstance(step, hcl.Splat) for step in value.steps)
    return is_splat or type_of(module, value).startswith(("l(", "t("))


def _is_always_said(module: Module, value: hcl.Expression) -> bool:
    """Whether all objects of a list are known to say if the instances get the tag."""
    names = value.names if isinstance(value, hcl.Traversal) else ()
    variable = module.find(f"var.{names[1]}") if len(names) == 2 and names[0] == "var" else None
    match variable.value("type") if variable is not None else resolved(module, value):
        case hcl.TupleCons(elements=elements):
            return all(_says(element.value) for element in elements)
        case hcl.ForExpression(kind="tuple", value=made):
            return _says(made)
        case hcl.FunctionCall(name="list" | "set", arguments=(only,)) if variable is not None:
            kind = only.value
            return isinstance(kind, hcl.FunctionCall) and kind.name == "object" and _says(kind.arguments[0].value)
        case hcl.FunctionCall(name=name, arguments=arguments) if name in _LISTS - {"flatten", "slice"}:
            return all(_is_always_said(module, argument.value) for argument in arguments)
    return False


def _says(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.ObjectCons) and value.get(_HANDED) is not None


def _plain(key: str, value: str) -> str:
    return f"tag {{\nkey = {key}\nvalue = {value}\npropagate_at_launch = true\n}}\n"


def _tag(value: hcl.Expression) -> str:
    if not isinstance(value, hcl.ObjectCons) or {e.name for e in value.elements} - {
        "key",
        "value",
        _HANDED,
    }:
        return ""
    if value.get("key") is None or value.get("value") is None:
        return ""
    # What stands before the brace was put before the block.
    lines = [
        f"{lead_of(element.key)}{element.name} = {element.value.code.strip()}{line_of(element.separator)}"
        for element in value.elements
    ]
    inside = value.open.rpartition("{")[2] + "".join(lines) + value.close.removesuffix("}")
    handed = "" if _says(value) else f"{_HANDED} = true\n"
    return f"tag {{\n{inside.strip()}\n{handed}}}\n".replace("\r\n", "\n")

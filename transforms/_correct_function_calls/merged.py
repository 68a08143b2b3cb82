"""Calls of `merge` and `concat` with what the other one takes, and with a list of what they take one by one."""

import re

from fixer import hcl
from fixer.engine import Edit
from fixer.validation import kind_of, type_of
from transforms._correct_function_calls.written import Written

_NAME = re.compile(r"[A-Za-z_][\w-]*")
# What a resource has of these is a string.
_OF_STRINGS = frozenset({"arn", "id", "ids", "name"})


def concatenated(call: Written) -> list[Edit]:
    """`merge` of what are no maps: a list of them, which is spread; lists of other things, which `concat` takes; and
    keys with their values, which stand in an object.
    """
    values, kinds = call.values, call.kinds
    if kinds[-1] == "l" and "l" not in kinds[:-1] and not {"s", "n"} & {*kinds}:
        return _spread(call, values[-1])
    if set(kinds) == {"l"}:
        inner = {_element(call, value) for value in values}
        return call.renamed("concat") if inner & {"s", "n"} and "m" not in inner else []
    if len(values) > 2 and len(values) % 2 and kinds[0] in ("m", ""):
        return _paired(call)
    return []


def _spread(call: Written, value: hcl.Expression) -> list[Edit]:
    """The elements of a list of maps as arguments of their own."""
    if isinstance(value, hcl.TupleCons):
        kinds = {kind_of(call.module, one.value) for one in value.elements}
        return call.opened(value) if kinds and kinds <= {"m", ""} else []
    return [call.put(value.end, value.end, "...")] if _element(call, value) in ("m", "") else []


def _element(call: Written, value: hcl.Expression) -> str:
    """What the elements of a list are, as `kind_of` has it; empty where that is not known."""
    match value:
        case hcl.Parentheses():
            return _element(call, value.value)
        case hcl.TupleCons():
            inner = {kind_of(call.module, one.value) for one in value.elements}
            return next(iter(inner)) if len(inner) == 1 else ""
        case hcl.ForExpression():
            return kind_of(call.module, value.value)
        case hcl.Traversal() if any(isinstance(step, hcl.Splat) for step in value.steps):
            last = value.steps[-1]
            return "s" if isinstance(last, hcl.GetAttr) and last.name in _OF_STRINGS else ""
        case hcl.Traversal():
            short = type_of(call.module, value)
            inner_type = short[2:3] if short[:1] in ("l", "t") else ""
            return {"s": "s", "n": "n", "m": "m", "o": "m", "l": "l", "t": "l"}.get(inner_type, "")
    return ""


def _paired(call: Written) -> list[Edit]:
    """`merge(map, "a", 1)`, which is `merge(map, { a = 1 })`."""
    keys = [value.literal if isinstance(value, hcl.Template) else None for value in call.values[1::2]]
    if None in keys or {"m", "l"} & {*call.kinds[1:]} or not call.is_plain:
        return []
    pairs = [
        f"{key if _NAME.fullmatch(key) else hcl.quoted(key)} = {code}"
        for key, code in zip([key for key in keys if key is not None], call.codes[2::2], strict=True)
    ]
    return [call.put(call.values[1].start, call.values[-1].end, f"{{ {', '.join(pairs)} }}")]


def joined(call: Written) -> list[Edit]:
    """`concat(a, "b")` of strings, which is a template, and of maps, which is `merge`."""
    if set(call.kinds) == {"m"}:
        return call.renamed("merge")
    if set(call.kinds) == {"l", "s"} and call.kinds[0] == "l":
        # A string among lists is one of their elements.
        return [
            call.put(value.start, value.end, f"[{code}]")
            for value, code, kind in zip(call.values, call.codes, call.kinds, strict=True)
            if kind == "s"
        ]
    if set(call.kinds) != {"s"} or any(isinstance(value, hcl.Template) and value.is_heredoc for value in call.values):
        return []
    parts = [
        code[1:-1] if isinstance(value, hcl.Template) else f"${{{code}}}"
        for value, code in zip(call.values, call.codes, strict=True)
    ]
    return call.whole('"' + "".join(parts) + '"')

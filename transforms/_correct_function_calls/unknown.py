"""Functions that there are not, and that are called with other arguments than those which do the same."""

import re

from fixer import hcl
from fixer.engine import Edit
from fixer.validation import result_type
from transforms._correct_function_calls.written import Written

_PATTERN = re.compile(r'"/?(?P<pattern>(?:[^"\\$%]|\\.|\$(?!\{)|%(?!\{))*?)/?"')
# What stands around a value that is all there is of an argument.
_BEFORE = re.compile(r"[ \t]*[A-Za-z_][\w-]*[ \t]*=[ \t]*$")
_BEHIND = re.compile(r"[ \t]*(?:\r?\n|#|//|\Z)")


def appended(call: Written) -> list[Edit]:
    """`append(list, "a")`, which is `concat(list, ["a"])`."""
    if len(call.values) < 2 or set(call.kinds[1:]) - {"s", "n"} or call.kinds[0] not in ("l", ""):
        return []
    return call.whole(f"concat({call.codes[0]}, [{', '.join(call.codes[1:])}])")


def mapped(call: Written) -> list[Edit]:
    """`map("a", 1, "b", 2)`, which is `tomap({ "a" = 1, "b" = 2 })`."""
    if len(call.values) % 2:
        return []
    if not call.is_plain:
        return _mapped_in_lines(call)
    pairs = []
    for key, value, code in zip(call.values[::2], call.codes[1::2], call.codes[::2], strict=True):
        pairs.append(f"{code if isinstance(key, hcl.Template) else f'({code})'} = {value}")
    return call.whole(f"tomap({{ {', '.join(pairs)} }})" if pairs else "tomap({})")


def _mapped_in_lines(call: Written) -> list[Edit]:
    """The same over several lines, which stay as they are: an object takes no line break but between its elements."""
    text, at = call.source.text, call.call.start + len(call.name)
    marks = {argument.separator.strip() for argument in call.call.arguments}
    keys, values = call.values[::2], call.values[1::2]
    between = [text[key.end : value.start] for key, value in zip(keys, values, strict=True)]
    if not marks <= {"", ","} or text[at : at + 1] != "(" or not values:
        return []
    if not all(re.fullmatch(r"[ \t]*,[ \t]*", code) for code in between):
        return []
    if not all(_is_closed(value) or "\n" not in text[value.start : value.end] for value in call.values):
        return []
    opened = text[at + 1 : keys[0].start]
    closed = text[values[-1].end : call.call.end - 1]
    edits = [call.put(call.call.start, at + 1, "tomap({" if "\n" in opened else "tomap({ ")]
    for key, value in zip(keys, values, strict=True):
        code = text[key.start : key.end]
        code = code if isinstance(key, hcl.Template) else f"({code})"
        edits.append(call.put(key.start, value.start, f"{code} = "))
    return [*edits, call.put(call.call.end - 1, call.call.end, "})" if "\n" in closed else " })")]


def _is_closed(value: hcl.Expression) -> bool:
    """Whether an expression may have line breaks, since it has brackets of its own around them."""
    return isinstance(value, hcl.FunctionCall | hcl.ObjectCons | hcl.Parentheses | hcl.TupleCons)


def chosen(call: Written) -> list[Edit]:
    """`if(condition, a, b)`, which is `(condition ? a : b)`, in brackets where it is not all that stands there."""
    if len(call.values) != 3 or isinstance(call.values[0], hcl.Conditional):
        return []
    condition, one, other = call.codes
    text, start, end = call.source.text, call.call.start, call.call.end
    is_all = _BEFORE.match(text, text.rfind("\n", 0, start) + 1, start) and _BEHIND.match(text, end)
    code = f"{condition} ? {one} : {other}"
    return call.whole(code if is_all else f"({code})")


def has_key(call: Written) -> list[Edit]:
    """`haskey(map, "a")`, which is `contains(keys(map), "a")`."""
    if len(call.values) != 2:
        return []
    of, key = call.codes if call.kinds[0] != "s" else call.codes[::-1]
    return call.whole(f"contains(keys({of}), {key})") if call.kinds != ["s", "s"] else []


def replaced(call: Written) -> list[Edit]:
    """`regex_replace(a, "b+", "c")`, which is `replace(a, "/b+/", "c")`."""
    if len(call.values) != 3 or isinstance(call.values[0], hcl.Template):
        return []
    text, pattern, new = call.codes
    found = _PATTERN.fullmatch(pattern)
    return call.whole(f'replace({text}, "/{found["pattern"]}/", {new})') if found and "\\" not in new else []


def cut(call: Written) -> list[Edit]:
    """`substring(a, 0, n)`: from the start, the end is the length."""
    return call.renamed("substr") if len(call.values) == 3 and call.codes[1] == "0" else []


def titled(call: Written) -> list[Edit]:
    """`capitalize(a)`, which is `title(a)` of one word."""
    return call.renamed("title") if len(call.values) == 1 else []


def all_true(call: Written) -> list[Edit]:
    """`all(list)`, which is `alltrue`."""
    return call.renamed("alltrue") if len(call.values) == 1 and call.kinds[0] in ("l", "") else []


def any_true(call: Written) -> list[Edit]:
    """`any(list)`, which is `anytrue`."""
    return call.renamed("anytrue") if len(call.values) == 1 and call.kinds[0] in ("l", "") else []


def is_set(call: Written) -> list[Edit]:
    """`isset(a)`, which is `(a != null)`."""
    is_one = len(call.values) == 1 and isinstance(call.values[0], hcl.Traversal)
    return call.whole(f"({call.codes[0]} != null)") if is_one else []


def first_one(call: Written) -> list[Edit]:
    """`first(list)`, which is `list[0]`; of a splat an index is that of each of its elements."""
    if len(call.values) != 1 or call.kinds[0] not in ("l", ""):
        return []
    value, code = call.values[0], call.codes[0]
    if result_type(call.module, value).startswith("t"):
        return call.whole(f"tolist({code})[0]")
    is_plain = isinstance(value, hcl.FunctionCall | hcl.Traversal | hcl.TupleCons) and "*" not in code
    return call.whole(f"{code}[0]" if is_plain else f"element({code}, 0)")


def last_one(call: Written) -> list[Edit]:
    """`last(list)`, which is the element before its end."""
    if len(call.values) != 1 or call.kinds[0] not in ("l", ""):
        return []
    if result_type(call.module, call.values[0]).startswith("t"):
        return []
    code = call.codes[0]
    return call.whole(f"element({code}, length({code}) - 1)")


def whole_number(call: Written) -> list[Edit]:
    """`int("5")`, which is `parseint("5", 10)`, and `int(5.5)`, which is `floor(5.5)`: below zero it is not."""
    if len(call.values) != 1 or call.kinds[0] not in ("s", "n") or call.codes[0].startswith("-"):
        return []
    return call.whole(f"parseint({call.codes[0]}, 10)" if call.kinds[0] == "s" else f"floor({call.codes[0]})")


def rounded(call: Written) -> list[Edit]:
    """`round(a)`, which is `floor(a + 0.5)`: a half below zero is rounded down, which is not meant."""
    if len(call.values) != 1 or call.codes[0].startswith("-"):
        return []
    code = call.codes[0]
    is_plain = isinstance(call.values[0], hcl.LiteralValue | hcl.Traversal | hcl.FunctionCall | hcl.Parentheses)
    return call.whole(f"floor({code if is_plain else f'({code})'} + 0.5)")


def is_there(call: Written) -> list[Edit]:
    """`exists("a/b.zip")`, which is `fileexists` of a path."""
    code = call.codes[0] if len(call.values) == 1 else ""
    is_path = isinstance(call.values[0], hcl.Template) and ("/" in code or "." in code) if code else False
    return call.renamed("fileexists") if is_path else []


def is_null(call: Written) -> list[Edit]:
    """`isnull(a)`, which is `(a == null)`."""
    is_one = len(call.values) == 1 and isinstance(call.values[0], hcl.Traversal)
    return call.whole(f"({call.codes[0]} == null)") if is_one else []


def is_empty(call: Written) -> list[Edit]:
    """`isempty(a)`, which is `(length(a) == 0)` of all that has a length."""
    is_one = len(call.values) == 1 and call.kinds[0] in ("l", "m", "s")
    return call.whole(f"(length({call.codes[0]}) == 0)") if is_one else []


UNKNOWN = {
    "all": all_true,
    "any": any_true,
    "append": appended,
    "capitalize": titled,
    "containskey": has_key,
    "empty": is_empty,
    "exists": is_there,
    "first": first_one,
    "haskey": has_key,
    "if": chosen,
    "ifelse": chosen,
    "isset": is_set,
    "iif": chosen,
    "int": whole_number,
    "integer": whole_number,
    "isempty": is_empty,
    "isnull": is_null,
    "last": last_one,
    "map": mapped,
    "regexreplace": replaced,
    "round": rounded,
    "toint": whole_number,
    "tointeger": whole_number,
    "substring": cut,
}

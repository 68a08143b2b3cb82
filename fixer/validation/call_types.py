"""The type of what a function gives, as far as its name and the types of what it is given tell it.

What Terraform cannot tell before it plans counts as well: whatever `concat` is given, it gives a list in the end.

Sources: https://developer.hashicorp.com/terraform/language/functions and the `Type` of each function in
https://github.com/zclconf/go-cty/tree/main/cty/function/stdlib
"""

from collections.abc import Sequence
from typing import Final

from fixer import hcl

# What functions give, whatever they are given. Where it is a list or a tuple it is a list here.
_GIVES: Final = {
    "b": frozenset({"alltrue", "anytrue", "can", "contains", "endswith", "startswith", "strcontains", "tobool"}),
    "l(*)": frozenset({"coalescelist", "flatten", "matchkeys", "regexall", "values"}),
    "l(l(*))": frozenset({"chunklist", "setproduct"}),
    "l(n)": frozenset({"range"}),
    "l(s)": frozenset({"cidrsubnets", "compact", "formatlist", "keys", "sort", "split"}),
    "m(*)": frozenset({"tomap"}),
    "m(l(s))": frozenset({"transpose"}),
    "n": frozenset({"abs", "ceil", "floor", "length", "log", "max", "min", "parseint", "pow", "signum", "sum"})
    | {"tonumber"},
    "o()": frozenset({"merge", "zipmap"}),
    "s": frozenset({"abspath", "base64decode", "base64encode", "base64gzip", "base64sha256", "base64sha512"})
    | {"basename", "bcrypt", "chomp", "cidrhost", "cidrnetmask", "cidrsubnet", "dirname", "file", "filebase64"}
    | {"filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256", "filesha512", "format"}
    | {"formatdate", "indent", "join", "jsonencode", "lower", "md5", "pathexpand", "plantimestamp", "replace"}
    | {"rsadecrypt", "sha1", "sha256", "sha512", "strrev", "substr", "textdecodebase64", "textencodebase64"}
    | {"timeadd", "timestamp", "title", "tostring", "trim", "trimprefix", "trimspace", "trimsuffix", "upper"}
    | {"urlencode", "uuid", "uuidv5", "yamlencode"},
    "t(*)": frozenset({"setintersection", "setsubtract", "setunion"}),
    "t(s)": frozenset({"fileset"}),
}
_BY_NAME: Final = {name: type_ for type_, names in _GIVES.items() for name in names}
# What gives a list of what its lists hold.
_LISTS: Final = frozenset({"concat", "distinct", "reverse", "slice", "tolist"})
# What makes a set of what a list holds.
_SET: Final = "toset"
# What gives one of what it is given, one of the elements of that, or it as it is.
_ONE_OF: Final = frozenset({"coalesce", "try"})
_ELEMENT: Final = frozenset({"element", "one"})
_SAME: Final = frozenset({"nonsensitive", "sensitive"})


def family(name: str) -> str:
    """What a function gives whatever it is given: the first letter of a type in short; `?` where what it is given
    tells, empty where nothing does.
    """
    if name in _LISTS or name == _SET:
        return "l" if name in _LISTS else "t"
    if name in _ONE_OF or name in _ELEMENT or name in _SAME or name == "lookup":
        return "?"
    return _BY_NAME.get(name, "")[:1]


def call_type(call: hcl.FunctionCall, given: Sequence[str]) -> str:
    """The type, in short, of what a call gives; `given` are those of its arguments, empty where not known."""
    is_spread = any("..." in one.separator for one in call.arguments)
    name = call.name
    if type_ := _BY_NAME.get(name):
        return type_
    if name in _LISTS:
        held = set(given[:1] if name == "slice" else given)
        is_known = not is_spread and held and all(one.startswith("l(") for one in held)
        return united(held) if is_known else "l(*)"
    if name == _SET:
        return f"t{given[0][1:]}" if given and given[0][:2] in ("l(", "t(") and not is_spread else "t(*)"
    if is_spread or not given:
        return ""
    if name in _ONE_OF:
        return _one_of(call, given)
    if name in _ELEMENT:
        return given[0][2:-1].strip("*") if given[0][:1] in ("l", "t") else ""
    if name == "lookup":
        return given[0][2:-1].strip("*") if given[0][:1] == "m" else ""
    return given[0] if name in _SAME else ""


def _one_of(call: hcl.FunctionCall, given: Sequence[str]) -> str:
    """The type of what is one of several, null not counted."""
    types = {type_ for type_, one in zip(given, call.arguments, strict=True) if not is_null(one.value)}
    if call.name == "coalesce":
        # It makes them one type: that of those which are known, if it makes any.
        types.discard("")
    return united(types)


def is_null(value: hcl.Expression) -> bool:
    """Whether it is `null` as it is written."""
    return isinstance(value, hcl.LiteralValue) and value.text == "null"


def united(types: set[str]) -> str:
    """The one type that Terraform makes of several; empty where there is none, or where it cannot be known."""
    # An empty tuple is a list of anything, and what is made of it a set.
    full = types - {"l()", "t()"} or types
    if len(full) <= 1:
        return next(iter(full), "")
    families = {one[:1] for one in full}
    if families == {"l"}:
        return "l(*)"
    if families <= {"o", "m"}:
        return "o()"
    # A number or a bool beside a string is made one.
    return "s" if "s" in full and families <= {"s", "n", "b"} else ""

"""Functions of Terraform with the arguments of those of other languages."""

import re
from typing import Final

from fixer import hcl
from fixer.engine import Edit
from transforms._correct_function_calls.dates import dated, stamped
from transforms._correct_function_calls.merged import concatenated, joined
from transforms._correct_function_calls.subnets import counted
from transforms._correct_function_calls.written import Written

_DAYS: Final = re.compile(r"(-?)(\d+)\s*(d|days?|w|weeks?|y|years?)")
# How many arguments the functions have that look into a list.
_PAIR: Final = 2
# Up to which number what is cut off is a prefix.
_SMALL: Final = 4
_HASHES: Final = frozenset({"md5", "sha1", "sha256", "sha512", "uuid"})
_HOURS: Final = {"d": 24, "w": 7 * 24, "y": 365 * 24}


def trimmed(call: Written) -> list[Edit]:
    """`trim(a)`, which is `trimspace(a)`."""
    return call.renamed("trimspace") if len(call.values) == 1 else []


def to_the_end(call: Written) -> list[Edit]:
    """`substr(a, 3)`, whose length is that of the rest: a larger number may be a length, and is left to a person.

    Of a hash it is one: nobody wants its end.
    """
    if len(call.values) != 2 or call.call.arguments[1].separator.strip():
        return []
    offset = call.values[1].code.strip()
    text = call.values[0]
    if isinstance(text, hcl.FunctionCall) and text.name in _HASHES and offset.isdigit():
        start = call.values[1].start
        return [call.put(start, start, "0, ")]
    if not offset.isdigit() or int(offset) > _SMALL:
        return []
    end = call.values[1].end
    return [call.put(end, end, ", -1")]


def handed(call: Written) -> list[Edit]:
    """`templatefile(a)`, which takes the values that the template reads: none."""
    if len(call.values) != 1 or call.call.arguments[0].separator.strip():
        return []
    end = call.values[0].end
    return [call.put(end, end, ", {}")]


def listed(call: Written) -> list[Edit]:
    """`toset("a", "b")` and `sum(1, 2)`, which take one list."""
    return call.enclosed("[", "]") if len(call.values) > 1 and not set(call.kinds) & {"l", "m"} else []


def spread(call: Written) -> list[Edit]:
    """`max([1, 2])`, which takes numbers."""
    if call.kinds != ["l"]:
        return []
    value = call.values[0]
    if isinstance(value, hcl.TupleCons):
        return call.opened(value)
    return [call.put(value.end, value.end, "...")]


def separated(call: Written) -> list[Edit]:
    """`join(list, ",")`, whose separator comes first, and `join("-", a, "b")`, which takes a list."""
    if call.kinds == ["l", "s"]:
        return call.swapped()
    if len(call.values) > 2 and call.kinds[0] == "s" and not {"l", "m"} & {*call.kinds[1:]}:
        first, last = call.values[1], call.values[-1]
        return [call.put(first.start, first.start, "["), call.put(last.end, last.end, "]")]
    return []


def flattened(call: Written) -> list[Edit]:
    """`flatten(a, b)`, which takes one list of lists."""
    return call.enclosed("[", "]") if len(call.values) > 1 else []


def formatted(call: Written) -> list[Edit]:
    """`format(a, "%s")`, whose format comes first."""
    return call.swapped() if len(call.values) == 2 and not isinstance(call.values[0], hcl.Template) else []


def gathered(call: Written) -> list[Edit]:
    """`contains("a", "b", c)`, whose first argument is a list: what is written out before the last is in it."""
    if len(call.values) <= _PAIR or not all(map(_is_written_out, call.values[:-1])):
        return []
    first, last = call.values[0], call.values[-2]
    return [call.put(first.start, first.start, "["), call.put(last.end, last.end, "]")]


def _is_written_out(value: hcl.Expression) -> bool:
    return isinstance(value, hcl.LiteralValue) or (isinstance(value, hcl.Template) and value.literal is not None)


def contained(call: Written) -> list[Edit]:
    """`contains("a", list)`, whose list comes first; of strings it is `strcontains`, of a map it asks for its keys."""
    if edits := gathered(call):
        return edits
    if call.kinds[:1] in (["s"], ["n"]) and call.kinds[1:] == ["l"]:
        return call.swapped()
    if call.kinds[:1] == ["m"] and len(call.values) == 2:
        return call.whole(f"contains(keys({call.codes[0]}), {call.codes[1]})")
    return call.renamed("strcontains") if call.kinds == ["s", "s"] else []


def looked_up(call: Written) -> list[Edit]:
    """`lookup("a", map)`, whose map comes first."""
    return call.swapped() if call.kinds[:2] == ["s", "m"] else []


def in_hours(call: Written) -> list[Edit]:
    """`timeadd(a, "30d")`, whose longest unit is the hour."""
    value = call.values[-1]
    found = _DAYS.fullmatch(value.literal or "") if isinstance(value, hcl.Template) else None
    if found is None:
        return []
    hours = int(found[2]) * _HOURS[found[3][0]]
    return [call.put(value.start, value.end, f'"{found[1]}{hours}h"')]


KNOWN = {
    "alltrue": listed,
    "anytrue": listed,
    "cidrsubnet": counted,
    "concat": joined,
    "contains": contained,
    "element": gathered,
    "flatten": flattened,
    "format": formatted,
    "formatdate": dated,
    "index": gathered,
    "join": separated,
    "lookup": looked_up,
    "max": spread,
    "merge": concatenated,
    "min": spread,
    "substr": to_the_end,
    "sum": listed,
    "templatefile": handed,
    "timestamp": stamped,
    "timeadd": in_hours,
    "tolist": listed,
    "toset": listed,
    "trim": trimmed,
}

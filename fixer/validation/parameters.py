"""What functions say of arguments whose kind they never take.

Source: https://developer.hashicorp.com/terraform/language/functions, and the messages of
https://github.com/zclconf/go-cty/tree/main/cty/function/stdlib
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from fixer import hcl

_KINDS: Final = {"l": "tuple", "s": "string", "n": "number", "m": "object"}
_NUMBER: Final = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
# A verb of `format`, and one that says itself which argument it is of.
_VERB: Final = re.compile(r"%(?P<flags>[-+# 0]*\d*(?:\.\d+)?)(?P<letter>[a-zA-Z%])")
_OTHER_VERB: Final = re.compile(r"%[-+# 0\d.]*[\[*]")
# What `formatdate` has no letters for, as others write it.
_DATE_LETTERS: Final = re.compile(r"'[^']*'|%[A-Za-z]|[A-Za-z]+")
_DATE_VERB: Final = re.compile(r"YY|YYYY|M{1,4}|D{1,2}|E{3,4}|h{1,2}|H{1,2}|AA|aa|m{1,2}|s{1,2}|Z|Z{3,5}")


# The units of durations, of which none is longer than an hour. Source: https://pkg.go.dev/time#ParseDuration
_UNIT: Final = re.compile(r"\d([^\d.]+)")
_UNITS: Final = frozenset({"h", "m", "ms", "ns", "s", "us", "µs"})


class Argued(NamedTuple):
    """A call, and what each of its arguments gives, as `kind_of` has it."""

    call: hcl.FunctionCall
    kinds: list[str]

    def text(self, at: int) -> str | None:
        """The argument at a place if it is a string that is written out."""
        arguments = self.call.arguments
        value = arguments[at].value if at < len(arguments) else None
        return value.literal if isinstance(value, hcl.Template) else None


def said_of(argued: Argued) -> str:
    """What Terraform says of a call by the kinds of its arguments; empty where nothing is wrong that can be told."""
    says = SAID.get(argued.call.name)
    return says(argued) if says is not None else ""


def _numbers(argued: Argued) -> str:
    return 'Invalid value for "numbers" parameter: number required.' if {*argued.kinds} & {"l", "m"} else ""


def _sequences(argued: Argued) -> str:
    wrong = next((kind for kind in argued.kinds if kind in ("s", "m")), "")
    said = f'Invalid value for "seqs" parameter: all arguments must be lists or tuples; got {_KINDS.get(wrong, "")}.'
    return said if wrong else ""


def _maps(argued: Argued) -> str:
    wrong = next((kind for kind in argued.kinds if kind in ("l", "s", "n")), "")
    said = f'Call to function "merge" failed: arguments must be maps or objects, got "{_KINDS.get(wrong, "")}".'
    return said if wrong else ""


def _joined(argued: Argued) -> str:
    if argued.kinds[0] in ("l", "m"):
        return 'Invalid value for "separator" parameter: string required.'
    is_wrong = {*argued.kinds[1:]} & {"s", "n", "m"}
    return 'Invalid value for "lists" parameter: list of string required.' if is_wrong else ""


def _refuses(kinds: str, said: str) -> Callable[[Argued], str]:
    """Says so where the first argument is of one of these kinds."""
    return lambda argued: said if argued.kinds[0] and argued.kinds[0] in kinds else ""


def _length(argued: Argued) -> str:
    said = 'Call to function "length" failed: argument must be a string, a collection type, or a structural type.'
    is_wrong = isinstance(argued.call.arguments[0].value, hcl.LiteralValue) and argued.kinds[0] in ("n", "")
    return said if is_wrong and "null" not in argued.call.code else ""


def _number(argued: Argued) -> str:
    text = argued.text(0)
    if text is None or _NUMBER.fullmatch(text):
        return ""
    said = "given string must be a decimal representation of a number"
    return f'Invalid value for "v" parameter: cannot convert "{text}" to number; {said}.'


def _bool(argued: Argued) -> str:
    text = argued.text(0)
    if text is None or text in ("true", "false", "1", "0"):
        return ""
    said = 'only the strings "true" or "false" are allowed'
    return f'Invalid value for "v" parameter: cannot convert "{text}" to bool; {said}.'


def _formatted(argued: Argued) -> str:
    text, number = argued.text(0), len(argued.kinds) - 1
    if argued.kinds[0] in ("l", "m"):
        return 'Invalid value for "format" parameter: string required.'
    if text is None or _OTHER_VERB.search(text):
        is_swapped = text is None and number == 1 and _is_format(argued.text(1)) and is_value(argued.call)
        said = 'Invalid value for "args" parameter: too many arguments; no verbs in format string.'
        return said if is_swapped else ""
    verbs = [found for found in _VERB.finditer(text) if found["letter"] != "%"]
    if len(verbs) > number:
        lacking = verbs[number]
        need = f"need index {number + 1} but have {number} total"
        return (
            f'Call to function "format" failed: not enough arguments for "{lacking[0]}" at {lacking.start()}: {need}.'
        )
    if len(verbs) < number:
        only = f"only {len(verbs)} used by format string" if verbs else "no verbs in format string"
        return f'Invalid value for "args" parameter: too many arguments; {only}.'
    return ""


def is_value(call: hcl.FunctionCall) -> bool:
    """Whether the first argument of a call of `format` is no format: a reference that is not called so."""
    value = call.arguments[0].value
    names = value.names if isinstance(value, hcl.Traversal) else ()
    return bool(names) and not re.search(r"format|template|pattern|fmt|tpl", names[-1])


def _is_format(text: str | None) -> bool:
    return text is not None and any(found["letter"] != "%" for found in _VERB.finditer(text))


def _dated(argued: Argued) -> str:
    text = argued.text(0)
    if text is None:
        second = argued.text(1)
        is_swapped = second is not None and bool(re.fullmatch(r"(?=.*(?:YY|%Y|yy|DD|hh|%H))[\w%'\- :/.]+", second))
        return 'Invalid value for "time" parameter: not a valid RFC3339 timestamp.' if is_swapped else ""
    for found in _DATE_LETTERS.findall(text):
        if found[0] == "%":
            return f'Invalid value for "format" parameter: invalid date format verb "{found[1]}".'
        for verb in [one[0] for one in re.finditer(r"(.)\1*", found)]:
            if found[0] != "'" and not _DATE_VERB.fullmatch(verb):
                return f'Invalid value for "format" parameter: invalid date format verb "{verb}".'
    return ""


def _added(argued: Argued) -> str:
    text = argued.text(1)
    unit = next((one for one in _UNIT.findall(text or "") if one not in _UNITS), "")
    return f'Call to function "timeadd" failed: time: unknown unit "{unit}" in duration "{text}".' if unit else ""


SAID: Final[dict[str, Callable[[Argued], str]]] = {
    "concat": _sequences,
    "contains": _refuses("snm", 'Call to function "contains" failed: argument must be list, tuple, or set.'),
    "format": _formatted,
    "formatdate": _dated,
    "join": _joined,
    "keys": _refuses("snl", 'Invalid value for "inputMap" parameter: must have map or object type.'),
    "length": _length,
    "lookup": _refuses("snl", 'Call to function "lookup" failed: lookup() requires a map as the first argument.'),
    "max": _numbers,
    "merge": _maps,
    "min": _numbers,
    "timeadd": _added,
    "tobool": _bool,
    "tonumber": _number,
    "values": _refuses("snl", 'Call to function "values" failed: values() requires a map as the first argument.'),
}

"""Calls with an argument of a type that the function never takes, as far as that is plain: lists, maps, strings.

Source: https://developer.hashicorp.com/terraform/language/functions, and the messages of
https://github.com/zclconf/go-cty/tree/main/cty/function/stdlib
"""

import re
from collections.abc import Callable, Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.called import called_names, written_calls
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.types import type_of

_NAME: Final = r"[A-Za-z_][\w.\[\]*]*"
_LIST: Final = r"\[[^\[\]\n]*\]"
_MAP: Final = r"\{[^{}\n]*\}"
# How such a call begins; most calls are right.
_DOUBTFUL: Final = re.compile(
    rf"(?:max|min)\(\s*(?:\[|{_NAME}\s*\))|concat\(\s*(?:{_NAME},\s*)*\"|merge\(\s*(?:(?:{_NAME}|{_MAP}),\s*)*\["
    rf"|join\(\s*(?:{_NAME}|{_LIST}),\s*\"|(?:contains|lookup)\(\s*(?:\"|{_NAME},\s*[\[{{\"]|{_NAME},\s*{_NAME}\s*[,)])"
)


def argument_rejections(module: Module) -> Iterator[Rejection]:
    """The calls of a module in which a list stands for a number, a string for a list, and the like."""
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        for called in written_calls(source, source.once(_doubtful)):
            call = called.call
            kinds = [kind_of(module, argument.value) for argument in call.arguments]
            said = _SAID[call.name](kinds) if call.name in _SAID and kinds else ""
            if said and not any("..." in argument.separator for argument in call.arguments):
                node = source.stretch(call.start, call.start + len(call.name))
                yield Rejection(Kind.FUNCTION_ARGUMENT, called.declaration, node, call.name, said, call=call)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where calls stand that take a closer look: in most files, nowhere."""
    text = source.text
    return tuple([start for name, start in called_names(source) if name in _SAID and _DOUBTFUL.match(text, start)])


def kind_of(module: Module, value: hcl.Expression) -> str:
    """What an expression gives: `s` a string, `n` a number, `l` a list or a tuple, `m` a map or an object; or empty."""
    match value:
        case hcl.Parentheses():
            return kind_of(module, value.value)
        case hcl.Template():
            whole = len(value.parts) == 1 and isinstance(value.parts[0], hcl.Interpolation)
            return "" if whole else "s"
        case hcl.LiteralValue():
            is_number = value.value is not None and not isinstance(value.value, bool)
            return "n" if is_number else ""
        case hcl.TupleCons():
            return "l"
        case hcl.ObjectCons():
            return "m"
        case hcl.ForExpression():
            return "m" if value.open.lstrip().startswith("{") else "l"
        case hcl.Traversal() if any(isinstance(step, hcl.Splat) for step in value.steps):
            return "l"
        case hcl.Traversal():
            return {"s": "s", "n": "n", "l": "l", "t": "l", "m": "m", "o": "m"}.get(type_of(module, value)[:1], "")
    return ""


def _numbers(kinds: list[str]) -> str:
    return 'Invalid value for "numbers" parameter: number required.' if {*kinds} & {"l", "m"} else ""


def _sequences(kinds: list[str]) -> str:
    said = 'Invalid value for "seqs" parameter: all arguments must be lists or tuples; got string.'
    return said if "s" in kinds else ""


def _maps(kinds: list[str]) -> str:
    said = 'Call to function "merge" failed: arguments must be maps or objects, got "tuple".'
    return said if {*kinds} & {"l", "s", "n"} else ""


def _separator(kinds: list[str]) -> str:
    return 'Invalid value for "separator" parameter: string required.' if kinds[0] in ("l", "m") else ""


def _list(kinds: list[str]) -> str:
    said = 'Call to function "contains" failed: argument must be list, tuple, or set.'
    return said if kinds[0] in ("s", "n", "m") else ""


def _map(kinds: list[str]) -> str:
    said = 'Call to function "lookup" failed: lookup() requires a map as the first argument.'
    return said if kinds[0] in ("s", "n", "l") else ""


_SAID: Final[dict[str, Callable[[list[str]], str]]] = {
    "concat": _sequences,
    "contains": _list,
    "join": _separator,
    "lookup": _map,
    "max": _numbers,
    "merge": _maps,
    "min": _numbers,
}

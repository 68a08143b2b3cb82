"""Calls with an argument of a type that the function never takes, as far as that is plain: lists, maps, strings.

Source: https://developer.hashicorp.com/terraform/language/functions, and the messages of
https://github.com/zclconf/go-cty/tree/main/cty/function/stdlib
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Module, Source
from fixer.validation.called import called_names, written_calls
from fixer.validation.functions import functions
from fixer.validation.parameters import SAID, Argued, said_of
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.types import type_of

_NAME: Final = r"[A-Za-z_][\w.\[\]*]*"
_LIST: Final = r"\[[^\[\]\n]*\]"
_MAP: Final = r"\{[^{}\n]*\}"
# How such a call begins; most calls are right.
_DOUBTFUL: Final = re.compile(
    "|".join(
        [
            rf"(?:max|min)\(\s*(?:\[|{_NAME}\s*\))",
            rf"concat\(\s*(?:(?:{_NAME}|{_LIST}),\s*)*(?:[\"{{]|{_NAME}\s*\))",
            rf"merge\(\s*(?:(?:{_NAME}|{_MAP}),\s*)*(?:[\[\"]|{_NAME}\s*\))",
            rf"(?:keys|values)\(\s*(?:[\[\"]|{_NAME}\s*\))",
            r"length\(\s*(?:\d|true|false)",
            r'tonumber\(\s*"|tobool\(\s*"',
            rf"join\(\s*(?:{_NAME}|{_LIST}),\s*\"|join\(\s*\"[^\"\n]*\",\s*(?:\"|{_NAME}\s*[,)])",
            r"format(?:date)?\(|timeadd\(",
            rf"(?:contains|lookup)\(\s*(?:\"|{_NAME},\s*[\[{{\"]|{_NAME},\s*{_NAME}\s*[,)])",
        ]
    )
)


def argument_rejections(module: Module) -> Iterator[Rejection]:
    """The calls of a module in which a list stands for a number, a string for a list, and the like."""
    for source in module.sources.values():
        if not source.is_configuration:
            continue
        for called in written_calls(source, source.once(_doubtful)):
            call = called.call
            kinds = [kind_of(module, argument.value) for argument in call.arguments]
            if not kinds or any("..." in argument.separator for argument in call.arguments):
                continue
            if not functions()[call.name].takes(len(kinds)):
                # So many it does not take, whatever they are: that is told.
                continue
            if said := said_of(Argued(call, kinds)):
                node = source.stretch(call.start, call.start + len(call.name))
                yield Rejection(Kind.FUNCTION_ARGUMENT, called.declaration, node, call.name, said, call=call)


def _doubtful(source: Source) -> tuple[int, ...]:
    """Where calls stand that take a closer look: in most files, nowhere."""
    text = source.text
    return tuple([start for name, start in called_names(source) if name in SAID and _DOUBTFUL.match(text, start)])


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

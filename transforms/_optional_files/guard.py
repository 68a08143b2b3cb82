"""Whether `count` or `for_each` makes something only where a file is there.

Source: https://developer.hashicorp.com/terraform/language/functions/fileexists
"""

import re
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.module import DEEPEST, Declaration, Module, known, resolved

_WRITTEN: Final = re.compile(r'"(\$\{path\.(?:module|root)\}/)?([^"$\n\\]+)"')


def guard(module: Module, declaration: Declaration, path: hcl.Expression) -> str:
    """The condition by which something is only made where the file of that path is there: `fileexists(local.page)`, or
    the local value that is this; empty where it is made otherwise, too.
    """
    if declaration.source.is_override:
        return ""
    return _of_value(module, declaration.value("count") or declaration.value("for_each"), path)


def guards(declaration: Declaration) -> str:
    """The argument that says how often something is made: `count`, `for_each`, or empty."""
    return next((name for name in ("count", "for_each") if declaration.attribute(name)), "")


def _of_value(module: Module, value: hcl.Expression | None, path: hcl.Expression) -> str:
    made = resolved(module, value)
    match made:
        case hcl.Parentheses(value=inner) | hcl.Template(parts=(hcl.Interpolation(value=inner),)):
            return _of_value(module, inner, path)
        case hcl.FunctionCall(name="toset" | "tomap", arguments=(only,)):
            return _of_value(module, only.value, path)
        case hcl.Conditional():
            if _is_nothing(module, made.otherwise):
                return _asks(module, made.condition, path)
            condition = resolved(module, made.condition)
            if isinstance(condition, hcl.UnaryOperation) and _is_nothing(module, made.value):
                return _asks(module, condition.value, path) if condition.operator.strip() == "!" else ""
    return ""


def _is_nothing(module: Module, value: hcl.Expression) -> bool:
    """Whether nothing is made by a `count` or a `for_each` of that value."""
    made = known(module, value, at_validation=True)
    return made in (0, [], {}) and not isinstance(made, bool)


def _asks(module: Module, condition: hcl.Expression, path: hcl.Expression, depth: int = 0) -> str:
    """The part of a condition that asks for the file, without which all of it is false."""
    made = resolved(module, condition)
    if depth > DEEPEST:
        return ""
    match made:
        case hcl.Parentheses():
            return _asks(module, made.value, path, depth + 1)
        case hcl.FunctionCall(name="fileexists", arguments=(only,)) if _is_same(module, only.value, path):
            return condition.code.strip()
        case hcl.FunctionCall(name="alltrue", arguments=(only,)):
            all_of = resolved(module, only.value)
            parts = [one.value for one in all_of.elements] if isinstance(all_of, hcl.TupleCons) else []
            return next(filter(None, [_asks(module, one, path, depth + 1) for one in parts]), "")
        case hcl.Operation() if all(one.operator.strip() == "&&" for one in made.rest):
            parts = [made.first, *[one.value for one in made.rest]]
            return next(filter(None, [_asks(module, one, path, depth + 1) for one in parts]), "")
    return ""


def _is_same(module: Module, one: hcl.Expression, other: hcl.Expression) -> bool:
    """Whether two paths are written alike, locals followed, and are no path of an instance."""
    codes = [_plain((resolved(module, path) or path).code.strip()) for path in (one, other)]
    return codes[0] == codes[1] and not any(word in codes[0] for word in ("each.", "count."))


def _plain(code: str) -> str:
    """A path that is written out, without what it may be written with or without: `./page.html` is `page.html`."""
    found = _WRITTEN.fullmatch(code)
    return f'"{found[1] or ""}{normpath(found[2])}"' if found else code

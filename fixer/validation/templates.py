"""Templates in files of their own: what they read of the values that `templatefile` hands them, and their syntax.

Source: https://developer.hashicorp.com/terraform/language/functions/templatefile
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final, NamedTuple

from fixer import hcl
from fixer.errors import Lines
from fixer.module import Module, relatives, resolved
from fixer.validation.called import Called, calls_in, written_calls
from fixer.validation.functions import wrong_call
from fixer.validation.rejection import Kind, Rejection

_CALL: Final = re.compile(r"templatefile\(")
_NAME: Final = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_FAILED: Final = 'Call to function "templatefile" failed: '
_INVALID: Final = 'Invalid value for "vars" parameter: '
_NESTED: Final = "cannot recursively call templatefile from inside another template function."
_SHAPE: Final = "must start with a letter, followed by zero or more letters, digits, and underscores"


class _Template(NamedTuple):
    """A template: how the call names it, where it stands from the module's folder, and its text."""

    written: str
    path: str
    text: str


def template_rejections(module: Module) -> Iterator[Rejection]:
    """What is wrong with the templates that are there, as far as it does not hang on what a value is."""
    for source in module.sources.values():
        if not source.is_configuration or "templatefile(" not in source.text:
            continue
        for called in written_calls(source, [found.start() for found in _CALL.finditer(source.text)]):
            arguments = [argument.value for argument in called.call.arguments]
            if len(arguments) == 2 and (template := _template(module, arguments[0])):
                yield from _wrong(module, called, template, arguments[1])


def _wrong(module: Module, called: Called, template: _Template, values: hcl.Expression) -> Iterator[Rejection]:
    def rejection(kind: Kind, node: hcl.Node, name: str, said: str) -> Rejection:
        return Rejection(kind, called.declaration, node, name, said, path=template.path)

    lines = Lines(template.text)
    try:
        tree = hcl.parse_template(template.text)
    except hcl.ExpressionError as error:
        line, column = lines.position(error.offset)
        place = f"{template.written}:{line},{column}"
        yield rejection(Kind.TEMPLATE, called.call, "", f"{_FAILED}{place}: {_unread(template.text, error)}")
        return
    for call in calls_in(tree):
        _, said = wrong_call(call) or (None, _NESTED if call.name == "templatefile" else "")
        if said:
            place = _place(template, lines, call.start, call.name)
            yield rejection(Kind.TEMPLATE, called.call, call.name, f"{_FAILED}{place}: {said}")
    given = handed(module, values)
    if given is None:
        return
    for name in sorted(given):
        if not _NAME.fullmatch(name):
            said = f'{_INVALID}invalid template variable name "{name}": {_SHAPE}.'
            yield rejection(Kind.TEMPLATE, values, name, said)
    seen = set(given)
    for variable in hcl.free_names(tree):
        if variable.name not in seen:
            seen.add(variable.name)
            place = _place(template, lines, variable.start, variable.name)
            said = f'{_INVALID}vars map does not contain key "{variable.name}", referenced at {place}.'
            yield rejection(Kind.TEMPLATE_VARIABLE, values, variable.name, said)


def _place(template: _Template, lines: Lines, start: int, name: str) -> str:
    """A place as Terraform writes it: file, line, and the columns from and to."""
    line, column = lines.position(start)
    return f"{template.written}:{line},{column}-{column + len(name)}"


def _unread(text: str, error: hcl.ExpressionError) -> str:
    """What is wrong with the syntax of a template, and how it is written if it is for another language."""
    start = max(text.rfind("${", 0, error.offset + 1), text.rfind("%{", 0, error.offset + 1))
    if start < 0 or error.offset >= len(text):
        return f"{error.message}; what is for another language is written $${{ or %%{{"
    line = text[start:].split("\n", 1)[0]
    found = line[: line.find("}") + 1] or line[:2]
    return f"in {found}, {error.message}; if it is for another language, write {found[0]}{found}"


def handed(module: Module, values: hcl.Expression) -> frozenset[str] | None:
    """The names of the values that a template is handed, None where they cannot all be known."""
    values = resolved(module, values) or values
    if isinstance(values, hcl.ObjectCons):
        names = [element.name for element in values.elements]
        return None if None in names else frozenset([name for name in names if name is not None])
    if isinstance(values, hcl.Parentheses):
        return handed(module, values.value)
    if isinstance(values, hcl.FunctionCall) and values.name == "merge":
        every = [handed(module, argument.value) for argument in values.arguments if "..." not in argument.separator]
        if len(every) == len(values.arguments) and None not in every:
            return frozenset([name for names in every if names is not None for name in names])
    return None


def _template(module: Module, path: hcl.Expression) -> _Template | None:
    """The template at a path that is written out, if one is there.

    In a called module, paths count that say they are relative to it; others are relative to who calls.
    """
    path = resolved(module, path) or path
    if not isinstance(path, hcl.Template):
        return None
    written, root = "", ""
    for at, part in enumerate(path.parts):
        if isinstance(part, hcl.TemplateLiteral):
            written += part.text
        elif at == 0 and isinstance(part, hcl.Interpolation) and isinstance(part.value, hcl.Traversal):
            root = ".".join(part.value.names)
            written = "."
        else:
            return None
    if root not in ("", "path.module", "path.root") or "\\" in written or written.startswith(("/", "~")):
        return None
    if root != "path.module" and relatives(module).above:
        return None
    text = module.surroundings.read(normpath(written))
    return None if text is None else _Template(written, normpath(written), text)

"""What is known of Lambda's runtimes: where a handler stands, and what a stub of it looks like.

Sources: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html,
https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html and
https://docs.aws.amazon.com/lambda/latest/dg/ruby-handler.html (handlers, and how their names are read).
"""

import re
from collections.abc import Callable
from typing import NamedTuple


class Handler(NamedTuple):
    """A handler: the file that it stands in (a path in the zip, without suffix) and the function's name there."""

    file: str
    function: str


class Language(NamedTuple):
    """A language whose functions need no build.

    `suffixes` are those that its runtime looks for, the usual one first; a file with one of `compiled` has to be
    compiled to one of these. `handler` takes a handler's name apart, or gives None if it is none; `stub` writes the
    function that fails with a message.
    """

    name: str
    suffixes: tuple[str, ...]
    compiled: tuple[str, ...]
    comment: str
    handler: Callable[[str], Handler | None]
    stub: Callable[[str, str], str]


def language_of(runtime: str) -> Language | None:
    """The language of a runtime (`python3.12`), or None for one whose functions have to be built."""
    return _LANGUAGES.get(runtime.rstrip("0123456789.x"))


def stub_text(language: Language, handlers: dict[str, Handler], zip_path: str) -> str:
    """The text of a file with these handlers, by their full names, each of which fails with a message."""
    # What a quoted string of the language, or a heredoc, would read otherwise.
    zip_path = re.sub(r"[^\w./+@ -]", "_", zip_path)
    first = f"{language.comment} A stub that fails on every call: the function's code goes here.\n"
    gap = "\n\n" if language.name == "python" else "\n"
    return first + gap.join(
        [
            language.stub(handler.function, f"{name} is a stub: {zip_path} was missing")
            for name, handler in handlers.items()
        ]
    )


def _python_handler(name: str) -> Handler | None:
    file, _, function = name.rpartition(".")
    return _handler(file.replace(".", "/"), function, r"[A-Za-z_]\w*")


def _node_handler(name: str) -> Handler | None:
    folder, slash, rest = name.rpartition("/")
    file, _, function = rest.partition(".")
    return _handler(folder + slash + file, function, r"[A-Za-z_$][\w$]*")


def _ruby_handler(name: str) -> Handler | None:
    file, _, function = name.partition(".")
    return _handler(file, function, r"(?:[A-Z]\w*(?:::[A-Z]\w*)*\.)?[a-z_]\w*")


def _handler(file: str, function: str, names: str) -> Handler | None:
    file = file.removeprefix("./")
    if re.fullmatch(r"[\w-]+(?:/[\w-]+)*", file) and re.fullmatch(names, function):
        return Handler(file, function)
    return None


def _python_stub(function: str, message: str) -> str:
    return f'def {function}(event, context):\n    raise NotImplementedError("{message}")\n'


def _node_stub(function: str, message: str) -> str:
    return f'exports.{function} = async () => {{\n  throw new Error("{message}");\n}};\n'


def _ruby_stub(function: str, message: str) -> str:
    path, _, method = function.rpartition(".")
    names = path.split("::") if path else []
    lines = [f"def {'self.' if names else ''}{method}(event:, context:)", f'  raise "{message}"', "end"]
    for name in reversed(names):
        lines = [f"module {name}", *["  " + line for line in lines], "end"]
    return "\n".join(lines) + "\n"


_LANGUAGES = {
    "nodejs": Language("nodejs", (".js", ".mjs", ".cjs"), (".ts", ".mts", ".cts"), "//", _node_handler, _node_stub),
    "python": Language("python", (".py",), (), "#", _python_handler, _python_stub),
    "ruby": Language("ruby", (".rb",), (), "#", _ruby_handler, _ruby_stub),
}

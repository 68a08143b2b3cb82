"""What a function says of its code: its runtime, and its handlers."""

import re
from collections.abc import Iterator
from itertools import product
from typing import Final, NamedTuple

from fixer import hcl
from fixer.aws import leaves
from fixer.module import Declaration, Module, known_string
from transforms._lambda_code.runtimes import Handler, Language, language_of

# What starts a server in place of a runtime's own loop: its handler is a script.
# Source: https://github.com/awslabs/aws-lambda-web-adapter (Lambda functions packaged as Zip packages)
_ADAPTER: Final = re.compile(r"LambdaAdapterLayer|AWS_LAMBDA_EXEC_WRAPPER\"?\s*=\s*\"/opt/bootstrap\"")
# Who makes the packages of runtimes whose code is built.
# Source: https://docs.aws.amazon.com/lambda/latest/dg/java-package.html
_BUILDERS: Final = {"java": "Maven or Gradle"}
_PACK: Final = "; pack it with an archive_file"


class Code(NamedTuple):
    """What a function says of its code: its handlers by their full names. `problem` is why it says too little."""

    handlers: dict[str, Handler]
    language: Language | None
    problem: str = ""


def code_of(module: Module, function: Declaration) -> Code:
    """What a function says of its code."""
    if problem := unbuilt(module, function):
        return Code({}, None, problem)
    runtime = known_string(module, function.value("runtime"))
    language = language_of(runtime) if runtime else None
    if runtime is None or language is None:
        return Code({}, None, f"its runtime is not known here, so its code cannot be told{_PACK}")
    names = list(_names(module, function))
    if not names:
        return Code({}, None, f"its handler is not known here, so its code cannot be told{_PACK}")
    if any(name.endswith(".sh") for name in names) or _ADAPTER.search(_layered(module, function)):
        return Code({}, None, f"{names[0]} is a script that starts a server, and no handler of {runtime}{_PACK}")
    handlers: dict[str, Handler] = {}
    for name in names:
        handler = language.handler(name)
        if handler is None:
            return Code({}, language, f"{name} names no handler for {runtime}; correct it")
        handlers[name] = handler
    return Code(handlers, language)


def unbuilt(module: Module, function: Declaration) -> str:
    """Why the code of a function is nothing that can be packed as it is written; empty if it may be."""
    runtime = known_string(module, function.value("runtime"))
    if runtime is None or language_of(runtime) is not None:
        return ""
    builder = next((builder for kind, builder in _BUILDERS.items() if runtime.startswith(kind)), "")
    if builder:
        return f"packages for {runtime} come from {builder}; build them before Terraform runs"
    return f"code for {runtime} has to be built; build it, and pack what results with an archive_file"


def _names(module: Module, function: Declaration) -> Iterator[str]:
    """The handlers of all instances of a function, as far as `for_each` is written out; none where one is unknown."""
    value = function.value("handler")
    name = known_string(module, value)
    if name is not None or value is None:
        yield from [] if name is None else [name]
        return
    parts = value.parts if isinstance(value, hcl.Template) else (hcl.Interpolation("${", value, "}"),)
    texts: list[list[str]] = []
    for part in parts:
        found = list(_texts(module, function, part))
        if None in found:
            return
        texts.append([text for text in found if text is not None])
    # Of two parts that differ by instance, it is not told here which goes with which.
    if sum(len(found) > 1 for found in texts) <= 1:
        yield from dict.fromkeys(map("".join, product(*texts)))


def _texts(module: Module, function: Declaration, part: hcl.Node) -> Iterator[str | None]:
    if isinstance(part, hcl.TemplateLiteral):
        yield hcl.Template('"', (part,), '"').literal
    elif isinstance(part, hcl.Interpolation):
        for _, leaf in leaves(module, function, part.value):
            yield known_string(module, leaf)
    else:
        yield None


def _layered(module: Module, function: Declaration) -> str:
    """The text of what a function's layers and variables say."""
    value = function.value("layers")
    layers = " ".join([leaf.code for _, leaf in leaves(module, function, value)]) if value is not None else ""
    return " ".join([layers, *[block.code for block in function.body.blocks("environment")]])

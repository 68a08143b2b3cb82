"""References whose names hold what tells instances apart: `aws_subnet.private_a` of a `for_each`, or of a `count`.

Source: https://developer.hashicorp.com/terraform/language/expressions/references#resources
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer.module import Declaration, Module, chained, known
from fixer.validation import Kind, Rejection, exports, rejections_of
from transforms._references_meant.names import like, words_of
from transforms._variables.words import bare

_NO_INSTANCES: Final = frozenset({"local", "var"})
_NUMBER: Final = re.compile(r"(.+?)_?(\d{1,3})")
_LETTER: Final = re.compile(r"(.+)_([a-f])")
_READ: Final = re.compile(r"\.([A-Za-z_]\w*)")


def by_key(module: Module, found: Rejection, rest: str) -> str:
    """The reference to the instance that a name tells; empty where it tells none."""
    prefix, _, name = found.name.rpartition(".")
    if prefix in _NO_INSTANCES or not prefix or rest.startswith("["):
        return ""
    declared = [one for one in _declared(module, prefix) if one.address != found.declaration.address]
    of_maps = [(one, key) for one in declared if one.shape.kind == "for_each" for key in keys_of(module, one)]
    exact = [(one, key) for one, key in of_maps if bare(key) == bare(name)]
    told = exact or [(one, key) for one, key in of_maps if _says(name, key, one, prefix)]
    if len(told) == 1 and has_what_is_read(module, told[0][0], rest):
        return f'{prefix}.{told[0][0].name}["{told[0][1]}"]{rest}'
    counted = [one for one in declared if one.shape.kind == "count" and _of_count(one, name) is not None]
    if told or len(counted) != 1 or not has_what_is_read(module, counted[0], rest):
        return ""
    at = _index(module, found, counted[0], name)
    return f"{prefix}.{counted[0].name}[{at}]{rest}" if at is not None else ""


def of_instance(module: Module, found: Rejection, rest: str) -> str:
    """The resource one of whose instances a name means, where which one is not told; empty where there is none."""
    prefix, _, name = found.name.rpartition(".")
    if prefix in _NO_INSTANCES or not prefix or not rest.startswith("."):
        return ""
    repeated = [one for one in _declared(module, prefix) if one.shape.kind != "single"]
    named = [
        one for one in repeated if bare(name).startswith(f"{bare(one.name)}_") and has_what_is_read(module, one, rest)
    ]
    return named[0].address if len(named) == 1 else ""


def _declared(module: Module, prefix: str) -> Iterator[Declaration]:
    for name in like(module, prefix):
        declared = module.find(f"{prefix}.{name}")
        if declared is not None:
            yield declared


def keys_of(module: Module, declared: Declaration) -> list[str]:
    """The keys of the instances of a `for_each`, as far as they are written out, or the default of a variable."""
    value = known(module, chained(module, declared)[-1].value("for_each"))
    return [one for one in value if isinstance(one, str)] if isinstance(value, list | dict) else []


def _says(name: str, key: str, declared: Declaration, prefix: str) -> bool:
    """Whether a name is made of a key, and of the name of what has it or of words for its type."""
    words, inner = bare(name).split("_"), bare(key).split("_")
    others = {*bare(declared.name).split("_"), *words_of(prefix.removeprefix("data."))}
    places = [i for i in range(len(words) - len(inner) + 1) if words[i : i + len(inner)] == inner]
    return any({*words[:i], *words[i + len(inner) :]} <= others for i in places)


def _of_count(declared: Declaration, name: str) -> str | None:
    """The number or the letter that a name has behind that of a resource; None where it has none."""
    match = _NUMBER.fullmatch(name) or _LETTER.fullmatch(name)
    return match[2] if match is not None and match[1] == declared.name else None


def _index(module: Module, found: Rejection, declared: Declaration, name: str) -> int | None:
    """The index of an instance by what all names tell that are read of its kind: from 0, from 1, or from a.

    None where they are not told from the first to the last, so that what they begin with may be either.
    """
    item = declared.attribute("count")
    size = known(module, item.value) if item is not None else None
    prefix = found.name.rpartition(".")[0]
    names = {one.name.rpartition(".")[2] for one in _missing(module) if one.name.rpartition(".")[0] == prefix}
    told = {text: _of_count(declared, text) for text in names}
    marks = {text for text in told.values() if text is not None}
    mark = told.get(name)
    if mark is None or not marks:
        return None
    if not all(map(str.isdigit, marks)):
        numbers = {ord(text) - ord("a") for text in marks if text.isalpha()}
        is_whole = len(numbers) == len(marks) == size and numbers == set(range(len(numbers)))
        return ord(mark) - ord("a") if is_whole else None
    numbers = {int(text) for text in marks}
    most = size if isinstance(size, int) and not isinstance(size, bool) else None
    if 0 in numbers:
        return int(mark) if most is None or max(numbers) < most else None
    return int(mark) - 1 if numbers == set(range(1, (most or 0) + 1)) else None


def _missing(module: Module) -> tuple[Rejection, ...]:
    return rejections_of(module, Kind.UNDECLARED_RESOURCE, Kind.UNDECLARED_MODULE)


def has_what_is_read(module: Module, declared: Declaration, rest: str) -> bool:
    """Whether what is read of an instance is there."""
    attribute = _READ.match(rest)
    if attribute is None or declared.kind not in ("resource", "data"):
        return True
    return exports(module, declared, attribute[1])

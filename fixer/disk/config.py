"""Configuration: `tffix.toml`, or the table `[tool.tffix]` of `pyproject.toml`.

select = ["publish_lambda_versions"]     # run these only
ignore = ["scope_account_arns"]          # run all but these
unsafe = true                            # apply what may add cost, widen access or delete
[connect]                                # what only a person can know, by name
"aws_sns_topic.player_updates" = "aws_lambda_function.ddb_to_redis"
"""

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from fixer.disk.read import read_text
from fixer.errors import UsageError

FILE = "tffix.toml"
SHARED_FILE = "pyproject.toml"


class Config(NamedTuple):
    """What a configuration file says. `path` is that file, None where there is none.

    `select` is None where the file does not say which transforms run (all of them do), and empty where it says none.
    """

    path: Path | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    unsafe: bool = False
    connect: Mapping[str, str] = MappingProxyType({})


def find_config(start: Path) -> Config:
    """The nearest configuration at or above `start` (a file or a folder); an empty one where there is none.

    In one folder `tffix.toml` comes before `pyproject.toml`, which counts only if it has a table `[tool.tffix]`.
    Raises UsageError where it is not TOML, has a key that does not exist or a value of the wrong type, and InputError
    where it cannot be read.
    """
    start = start.absolute()
    for folder in (start, *start.parents):
        own = folder / FILE
        if _is_file(own):
            return read_config(own)
        shared = folder / SHARED_FILE
        # Most projects' pyproject.toml has nothing to do with tffix; those that have name it.
        if _is_file(shared) and "tffix" in (text := read_text(shared)):
            table = _table(_parsed(text, shared), shared)
            if table is not None:
                return _config(table, shared)
    return Config()


def _is_file(path: Path) -> bool:
    # Path.is_file raises where looking is not permitted.
    return os.path.isfile(path)  # noqa: PTH113


def read_config(path: Path) -> Config:
    """The configuration in the file `path`, whose name decides where in it. Raises as `find_config` does."""
    document = _parsed(read_text(path), path)
    if path.name == SHARED_FILE:
        return _config(_table(document, path) or {}, path)
    return _config(document, path)


def _parsed(text: str, path: Path) -> dict[str, Any]:
    # Most runs have no configuration: only those that do pay for the import.
    import tomllib

    try:
        # Editors on Windows put a byte order mark there, which TOML does not allow.
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"not valid TOML: {error}", file=str(path)) from error


def _table(document: Mapping[str, Any], path: Path) -> Mapping[str, Any] | None:
    tool = document.get("tool")
    if not isinstance(tool, dict) or "tffix" not in tool:
        return None
    table = tool["tffix"]
    if not isinstance(table, dict):
        raise UsageError(f"tool.tffix: expected a table, found {_kind(table)}", file=str(path))
    return table


def _config(table: Mapping[str, Any], path: Path) -> Config:
    values: dict[str, Any] = {}
    for key, value in table.items():
        read = _KEYS.get(key)
        if read is None:
            raise UsageError(f'unknown key "{key}"', file=str(path), advice=_did_you_mean(key))
        try:
            values[key] = read(value)
        except TypeError as error:
            raise UsageError(f"{key}: {error}", file=str(path)) from None
    return Config(path=path, **values)


def _names(value: object) -> tuple[str, ...]:
    if not isinstance(value, list):
        raise TypeError(f'expected a list of names, such as ["scope_account_arns"], found {_kind(value)}')
    for name in value:
        if not isinstance(name, str):
            raise TypeError(f"expected a list of names, found {_kind(name)} in it")
    return tuple(value)


def _switch(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"expected true or false, found {_kind(value)}")
    return value


def _connections(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        raise TypeError(f"expected a table of strings, found {_kind(value)}")
    for name, end in value.items():
        if not isinstance(end, str):
            raise TypeError(f'expected a string for "{name}", found {_kind(end)}')
    return dict(value)


_KEYS: dict[str, Callable[[object], object]] = {
    "select": _names,
    "ignore": _names,
    "unsafe": _switch,
    "connect": _connections,
}


def _kind(value: object) -> str:
    """What TOML calls a value of this type."""
    names = {bool: "a boolean", str: "a string", int: "a number", float: "a number", list: "a list", dict: "a table"}
    return names.get(type(value), "a date or time")


def _did_you_mean(key: str) -> str:
    import difflib

    close = difflib.get_close_matches(key.lower().strip(), _KEYS, n=1, cutoff=0.5)
    if close:
        return f'Did you mean "{close[0]}"?'
    return f"The keys are: {', '.join(_KEYS)}."

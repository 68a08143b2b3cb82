"""Engines and versions of parameter groups, which have both in one: the family.

Sources: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBParameterGroup.html (what the families
are, by `DescribeDBEngineVersions`) and https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/
API_CreateCacheParameterGroup.html
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Remove, Replace
from fixer.module import Module, known_string
from fixer.validation import Rejection
from transforms._block_forms.written import placed, remarks

_GROUPS: Final = ("aws_db_parameter_group", "aws_docdb_cluster_parameter_group", "aws_elasticache_parameter_group")
_CLUSTERED: Final = ("aws_neptune_cluster_parameter_group", "aws_rds_cluster_parameter_group")
_WORDS: Final = ("engine", "engine_version")
_FAMILY: Final = "family"
# By the engine, how much of a version a family has.
_POSTGRES: Final = r"(1\d)(?:\.\d+)*"
_MINOR: Final = r"(\d+\.\d+)(?:\.\d+)*"
_VERSIONS: Final = {
    "aurora-mysql": r"(\d+\.\d+)(?:\.mysql_aurora\.[\d.]+)?",
    "aurora-postgresql": _POSTGRES,
    "docdb": _MINOR,
    "mariadb": _MINOR,
    "memcached": _MINOR,
    "mysql": _MINOR,
    "neptune": r"(1\.[2-9])(?:\.\d+)*",
    "postgres": _POSTGRES,
    "redis": r"(7)(?:\.\d+)*",
    "valkey": r"([78])(?:\.\d+)*",
}


def is_engine(one: Rejection) -> bool:
    """Whether it is the engine of a parameter group, or its version."""
    is_of_group = one.declaration.type in (*_GROUPS, *_CLUSTERED) and not one.path
    return is_of_group and one.name in _WORDS and isinstance(one.node, hcl.Attribute)


def family(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """The family of both, in the place of the engine."""
    assert one.body is not None
    source, body = one.declaration.source, one.body
    engine, version = (body.attribute(name) for name in _WORDS)
    if one.name != _WORDS[0] and engine is not None:
        # It goes along with the engine.
        return
    if body.attribute(_FAMILY) is not None:
        assert isinstance(one.node, hcl.Attribute)
        edits = tuple([Remove(source, item) for item in (engine, version) if item is not None])
        yield Fix(source, one.node, f"{one.told} The family says it: removed", edits)
        return
    name = _of(module, engine, version)
    if not name or engine is None or version is None:
        yield Refusal(source, one.node, f"{one.told} The family has the engine and its version: write that")
        return
    code = placed(source, engine, f'{remarks(version)}{_FAMILY} = "{name}"\n')
    edit = Replace(source, engine, code)
    yield Fix(source, engine, f'{one.told} It is family = "{name}"', (edit, Remove(source, version)))


def _of(module: Module, engine: hcl.Attribute | None, version: hcl.Attribute | None) -> str:
    """The family of an engine of some version; empty where it cannot be told."""
    name = known_string(module, engine.value) if engine is not None else None
    text = known_string(module, version.value) if version is not None else None
    if text is None and version is not None and isinstance(version.value, hcl.LiteralValue):
        text = version.value.text
    match = re.fullmatch(_VERSIONS.get(name or "", ""), text or "")
    if match is None or not match[0] or version is None:
        return ""
    if isinstance(version.value, hcl.Traversal):
        # What else it may be set to goes into the family as well.
        major = f'${{split(".", {version.value_code})[0]}}'
        return f"{name}{major}" if _VERSIONS[name or ""] == _POSTGRES else ""
    return f"{name}{match[1]}"

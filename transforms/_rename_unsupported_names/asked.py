"""Names whose right one asks for another value than people write behind the wrong one: a part of a path, seconds.

Goes before the table of names, which holds whatever is written. What is certain is written as the right name takes it;
the rest is refused. Sources are the pages of the types, https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs,
and https://registry.terraform.io/providers/hashicorp/time/latest/docs/resources/sleep.
"""

import re
from collections.abc import Callable
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, known, resolved
from fixer.validation import Rejection, result_type, type_of
from transforms._unsupported_names.table import ROWS
from transforms._unsupported_names.told import told

_INTERPOLATION: Final = re.compile(r"\$\{[^{}]*\}")
_PART: Final = re.compile(r"[\w.:-]+|\{[\w.:-]+\+?\}")
_ALIAS: Final = re.compile(r"[\w/-]+")
_DURATION: Final = re.compile(r"\d+(?:\.\d+)?(?:ms|s|m|h)")
# What a session of a permission set may take, in seconds: one hour to twelve.
# Source: https://docs.aws.amazon.com/singlesignon/latest/APIReference/API_CreatePermissionSet.html
_SESSION: Final = range(3600, 43201)
_HOUR: Final = 3600
_MINUTE: Final = 60
# The most minutes that a build took for years: more of them are seconds, as likely as not.
_LONGEST_BUILD: Final = 480
_CLUSTER_GROUP: Final = re.compile(r"\b(?:aws_rds_|db_)?cluster_parameter_group(?:_name)?\b")
_CHECKS: Final = ("HTTP", "HTTPS")
# What the special characters of a password are called, and what may be a switch for them.
_RANDOM: Final = ("random_password", "random_string")
_SWITCHES: Final = frozenset({"special_characters", "special_chars", "special_symbols"})
_CHARACTERS: Final = frozenset(row.wrong for row in ROWS if row.type in _RANDOM and row.right == "override_special")


class _Asked(NamedTuple):
    """What is to be written: `name = code`, with the edits of what stands beside; or `why` nothing can be."""

    right: str
    code: str = ""
    why: str = ""
    beside: tuple[tuple[hcl.Attribute, str], ...] = ()


_Rule = Callable[[Module, hcl.Attribute, hcl.Body], _Asked | None]


def asked(module: Module, found: Rejection) -> Fix | Refusal | None:
    """An argument under its right name with what that asks for; None where that is what stands there, or no rule."""
    node, body, source = found.node, found.body, found.declaration.source
    if not isinstance(node, hcl.Attribute) or body is None or found.path:
        return None
    rule = _RULES.get((found.declaration.kind, found.declaration.type, found.name))
    said = rule(module, node, body) if rule is not None else None
    if said is None or body.attribute(said.right) is not None:
        return None
    if not said.code:
        return Refusal(source, node, f"{found.told} {said.right} is meant, {said.why}")
    written = f"{said.right} = {said.code}"
    edits = [Replace(source, node, written), *(Replace(source, one, code) for one, code in said.beside)]
    also = "".join(f", and {code}" for _, code in said.beside)
    was = "" if said.code == node.value_code else f" (it was {node.value_code})"
    return Fix(source, node, f"{told(found, written)}{also}{was}", tuple(edits))


def _part_of_path(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
    """A resource of an API has one part of a path, without a slash."""
    text = node.value.literal if isinstance(node.value, hcl.Template) else None
    value = known(module, node.value)
    said = text if text is not None else value if isinstance(value, str) else _INTERPOLATION.sub("", node.value_code)
    if "/" not in said:
        return None
    part = (text or "").strip("/")
    if _PART.fullmatch(part):
        return _Asked("path_part", f'"{part}"')
    return _Asked(
        "path_part", why="which takes one part of a path, without a slash: each part is a resource of its own"
    )


def _alias(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
    """A key is looked up by its alias with `alias/` in front."""
    value = known(module, node.value)
    if "aws_kms_alias." in node.value_code or "alias/" in (value if isinstance(value, str) else node.value_code):
        return None
    text = node.value.literal if isinstance(node.value, hcl.Template) else None
    if text is not None and _ALIAS.fullmatch(text):
        return _Asked("key_id", f'"alias/{text}"')
    if text is not None and text.startswith("arn:"):
        return None
    return _Asked("key_id", why="which takes an alias with alias/ in front: write that")


def _seconds(right: str) -> _Rule:
    """A pause is a number with its unit, and seconds are what a number alone tells."""

    def rule(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
        value = known(module, node.value)
        text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
        if _DURATION.fullmatch(text):
            return None
        if isinstance(node.value, hcl.Traversal) and type_of(module, node.value) == "n":
            return _Asked(right, f'"${{{node.value_code}}}s"')
        if text.isdigit() and isinstance(node.value, hcl.Template | hcl.LiteralValue):
            return _Asked(right, f'"{text}s"')
        is_read = isinstance(node.value, hcl.Traversal | hcl.Template) and not text
        return None if is_read else _Asked(right, why="which takes a number with its unit: write that")

    return rule


def _characters(module: Module, node: hcl.Attribute, body: hcl.Body) -> _Asked | None:
    """The special characters themselves are taken, and no switch."""
    value = known(module, node.value)
    is_switch = isinstance(value, bool) or result_type(module, node.value) == "b"
    if is_switch and node.name in _SWITCHES and body.attribute("special") is None:
        return _Asked("special", node.value_code)
    if isinstance(value, str) or not (is_switch or isinstance(node.value, hcl.LiteralValue | hcl.TupleCons)):
        return None
    return _Asked("override_special", why="which takes the characters themselves: write these, or special = false")


def _session(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
    """A session is told as ISO 8601 says it."""
    value = known(module, node.value)
    text = str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
    if text.startswith("P"):
        return None
    if text.isdigit() and int(text) in _SESSION and isinstance(node.value, hcl.Template | hcl.LiteralValue):
        return _Asked("session_duration", f'"{_iso(int(text))}"')
    return _Asked("session_duration", why="which takes an ISO 8601 duration (PT8H): write that")


def _iso(seconds: int) -> str:
    hours, rest = divmod(seconds, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    parts = [f"{number}{unit}" for number, unit in ((hours, "H"), (minutes, "M"), (rest, "S")) if number]
    return f"PT{''.join(parts)}"


def _build(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
    """A build takes minutes, and a timeout without a unit is told in seconds nearly everywhere."""
    value = known(module, node.value)
    number = int(value) if isinstance(value, str) and value.isdigit() else value
    if not isinstance(number, int) or number <= _LONGEST_BUILD:
        return None
    return _Asked("build_timeout", why=f"which is told in minutes, and {number} may be seconds: write the minutes")


def _encryption(module: Module, node: hcl.Attribute, body: hcl.Body) -> _Asked | None:
    """A stream says by what it is encrypted, and with which key."""
    if isinstance(known(module, node.value), str) or not isinstance(node.value, hcl.LiteralValue):
        return None
    if node.value_code == "false":
        return _Asked("encryption_type", '"NONE"')
    if node.value_code == "true" and body.attribute("kms_key_id") is not None:
        return _Asked("encryption_type", '"KMS"')
    return _Asked("encryption_type", why="which takes KMS, with a kms_key_id beside it: write both")


def _searched(module: Module, node: hcl.Attribute, body: hcl.Body) -> _Asked | None:
    """A text is searched for by checks of types of their own."""
    if isinstance(node.value, hcl.LiteralValue):
        return _Asked("search_string", why="which takes the text that is searched for: write that")
    type_ = body.attribute("type")
    said = known(module, type_.value) if type_ is not None else None
    if isinstance(said, str) and said.endswith("_STR_MATCH"):
        return None
    if type_ is not None and isinstance(type_.value, hcl.Template) and said in _CHECKS:
        return _Asked("search_string", node.value_code, beside=((type_, f'type = "{said}_STR_MATCH"'),))
    return _Asked("search_string", why="which a check of the type HTTP_STR_MATCH or HTTPS_STR_MATCH takes: say which")


def _queue(module: Module, node: hcl.Attribute, body: hcl.Body) -> _Asked | None:
    """What events are taken from goes by its ARN; `queues` are names of queues of a broker, which has one."""
    if body.attribute("event_source_arn") is not None:
        return None
    value = known(module, node.value)
    if (isinstance(value, str) and value.startswith("arn:")) or node.value_code.endswith("arn"):
        return _Asked("event_source_arn", node.value_code)
    return _Asked("event_source_arn", why="which takes the ARN of the queue: write that")


def _parameter_group(module: Module, node: hcl.Attribute, _: hcl.Body) -> _Asked | None:
    """A cluster takes two of them: its own, and one for its instances while they are upgraded."""
    value = resolved(module, node.value)
    is_told = isinstance(value, hcl.Traversal | hcl.Template) and _CLUSTER_GROUP.search(value.code) is not None
    return _Asked("db_cluster_parameter_group_name", node.value_code) if is_told else None


# By kind, type and wrong name.
_RULES: Final[dict[tuple[str, str, str], _Rule]] = {
    ("resource", "aws_api_gateway_resource", "path"): _part_of_path,
    ("data", "aws_kms_key", "alias"): _alias,
    ("resource", "time_sleep", "delay"): _seconds("create_duration"),
    ("resource", "time_sleep", "duration"): _seconds("create_duration"),
    ("resource", "time_sleep", "create"): _seconds("create_duration"),
    ("resource", "time_sleep", "destroy"): _seconds("destroy_duration"),
    **{("resource", type_, name): _characters for type_ in _RANDOM for name in _CHARACTERS},
    ("resource", "aws_rds_cluster", "parameter_group_name"): _parameter_group,
    ("resource", "aws_ssoadmin_permission_set", "duration"): _session,
    ("resource", "aws_codebuild_project", "timeout"): _build,
    ("resource", "aws_kinesis_stream", "encryption"): _encryption,
    ("resource", "aws_route53_health_check", "string_match"): _searched,
    ("resource", "aws_lambda_event_source_mapping", "queue"): _queue,
}

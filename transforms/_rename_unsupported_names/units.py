"""Arguments that are told in another unit than their names say: renamed, and their values converted."""

from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal, Replace
from fixer.module import Module, known
from fixer.validation import Rejection
from transforms._rename_unsupported_names.periods import in_days
from transforms._rename_unsupported_names.tacit import tacit_unit
from transforms._unsupported_names.configurations import duration
from transforms._unsupported_names.told import told
from transforms._unsupported_names.unit_words import SIZES, TIMES, UNIT

# Other stems for these; of all types that have the right one where none is named.
_STEMS: Final = {
    ("aws_ebs_volume", "volume_size"): "size",
    ("aws_kinesis_stream", "retention"): "retention_period",
    ("aws_lambda_function", "memory"): "memory_size",
    ("aws_lb", "connection_idle_timeout"): "idle_timeout",
    ("aws_sqs_queue", "retention"): "message_retention",
    ("aws_sqs_queue", "retention_period"): "message_retention",
    ("", "backup_retention"): "backup_retention_period",
    ("", "buffer_interval"): "buffering_interval",
    ("", "buffer_size"): "buffering_size",
}
# Timeouts that are told in milliseconds, and the most seconds that can be meant.
# Sources: https://docs.aws.amazon.com/apigateway/latest/api/API_Integration.html (50 milliseconds at least) and
# https://docs.aws.amazon.com/apigatewayv2/latest/api-reference/apis-apiid-integrations.html (30 seconds at most)
_TIMEOUTS: Final = {"aws_api_gateway_integration": 49, "aws_apigatewayv2_integration": 30}
_SECOND: Final = 1000


def converted(module: Module, found: Rejection) -> Fix | Refusal | None:
    """An argument in the unit of its right name; None for what names no unit, or has no counterpart in another."""
    node, source = found.node, found.declaration.source
    if found.declaration.kind == "provider":
        return duration(found)
    if not isinstance(node, hcl.Attribute) or found.body is None or found.declaration.kind != "resource":
        return None
    new, times, per = _counterpart(found)
    if times == per and new:
        return None
    if not new:
        return in_days(found) or _timeout(module, found, node) or _too_few(module, found, node)
    if found.body.attribute(new) is not None:
        return Refusal(source, node, f"{found.told} {new} is meant, and it is set already: keep one of them")
    code = _in_unit(node.value, times, per)
    if not code:
        return Refusal(source, node, f"{found.told} {new} is meant, and what it is in that unit cannot be told")
    return _renamed(found, node, new, code, f"it was {node.value_code}, in {_unit_of(found.name)}")


def in_same_unit(found: Rejection) -> str:
    """The name that says the same in the same unit, and leaves that out; empty if there is none."""
    new, times, per = _counterpart(found) if found.declaration.kind == "resource" else ("", 1, 1)
    return new if times == per else ""


def _counterpart(found: Rejection) -> tuple[str, int, int]:
    """The name that says the same in another unit, by how much its values are larger, and by how much smaller."""
    own, schema = UNIT.fullmatch(found.name), found.schema
    if own is None or schema is None:
        return "", 1, 1
    type_ = found.declaration.type
    stem, unit = own["stem"], own["unit"]
    stem = _STEMS.get((type_, stem)) or _STEMS.get(("", stem), stem)
    for name in schema.names:
        other = UNIT.fullmatch(name)
        # The same unit in both is a matter of names alone.
        its = other["unit"] if other is not None and other["stem"] == stem and other["unit"] != unit else ""
        tacit = tacit_unit(type_, found.path, name) if name == stem else ""
        its = tacit or its
        argument = schema.argument(name)
        kind = next((kind for kind in (TIMES, SIZES) if its in kind and unit in kind), None)
        if (
            kind is not None
            and argument is not None
            and argument.is_settable
            and (argument.type == "n" or (tacit and argument.type == "s"))
        ):
            return name, kind[unit], kind[its]
    return "", 1, 1


def _in_unit(value: hcl.Expression, times: int, per: int) -> str:
    """The code of a value in a unit that is smaller or larger; empty where that is no whole number for certain."""
    text = value.literal if isinstance(value, hcl.Template) else value.code.strip()
    if text is not None and text.isdigit():
        whole, rest = divmod(int(text) * times, per)
        return "" if rest else str(whole)
    if times == per or value.code.strip() == "null":
        return value.code.strip()
    is_one = isinstance(value, hcl.Traversal) and not any(isinstance(step, hcl.Splat) for step in value.steps)
    return f"{value.code.strip()} * {times // per}" if is_one and times % per == 0 else ""


def _timeout(module: Module, found: Rejection, node: hcl.Attribute) -> Fix | Refusal | None:
    """A timeout without a unit where milliseconds are meant: people tell it in seconds, as functions do."""
    most = _TIMEOUTS.get(found.declaration.type)
    if most is None or found.path or found.name != "timeout" or found.body is None:
        return None
    new = "timeout_milliseconds"
    value = known(module, node.value)
    if found.body.attribute(new) is not None or (isinstance(value, int) and value >= _SECOND):
        return None
    if isinstance(value, int) and not isinstance(value, bool) and 0 < value <= most:
        return _renamed(found, node, new, _in_unit(node.value, TIMES["seconds"], 1), f"it was {value}, in seconds")
    said = f"{found.told} {new} is meant, and whether the value is told in seconds cannot be told"
    return Refusal(found.declaration.source, node, said)


def _too_few(module: Module, found: Rejection, node: hcl.Attribute) -> Fix | None:
    """A number without a unit where milliseconds are meant: what is too few of these, and as seconds is not, is that.

    The interval of a health check is `interval = 30` in nearly all of them.
    """
    assert found.body is not None
    names = [f"{found.name}_{unit}" for unit in ("millis", "milliseconds")]
    given = [(name, found.schema.argument(name)) for name in names if found.schema is not None]
    new, argument = next(((name, one) for name, one in given if one is not None), ("", None))
    least, most = argument.rule.range or (None, None) if argument is not None else (None, None)
    value = known(module, node.value)
    if not isinstance(value, int) or isinstance(value, bool) or least is None or most is None:
        return None
    if found.body.attribute(new) is not None or not value < least <= value * _SECOND <= most:
        return None
    return _renamed(found, node, new, _in_unit(node.value, TIMES["seconds"], 1), f"it was {value}, in seconds")


def _unit_of(name: str) -> str:
    own = UNIT.fullmatch(name)
    return own["unit"].replace("_", "") if own is not None else ""


def _renamed(found: Rejection, node: hcl.Attribute, new: str, code: str, was: str) -> Fix | None:
    written = f"{new} = {code}"
    edit = Replace(found.declaration.source, node, written)
    return Fix(found.declaration.source, node, f"{told(found, written)} ({was})", (edit,)) if code else None

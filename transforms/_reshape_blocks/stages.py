"""Throttling of REST API stages, which is said of their methods, by a resource of its own.

Source: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/api_gateway_method_settings
"""

from collections.abc import Iterable, Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Fix, Insert, Refusal, Remove
from fixer.module import Declaration, Module
from fixer.validation import Kind, Rejection
from transforms._block_forms.written import own

_BLOCKS: Final = frozenset({"throttle_settings", "throttling_settings", "default_route_settings", "method_settings"})
_NAMES: Final = {
    "rate_limit": "throttling_rate_limit",
    "burst_limit": "throttling_burst_limit",
    "throttle_rate_limit": "throttling_rate_limit",
    "throttle_burst_limit": "throttling_burst_limit",
    "throttling_rate_limit": "throttling_rate_limit",
    "throttling_burst_limit": "throttling_burst_limit",
    **{
        name: name
        for name in (
            "logging_level",
            "data_trace_enabled",
            "metrics_enabled",
            "caching_enabled",
            "cache_ttl_in_seconds",
        )
    },
}


# Those that say by themselves what they limit.
_FLAT: Final = frozenset(
    {"throttle_burst_limit", "throttle_rate_limit", "throttling_burst_limit", "throttling_rate_limit"}
)


def is_throttling(one: Rejection) -> bool:
    """Whether it is a block of a stage that only the settings of its methods have, or an argument of that."""
    is_of_stage = (one.declaration.kind, one.declaration.type) == ("resource", "aws_api_gateway_stage")
    names = _BLOCKS if one.kind is Kind.UNSUPPORTED_BLOCK else _FLAT
    return is_of_stage and not one.path and one.name in names


def throttling(module: Module, one: Rejection) -> Iterator[Fix | Refusal]:
    """The settings of all methods of the stage that say it."""
    stage, block = one.declaration, one.node
    source = stage.source
    said = f"{one.told} It belongs in an aws_api_gateway_method_settings"
    parts = _parts(stage, block)
    if parts[0].start != block.start:
        return
    if len(parts) > 1:
        said = said.replace("It belongs", f"It and {', '.join([_name(part) for part in parts[1:]])} belong")
    wanted = _wanted(block.body.items if isinstance(block, hcl.Block) else parts)
    api = stage.attribute("rest_api_id")
    if wanted is None or api is None or stage.shape.kind != "single" or len(stage.body.blocks(one.name)) > 1:
        yield Refusal(source, block, f"{said}, and what it says for which methods cannot be told.")
        return
    others = [found for found in module.resources("aws_api_gateway_method_settings") if _is_of(found, stage)]
    if not others:
        yield _new(module, one, api, wanted, said, parts)
        return
    settings = [found for found in others if _is_of_all(found)]
    inside = settings[0].body.blocks("settings") if len(settings) == 1 else ()
    if len(inside) != 1:
        yield Refusal(source, block, f"{said}: {others[0].address} stands, and which methods are meant cannot be told.")
        return
    lines, edits = "", list[Edit]([Remove(source, part) for part in parts])
    for name, item in wanted.items():
        standing = inside[0].body.attribute(name)
        if standing is None:
            lines += own(source, item, name)
        elif standing.value_code.split() != item.value_code.split():
            yield Refusal(source, block, f'{said}: {settings[0].address} says something else ("{name}").')
            return
    if not lines:
        yield Fix(source, block, f"{said}, and {settings[0].address} says it already: it is removed", tuple(edits))
        return
    above, below = _said_around(parts)
    edits.append(Append(settings[0].source, inside[0], hcl.formatted(above + lines + below)))
    yield Fix(source, block, f"{said}: it is put into {settings[0].address}", tuple(edits))


def _parts(stage: Declaration, node: hcl.Node) -> list[hcl.Attribute | hcl.Block]:
    """What goes: the block, or all arguments that limit something."""
    if isinstance(node, hcl.Block):
        return [node]
    return [item for item in stage.body.attributes if item.name in _FLAT]


def _said_around(parts: list[hcl.Attribute | hcl.Block]) -> tuple[str, str]:
    """The comments of a block that goes: those above it and behind it, and those below what it says."""
    blocks = [part for part in parts if isinstance(part, hcl.Block)]
    above = [line for block in blocks for line in (*block.comments.splitlines(), block.trail)]
    below = [line for block in blocks for line in block.body.tail.splitlines()]
    return _lines(above), _lines(below)


def _lines(texts: list[str]) -> str:
    return "".join([f"{text.strip()}\n" for text in texts if text.strip()])


def _name(item: hcl.Attribute | hcl.Block) -> str:
    return item.name if isinstance(item, hcl.Attribute) else item.type


def _wanted(items: Iterable[hcl.Item]) -> dict[str, hcl.Attribute] | None:
    """What items say, by the names that the settings of methods have; None if they have none for it."""
    found: dict[str, hcl.Attribute] = {}
    for item in items:
        if not isinstance(item, hcl.Attribute):
            return None
        if item.name in ("method_path", "resource_path", "http_method"):
            if item.value_code not in ('"*/*"', '"/*"', '"*"', '"/*/*"'):
                return None
            continue
        name = _NAMES.get(item.name)
        if name is None or name in found:
            return None
        found[name] = item
    return found or None


def _is_of(settings: Declaration, stage: Declaration) -> bool:
    """Whether settings are of the stage, or may be."""
    name, own = settings.attribute("stage_name"), stage.attribute("stage_name")
    if name is None or own is None:
        return True
    code = name.value_code
    if code.startswith("aws_api_gateway_stage."):
        return code.startswith((f"{stage.address}.", f"{stage.address}["))
    if isinstance(name.value, hcl.Template) and isinstance(own.value, hcl.Template):
        said, called = name.value.literal, own.value.literal
        if said is not None and called is not None and said != called:
            return False
    api, other = settings.attribute("rest_api_id"), stage.attribute("rest_api_id")
    return api is None or other is None or api.value_code.split() == other.value_code.split()


def _is_of_all(settings: Declaration) -> bool:
    return settings.value_code("method_path") == '"*/*"' and settings.shape.kind == "single"


def _new(
    module: Module,
    one: Rejection,
    api: hcl.Attribute,
    wanted: dict[str, hcl.Attribute],
    said: str,
    parts: list[hcl.Attribute | hcl.Block],
) -> Fix:
    stage = one.declaration
    name, count = stage.name, 2
    while module.find(f"aws_api_gateway_method_settings.{name}") is not None:
        name, count = f"{stage.name}_{count}", count + 1
    provider = stage.attribute("provider")
    above, below = _said_around(parts)
    lines = "".join([own(stage.source, item, key) for key, item in wanted.items()]) + below
    code = hcl.build(
        """
        resource "aws_api_gateway_method_settings" "LABEL" {
          ALIAS
          rest_api_id = API
          stage_name  = STAGE.stage_name
          method_path = "*/*"

          SETTINGS
        }
        """,
        LABEL=name,
        ALIAS=f"provider = {provider.value_code}\n" if provider is not None else "",
        API=api.value_code,
        STAGE=stage.address,
        SETTINGS=f"{above}settings {{\n{lines}}}",
    )
    code = code.replace("{\n\n  rest_api_id", "{\n  rest_api_id")
    edits = list[Edit]([Remove(stage.source, part) for part in parts])
    edits.append(Insert(stage.source, stage.block, code, "after"))
    return Fix(stage.source, one.node, f"{said}: aws_api_gateway_method_settings.{name} is added", tuple(edits))

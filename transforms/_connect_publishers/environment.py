"""The environment variable that tells a function where a topic or a queue is."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Append, AppendElement, Edit, Insert, Replace
from fixer.module import Declaration, Module, resolved
from transforms._policy_statements.obstacle import Obstacle

# What a function is told: an attribute, and what the name of the variable ends with.
_TOLD: Final = {"aws_sns_topic": ("arn", "TOPIC_ARN"), "aws_sqs_queue": ("url", "QUEUE_URL")}
# Names of resources that say nothing, and what they end with that the variable's name says again.
_MEANINGLESS: Final = frozenset(("", "THIS", "MAIN", "DEFAULT", "TOPIC", "QUEUE", "SNS", "SQS"))
_SAID: Final = re.compile(r"_(?:TOPIC|QUEUE|SNS|SQS|SNS_TOPIC|SQS_QUEUE)$")
# What stands below the settings of a function.
_LAST: Final = ("depends_on", "lifecycle", "tags", "tags_all")


class Handing(NamedTuple):
    """The variable's name, and the edit that sets it."""

    name: str
    edit: Edit


def handing(module: Module, channel: Declaration, function: Declaration) -> Handing | Obstacle:
    """How a function is told where a topic or a queue is, or why it cannot be."""
    attribute, _ = _TOLD[channel.type]
    code = f"{channel.address}.{attribute}"
    source = function.source
    blocks = function.body.blocks("environment")
    if len(blocks) > 1 or any(block.labels == ("environment",) for block in function.body.blocks("dynamic")):
        return Obstacle(f"the environment of {function.address} is computed")
    if not blocks:
        name = _name(channel, ())
        block = hcl.build("environment {\nvariables = {\nNAME = CODE\n}\n}", NAME=name, CODE=code)
        above = [item for item in function.body.items if getattr(item, "name", item.code) not in _LAST]
        above = [item for item in above if not (isinstance(item, hcl.Block) and item.type in _LAST)]
        if above and isinstance(above[-1], hcl.Attribute | hcl.Block):
            return Handing(name, Insert(source, above[-1], f"\n{block}"))
        return Handing(name, Append(source, function.block, block))
    variables = blocks[0].body.attribute("variables")
    if variables is None:
        name = _name(channel, ())
        built = hcl.build("variables = {\nNAME = CODE\n}", NAME=name, CODE=code)
        return Handing(name, Append(source, blocks[0], built))
    objects = _objects(variables.value)
    name = _name(channel, _keys(module, variables.value))
    if objects:
        return Handing(name, AppendElement(source, objects[-1], _element(objects[-1], name, code)))
    if isinstance(variables.value, hcl.Traversal | hcl.FunctionCall):
        merged = hcl.build("x = merge(OLD, {\nNAME = CODE\n})", OLD=variables.value_code, NAME=name, CODE=code)
        lines = merged.partition("= ")[2].rstrip("\n").split("\n")
        return Handing(name, Replace(source, variables.value, f"\n{variables.indent}".join(lines)))
    return Obstacle(f"the environment of {function.address} is computed")


def _objects(value: hcl.Expression) -> tuple[hcl.ObjectCons, ...]:
    """The object that a value is, or those that it merges."""
    if isinstance(value, hcl.ObjectCons):
        return (value,)
    if isinstance(value, hcl.FunctionCall) and value.name == "merge":
        given = [argument.value for argument in value.arguments]
        return (given[-1],) if given and isinstance(given[-1], hcl.ObjectCons) else ()
    return ()


def _keys(module: Module, value: hcl.Expression) -> tuple[str, ...]:
    """The names of variables that are set already, as far as they can be told."""
    found = resolved(module, value)
    if isinstance(found, hcl.FunctionCall):
        return tuple([key for argument in found.arguments for key in _keys(module, argument.value)])
    if isinstance(found, hcl.ObjectCons):
        return tuple([element.name for element in found.elements if element.name])
    return ()


def _name(channel: Declaration, taken: tuple[str, ...]) -> str:
    _, ending = _TOLD[channel.type]
    base = _SAID.sub("", re.sub(r"[^A-Z0-9]+", "_", channel.name.upper()).strip("_"))
    name = ending if base in _MEANINGLESS else f"{base}_{ending}"
    if not name[0].isalpha():
        name = ending
    if taken and all(key == key.lower() for key in taken):
        name = name.lower()
    free, number = name, 2
    while free in taken:
        free, number = f"{name}_{number}", number + 1
    return free


def _element(variables: hcl.ObjectCons, name: str, code: str) -> str:
    """The variable, with the sign and the quotes that the others have."""
    last = variables.elements[-1] if variables.elements else None
    key = hcl.quoted(name) if last is not None and isinstance(last.key, hcl.Template) else name
    sign = ": " if last is not None and ":" in last.equals else " = "
    return f"{key}{sign}{code}"

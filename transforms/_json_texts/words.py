"""Values that are JSON in the words of AWS's API: `max_receive_count` is `maxReceiveCount` there.

Sources: https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SetQueueAttributes.html and
https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_ContainerDefinition.html
"""

import re
from typing import Final

from fixer import hcl

_QUEUE: Final = ("deadLetterTargetArn", "maxReceiveCount", "redrivePermission", "sourceQueueArns")
# What a container has one of, and several of.
_ONE: Final = ("healthCheck", "linuxParameters", "logConfiguration", "repositoryCredentials")
_SEVERAL: Final = (
    "dependsOn",
    "environment",
    "environmentFiles",
    "mountPoints",
    "portMappings",
    "secretOptions",
    "secrets",
    "ulimits",
    "volumesFrom",
)
_CONTAINER: Final = (
    *_ONE,
    *_SEVERAL,
    "appProtocol",
    "containerName",
    "containerPath",
    "containerPort",
    "credentialsParameter",
    "dnsServers",
    "dockerLabels",
    "entryPoint",
    "hardLimit",
    "hostPort",
    "initProcessEnabled",
    "logDriver",
    "memoryReservation",
    "readOnly",
    "readonlyRootFilesystem",
    "softLimit",
    "sourceContainer",
    "sourceVolume",
    "startPeriod",
    "startTimeout",
    "stopTimeout",
    "valueFrom",
    "workingDirectory",
)
# Whose keys are a module's own.
_MAPS: Final = frozenset({"options", "dockerLabels"})
_PLAIN: Final = frozenset(
    {"command", "condition", "cpu", "essential", "hostname", "image", "interval", "links", "memory", "name", "options"}
    | {"privileged", "protocol", "retries", "timeout", "type", "user", "value"}
)


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])[A-Z]", lambda found: f"_{found[0]}", name).lower()


_QUEUE_WORDS: Final = {_snake(name): name for name in _QUEUE}
_WORDS: Final = {
    "container_definitions": {_snake(name): name for name in _CONTAINER},
    "redrive_allow_policy": _QUEUE_WORDS,
    "redrive_policy": _QUEUE_WORDS,
}


def encoded(argument: str, value: hcl.Expression) -> str:
    """The call that makes JSON of a list or an object which an argument was given."""
    return f"jsonencode({_renamed(argument, value)})"


def _renamed(argument: str, value: hcl.Expression) -> str:
    """The code of a value, its keys as the API calls them."""
    words = _WORDS.get(argument, {})
    code, start = value.code.strip(), value.start
    for node in reversed([one for one in _keys(value) if one.name in words]):
        at = node.key.start - start
        code = code[:at] + words[node.name or ""] + code[node.key.end - start :]
    return code


def _keys(value: hcl.Node) -> list[hcl.ObjectElement]:
    """The keys that are not a module's own, in source order."""
    found: list[hcl.ObjectElement] = []
    for child in value.children():
        if isinstance(child, hcl.ObjectElement):
            found.append(child)
            name = child.name or ""
            if name in _MAPS or _WORDS["container_definitions"].get(name) in _MAPS:
                continue
        found += _keys(child)
    return found


def block_as_json(argument: str, blocks: tuple[hcl.Block, ...]) -> str:
    """The call that makes JSON of blocks; empty if how they stand in it cannot be told."""
    is_container = argument == "container_definitions"
    if len(blocks) > 1 and not is_container:
        return ""
    objects = [_object(argument, block) for block in blocks]
    if not all(objects):
        return ""
    return f"jsonencode([{', '.join(objects)}])" if is_container else f"jsonencode({objects[0]})"


def _object(argument: str, block: hcl.Block) -> str:
    words, is_container = _WORDS.get(argument, {}), argument == "container_definitions"
    lines = ""
    lists: dict[str, list[str]] = {}
    for item in block.body.items:
        name = item.name if isinstance(item, hcl.Attribute) else item.type if isinstance(item, hcl.Block) else ""
        name = words.get(name, name)
        if isinstance(item, hcl.Attribute) and (not words or name in (*words.values(), *_PLAIN)):
            lines += f"{item.comments}{name} = {_renamed(argument, item.value)}{item.trail.rstrip()}\n"
        elif isinstance(item, hcl.Block) and is_container and not item.labels and name in (*_ONE, *_SEVERAL):
            lists.setdefault(name, []).append(_object(argument, item))
        elif isinstance(item, hcl.Block) and is_container and name in _MAPS and not item.labels:
            lines += f"{name} = {{\n{item.body.code.strip()}\n}}\n"
        else:
            return ""
    for name, inner in lists.items():
        if not all(inner) or (name in _ONE and len(inner) > 1):
            return ""
        lines += f"{name} = {inner[0] if name in _ONE else '[' + ', '.join(inner) + ']'}\n"
    return f"{{\n{lines}}}" if lines else ""

"""Functions of IoT in what its rules send: IoT evaluates them for each message."""

import re
from collections.abc import Iterator

from fixer.engine import Fix, Overwrite
from fixer.module import Module
from fixer.validation import Kind, rejections_of

_RULE = "aws_iot_topic_rule"
# Source: https://docs.aws.amazon.com/iot/latest/developerguide/iot-sql-functions.html
_OF_IOT = frozenset(
    {
        "accountid",
        "cast",
        "clientid",
        "get",
        "get_mqtt_property",
        "newuuid",
        "parse_time",
        "principal",
        "topic",
        "traceid",
    }
)
_OPENED = re.compile(r"(?<!\$)\$\{ *\Z")


def rule_fixes(module: Module) -> Iterator[Fix]:
    """The calls of functions of IoT, which evaluates them for each message: those that Terraform has not."""
    for found in rejections_of(module, Kind.FUNCTION):
        source, call = found.declaration.source, found.call
        if call is None or found.declaration.type != _RULE or call.name not in _OF_IOT or not source.is_editable:
            continue
        opened = _OPENED.search(source.text, found.declaration.block.start, call.start)
        code = source.text[call.start : call.end]
        if opened is not None and source.text[call.end :].lstrip(" ").startswith("}") and '"' not in code:
            said = f"{found.message} IoT evaluates it for each message: write $${{{code}}}"
            yield Fix(source, found.node, said, (Overwrite(source, opened.start(), opened.start(), "$"),))

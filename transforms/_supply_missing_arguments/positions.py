"""Where the reading of streams begins, which only Lambda asks for.

Source: https://docs.aws.amazon.com/lambda/latest/api/API_CreateEventSourceMapping.html (StartingPosition)
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Insert
from fixer.module import Module, target

_STREAMS: Final = {("aws_kinesis_stream", "arn"), ("aws_dynamodb_table", "stream_arn")}
_MAPPING: Final = "aws_lambda_event_source_mapping"


def positions(module: Module) -> Iterator[Fix]:
    """The latest, for each stream of the module itself: it is as new as what reads it."""
    for mapping in module.resources(_MAPPING):
        stream = mapping.attribute("event_source_arn")
        read = target(module, stream.value) if stream is not None else None
        if stream is None or read is None or (read.names[0], read.attribute) not in _STREAMS:
            continue
        if mapping.attribute("starting_position") is None and mapping.source.is_editable and _is_whole(mapping.body):
            said = f"{mapping.address}: Lambda has to be told where to begin in a stream: with what comes from now on"
            last = max(stream, mapping.attribute("function_name") or stream, key=lambda item: item.start)
            edit = Insert(mapping.source, last, 'starting_position = "LATEST"\n')
            yield Fix(mapping.source, mapping.block, said, (edit,))


def _is_whole(body: hcl.Body) -> bool:
    """Whether nothing else in a body says where to begin."""
    return not any(item.name.startswith("starting_") for item in body.attributes)

"""Batches of FIFO queues: of ten messages at most, and as soon as there are some.

Source: https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-configure.html and, of what Lambda says,
https://github.com/aws/aws-lambda-dotnet/issues/1758
"""

from collections.abc import Iterator
from typing import Final

from fixer.engine import Fix, Remove, Replace
from fixer.module import Declaration, Module, is_overridden, known
from transforms._instances.made import may_be_made
from transforms._instances.named import named

_MAPPING: Final = "aws_lambda_event_source_mapping"
_QUEUE: Final = frozenset(("aws_sqs_queue",))
_WINDOW: Final = "maximum_batching_window_in_seconds"
_SIZE: Final = "batch_size"
_MOST: Final = 10


def batch_fixes(module: Module) -> Iterator[Fix]:
    """One for each setting of a mapping that Lambda does not take for a FIFO queue."""
    for mapping in module.resources(_MAPPING):
        if not mapping.source.is_editable or is_overridden(module, mapping) or not _is_of_fifo(module, mapping):
            continue
        window, size = mapping.attribute(_WINDOW), mapping.attribute(_SIZE)
        seconds = known(module, window.value, at_validation=True) if window is not None else None
        if window is not None and isinstance(seconds, int) and seconds > 0:
            said = f'{mapping.address}: "Batching window is not supported for FIFO queues.": {_WINDOW} goes'
            yield Fix(mapping.source, window, said, (Remove(mapping.source, window),))
        number = known(module, size.value, at_validation=True) if size is not None else None
        if size is not None and isinstance(number, int) and number > _MOST:
            said = f"{mapping.address}: a batch of a FIFO queue has {_MOST} messages at most: {_SIZE} is {_MOST} now"
            yield Fix(mapping.source, size, said, (Replace(mapping.source, size.value, str(_MOST)),))


def _is_of_fifo(module: Module, mapping: Declaration) -> bool:
    source = mapping.value("event_source_arn")
    found = named(module, mapping, source, _QUEUE) if source is not None else None
    queue = found.declaration if found is not None else None
    if queue is None or known(module, queue.value("fifo_queue"), at_validation=True) is not True:
        return False
    return may_be_made(module, mapping, queue, by_default=True)

"""The encryption of a delivery stream beside the stream that it reads, whose own encryption holds.

Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/kinesis_firehose_delivery_stream
(server_side_encryption) and https://docs.aws.amazon.com/firehose/latest/dev/encryption.html
"""

from typing import Final

from fixer.module import Module, target
from fixer.validation import Rejection
from transforms._keep_one_of_conflicting.chosen import Choice

_DELIVERY: Final = "aws_kinesis_firehose_delivery_stream"
_ENCRYPTION: Final = "server_side_encryption"
_STREAM: Final = "kinesis_source_configuration"
_SOURCES: Final = frozenset({_STREAM, "msk_source_configuration"})


def of_source(module: Module, found: Rejection, pair: tuple[str, str]) -> Choice | None:
    """The encryption goes: what is read of a stream or a cluster is encrypted there."""
    declaration = found.declaration
    if declaration.type != _DELIVERY or found.path or _ENCRYPTION not in pair or _SOURCES.isdisjoint(pair):
        return None
    # What stands there by a condition may stand there without the other.
    if any(len(declaration.body.blocks(name)) != 1 for name in pair):
        return None
    why = "Firehose encrypts only what is sent to it directly, and leaves what it reads to its source"
    switch = declaration.body.blocks(_ENCRYPTION)[0].body.value_code("enabled")
    open_ = _open_stream(module, found) if switch == "true" else ""
    return Choice(_ENCRYPTION, f"{why}; set encryption_type of {open_}, which has none" if open_ else why)


def _open_stream(module: Module, found: Rejection) -> str:
    """The address of the stream that is read, where it is of the module and not encrypted; else empty."""
    sources = found.declaration.body.blocks(_STREAM)
    arn = sources[0].body.attribute("kinesis_stream_arn") if sources else None
    read = target(module, arn.value) if arn is not None else None
    stream = module.find(read.address) if read is not None else None
    if stream is None or stream.type != "aws_kinesis_stream":
        return ""
    return stream.address if stream.body.value_code("encryption_type") in ("", '"NONE"') else ""

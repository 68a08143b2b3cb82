"""Outputs that are called by many of what they read of one: `public_ips` of `aws_instance.web.public_ip`."""

from fixer.module import Declaration
from fixer.validation import Rejection
from transforms._unsupported_names.words import same_word


def are_told(found: Rejection, declared: Declaration, rest: str) -> bool:
    """Whether an output has such a reference for its value, and is called by many of what is read, or of whose it is.

    `rest` is what stands behind the address of a resource that is read.
    """
    value = found.declaration.value("value")
    if value is None or (value.start, value.end) != (found.node.start, found.node.end):
        return False
    last = found.declaration.name.rpartition("_")[2]
    words = (rest.removeprefix("."), declared.type, declared.name)
    said = [word for name in words for word in name.split("_")]
    return last.endswith("s") and last not in said and any(same_word(last, word) for word in said)

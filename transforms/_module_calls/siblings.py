"""The attribute of a resource that an output is for where another one gives another of it: `topic_arn`, `topic_id`."""

import re
from typing import Final

from fixer.module import Module
from fixer.validation import schema_of
from transforms._module_calls.named import Named
from transforms._module_calls.phrases import attribute_of

# One attribute of a resource: of all instances of it, or of the one that there may be.
_READ: Final = re.compile(r"(?:one\(|values\()?(aws_\w+\.[\w-]+)(?:\[\*\]|\)\[\*\])?\.(\w+)\)?")


def of_sibling(module: Module, name: str) -> Named | None:
    """The attribute of the one resource that is given by outputs which begin as a name does, and end in what they read.

    None where they are of more than one, or it has no such attribute.
    """
    found = [one for size in range(1, name.count("_") + 1) for one in _begun(module, name, size)]
    told = {(one.resources[0].address, one.attribute) for one in found}
    return found[0] if len(told) == 1 else None


def _begun(module: Module, name: str, size: int) -> list[Named]:
    """What the outputs tell that have so many words before what they read."""
    words = name.split("_")
    head, end = "_".join(words[:size]) + "_", "_".join(words[size:])
    found = []
    for output in module.declarations("output"):
        value = output.attribute("value")
        read = _READ.fullmatch(value.value_code) if value is not None and output.name.startswith(head) else None
        resource = module.find(read[1]) if read is not None else None
        schema = schema_of(module, resource) if resource is not None else None
        if read is None or resource is None or schema is None:
            continue
        own, _ = attribute_of(resource.type, schema, output.name.removeprefix(head))
        attribute, is_many = attribute_of(resource.type, schema, end)
        if own == read[2] and attribute:
            found.append(Named((resource,), attribute, is_many, end=end))
    return found

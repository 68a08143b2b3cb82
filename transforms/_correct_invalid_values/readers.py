"""Whether others read what is written in a default or a local, as far as names tell."""

import re

from fixer import hcl
from fixer.module import Module
from transforms._correct_invalid_values.origins import Origin


def is_read_elsewhere(module: Module, origin: Origin, count: int) -> bool:
    """Whether a value may be read by more than the `count` arguments that are known to: what is read of an element, by
    that name or with all the element; what is read as a whole, at all.
    """
    declared = module.find(origin.root) if origin.root.startswith("var.") else None
    if origin.is_far or (declared is not None and declared.body.blocks("validation")):
        return True
    readers = list(module.readers(origin.root))
    if not origin.is_part:
        return len(readers) != count
    if not origin.attribute or not all(_goes_through(one.source.text, at.start, at.end) for one, at in readers):
        return True
    # A name in a text is one that may be looked up; as a key it is what is written. A variable or a local of that name
    # is another thing.
    name = re.escape(origin.attribute)
    reads = re.compile(rf'(?<!\bvar)(?<!\blocal)\.{name}\b|(?<!variable )"{name}"(?!\s*=(?!=))')
    if sum(len(reads.findall(source.text)) for source in module.sources.values()) != count:
        return True
    wholes = _wholes(module, origin)
    return any(_reads_whole(one.block.code, wholes) for one, _ in readers)


def _goes_through(text: str, start: int, end: int) -> bool:
    """Whether a reference is all that a `for_each` goes through."""
    line = text[text.rfind("\n", 0, start) + 1 : start]
    rest = text[end:].partition("\n")[0].partition("#")[0].strip()
    return re.fullmatch(r"\s*for_each\s*=\s*", line) is not None and not rest


def _wholes(module: Module, origin: Origin) -> set[str]:
    """The names of what has elements itself in what is gone through, and the value among them."""
    kind, _, name = origin.root.partition(".")
    declared = module.find(origin.root) if kind == "var" else None
    attribute = module.locals.get(name) if kind == "local" else None
    whole = declared.value("default") if declared is not None else attribute.value if attribute is not None else None
    found = [one for one in hcl.walk(whole) if isinstance(one, hcl.ObjectCons)] if whole is not None else []
    inner = [element for one in found for element in one.elements if _holds(element.value, origin.node)]
    return {element.name or "" for element in inner}


def _holds(value: hcl.Expression, node: hcl.Expression) -> bool:
    """Whether something with elements has a value among them, however deep."""
    return isinstance(value, hcl.ObjectCons | hcl.TupleCons) and value.start <= node.start < value.end


def _reads_whole(code: str, wholes: set[str]) -> bool:
    """Whether an element is read as a whole, or by a name that is made up, but for what is gone through."""
    for read in re.finditer(r'[\w-]+\.value\b((?:\.\w+|\["[\w-]+"\])*)(\[)?', code):
        last = re.findall(r"[\w-]+", read[1])[-1:]
        is_whole = not last or last[0] in wholes or read[2] is not None
        if is_whole and not _goes_through(code, read.start(), read.end()):
            return True
    return False

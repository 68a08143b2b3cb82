"""A block with `count` and `for_each`, which can have one of them.

Source: https://developer.hashicorp.com/terraform/language/meta-arguments/for_each
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Fix, Refusal, Remove, Replace
from fixer.module import Declaration, Module, known, references
from fixer.validation import Rejection, result_type
from transforms._correct_repetitions.shown import short

# How one of several instances is picked, by its number or by its key. All of them are a list where they have numbers.
_BY_NUMBER: Final = re.compile(r"\[\s*(?:\d+|\*|count\.index)\s*\]")
_BY_KEY: Final = re.compile(r"\[\s*(?:\"|each\.)")
_ADVICE: Final = "Keep count and read count.index, or for_each and read each.key"


def both(module: Module, found: Rejection) -> Iterator[Fix | Refusal]:
    """The one of them that the block reads; of a `count` that says whether, one `for_each` that says both."""
    count, each = found.node, found.declaration.attribute("for_each")
    if found.name != "count" or each is None or not isinstance(count, hcl.Attribute):
        return
    source = found.declaration.source
    is_condition = count.value_code == "1" or _condition(module, count, each)
    if is_condition and _is_picked(module, found.declaration, _BY_NUMBER):
        said = (
            f"{found.message} {found.declaration.address} is read by a number, which for_each does not give. {_ADVICE}"
        )
        yield Refusal(source, count, said)
        return
    if count.value_code == "1":
        yield Fix(source, count, f"{found.message} count is removed", (Remove(source, count),))
        return
    if edits := _one_for_each(module, count, each, found.declaration):
        new = _condition(module, count, each)
        done = f"is {short(new)} now" if "\n" not in new else "says both now"
        yield Fix(source, count, f"{found.message} for_each {done}", edits)
        return
    kept = _read(module, found.declaration) if _is_number(module, count.value) else ""
    if kept:
        gone, read = (count, "each") if kept == "for_each" else (each, "count.index")
        said = f"{found.message} The block reads {read}: {gone.name} = {short(gone.value_code)} is removed"
        yield Fix(source, count, said, (Remove(source, gone),))
    else:
        yield Refusal(source, count, f"{found.message} Which of them is meant cannot be told. {_ADVICE}")


def _one_for_each(
    module: Module, count: hcl.Attribute, each: hcl.Attribute, declaration: Declaration
) -> tuple[Edit, ...]:
    """What makes one of both, where the count is `condition ? 1 : 0`; nothing where it is not."""
    source, new = declaration.source, _condition(module, count, each)
    if not new:
        return ()
    if count.trail.strip() and not each.trail.strip():
        # What is said of the condition stays with it.
        written = Replace(source, source.stretch(count.start, count.end), f"for_each = {new}")
        return (written, Remove(source, each, comments=False))
    if count.trail.strip():
        comment = count.end + len(count.trail) - len(count.trail.lstrip())
        return (Replace(source, source.stretch(count.start, comment), ""), Replace(source, each.value, new))
    return (Remove(source, count, comments=False), Replace(source, each.value, new))


def _condition(module: Module, count: hcl.Attribute, each: hcl.Attribute) -> str:
    """The `for_each` on the condition that a count is; empty where that is none."""
    value, code = count.value, each.value_code
    results = [one.code.strip() for one in (value.value, value.otherwise)] if isinstance(value, hcl.Conditional) else []
    if results != ["1", "0"] or not isinstance(value, hcl.Conditional) or isinstance(each.value, hcl.Conditional):
        return ""
    kind = result_type(module, each.value)[:1]
    # Of objects, two that differ are no results of one condition.
    none = "{}" if kind == "m" else "toset([])" if kind == "t" else ""
    condition = value.condition.code.strip()
    if none:
        return f"{condition} ? {code} : {none}"
    if "\n" not in code or "<<" in code:
        return f"{{ for key, one in {code} : key => one if {condition} }}"
    line = ("\r\n" if "\r" in code else "\n") + each.indent
    inner = code.replace("\n", "\n  ")
    return f"{{{line}  for key, one in {inner} : key => one if {condition}{line}}}"


def _is_number(module: Module, value: hcl.Expression) -> bool:
    """Whether a count is how many there are, and not whether there are any."""
    if isinstance(value, hcl.FunctionCall):
        return value.name == "length"
    number = known(module, value)
    return isinstance(number, int) and not isinstance(number, bool) and number > 1


def _read(module: Module, declaration: Declaration) -> str:
    """The one of both that a block reads, where those that refer to it do not read the other; empty if none is."""
    block = declaration.block
    text = declaration.source.text[block.start : block.end]
    read = {reference.names[0] for reference in references(text)} & {"count", "each"}
    if len(read) != 1:
        return ""
    if _is_picked(module, declaration, _BY_NUMBER if read == {"each"} else _BY_KEY):
        return ""
    return "for_each" if read == {"each"} else "count"


def _is_picked(module: Module, declaration: Declaration, pick: re.Pattern[str]) -> bool:
    """Whether an instance is picked somewhere in a way."""
    readers = module.readers(declaration.address)
    ends = [(reader.source.text, reference.start + len(declaration.address)) for reader, reference in readers]
    return any(pick.match(text, end) for text, end in ends)

"""Arguments that go by another name, or in another form, now."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Fix, Insert, Level, Refusal, Remove, Replace
from fixer.module import Declaration, Module
from transforms._former_arguments.blocks import in_place
from transforms._former_arguments.table import QUEUE, Renamed
from transforms._former_arguments.versions import is_at_least, is_known
from transforms._own_resources.values import is_a_condition


def of_argument(
    module: Module, row: Renamed, declaration: Declaration, argument: hcl.Attribute
) -> Iterator[Fix | Refusal]:
    """The fix or the refusal for one that a row is about."""
    if not is_known(module, row.provider, row.since):
        return
    source = declaration.source
    is_error = row.removed is not None and is_at_least(module, row.provider, row.removed)
    said = f"{row.old} of {declaration.address} is deprecated. Use {row.new} instead"
    said = f'Unsupported argument: an argument named "{row.old}" is not expected here' if is_error else said
    level = Level.ERROR if is_error else None
    lifecycle = next(iter(declaration.body.blocks("lifecycle")), None)
    if lifecycle is not None and row.old in lifecycle.code:
        yield Refusal(source, argument, f"{said}; left alone, as its lifecycle mentions it: rename it in both")
        return
    if row is QUEUE:
        yield from _blocks(declaration, argument, said, level)
        return
    code = _value(module, row, argument)
    other = declaration.attribute(row.new)
    if code is None:
        yield Refusal(source, argument, f"{said}; what to write for {_shown(argument)} cannot be told")
    elif other is None:
        new = Replace(source, argument, f"{row.new} = {code}")
        yield Fix(source, argument, f"{said}: {_brief(row.new, code)} takes its place", (new,), level=level)
    elif other.value_code.split() == code.split():
        message = f"{said}: {row.old} goes, as {row.new} says the same beside it"
        yield Fix(source, argument, message, (Remove(source, argument),), level=level)
    else:
        yield Refusal(source, argument, f"{said}; left alone, as {row.new} stands beside it and says something else")


def _value(module: Module, row: Renamed, argument: hcl.Attribute) -> str | None:
    """What to write for the value of the old argument; None where that cannot be told."""
    if row.values is None:
        return argument.value_code
    value = argument.value
    word = value.literal if isinstance(value, hcl.Template) else None
    is_true = value.value if isinstance(value, hcl.LiteralValue) else {"true": True, "false": False}.get(word or "")
    if isinstance(is_true, bool):
        return row.values.get(is_true)
    if len(row.values) > 1 and is_a_condition(module, value):
        return f"{argument.value_code} ? {row.values[True]} : {row.values[False]}"
    return None


def _blocks(
    declaration: Declaration, argument: hcl.Attribute, said: str, level: Level | None
) -> Iterator[Fix | Refusal]:
    """The list of a job queue as blocks, each with the place that it had."""
    source, value = declaration.source, argument.value
    if not isinstance(value, hcl.TupleCons) or declaration.body.blocks(QUEUE.new, "dynamic"):
        yield Refusal(source, argument, f"{said}; what to write for {_shown(argument)} cannot be told")
        return
    codes = [element.value.code.strip() for element in value.elements]
    blocks = [
        hcl.build(f"{QUEUE.new} {{\norder = {i}\ncompute_environment = ARN\n}}", ARN=code)
        for i, code in enumerate(codes)
    ]
    last = declaration.body.attributes[-1]
    edits: tuple[Edit, ...] = (Remove(source, argument),)
    if last is argument:
        # Nothing to put them behind: they stand where the list stood.
        edits = (in_place(source, declaration.body, argument, "\n".join(blocks)),)
    else:
        edits = (*edits, Insert(source, last, "\n".join(blocks)))
    yield Fix(source, argument, f"{said}: each environment gets a block with its place", edits, level=level)


def _shown(argument: hcl.Attribute) -> str:
    return f"{argument.name} = {argument.value_code}" if "\n" not in argument.value_code else argument.name


def _brief(name: str, code: str) -> str:
    return f"{name} = {code}" if "\n" not in code else name

"""Attributes that are read by another name now."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Level, Replace, Safety
from fixer.module import Declaration, Module, known
from transforms._former_arguments.table import Read
from transforms._former_arguments.versions import is_at_least, is_known, is_unknown


def of_readers(module: Module, row: Read, declaration: Declaration) -> Iterator[Fix]:
    """One fix for each place where what a row is about is read of a block."""
    # Told when something is read by either name: most modules read neither.
    for reader, reference in module.readers(declaration.address):
        if reference.attribute not in (row.old, row.new) or not reader.source.is_editable:
            continue
        size = len(reference.names) - 1 - reference.address.count(".")
        start = reference.end - len(reference.attribute)
        if size != 1 or reader.source.text[start : reference.end] != reference.attribute:
            continue
        node = hcl.Body.of_text(reference.attribute, start)
        if reference.attribute == row.old and is_known(module, row.provider, row.since):
            if row.removed is not None and is_at_least(module, row.provider, row.removed):
                message = f'Unsupported attribute: {declaration.address} has no "{row.old}" any more: {row.new} is read'
                yield Fix(reader.source, node, message, (Replace(reader.source, node, row.new),), level=Level.ERROR)
                continue
            message = f"{row.old} of {declaration.address} is deprecated. Use {row.new} instead: {row.new} is read"
            # It works as it is until the next major version, and who still plans with the last one would be stopped.
            safety = Safety.UNSAFE if row.is_new else None
            if _reads_the_same(module, row, declaration):
                yield Fix(reader.source, node, message, (Replace(reader.source, node, row.new),), safety)
        elif reference.attribute == row.new and row.is_new and is_unknown(module, row.provider, row.since):
            message = (
                f'Unsupported attribute: {declaration.address} has no attribute named "{row.new}" before version '
                f"{row.since[0]} of the provider: {row.old} is read"
            )
            edit = Replace(reader.source, node, row.old)
            yield Fix(reader.source, node, message, (edit,), level=Level.ERROR)


def _reads_the_same(module: Module, row: Read, declaration: Declaration) -> bool:
    """Whether the new name certainly reads what the old one does: the value of a variable is not certain."""
    name, beginning = row.only
    if not name:
        return True
    argument = declaration.attribute(name)
    if argument is None:
        return declaration.kind == "resource"
    value = known(module, argument.value, at_validation=True)
    is_text = isinstance(value, str) and value.startswith(beginning)
    return is_text or argument.value_code.startswith(f'"{beginning}')

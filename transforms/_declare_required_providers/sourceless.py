"""Entries without a source whose provider is not the one that Terraform takes them for."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix, Level, Replace
from fixer.module import read_entry
from fixer.provider.known import KNOWN
from transforms._declare_required_providers.entries import Requirements, written


def sourceless(block: Requirements) -> Iterator[Fix]:
    """Gives each entry without a source its provider's, where Terraform would look for another one."""
    for entry in block.entries:
        known = KNOWN.get(entry.name)
        if known is None or known.is_default:
            continue
        said = read_entry(entry)
        if said.source or not said.is_plain:
            continue
        value = entry.value
        newline = block.source.newline + entry.indent
        if isinstance(value, hcl.ObjectCons) and value.elements:
            brace = hcl.Body.of_text("{", value.start)
            is_open = "\n" in value.code[: value.elements[0].key.start - value.start]
            code = f"source = {hcl.quoted(known.source)}"
            edit = Replace(block.source, brace, f"{{{newline}  {code}" if is_open else f"{{ {code},")
        else:
            code = written(entry.name, known.source, said.version or known.constraint, [entry])
            edit = Replace(block.source, value, code.partition("=")[2].strip().replace("\n", newline))
        message = f"{entry.name} has no source, and Terraform looks for hashicorp/{entry.name}: it is {known.source}"
        yield Fix(block.source, entry, message, (edit,), level=Level.ERROR)

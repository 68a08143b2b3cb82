"""The format of a flow log, whose fields are written like references of Terraform's: `${version} ${account-id}`.

Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
"""

from collections.abc import Iterator, Sequence
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module
from fixer.validation import Rejection, attribute_at

_FLOW_LOG = "aws_flow_log"
_FORMAT = "log_format"
# All others have hyphens.
_FIELDS: Final = frozenset(
    [
        *("action", "bytes", "dstaddr", "dstport", "end", "packets", "protocol"),
        *("region", "srcaddr", "srcport", "start", "type", "version"),
    ]
)


def format_fixes(module: Module, named: Sequence[Rejection]) -> Iterator[Fix]:
    """One fix for each format: all its fields are escaped."""
    for fields in _formats(module, named).values():
        first = fields[0]
        source = first.declaration.source
        if source.is_override or not source.is_editable:
            continue
        shown = f"$${{{first.name}}}"
        others = len(fields) - 1
        more = f", and the other {others} likewise" if others > 1 else ", and the other likewise" if others else ""
        said = f"{first.message.rstrip('.')}; it is a field of the flow log's format, and is written {shown}{more}"
        yield Fix(source, first.node, said, tuple([Replace(source, one.node, "$" + one.node.code) for one in fields]))


def without_formats(module: Module, named: Sequence[Rejection]) -> list[Rejection]:
    """The names that stand in no such format."""
    fields = {id(one) for those in _formats(module, named).values() for one in those}
    return [one for one in named if id(one) not in fields]


def is_field(module: Module, found: Rejection) -> bool:
    """Whether a name in the format of a flow log is that of a field, whatever else is called so."""
    item = attribute_at(found.declaration.body, found.node.start)
    return item is not None and _is_field(found.name) and _is_format(module, found, item)


def _formats(module: Module, named: Sequence[Rejection]) -> dict[tuple[str, int], list[Rejection]]:
    """The fields of each format. What is none may be a variable's or a local's name, and a lone one as well."""
    found: dict[tuple[str, int], tuple[hcl.Attribute, list[Rejection]]] = {}
    for one in named:
        item = attribute_at(one.declaration.body, one.node.start)
        if item is not None and _is_format(module, one, item):
            found.setdefault((one.declaration.source.name, item.start), (item, []))[1].append(one)
    fields = dict[tuple[str, int], list[Rejection]]()
    for place, (item, those) in found.items():
        sure = [one for one in those if _is_field(one.name) or not _is_declared(module, one.name)]
        is_lone = len(sure) == 1 and _is_declared(module, sure[0].name) and "$${" not in item.value_code
        if sure and not is_lone:
            fields[place] = sure
    return fields


def _is_declared(module: Module, name: str) -> bool:
    return module.find(f"var.{name}") is not None or name in module.locals


def _is_field(name: str) -> bool:
    return name in _FIELDS or "-" in name


def _is_format(module: Module, one: Rejection, item: hcl.Attribute) -> bool:
    """Whether an argument is the format of a flow log, or a local that is read for one."""
    if one.declaration.kind == "locals":
        return any(
            reader.type == _FLOW_LOG and (read := attribute_at(reader.body, reference.start)) and read.name == _FORMAT
            for reader, reference in module.readers(f"local.{item.name}")
        )
    return one.declaration.type == _FLOW_LOG and item.name == _FORMAT

"""The format of a flow log, whose fields are written like references of Terraform's: `${version} ${account-id}`.

Source: https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
"""

from collections.abc import Iterator, Sequence

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module
from fixer.validation import Rejection, attribute_at

_FLOW_LOG = "aws_flow_log"
_FORMAT = "log_format"


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
        said = f"{first.message.rstrip('.')}; it is a field of the flow log's format: write {shown}{more}"
        yield Fix(source, first.node, said, tuple([Replace(source, one.node, "$" + one.node.code) for one in fields]))


def without_formats(module: Module, named: Sequence[Rejection]) -> list[Rejection]:
    """The names that stand in no such format."""
    fields = {id(one) for those in _formats(module, named).values() for one in those}
    return [one for one in named if id(one) not in fields]


def _formats(module: Module, named: Sequence[Rejection]) -> dict[tuple[str, int], list[Rejection]]:
    """The fields of each format. A lone one that may be a variable's or a local's name is none."""
    found: dict[tuple[str, int], list[Rejection]] = {}
    for one in named:
        item = attribute_at(one.declaration.body, one.node.start)
        if item is not None and _is_format(module, one, item):
            found.setdefault((one.declaration.source.name, item.start), []).append(one)
    return {
        place: those
        for place, those in found.items()
        if not all(module.find(f"var.{one.name}") or one.name in module.locals for one in those)
    }


def _is_format(module: Module, one: Rejection, item: hcl.Attribute) -> bool:
    """Whether an argument is the format of a flow log, or a local that is read for one."""
    if one.declaration.kind == "locals":
        return any(
            reader.type == _FLOW_LOG and (read := attribute_at(reader.body, reference.start)) and read.name == _FORMAT
            for reader, reference in module.readers(f"local.{item.name}")
        )
    return one.declaration.type == _FLOW_LOG and item.name == _FORMAT

"""What sends where: the instances that an argument of a resource names, and those that it sends for."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, known, nested_arguments, resolved
from transforms._instances.named import EACH, Named, named
from transforms._instances.sent import is_sent, of_dynamic_blocks
from transforms._sendings.row import Row

# Functions all of whose arguments have to be there.
_PLAIN: Final = frozenset(("format", "jsonencode", "tolist", "toset", "tostring"))


class Sending(NamedTuple):
    """That a service, by a row, is sent to something by a resource; `of` is what it sends for, None where none is.

    `is_always` unless the sender sends on a condition, without which what it names need not be there.
    """

    row: Row
    sender: Declaration
    to: Declaration
    named: Named
    of: Named | None
    is_always: bool

    @property
    def is_by_instance(self) -> bool:
        """Whether each instance of the sender names others than the next."""
        return any(EACH.search(one.code) for one in (self.named, self.of) if one is not None)

    @property
    def place(self) -> tuple[str, int]:
        """Where the sender stands."""
        return self.sender.source.name, self.sender.block.start


def sendings(module: Module, rows: tuple[Row, ...], type_: str) -> Iterator[Sending]:
    """All that is sent to resources of a type, where it can be told to which of them."""
    for row in rows:
        for sender in module.resources(*row.senders):
            for body, argument in nested_arguments(sender.body, row.to):
                if not _is_so(module, sender, body, row) or not is_sent(module, sender, argument):
                    continue
                is_always = argument not in of_dynamic_blocks(sender.body)
                for value in _elements(argument.value):
                    to, of = named(module, sender, value, frozenset({type_})), _source(module, sender, row)
                    if to is not None and to.declaration is not None and (of is not None or not row.arns):
                        yield Sending(row, sender, to.declaration, to, of, is_always and _reads_unconditionally(value))


def _elements(expression: hcl.Expression) -> list[hcl.Expression]:
    if isinstance(expression, hcl.TupleCons):
        return [element.value for element in expression.elements]
    return [expression]


def _source(module: Module, sender: Declaration, row: Row) -> Named | None:
    """What a sender sends for; None where that cannot be told, or is nothing."""
    if not row.of:
        return Named(sender, _own(sender), _key(sender)) if sender.type in row.arns else None
    value = resolved(module, sender.value(row.of))
    if value is None or not row.arns or not _reads_unconditionally(value):
        return None
    found = named(module, sender, value, row.arns.keys())
    if found is not None:
        return found
    is_passed = isinstance(value, hcl.Traversal) and value.names[:1] in (("var",), ("data",), ("module",))
    return Named(None, value.code.strip()) if is_passed and row.is_arn else None


def _reads_unconditionally(expression: hcl.Expression) -> bool:
    """Whether all that an expression refers to has to be there."""
    return not any(
        isinstance(node, hcl.Conditional | hcl.ForExpression)
        or (isinstance(node, hcl.FunctionCall) and node.name not in _PLAIN)
        for node in hcl.walk(expression)
    )


def _own(sender: Declaration) -> str:
    return f"{sender.address}[{_key(sender)}]" if _key(sender) else sender.address


def _key(declaration: Declaration) -> str:
    return {"single": "", "count": "count.index", "for_each": "each.key"}[declaration.shape.kind]


def _is_so(module: Module, sender: Declaration, body: hcl.Body, row: Row) -> bool:
    """Whether a sender does send, as far as the row asks for that."""
    if row.by_role and sender.attribute(row.by_role) is not None:
        return False
    switch, value = row.off
    if switch and sender.attribute(switch) is not None and known(module, sender.value(switch)) == value:
        return False
    for path, wanted in row.when:
        within = body if "." in path else sender.body
        argument = within.attribute(path.rpartition(".")[2])
        if argument is None or known(module, argument.value) != wanted:
            return False
    return True

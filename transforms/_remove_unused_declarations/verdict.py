"""What is to be done about a declaration that nobody reads."""

from fixer.engine import Edit, Fix, Refusal, Remove, listed
from fixer.module import Module, Source
from transforms._remove_unused_declarations.handed import Handed
from transforms._remove_unused_declarations.obstacles import is_unknown, may_be_meant, obstacle, of_provider, outside
from transforms._unread_declarations.unread import Unread, named_wrongly


def found(module: Module, handed: Handed, one: Unread, lacks: str) -> Fix | Refusal:
    """What is to be done about a declaration that nobody reads."""
    item = one.item
    what = nobody(one)
    if lacks:
        advice = (
            f"{what} here; {lacks} is read and not declared, so a part of the module may be missing: if not, remove it"
        )
        return Fix(item.source, item.node, advice)
    if item.name in (wrong := named_wrongly(module)):
        return Fix(item.source, item.node, f"{what}, and {wrong[item.name]} is read and not declared: it may be meant")
    if is_unknown(item):
        return Fix(item.source, item.node, f"{what}: remove it unless it is there for what it does")
    if may_be_meant(item):
        return Fix(item.source, item.node, f"{what}, which may be meant to be so: remove it if it is not")
    if reason := obstacle(module, item):
        return Refusal(item.source, item.node, f"{what}, and it is left: {reason}")
    edits: list[Edit] = [Remove(item.source, item.node)]
    also = ""
    if item.address.startswith("var."):
        if callers := handed.callers(handed.own, item.name):
            if not handed.goes(handed.own, item.name):
                call = callers[0][0]
                where = f"{call.declaration.address} in {call.file_from(handed.own)}"
                return Refusal(item.source, item.node, f"{what}, and it is left: {where} hands it a value; remove both")
            also = ", and from the calls that hand it a value"
        elif not handed.is_called():
            if reason := outside(module, item):
                return Refusal(item.source, item.node, f"{what}, and it is left: {reason}; remove both")
            if of_provider(module, item):
                advice = f"{what} here: remove it, unless a file that is not among these configures a provider with it"
                return Fix(item.source, item.node, advice)
        values = [(source, value) for source in _values(module) if (value := source.tree.body.attribute(item.name))]
        edits += [Remove(source, value) for source, value in values]
        also += f", and from {listed([source.name for source, _ in values])}" if values else ""
    return Fix(item.source, item.node, f"{what}: it is removed{also}", tuple(edits))


def _values(module: Module) -> list[Source]:
    return [source for source in module.sources.values() if source.name.endswith(".tfvars")]


def nobody(one: Unread) -> str:
    """That nobody reads it, in words."""
    if one.reader:
        return f"only {one.reader} reads {one.item.address}, and nothing reads that"
    return f"nothing reads {one.item.address}"

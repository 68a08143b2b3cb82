"""Which variables, local values and data sources of a module nobody reads."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple

from fixer import hcl
from fixer.module import Module, Source, references, relatives
from fixer.validation import undeclared

_NAME = re.compile(r"[\w-]+")
# How nobody writes a reference, though it can be.
_SPACED = re.compile(r"(?:var|local|data)(?:\s+\.|\.\s)")
_ROOTS = ("var.", "local.", "data.")


class Item(NamedTuple):
    """A variable, a local value or a data source: its address, and where it is declared."""

    address: str
    source: Source
    node: hcl.Block | hcl.Attribute

    @property
    def name(self) -> str:
        """The last part of its address."""
        return self.address.rpartition(".")[2]

    def holds(self, source: Source, at: int) -> bool:
        """Whether a place of a file is inside of it."""
        return source.name == self.source.name and self.node.start <= at < self.node.end


class Unread(NamedTuple):
    """An item that nobody reads, or only another one that nobody reads: `reader`, empty if there is none."""

    item: Item
    reader: str = ""


class Stretch(NamedTuple):
    """A piece of a file that goes, so that what it reads is read by nobody there."""

    source: Source
    start: int
    end: int


def does_anything(module: Module) -> bool:
    """Whether the module has something that reads what it declares; one that has not is a part of a module."""
    return any(module.declarations(kind) for kind in ("resource", "module", "output"))


def items(module: Module) -> dict[str, Item]:
    """What the module declares and a fix may remove, by address."""
    found: dict[str, Item] = {}
    for kind in ("variable", "data"):
        for declaration in module.declarations(kind):
            if declaration.source.is_editable:
                found.setdefault(declaration.address, Item(declaration.address, declaration.source, declaration.block))
    for declaration in module.declarations("locals"):
        if declaration.source.is_editable:
            for attribute in declaration.body.attributes:
                address = f"local.{attribute.name}"
                found.setdefault(address, Item(address, declaration.source, attribute))
    return found


def unread(
    module: Module,
    declared: Mapping[str, Item],
    may_go: Callable[[Item], bool],
    gone: Iterable[Stretch] = (),
    *,
    across_files: bool = False,
) -> list[Unread]:
    """The items that nobody reads, and those that only such ones read which `may_go`: at once those in the same file,
    the others `across_files`. What `gone` reads counts for nothing.
    """
    gone = list(gone)
    found: dict[str, Unread] = {}
    waiting: list[Item] = []
    candidates = [item for address, item in declared.items() if not _is_read(module, address, item, gone)]
    texts = [source.text for source in module.sources.values()] if candidates else []
    is_spaced = any(_SPACED.search(text) for text in texts)
    for item in candidates:
        if is_spaced and any(re.search(rf"(?:\s\.|\.\s)\s*{re.escape(item.name)}(?![\w-])", text) for text in texts):
            continue
        # What is not even named is not searched for.
        named = any(item.address in text for text in texts)
        if not named or not any(True for _ in _readers(module, item, gone)):
            found[item.address] = Unread(item)
            waiting.append(item)
    for reader in waiting:
        if not may_go(reader):
            continue
        gone.append(Stretch(reader.source, reader.node.start, reader.node.end))
        code = reader.source.text[reader.node.start : reader.node.end]
        for address in dict.fromkeys([reference.address for reference in references(code)]):
            read = declared.get(address)
            if read is None or address in found or not (across_files or read.source is reader.source):
                continue
            near = gone if across_files else [stretch for stretch in gone if stretch.source is read.source]
            if not any(True for _ in _readers(module, read, near)):
                found[address] = Unread(read, reader.address)
                waiting.append(read)
    return list(found.values())


def missing(module: Module, declared: Mapping[str, Item]) -> str:
    """An address that the module reads and does not declare, empty if there is none."""
    for address in sorted(module.named):
        kind, _, name = address.partition(".")
        if kind not in ("var", "local", "data") or not _is_read(module, address, None, ()):
            continue
        known = address in declared or module.find(address) or (kind == "local" and name in module.locals)
        if not known and not _is_said_in_json(module, address) and any(True for _ in module.readers(address)):
            return address
    return ""


def named_wrongly(module: Module) -> Mapping[str, str]:
    """The names in references to what is not there, of a module and of those that it calls: by name, what is read."""
    return module.once(_named_wrongly)


def _named_wrongly(module: Module) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in (module, *relatives(module).below):
        # What does not parse says nothing for certain.
        for rejection in undeclared(one) if not one.problems else ():
            found |= dict.fromkeys(_NAME.findall(rejection.node.code), rejection.name)
    return found


def _is_said_in_json(module: Module, address: str) -> bool:
    name = address.rpartition(".")[2]
    return any(not source.is_hcl and f'"{name}"' in source.text for source in module.sources.values())


def _readers(module: Module, item: Item, gone: Iterable[Stretch]) -> Iterator[Source]:
    """The files in which an item is read, outside of its own block and of what is gone."""
    for declaration, reference in module.readers(item.address):
        source, at = declaration.source, reference.start
        if not item.holds(source, at) and not _is_in(gone, source, at):
            yield source


def _is_read(module: Module, address: str, item: Item | None, gone: Iterable[Stretch]) -> bool:
    """Whether an address is read for sure, by a glance at the texts: most are, and are not looked at any closer."""
    for source, at in module.named.get(address, ()):
        if source.is_hcl and not _is_name_in_code(source.text, at):
            continue
        if (item is None or not item.holds(source, at)) and not _is_in(gone, source, at):
            return True
    return False


def _is_name_in_code(text: str, at: int) -> bool:
    """Whether what stands at a place is neither part of a longer name nor, by its line, in a comment or a string."""
    before = text[at - 1] if at else "\n"
    if before.isalnum() or before in "_-.":
        return False
    lead = text[text.rfind("\n", 0, at) + 1 : at]
    if "#" in lead or "//" in lead:
        return False
    if lead.count('"') % 2 == 0:
        return True
    lead = lead.replace("$${", "").replace("%%{", "")
    return "${" in lead or "%{" in lead


def _is_in(gone: Iterable[Stretch], source: Source, at: int) -> bool:
    return any(stretch.source.name == source.name and stretch.start <= at < stretch.end for stretch in gone)

"""A folder of `.tf` files as Terraform sees it: one module."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property

from fixer import hcl
from fixer.errors import Problem
from fixer.module.declaration import Declaration
from fixer.module.kept import Kept
from fixer.module.references import Reference, references
from fixer.module.source import Attachment, Source
from fixer.module.surroundings import Surroundings


class Module(Kept):
    """A module: its files, what they declare, and who refers to what. Immutable; a change makes another one.

    `path` is the folder as the user named it. Override files and what is not a `.tf` file (`.tf.json`, `.tfvars`,
    tests) are read for references and never edited. `lasting` is what its users know of texts for good: it stays from
    one change to the next.
    """

    def __init__(self, sources: Iterable[Source], *, path: str = "", surroundings: Surroundings | None = None) -> None:
        self.sources = {source.name: source for source in sorted(sources, key=lambda source: source.name)}
        self.path = path
        self.surroundings = surroundings or Surroundings()
        self.lasting: dict[object, set[str]] = {}
        # The references in the top-level blocks that somebody has asked for, by the blocks' texts: most of these stay.
        self._references: dict[str, tuple[Reference, ...]] = {}

    @classmethod
    def of(cls, files: Mapping[str, str], *, path: str = "", surroundings: Surroundings | None = None) -> "Module":
        """The module that is made of these texts, by file name."""
        return cls([Source(name, text) for name, text in files.items()], path=path, surroundings=surroundings)

    def with_texts(self, texts: Mapping[str, str]) -> "Module":
        """The module with other texts in some of its files, or in files that came with it."""
        sources = {
            name: source.with_text(texts[name]) if name in texts else source for name, source in self.sources.items()
        }
        others = {name: text for name, text in texts.items() if name not in sources}
        around = self.surroundings.with_texts(others) if others else self.surroundings
        changed = Module(sources.values(), path=self.path, surroundings=around)
        changed.lasting = self.lasting
        changed._references = self._references
        return changed

    def attachment(self, path: str) -> Attachment | None:
        """A file that came with the module, by its path from the folder; None where a fix may not change it.

        Only an answer has such: it is all there is, so who reads the file can be told.
        """
        own, modules = self.surroundings.tree()
        text = self.surroundings.read(path) if self.surroundings.kind == "answer" else None
        if text is None or path in self.sources or path.startswith("..") or not modules.repairs(own, path):
            return None
        return Attachment(path, text)

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The syntax errors of all files."""
        return tuple([problem for source in self.sources.values() for problem in source.problems])

    @cached_property
    def _declared(self) -> dict[str, list[Declaration]]:
        declared: dict[str, list[Declaration]] = {}
        for source in self.sources.values():
            if not source.is_configuration:
                continue
            for item in source.tree.body.items:
                if isinstance(item, hcl.Block):
                    declared.setdefault(item.type, []).append(Declaration(source, item))
        return declared

    @cached_property
    def _by_type(self) -> dict[tuple[str, str], list[Declaration]]:
        found: dict[tuple[str, str], list[Declaration]] = {}
        for kind, declarations in self._declared.items():
            for declaration in declarations:
                found.setdefault((kind, declaration.type), []).append(declaration)
        return found

    @cached_property
    def _by_address(self) -> dict[str, Declaration]:
        # The data sources of checks have their names among those of the module, which comes first where both have one.
        # Source: https://developer.hashicorp.com/terraform/language/checks#scoped-data-sources
        nested = [
            Declaration(check.source, d) for check in self.declarations("check") for d in check.body.blocks("data")
        ]
        declared = [d for declarations in self._declared.values() for d in declarations]
        return {d.address: d for d in reversed([*declared, *nested])}

    def declarations(self, kind: str = "") -> tuple[Declaration, ...]:
        """All top-level blocks, or those of a kind (`resource`, `variable`, `terraform`, ...), in source order."""
        if kind:
            return tuple(self._declared.get(kind, ()))
        return tuple([declaration for declarations in self._declared.values() for declaration in declarations])

    def resources(self, *types: str) -> tuple[Declaration, ...]:
        """The resources of these types, in source order."""
        return tuple([found for type_ in types for found in self._by_type.get(("resource", type_), ())])

    def data(self, *types: str) -> tuple[Declaration, ...]:
        """The data sources of these types, in source order."""
        return tuple([found for type_ in types for found in self._by_type.get(("data", type_), ())])

    def one_of_each_type(self, kind: str) -> Iterator[Declaration]:
        """The first declaration of each type (first label) that a kind has."""
        return (found[0] for (of_kind, _), found in self._by_type.items() if of_kind == kind)

    def find(self, address: str) -> Declaration | None:
        """What is declared at an address (`aws_vpc.main`, `data.aws_region.current`, `var.region`), or None.

        A data source in a check is, too: no other one may have its address, though only that check may read it.
        """
        return self._by_address.get(address)

    @cached_property
    def locals(self) -> dict[str, hcl.Attribute]:
        """The local values by name."""
        return {
            attribute.name: attribute
            for declaration in self.declarations("locals")
            for attribute in declaration.body.attributes
        }

    def declared_in(self, node: hcl.Node, source: Source) -> Declaration | None:
        """The top-level block of a file that a node stands in."""
        item = source.item_at(node.start)
        return Declaration(source, item) if item is not None else None

    @cached_property
    def named(self) -> Mapping[str, Sequence[tuple[Source, int]]]:
        """Where something that looks like an address stands, comments, strings and JSON included, by that address."""
        named: dict[str, list[tuple[Source, int]]] = {}
        for source in self.sources.values():
            for address, start in source.names:
                named.setdefault(address, []).append((source, start))
        return named

    def readers(self, address: str) -> Iterator[tuple[Declaration, Reference]]:
        """Every reference to an address, with the top-level block it stands in. A block's own are included."""
        # By the names first: most blocks do not hold them, and are not looked into.
        seen: set[tuple[str, int]] = set()
        for source, at in self.named.get(address, ()):
            item = source.item_at(at)
            if item is None or (source.name, item.start) in seen:
                continue
            seen.add((source.name, item.start))
            start, text = item.start, source.text[item.start : item.end]
            if text not in self._references:
                self._references[text] = tuple(references(text))
            for reference in self._references[text]:
                if reference.address == address:
                    yield (
                        Declaration(source, item),
                        Reference(reference.names, start + reference.start, start + reference.end),
                    )

    def mentions(self, text: str) -> bool:
        """Whether the text stands anywhere in the module's files, comments and JSON included."""
        return any(text in source.text for source in self.sources.values())

"""One file of a module: its text, and its tree when someone asks."""

import re
from bisect import bisect_right
from collections.abc import Set as AbstractSet
from functools import cached_property

from fixer import hcl
from fixer.errors import Lines, Problem, problem_at
from fixer.module.kept import Kept

_NAMES = re.compile(r"(?<![\w.-])[A-Za-z_][\w-]*+(?:[ \t]*+\.[ \t]*+[A-Za-z_][\w-]*+)+")


class Source(Kept):
    """A file of a module.

    `name` is its path inside the module's folder, with forward slashes. `problem` is what is known to be wrong with it
    beyond its syntax: it could not be read, or it breaks off.
    """

    def __init__(
        self, name: str, text: str, problem: Problem | None = None, known: AbstractSet[str] = frozenset()
    ) -> None:
        self.name = name
        self.text = text
        self.problem = problem
        self._known = known

    def __repr__(self) -> str:
        return f"<Source {self.name}>"

    @property
    def is_hcl(self) -> bool:
        """Whether the file is written in HCL (and not in JSON)."""
        return not self.name.endswith(".json")

    @property
    def is_configuration(self) -> bool:
        """Whether the file declares what the module is made of: a `.tf` file, and no values or tests."""
        return self.name.endswith(".tf")

    @property
    def is_override(self) -> bool:
        """Whether Terraform merges the file over the others: such a file is read, never edited.

        Source: https://developer.hashicorp.com/terraform/language/files/override
        """
        stem = self.name.rpartition("/")[2].removesuffix(".json").removesuffix(".tf")
        return stem == "override" or stem.endswith("_override")

    @property
    def is_editable(self) -> bool:
        """Whether a fix may change the file: what the module is made of, or values for its variables, in HCL."""
        return self.name.endswith(".tfvars") or (self.is_configuration and not self.is_override)

    @cached_property
    def addresses_tffix(self) -> bool:
        """Whether a comment of the file may tell tffix to leave something alone."""
        return "tffix:" in self.text

    @cached_property
    def tree(self) -> hcl.File:
        """The file's tree; that of an empty file for one that is not HCL."""
        return hcl.parse(self.text if self.is_hcl else "")

    @cached_property
    def _starts(self) -> list[int]:
        return [item.start for item in self.tree.body.items]

    def item_at(self, offset: int) -> hcl.Block | None:
        """The top-level block that holds a place of the file, None if there is none."""
        at = bisect_right(self._starts, offset) - 1
        item = self.tree.body.items[at] if at >= 0 else None
        return item if isinstance(item, hcl.Block) and offset < item.end else None

    def stretch(self, start: int, end: int) -> hcl.Node:
        """A stretch of the file (offsets) as a node, for what is none in the tree: a reference in a text, a name."""
        return hcl.Body.of_text(self.text[start:end], start)

    @cached_property
    def names(self) -> tuple[tuple[str, int], ...]:
        """What looks like an address, comments, strings and JSON included, each with its place."""
        found = []
        for written in _NAMES.finditer(self.text):
            names = [name.strip() for name in written.group().split(".", 3)]
            address = ".".join(names[: 3 if names[0] in ("data", "ephemeral") else 2])
            found.append((address, written.start()))
        return tuple(found)

    @cached_property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the file: it breaks off, or its syntax errors."""
        if self.problem is not None:
            return (self.problem,)
        if self.name.endswith(".tf.json"):
            return _json_problems(self.text, self.name)
        return hcl.errors(self.text, self.name, self._known, self.tree) if self.is_hcl else ()

    def with_text(self, text: str) -> "Source":
        """The file with another text. Blocks that stand in both and were checked for errors are not checked again."""
        known: AbstractSet[str] = frozenset()
        # Of many files around a module nobody asks whether they are right.
        if "problems" in vars(self) and not self.problems:
            known = {self.text[item.start : item.end] for item in self.tree.body.items}
        return Source(self.name, text, self.problem, known)

    @cached_property
    def lines(self) -> Lines:
        """Where the lines of the file start."""
        return Lines(self.text)

    @cached_property
    def newline(self) -> str:
        """The newline that the file uses."""
        return hcl.newline_of(self.text)


def _json_problems(text: str, name: str) -> tuple[Problem, ...]:
    """What keeps a file of JSON from being that.

    Source: https://developer.hashicorp.com/terraform/language/syntax/json
    """
    import json  # few modules have such files

    try:
        json.loads(text)
    except json.JSONDecodeError as error:
        return (problem_at(text, error.pos, f"this is no JSON: {error.msg}", file=name),)
    return ()


class Attachment(Source):
    """A file that is no Terraform and came with the module, such as a template: a fix may change its text."""

    @property
    def is_hcl(self) -> bool:
        """It is not."""
        return False

    @property
    def is_configuration(self) -> bool:
        """It is not."""
        return False

    @property
    def is_editable(self) -> bool:
        """It is."""
        return True

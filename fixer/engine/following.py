"""Which findings follow from what a run itself added: they are no mistakes of the input."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source

if TYPE_CHECKING:
    from fixer.engine.diff import Origins

_ADDRESS: Final = re.compile(r"(?<![\w.-])(?:data\.)?[a-z]\w*\.[A-Za-z_][\w-]*")


class Added(NamedTuple):
    """What a run has added to a module so far: by the origins of its changed files, and all texts of the input."""

    module: Module
    origins: Mapping[str, "Origins"]
    first: Mapping[str, str]

    def explains(self, source: Source, node: hcl.Node, message: str) -> bool:
        """Whether a finding is one of what was added: of a block as a whole, where its message names one that stands in
        new lines; of anything inside, where it stands in new lines itself. What was only moved is no addition.
        """
        if not self.origins:
            return False
        if any(node is block for block in source.tree.body.blocks()):
            found = [self.module.find(address) for address in dict.fromkeys(_ADDRESS.findall(message))]
            return any(one is not None and self._is_new(one) for one in found)
        return self._has(source, node.start, node.end)

    def _is_new(self, one: Declaration) -> bool:
        return self._has(one.source, one.block.start, one.block.body.start)

    def _has(self, source: Source, start: int, end: int) -> bool:
        """Whether all lines from one offset to another are new, and the first says what no line of the input said."""
        origins = self.origins.get(source.name)
        if origins is None:
            return False
        lines = range(source.lines.position(start).line - 1, source.lines.position(max(end, start)).line)
        if any(i >= len(origins) or origins[i] is not None for i in lines):
            return False
        code = source.text.split("\n")[lines[0]].strip()
        return not any(code == line.strip() for text in self.first.values() for line in text.split("\n"))

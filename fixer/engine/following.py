"""Which findings follow from what a run itself added: they are no mistakes of the input."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Source

if TYPE_CHECKING:
    from fixer.engine.diff import Origins

# What code sets something to: strings, numbers, what it reads; and the header of a block, which sets nothing.
_VALUE: Final = re.compile(
    r'"([^"\n]++)"|(?<![\w.$"-])([A-Za-z_][\w-]*+(?>(?:\.[\w*-]++|\[[^\]\n]*+\])+)|\d++(?:\.\d++)?|true|false)(?![\w-])'
)
_HEADER: Final = re.compile(r'^[ \t]*[A-Za-z_][\w-]*(?:[ \t]+"[^"\n]*")*[ \t]*\{')
_ADDRESS: Final = re.compile(r"(?<![\w.-])(?:data\.)?[a-z]\w*\.[A-Za-z_][\w-]*")


class Added(NamedTuple):
    """What a run has added to a module so far: by the origins of its changed files, and all texts of the input."""

    module: Module
    origins: Mapping[str, "Origins"]
    first: Mapping[str, str]

    def explains(self, source: Source, node: hcl.Node, message: str) -> bool:
        """Whether a finding is one of what was added: of a block as a whole, where its message names one that stands in
        new lines; of anything inside, where it stands in new lines itself. What was only moved is no addition: new
        lines that set anything to what lines that are gone did, as a wrong value or a lack of it is the input's.
        """
        if not self.origins:
            return False
        if any(node is block for block in source.tree.body.blocks()):
            found = [self.module.find(address) for address in dict.fromkeys(_ADDRESS.findall(message))]
            return any(one is not None and self._is_new(one) for one in found)
        around = next((one for one in source.tree.body.blocks() if one.start <= node.start < one.end), None)
        if around and self._has(source, around.start, around.body.start):
            return self._has(source, around.start, around.end)
        return self._has(source, node.start, node.end)

    def _is_new(self, one: Declaration) -> bool:
        return self._has(one.source, one.block.start, one.block.end)

    def _has(self, source: Source, start: int, end: int) -> bool:
        """Whether all lines from one offset to another are new, and the first says what no line of the input said."""
        origins = self.origins.get(source.name)
        if origins is None:
            return False
        lines = range(source.lines.position(start).line - 1, source.lines.position(max(end, start)).line)
        if any(i >= len(origins) or origins[i] is not None for i in lines):
            return False
        code = source.text.split("\n")[lines[0] : lines[-1] + 1]
        if any(code[0].strip() == line.strip() for text in self.first.values() for line in text.split("\n")):
            return False
        gone = _values(line for name in self.origins for line in self._gone(name))
        return not gone & _values(code)

    def _gone(self, name: str) -> Iterator[str]:
        """The lines of a file of the input that are no more, or not as they were."""
        left = set(self.origins[name])
        for i, line in enumerate(self.first.get(name, "").split("\n")):
            if i not in left:
                yield line


def _values(lines: Iterable[str]) -> set[str]:
    """What lines of code set something to."""
    return {string or other for line in lines for string, other in _VALUE.findall(_HEADER.sub("", line))}

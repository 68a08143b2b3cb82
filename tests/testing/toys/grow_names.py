"""Makes a name longer, on its first and its third look: a second run finds something that the first one left."""

from collections.abc import Iterator
from typing import ClassVar

from fixer.engine import Fix, Refusal, Replace, Transform
from fixer.module import Module
from tests.testing.toys import META


class GrowNames(Transform):
    """See the module's docstring."""

    meta = META
    looks: ClassVar[int] = 0

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        GrowNames.looks += 1
        for resource in module.declarations("resource"):
            name = resource.attribute("name")
            if name is not None and GrowNames.looks % 2:
                edit = Replace(resource.source, name.value, name.value_code[:-1] + 'x"')
                yield Fix(resource.source, name, f"{resource.address} is short", (edit,))

"""Turns "tidy" into a list that terraform fmt would lay out otherwise."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace, Transform
from fixer.module import Module
from tests.testing.toys import META, names


class UnsettleLayout(Transform):
    """See the module's docstring."""

    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        for resource, name in names(module, '"tidy"'):
            edit = Replace(resource.source, name.value, "[1,2]")
            yield Fix(resource.source, name, f"{resource.address} is tidy", (edit,))

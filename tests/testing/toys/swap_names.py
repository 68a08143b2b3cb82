"""Turns "old" into "new"; a name that is computed is refused, a "dull" one has a suggestion."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace, Transform
from fixer.module import Module
from tests.testing.toys import META, names


class SwapNames(Transform):
    """See the module's docstring."""

    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        for resource, name in names(module, '"old"'):
            edit = Replace(resource.source, name.value, '"new"')
            yield Fix(resource.source, name, f"{resource.address} is old", (edit,))
        for resource, name in names(module, "var.name"):
            yield Refusal(resource.source, name, f"{resource.address} may be old:\nits name is computed")
        for resource, name in names(module, '"dull"'):
            yield Fix(resource.source, name, f"{resource.address} is dull")

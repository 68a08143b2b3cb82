"""Turns "narrow" into "wide", which is unsafe."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace, Safety, Transform
from fixer.module import Module
from tests.testing.toys import META, names


class WidenNames(Transform):
    """See the module's docstring."""

    meta = META._replace(safety=Safety.UNSAFE)

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        for resource, name in names(module, '"narrow"'):
            edit = Replace(resource.source, name.value, '"wide"')
            yield Fix(resource.source, name, f"{resource.address} is narrow", (edit,))

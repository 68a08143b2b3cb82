"""Turns "left" into "right" and "right" into "left"."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace, Transform
from fixer.module import Module
from tests.testing.toys import META, names


class NeverSettle(Transform):
    """See the module's docstring."""

    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        for mine, other in (('"left"', '"right"'), ('"right"', '"left"')):
            for resource, name in names(module, mine):
                edit = Replace(resource.source, name.value, other)
                yield Fix(resource.source, name, f"{resource.address} is on the wrong side", (edit,))

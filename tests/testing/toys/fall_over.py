"""Raises what no transform should raise."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Transform
from fixer.module import Module
from tests.testing.toys import META


class FallOver(Transform):
    """See the module's docstring."""

    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """None."""
        raise ZeroDivisionError("nobody thought of this")

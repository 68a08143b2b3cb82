"""Turns "old" into "new" in folders, and leaves answers alone."""

from collections.abc import Iterator

from fixer.engine import Fix, Refusal, Replace, Transform
from fixer.module import Module
from tests.testing.toys import META, names


class MarkFolders(Transform):
    """See the module's docstring."""

    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One for each name."""
        if module.surroundings.kind == "folder":
            for resource, name in names(module, '"old"'):
                edit = Replace(resource.source, name.value, '"new"')
                yield Fix(resource.source, name, f"{resource.address} is old", (edit,))

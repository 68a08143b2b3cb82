"""What a later version of a provider accepts, as far as it differs from what an earlier one does."""

from typing import Final

from fixer.provider.schema import Schema, Schemas

# The argument that version 6 of the AWS provider gave nearly every type.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
_REGION: Final = ("region", "oc s")


class LaterSchemas(Schemas):
    """The types that changed, over the schemas of the earlier version (see `tools/build_version_6.py`)."""

    def __init__(self, text: bytes, before: Schemas) -> None:
        super().__init__(text)
        self._before = before
        self.gone: frozenset[str] = frozenset(self._about["gone"])
        self._without_region: frozenset[str] = frozenset(self._about["without_region"])

    def find(self, kind: str, type_: str) -> Schema | None:
        """The schema of a type; None if the later version has it no more."""
        changed = super().find(kind, type_)
        if changed is not None or f"{kind} {type_}" in self.gone:
            return changed
        same = self._before.find(kind, type_)
        if same is not None and kind in ("resource", "data") and f"{kind} {type_}" not in self._without_region:
            same = same.with_argument(*_REGION)
        self._read[kind, type_] = same
        return same

    def adds(self, kind: str, type_: str) -> bool:
        """Whether a type came with the later version."""
        return self.has(kind, type_) and not self._before.has(kind, type_)

    def types(self, kind: str) -> tuple[str, ...]:
        """All types of a kind, sorted."""
        same = [type_ for type_ in self._before.types(kind) if f"{kind} {type_}" not in self.gone]
        return tuple(sorted({*super().types(kind), *same}))

"""What a later version of a provider accepts, as far as it differs from what an earlier one does."""

from typing import Final

from fixer.provider.schema import Argument, NestedBlock, Rule, Schema, Schemas

# The argument that version 6 of the AWS provider gave nearly every type.
# Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support
_REGION: Final = ("region", "oc s")
_ANYTHING: Final = Rule()


class _LaterSchema(Schema):
    """A block that changed. What values it takes and which arguments exclude one another is as before, unless it says
    so itself: of what the later version holds values to, its description tells nothing.
    """

    def __init__(self, schema: Schema, before: Schema) -> None:
        super().__init__(schema._lines, schema._line)
        self._before = before

    @property
    def excluding(self) -> tuple[tuple[str, ...], ...]:
        """Groups of arguments and blocks of which no two may be set."""
        names = {*self.names, *self.block_names}
        return super().excluding or tuple([group for group in self._before.excluding if names.issuperset(group)])

    def argument(self, name: str) -> Argument | None:
        """The argument or exported attribute of a name, None if there is none."""
        argument, before = super().argument(name), self._before.argument(name)
        if argument is None or before is None or argument.type != before.type:
            return argument
        if argument.schema is not None and before.schema is not None:
            argument = argument._replace(schema=_LaterSchema(argument.schema, before.schema))
        return argument._replace(rule=before.rule) if argument.rule == _ANYTHING else argument

    def block(self, name: str) -> NestedBlock | None:
        """The kind of nested block of a name, None if there is none."""
        block, before = super().block(name), self._before.block(name)
        if block is None or before is None:
            return block
        return block._replace(schema=_LaterSchema(block.schema, before.schema))


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
        if f"{kind} {type_}" in self.gone:
            return changed
        same = self._before.find(kind, type_)
        if changed is not None:
            if same is not None and same is not changed and not isinstance(changed, _LaterSchema):
                changed = self._read[kind, type_] = _LaterSchema(changed, same)
            return changed
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

"""The things that a module declares, each with its address: resources, data sources, variables, outputs, locals, ..."""

from typing import Final, Literal, NamedTuple

from fixer import hcl
from fixer.module.source import Source

# How many labels make the address of a block, and what stands before them.
_PREFIXES: Final = {
    "resource": ("", 2),
    "data": ("data.", 2),
    "ephemeral": ("ephemeral.", 2),
    "variable": ("var.", 1),
    "output": ("output.", 1),
    "module": ("module.", 1),
    "provider": ("provider.", 1),
    "check": ("check.", 1),
}


class Shape(NamedTuple):
    """How many instances a declaration makes: one, or as many as `count` or `for_each` say.

    `code` is the source text of that argument's value, empty for a single one.
    """

    kind: Literal["single", "count", "for_each"]
    code: str = ""


SINGLE: Final = Shape("single")


class Declaration(NamedTuple):
    """A top-level block and the file it stands in."""

    source: Source
    block: hcl.Block

    @property
    def kind(self) -> str:
        """The block's type: `resource`, `data`, `variable`, ..."""
        return self.block.type

    @property
    def type(self) -> str:
        """The first label: a resource's type, a variable's name. Empty if there is none."""
        labels = self.block.labels
        return labels[0] if labels else ""

    @property
    def name(self) -> str:
        """The last label: a resource's name, a variable's name. Empty if there is none."""
        labels = self.block.labels
        return labels[-1] if labels else ""

    @property
    def address(self) -> str:
        """How the module refers to it: `aws_vpc.main`, `data.aws_region.current`, `var.region`, `module.vpc`."""
        prefix, size = _PREFIXES.get(self.block.type, (f"{self.block.type}.", 1))
        return prefix + ".".join(self.block.labels[:size])

    @property
    def body(self) -> hcl.Body:
        """What stands between the braces."""
        return self.block.body

    def attribute(self, name: str) -> hcl.Attribute | None:
        """The argument of that name, or None."""
        return self.block.body.attribute(name)

    def value_code(self, name: str) -> str:
        """The source text of the value of the argument of that name, empty if it is not set."""
        return self.block.body.value_code(name)

    def value(self, name: str) -> hcl.Expression | None:
        """The value of the argument of that name, or None if it is not set."""
        attribute = self.block.body.attribute(name)
        return attribute.value if attribute else None

    @property
    def shape(self) -> Shape:
        """How many instances it makes."""
        for kind in ("count", "for_each"):
            attribute = self.block.body.attribute(kind)
            if attribute is not None:
                return Shape("count" if kind == "count" else "for_each", attribute.value_code)
        return SINGLE

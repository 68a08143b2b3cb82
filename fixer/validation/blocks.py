"""Arguments and blocks against a provider's schema: what it does not have, what it must have, how many it takes.

Source: https://github.com/hashicorp/hcl/blob/main/hcldec/spec.go and
https://github.com/hashicorp/hcl/blob/main/hclsyntax/structure.go, whose words these are.
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.language import DynamicSchema, language
from fixer.provider.schema import META_ARGUMENTS, META_BLOCKS, Argument, Schema
from fixer.provider.shipped import shipped
from fixer.validation.companions import unaccompanied
from fixer.validation.declared import misdeclared
from fixer.validation.exclusions import exclusions
from fixer.validation.fractions import fraction_rejections
from fixer.validation.mismatches import mismatch
from fixer.validation.nearest import nearest
from fixer.validation.own_rules import is_own_id, rule_of
from fixer.validation.rejection import Kind, Rejection
from fixer.validation.sizes import wrong_size
from fixer.validation.values import value_rejections

# Blocks of the language whose inside is the business of others.
_OPAQUE: Final = frozenset(
    {"backend", "cloud", "connection", "data", "provider_meta", "provisioner", "required_providers"}
)


def block_rejections(module: Module, declaration: Declaration, schema: Schema) -> Iterator[Rejection]:
    """What the provider would not take of a resource, a data source or its own configuration."""
    kind = declaration.kind
    body = _Body(module, declaration, META_ARGUMENTS[kind], META_BLOCKS[kind])
    yield from body.rejections(declaration.block, declaration.body, schema, "")


def language_rejections(
    module: Module, declaration: Declaration, block: hcl.Block, schema: Schema, path: str = ""
) -> Iterator[Rejection]:
    """What Terraform would not take of a block of its own, which is the declaration's outermost or stands at a path."""
    body = _Body(module, declaration, frozenset(), _OPAQUE, is_expanded=False)
    yield from body.rejections(block, block.body, schema, path)


def inner_language_rejections(module: Module, declaration: Declaration, block: hcl.Block) -> Iterator[Rejection]:
    """What Terraform would not take of the blocks of its own that stand in a resource, or in one of those."""
    for inner in block.body.blocks("lifecycle", "provisioner", "connection"):
        name = f"provisioner:{inner.labels[0]}" if inner.type == "provisioner" and inner.labels else inner.type
        schema = language().find("block", name) or language().find("block", f"resource.{name}")
        if schema is not None:
            yield from language_rejections(module, declaration, inner, schema, inner.type)
        if inner.type == "provisioner":
            yield from inner_language_rejections(module, declaration, inner)


class _Body:
    """The bodies of one declaration.

    `arguments` and `blocks` are those that its outermost body has besides the schema's. Where a body `is_expanded`,
    dynamic blocks may stand in it.
    """

    def __init__(
        self,
        module: Module,
        declaration: Declaration,
        arguments: frozenset[str],
        blocks: frozenset[str],
        *,
        is_expanded: bool = True,
    ) -> None:
        self.module = module
        self.declaration = declaration
        self.arguments = arguments
        self.blocks = blocks
        self.is_expanded = is_expanded

    def rejections(self, block: hcl.Block, body: hcl.Body, schema: Schema, path: str) -> Iterator[Rejection]:
        counts: dict[str, int] = {}
        open_ended: set[str] = set()
        arguments = self.arguments if not path else frozenset()
        present: set[str] = set()
        for item in body.items:
            if isinstance(item, hcl.Attribute):
                present.add(item.name)
                if item.name not in arguments:
                    yield from self._argument(item, body, schema, path)
            elif isinstance(item, hcl.Block):
                is_there = not path if self.is_expanded else item.type in schema.block_names
                if item.type in self.blocks and is_there:
                    continue
                name = item.type
                inside: hcl.Block | None = item
                if name == "dynamic" and item.labels and self.is_expanded:
                    name = item.labels[0]
                    open_ended.add(name)
                    inside = next(iter(item.body.blocks("content")), None)
                    yield from self._dynamic(item, schema, _below(path, name))
                else:
                    counts[name] = counts.get(name, 0) + 1
                present.add(name)
                yield from self._block(item, name, inside, body, schema, path)
        yield from self._missing(block, body, schema, path, present)
        for name, count in counts.items():
            nested = schema.block(name)
            if nested is not None and count < nested.minimum and name not in open_ended:
                said = f'At least {nested.minimum} "{name}" blocks are required.'
                yield self._rejection(Kind.MISSING_BLOCK, block, name, said, body, schema, path)
            if nested is not None and nested.maximum and count > nested.maximum and name not in open_ended:
                detail = f'No more than {nested.maximum} "{name}" blocks are allowed'
                extra = body.blocks(name)[nested.maximum]
                yield self._rejection(Kind.TOO_MANY_BLOCKS, extra, name, detail, body, schema, path)

    def _argument(self, item: hcl.Attribute, body: hcl.Body, schema: Schema, path: str) -> Iterator[Rejection]:
        argument = schema.argument(item.name)
        if argument is None:
            said = f'An argument named "{item.name}" is not expected here.'
            if item.name in schema.block_names:
                said += f' Did you mean to define a block of type "{item.name}"?'
            elif near := nearest(item.name, schema.names):
                said += f' Did you mean "{near}"?'
            yield self._rejection(Kind.UNSUPPORTED_ARGUMENT, item, item.name, said, body, schema, path)
        elif not argument.is_settable or (item.name == "id" and not path and self._has_own_id(argument)):
            if item.value_code != "null":
                said = (
                    f'Can\'t configure a value for "{item.name}": its value will be decided automatically based on the '
                    "result of applying this configuration."
                )
                if argument.is_settable and self.declaration.kind == "data":
                    said = f'Invalid or unknown key "{item.name}": the data source has it, and is not asked for by it.'
                yield self._rejection(Kind.READ_ONLY, item, item.name, said, body, schema, path)
        else:
            mistyped = tuple(self._mistyped(item, argument.type, body, schema, path)) if argument.schema is None else ()
            yield from mistyped
            below = _below(path, item.name)
            argument = argument._replace(rule=rule_of(self.declaration, below, argument))
            if not mistyped:
                fractions = tuple(fraction_rejections(self.module, self.declaration, item, argument, below))
                for said, node in fractions or value_rejections(self.module, item, argument, below):
                    yield self._rejection(Kind.VALUE, node, item.name, said, body, schema, path)
            is_list = argument.type[0] in "lt"
            if is_list and not mistyped and (said := wrong_size(self.module, self.declaration, item, below)):
                yield self._rejection(Kind.VALUE, item.value, item.name, said, body, schema, path)

    def _mistyped(
        self, item: hcl.Attribute, wanted: str, body: hcl.Body, schema: Schema | None, path: str
    ) -> Iterator[Rejection]:
        found = mismatch(self.module, item, wanted) or misdeclared(self.module, self.declaration, item, wanted)
        if found is not None:
            said = found.told(f'Inappropriate value for attribute "{item.name}"')
            wrong = self._rejection(Kind.TYPE, found.node, item.name, said, body, schema, path)
            yield wrong._replace(wanted=found.wanted)

    def _has_own_id(self, argument: Argument) -> bool:
        """Whether nobody may set the `id`."""
        type_ = self.declaration.type
        return is_own_id(self.declaration, argument, is_known=shipped("aws").has("data", type_))

    def _dynamic(self, item: hcl.Block, schema: Schema, path: str) -> Iterator[Rejection]:
        """What is wrong with a dynamic block itself, if the block that it makes is known."""
        nested = schema.block(item.labels[0])
        content = nested.schema if nested is not None else schema.objects(item.labels[0])
        if content is None:
            return
        own, present = DynamicSchema(content), set[str]()
        for inner in item.body.items:
            if isinstance(inner, hcl.Attribute):
                present.add(inner.name)
                yield from self._argument(inner, item.body, own, path)
            elif isinstance(inner, hcl.Block):
                present.add(inner.type)
                if inner.type != "content":
                    yield from self._block(inner, inner.type, None, item.body, own, path)
        yield from self._missing(item, item.body, own, path, present)

    def _block(
        self, item: hcl.Block, name: str, inside: hcl.Block | None, body: hcl.Body, schema: Schema, path: str
    ) -> Iterator[Rejection]:
        nested = schema.block(name)
        if nested is not None:
            if inside is not None:
                yield from self.rejections(inside, inside.body, nested.schema, _below(path, name))
            return
        objects = schema.objects(name)
        if objects is not None:
            if inside is not None:
                yield from self.rejections(inside, inside.body, objects, _below(path, name))
            return
        argument = schema.argument(name)
        said = f'Blocks of type "{name}" are not expected here.'
        if argument is not None:
            said += f' Did you mean to define argument "{name}"? If so, use the equals sign to assign it a value.'
        elif near := nearest(name, schema.block_names):
            said += f' Did you mean "{near}"?'
        yield self._rejection(Kind.UNSUPPORTED_BLOCK, item, name, said, body, schema, path)

    def _missing(
        self, block: hcl.Block, body: hcl.Body, schema: Schema, path: str, present: set[str]
    ) -> Iterator[Rejection]:
        for name in schema.required:
            if name not in present:
                said = f'The argument "{name}" is required, but no definition was found.'
                yield self._rejection(Kind.MISSING_ARGUMENT, block, name, said, body, schema, path)
        for name in schema.required_blocks:
            if name not in present:
                nested = schema.block(name)
                said = f'At least {nested.minimum if nested else 1} "{name}" blocks are required.'
                yield self._rejection(Kind.MISSING_BLOCK, block, name, said, body, schema, path)
        for group in schema.one_of:
            if not present.intersection(group):
                said = f"one of `{','.join(group)}` must be specified"
                yield self._rejection(Kind.COMBINATION, block, group[0], said, body, schema, path)
        for name, said in unaccompanied(self.declaration, body, path, present):
            yield self._rejection(Kind.MISSING_ARGUMENT, block, name, said, body, schema, path)
        for found in exclusions(self.module, body, schema, present, self.declaration.type if not path else ""):
            yield self._rejection(Kind.CONFLICT, found.item, found.name, found.said, body, schema, path)

    def _rejection(
        self, kind: Kind, node: hcl.Node, name: str, said: str, body: hcl.Body, schema: Schema | None, path: str
    ) -> Rejection:
        return Rejection(kind, self.declaration, node, name, said, body, schema, path)


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name

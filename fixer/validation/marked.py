"""What providers give as sensitive: told by the schema of the type.

Source: https://developer.hashicorp.com/terraform/plugin/framework/handling-data/attributes#sensitive
"""

from fixer import hcl
from fixer.module import Declaration, Module
from fixer.provider.schema import Schema
from fixer.validation.providers import schema_of

_FLAG = "s"


def is_marked(module: Module, declared: Declaration, names: tuple[str, ...], *, is_whole: bool = False) -> bool:
    """Whether an attribute of a resource or data source, by the names that lead to it, is sensitive or holds such.

    Without names, it is the whole of it. Of a nested block it says only what is in those that are written, and nothing
    where it has to be sensitive as a whole.
    """
    schema = schema_of(module, declared) if declared.kind in ("resource", "data") else None
    return schema is not None and _is_marked(schema, [declared.body], names, is_whole)


def _is_marked(schema: Schema, bodies: list[hcl.Body], names: tuple[str, ...], is_whole: bool) -> bool:
    argument = schema.argument(names[0]) if names else None
    if argument is not None:
        return _FLAG in argument.flags
    if is_whole and not names:
        return False
    arguments = map(schema.argument, schema.names) if not names else ()
    if any(each is not None and _FLAG in each.flags for each in arguments):
        return True
    for name in names[:1] or schema.block_names:
        nested = schema.block(name)
        inside = [block.body for body in bodies for block in body.blocks(name)]
        if nested is not None and inside and _is_marked(nested.schema, inside, names[1:], is_whole):
            return True
    return False

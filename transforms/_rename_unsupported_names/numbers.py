"""Blocks in the plural that are called in the singular, and the other way round.

The name alone tells the block, whatever is wrong inside of it: Terraform asks for it by itself ("Did you mean").
"""

from fixer import hcl
from fixer.provider.schema import Schema
from transforms._block_forms.keys import takes_key
from transforms._block_forms.pairs import pair_of
from transforms._unsupported_names.fitting import inside, name_of
from transforms._unsupported_names.place import Place
from transforms._unsupported_names.words import same_name


def in_other_number(node: hcl.Attribute | hcl.Block, schema: Schema, place: Place) -> str:
    """The only block whose name is that of another in the singular or the plural; empty if there is none.

    Of what stands inside, at least one thing must be known there, whatever it is called; or it is a name and a value in
    other words.
    """
    if not isinstance(node, hcl.Block):
        return ""
    own = name_of(node)
    found = [name for name in {*schema.block_names, *schema.names} if name != own and same_name(own, name)]
    nested = schema.block(found[0]) if len(found) == 1 else None
    below = nested.schema if nested is not None else schema.objects(found[0]) if len(found) == 1 else None
    items = [item for item in inside(node).body.items if isinstance(item, hcl.Attribute | hcl.Block)]
    is_known = below is not None and any(takes_key(below, place.inside(found[0]), name_of(item)) for item in items)
    return found[0] if is_known or (nested is not None and pair_of(nested) is not None) else ""

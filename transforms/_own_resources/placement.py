"""A resource beside another: its name, its shape, its provider, and the text of what moves there."""

from collections.abc import Set

from fixer import hcl
from fixer.module import Declaration


def placing(declaration: Declaration, *, is_single: bool = False) -> str:
    """The arguments that a resource beside another takes over from it: its shape and its provider."""
    shape = declaration.shape
    code = "" if is_single or shape.kind == "single" else f"{shape.kind} = {shape.code.strip()}\n"
    provider = declaration.attribute("provider")
    code += f"provider = {provider.value_code}\n" if provider else ""
    return f"{code}\n" if code else ""


def instance(declaration: Declaration) -> str:
    """How a resource of the same shape names a resource's instance."""
    return (
        declaration.address + {"single": "", "count": "[count.index]", "for_each": "[each.key]"}[declaration.shape.kind]
    )


def import_of(owner: Declaration, address: str, id_: str) -> str:
    """The command that imports a resource of the shape of another; of several instances, one of them."""
    instances = {"single": address, "count": f"'{address}[INDEX]'", "for_each": f"'{address}[\"KEY\"]'"}
    return f"terraform import {instances[owner.shape.kind]} {id_}"


def beside(owner: Declaration, type_: str, name: str, inside: str, above: str = "", *, is_single: bool = False) -> str:
    """A resource of the shape of another and with its provider: what it says, and the comments above it.

    It `is_single` where it is for one of several instances.
    """
    head = f'{above}resource "{type_}" "{name}" {{\n{placing(owner, is_single=is_single)}'
    return hcl.build("BLOCK", BLOCK=f"{head}{inside.strip()}\n}}")


def last_beside(owner: Declaration, types: Set[str]) -> hcl.Block:
    """The last of the resources of some types that stand directly below another and are for it, or that one itself."""
    items = owner.source.tree.body.items
    at = next(i for i, item in enumerate(items) if item.start == owner.block.start)
    last = owner.block
    for item in items[at + 1 :]:
        if not isinstance(item, hcl.Block) or item.type != "resource" or item.labels[0] not in types:
            break
        if owner.address not in item.code:
            break
        last = item
    return last


def comments_of(item: hcl.Attribute | hcl.Block) -> str:
    """The comments of an item, as lines to stand above something: those above it, and the one behind a block."""
    lines = item.comments.splitlines()
    trail = item.trail.strip() if isinstance(item, hcl.Block) else ""
    return "".join([f"{line.strip()}\n" for line in (*lines, trail) if line.strip()])


def every_comment(block: hcl.Block) -> str:
    """The comments of a block, those inside of it below those above it."""
    said = [line.strip() for line in block.comments.splitlines()]
    code = block.body.code
    tokens = hcl.tokens.tokenize(code) if "#" in code or "/" in code else ()
    said += [code[token.start : token.end].strip() for token in tokens if token.kind == hcl.tokens.COMMENT]
    said += [block.trail.strip()] if block.trail.strip() else []
    return "".join([f"{line}\n" for line in said])


def is_commented(code: str) -> bool:
    """Whether a piece of code has a comment in it."""
    has_sign = "#" in code or "//" in code or "/*" in code
    return has_sign and any(token.kind == hcl.tokens.COMMENT for token in hcl.tokens.tokenize(code))


def has_own_comments(body: hcl.Body) -> bool:
    """Whether comments stand in a body that belong to none of its items, and are about more than one that goes."""
    return bool(body.tail.strip()) or any(item.gap.strip() for item in body.items)


def brace_comment(block: hcl.Block) -> str:
    """The comment behind the brace that opens a block, with the blanks before it; empty if there is none."""
    line = block.body.code.partition("\n")[0].rstrip()
    return line if line.lstrip().startswith(("#", "//")) else ""


def value_of(attribute: hcl.Attribute) -> str:
    """The value of an argument with the comment behind it, newlines as templates have them."""
    return f"{attribute.value_code}{attribute.trail}".replace("\r\n", "\n").rstrip()

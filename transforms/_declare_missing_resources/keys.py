"""Keys that something is encrypted with."""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Refusal
from fixer.module import Module
from transforms._declare_missing_resources.uses import Uses, above, always, elsewhere, is_indexed, said

_KEY: Final = "aws_kms_key"
# The names of keys that are for all there is.
_GENERAL: Final = frozenset({"default", "encryption", "key", "kms", "main", "primary", "this"})


def key_fixes(module: Module, address: str, uses: Uses) -> Iterator[Fix | Refusal]:
    """A key with the rotation that is asked of all of them; its policy is for `write_kms_key_policies`."""
    declaration, reference = uses[0]
    source, node = declaration.source, hcl.Body.of_text(address, reference.start)
    why = said(module, address, uses)
    name = address.partition(".")[2]
    if any(is_indexed(use, ref) for use, ref in uses):
        yield Refusal(
            source, node, f"{why}, and is read by an index: declare it with the count or for_each that is meant"
        )
        return
    keys = module.resources(_KEY)
    if keys and (name in _GENERAL or any(key.name in _GENERAL for key in keys)):
        advice = f"{keys[0].address} may be meant, or a key of its own: read that, or declare it"
        yield Refusal(source, node, f"{why}; {advice}")
        return
    if (refusal := elsewhere(module, address, why, source, node)) is not None:
        yield refusal
        return
    regions = {
        item.value_code if (item := use.attribute("provider")) else "" for use, _ in uses if use.kind == "resource"
    }
    if len(regions) > 1:
        yield Refusal(
            source, node, f"{why}, and is read in more than one region: a key is of one of them, declare one for each"
        )
        return
    provider = f"provider = {region}\n\n" if (region := next(iter(regions), "")) else ""
    words = name.replace("_", " ").replace("-", " ").strip()
    code = hcl.build(
        f'''
        resource "{_KEY}" "NAME" {{
          {provider}description = DESCRIPTION
          enable_key_rotation = true
        }}
        ''',
        NAME=name,
        DESCRIPTION=hcl.quoted(f"Key for {words}"),
    )
    yield Fix(source, node, f"{why}: it is declared{always(uses)}", (above(declaration, code),))

"""The settings that have resources much like them: what these say below their `bucket`.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
"""

import re
from collections.abc import Callable, Iterable
from typing import Final

from fixer import hcl
from transforms._own_resources.placement import value_of
from transforms._own_resources.rewriting import LeftAloneError, Rewriting, plain

Items = list[hcl.Attribute | hcl.Block]
Writer = Callable[[Rewriting, Items], str]
_URL: Final = re.compile(r'"(https?)://([^/?"]+)"')


def versioning(writing: Rewriting, items: Items) -> str:
    """`versioning_configuration` has a status where `versioning` is enabled or not."""
    body = plain(items).body
    enabled, mfa = body.attribute("enabled"), body.attribute("mfa_delete")
    if enabled is None:
        raise LeftAloneError("it does not say enabled, which means that nothing is versioned: take it out")
    if mfa is not None:
        if mfa.value_code != "false":
            raise LeftAloneError("mfa_delete takes the code of a device at each change, which only its owner has")
        writing.set_value(mfa, '"Disabled"')
    is_off = enabled.value_code.strip('"') == "false"
    writing.set_switch(enabled, "status", "Disabled" if is_off else "Suspended")
    if is_off:
        writing.doubt = 'a bucket that once had versions takes "Suspended" only'
    return f"versioning_configuration {{\n{writing.inside(body)}\n}}"


def as_it_is(writing: Rewriting, items: Items) -> str:
    """What stands in the block stands in the resource."""
    return writing.inside(plain(items).body)


def rules(writing: Rewriting, items: Items) -> str:
    """The blocks stand in the resource as they stood in the bucket."""
    check_some(writing, items)
    return "\n\n".join([writing.whole(item) for item in items])


def logging(writing: Rewriting, items: Items) -> str:
    """The resource wants a prefix; without one there is none."""
    body = plain(items).body
    return writing.inside(body) + ("" if body.attribute("target_prefix") else '\ntarget_prefix = ""')


def website(writing: Rewriting, items: Items) -> str:
    """The documents have blocks of their own, and a redirection has its host and protocol apart."""
    body = plain(items).body
    for name, inner in (("index_document", "suffix"), ("error_document", "key")):
        attribute = body.attribute(name)
        if attribute is not None:
            writing.nest(body, attribute, name, inner)
    redirect = body.attribute("redirect_all_requests_to")
    if redirect is not None:
        url = _URL.fullmatch(redirect.value_code)
        literal = redirect.value.literal if isinstance(redirect.value, hcl.Template) else None
        if url is None and (literal is None or "/" in literal):
            raise LeftAloneError("what of redirect_all_requests_to is the host cannot be told")
        if url is not None:
            writing.set_value(redirect, f'"{url[2]}"')
        more = f'protocol = "{url[1]}"\n' if url else ""
        writing.nest(body, redirect, redirect.name, "host_name", more)
    return writing.inside(body)


def one_value(name: str) -> Writer:
    """What writes the argument of another name."""

    def write(_: Rewriting, items: Items) -> str:
        attribute = items[0]
        assert isinstance(attribute, hcl.Attribute)
        if attribute.value_code == "null":
            raise LeftAloneError("it is null, and says nothing: take it out")
        return f"{name} = {value_of(attribute)}"

    return write


def object_lock(writing: Rewriting, items: Items) -> str:
    """The rule alone: that there is a lock at all, the bucket goes on saying."""
    body = plain(items).body
    enabled = body.attribute("object_lock_enabled")
    if enabled is None or enabled.value_code != '"Enabled"':
        raise LeftAloneError("it does not say that object locks are enabled")
    writing.put(enabled.outer_start, enabled.outer_end, "")
    return writing.inside(body)


def grants(_: Rewriting, __: Items) -> str:
    """Nothing: whoever owns the bucket has to be named."""
    raise LeftAloneError(
        "an aws_s3_bucket_acl needs the owner (aws_canonical_user_id) and ownership controls that let there be ACLs"
    )


def check_some(writing: Rewriting, items: Iterable[hcl.Item]) -> None:
    """Raises LeftAloneError where dynamic blocks are all there is, and may come to none."""
    from fixer.module import resolved

    for item in items:
        each = item.body.attribute("for_each") if isinstance(item, hcl.Block) and item.type == "dynamic" else None
        value = resolved(writing.module, each.value) if each else None
        if each is None or (isinstance(value, hcl.TupleCons | hcl.ObjectCons) and value.elements):
            return
    raise LeftAloneError("its dynamic blocks may come to none, which the resource does not take")

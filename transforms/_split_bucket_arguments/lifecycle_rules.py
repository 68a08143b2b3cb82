"""The rules of a bucket's lifecycle as `aws_s3_bucket_lifecycle_configuration` says them.

Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-4-upgrade
https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/s3_bucket_lifecycle_configuration
"""

from fixer import hcl
from transforms._own_resources.rewriting import LeftAloneError, Rewriting, contents, iterated
from transforms._split_bucket_arguments.settings import Items, check_some


def lifecycle_rules(writing: Rewriting, items: Items) -> str:
    """The rules: each with an id, a status and a filter."""
    check_some(writing, items)
    used = {body.attribute("id") for _, body in _bodies(items)}
    taken = {attribute.value_code for attribute in used if attribute}
    for number, (block, body) in enumerate(_bodies(items), 1):
        writing.rename(block, "rule")
        _rule(writing, block, body, number, taken)
    code = "\n\n".join([writing.whole(item) for item in items])
    return iterated(code, "lifecycle_rule", "rule")


def _bodies(items: Items) -> list[tuple[hcl.Block, hcl.Body]]:
    body = hcl.Body(tuple(items))
    return list(contents(body, "lifecycle_rule"))


def _rule(writing: Rewriting, block: hcl.Block, body: hcl.Body, number: int, taken: set[str]) -> None:
    enabled = body.attribute("enabled")
    if enabled is None:
        raise LeftAloneError("a rule does not say whether it is enabled")
    writing.set_switch(enabled, "status", "Disabled")
    if body.attribute("id") is None:
        if block.type == "dynamic":
            raise LeftAloneError("its dynamic rules have no id, which the resource wants")
        name = next(one for n in range(number, 999) if (one := f'"rule-{n}"') not in taken)
        taken.add(name)
        writing.put(enabled.outer_start, enabled.outer_start, f"id = {name}\n")
    blocks = [_filter(writing, body)]
    abort = body.attribute("abort_incomplete_multipart_upload_days")
    if abort is not None:
        days = writing.lift(abort, "days_after_initiation")
        blocks.append(f"abort_incomplete_multipart_upload {{\n{days}\n}}")
    writing.add_blocks(body, blocks)
    for name in ("noncurrent_version_expiration", "noncurrent_version_transition"):
        for _, inner in contents(body, name):
            attribute = inner.attribute("days")
            if attribute is not None:
                writing.rename(attribute, "noncurrent_days")
    for name in ("expiration", "transition"):
        for _, inner in contents(body, name):
            date = inner.attribute("date")
            if date is not None:
                writing.set_value(date, _moment(date.value))


def _filter(writing: Rewriting, body: hcl.Body) -> str:
    """What a rule is for: all objects, those below a prefix, those with tags, or those with both."""
    tags = body.attribute("tags")
    if tags is not None:
        return f"filter {{\n{by_tags(writing, body, tags)}\n}}"
    prefix = body.attribute("prefix")
    return f"filter {{\n{writing.lift(prefix)}\n}}" if prefix is not None else "filter {}"


def by_tags(writing: Rewriting, body: hcl.Body, tags: hcl.Attribute) -> str:
    """What is in a filter by tags: the only one, or all that have to be there, which the prefix joins."""
    value, prefix = tags.value, body.attribute("prefix")
    elements = value.elements if isinstance(value, hcl.ObjectCons) else None
    if elements == ():
        raise LeftAloneError("it filters by no tags: take the empty tags out")
    if elements is not None and len(elements) == 1 and prefix is None and "#" not in tags.code:
        name = elements[0].name
        key = hcl.quoted(name) if name is not None else elements[0].key.code.strip().strip("()")
        writing.lift(tags)
        return f"tag {{\nkey = {key}\nvalue = {elements[0].value.code.strip()}\n}}"
    joined = f"{writing.lift(prefix)}\n" if prefix is not None else ""
    gap = "\n" if joined and "\n" in tags.value_code else ""
    return f"and {{\n{joined}{gap}{writing.lift(tags)}\n}}"


def _moment(value: hcl.Expression) -> str:
    """A day as the moment at which it begins."""
    literal = value.literal if isinstance(value, hcl.Template) else None
    if literal is not None:
        return hcl.quoted(literal if "T" in literal else f"{literal}T00:00:00Z")
    if isinstance(value, hcl.Template) and not value.is_heredoc:
        return f'{value.code.strip()[:-1]}T00:00:00Z"'
    return f'"${{{value.code.strip()}}}T00:00:00Z"'

"""Replaces arguments and attributes that go by another name now.

## What it does

Writes what the provider asks for in place of what it warns of: `aws_eip` `domain = "vpc"` for `vpc = true`,
`aws_cloudwatch_event_rule` `state` for `is_enabled`, `random_password` and `random_string` `numeric` for `number`,
`aws_batch_job_queue` `compute_environment_order` blocks for the list `compute_environments`; and, where the module is
for version 6 of the AWS provider, `region` of `data.aws_region` for `name`, and `name` of a Batch compute environment.
`logging` and `snapshot_copy` of a Redshift cluster become resources of their own, and `aqua_configuration_status`
goes, which AWS decides by itself; `resolve_conflicts` of an EKS add-on becomes the two arguments that it has for
creation and for new versions. Where the module is for version 5, which has no `region` in that data source, `name`
is put in its place.

Of what version 6 takes away, whatever version 5 knows by its right name already is written so in both:
`log_destination` of a flow log for `log_group_name`, `dashboard_endpoint` of an OpenSearch domain for
`kibana_endpoint`. `source_policy_documents` takes the place of `source_json`, and what is read of a bucket's website is
read of the website's configuration.

What a module is for is told by its version constraint and by those of the modules that call it, by the lock file and
by what it says: nothing is replaced by what that version does not know.

## Why it matters

Deprecated arguments are warned of at every plan and gone in the next major version: `vpc` and `compute_environments`
are rejected by version 6. `data.aws_region.current.region` is rejected by version 5.

## Fix safety

Safe: the new argument says the same, and nothing that is deployed is replaced. Unsafe is `region` for `name` of
`data.aws_region`, which works by both names in version 6 and by one in version 5, what becomes a resource: where the
cluster is deployed, that is to be imported, and what may be made anew (`cpu_options`, targets of an association). Left
alone, with the reason: a value that only a plan can tell where the new argument takes other values, `vpc = false`, and
an argument that `lifecycle` mentions.

## References

- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eip
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/cloudwatch_event_rule
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/eks_addon
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/redshift_logging
- https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
"""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Insert, Level, Meta, Refusal, Remove, Replace, Safety, Transform
from fixer.module import Declaration, Module
from transforms._replace_deprecated_arguments.documents import of_documents
from transforms._replace_deprecated_arguments.rewritten import rewritten
from transforms._replace_deprecated_arguments.table import ARGUMENTS, ATTRIBUTES, QUEUE, Read, Renamed
from transforms._replace_deprecated_arguments.websites import of_websites


class ReplaceDeprecatedArguments(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="replace arguments and attributes that go by another name now",
        safety=Safety.SAFE,
        level=Level.NOTE,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix or refusal for each argument, and one fix for each place where an attribute is read."""
        found: list[Fix | Refusal] = []
        for row in (*ARGUMENTS, QUEUE):
            for declaration in module.resources(row.type) if row.kind == "resource" else module.data(row.type):
                argument = declaration.attribute(row.old)
                if argument is not None and declaration.source.is_editable:
                    found += _argument(module, row, declaration, argument)
        for read in ATTRIBUTES:
            for declaration in module.resources(read.type) if read.kind == "resource" else module.data(read.type):
                found += _readers(module, read, declaration)
        if module.mentions("aws_redshift_cluster"):
            from transforms._replace_deprecated_arguments.clusters import of_clusters

            found += of_clusters(module)
        if module.mentions("resolve_conflicts"):
            from transforms._replace_deprecated_arguments.addons import of_addons

            found += of_addons(module)
        found += [*rewritten(module), *of_websites(module), *of_documents(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))


def _argument(
    module: Module, row: Renamed, declaration: Declaration, argument: hcl.Attribute
) -> Iterator[Fix | Refusal]:
    from transforms._replace_deprecated_arguments.versions import is_at_least, is_known

    if not is_known(module, row.provider, row.since):
        return
    source = declaration.source
    is_error = row.removed is not None and is_at_least(module, row.provider, row.removed)
    said = f"{row.old} of {declaration.address} is deprecated. Use {row.new} instead"
    said = f'Unsupported argument: an argument named "{row.old}" is not expected here' if is_error else said
    level = Level.ERROR if is_error else None
    lifecycle = next(iter(declaration.body.blocks("lifecycle")), None)
    if lifecycle is not None and row.old in lifecycle.code:
        yield Refusal(source, argument, f"{said}; left alone, as its lifecycle mentions it: rename it in both")
        return
    if row is QUEUE:
        yield from _blocks(declaration, argument, said, level)
        return
    code = _value(module, row, argument)
    other = declaration.attribute(row.new)
    if code is None:
        yield Refusal(source, argument, f"{said}; what to write for {_shown(argument)} cannot be told")
    elif other is None:
        new = Replace(source, argument, f"{row.new} = {code}")
        yield Fix(source, argument, f"{said}: {_brief(row.new, code)} takes its place", (new,), level=level)
    elif other.value_code.split() == code.split():
        message = f"{said}: {row.old} goes, as {row.new} says the same beside it"
        yield Fix(source, argument, message, (Remove(source, argument),), level=level)
    else:
        yield Refusal(source, argument, f"{said}; left alone, as {row.new} stands beside it and says something else")


def _value(module: Module, row: Renamed, argument: hcl.Attribute) -> str | None:
    """What to write for the value of the old argument; None where that cannot be told."""
    from transforms._replace_deprecated_arguments.values import is_a_condition

    if row.values is None:
        return argument.value_code
    value = argument.value
    word = value.literal if isinstance(value, hcl.Template) else None
    is_true = value.value if isinstance(value, hcl.LiteralValue) else {"true": True, "false": False}.get(word or "")
    if isinstance(is_true, bool):
        return row.values.get(is_true)
    if len(row.values) > 1 and is_a_condition(module, value):
        return f"{argument.value_code} ? {row.values[True]} : {row.values[False]}"
    return None


def _blocks(
    declaration: Declaration, argument: hcl.Attribute, said: str, level: Level | None
) -> Iterator[Fix | Refusal]:
    """The list of a job queue as blocks, each with the place that it had."""
    source, value = declaration.source, argument.value
    if not isinstance(value, hcl.TupleCons) or declaration.body.blocks(QUEUE.new, "dynamic"):
        yield Refusal(source, argument, f"{said}; what to write for {_shown(argument)} cannot be told")
        return
    from transforms._replace_deprecated_arguments.place import in_place

    codes = [element.value.code.strip() for element in value.elements]
    blocks = [
        hcl.build(f"{QUEUE.new} {{\norder = {i}\ncompute_environment = ARN\n}}", ARN=code)
        for i, code in enumerate(codes)
    ]
    last = declaration.body.attributes[-1]
    edits: tuple[Edit, ...] = (Remove(source, argument),)
    if last is argument:
        # Nothing to put them behind: they stand where the list stood.
        edits = (in_place(source, declaration.body, argument, "\n".join(blocks)),)
    else:
        edits = (*edits, Insert(source, last, "\n".join(blocks)))
    yield Fix(source, argument, f"{said}: each environment gets a block with its place", edits, level=level)


def _shown(argument: hcl.Attribute) -> str:
    return f"{argument.name} = {argument.value_code}" if "\n" not in argument.value_code else argument.name


def _brief(name: str, code: str) -> str:
    return f"{name} = {code}" if "\n" not in code else name


def _readers(module: Module, row: Read, declaration: Declaration) -> Iterator[Fix]:
    from transforms._replace_deprecated_arguments.versions import is_at_least, is_known, is_unknown

    # Told when something is read by either name: most modules read neither.
    for reader, reference in module.readers(declaration.address):
        if reference.attribute not in (row.old, row.new) or not reader.source.is_editable:
            continue
        size = len(reference.names) - 1 - reference.address.count(".")
        start = reference.end - len(reference.attribute)
        if size != 1 or reader.source.text[start : reference.end] != reference.attribute:
            continue
        node = hcl.Body.of_text(reference.attribute, start)
        if reference.attribute == row.old and is_known(module, row.provider, row.since):
            if row.removed is not None and is_at_least(module, row.provider, row.removed):
                message = f'Unsupported attribute: {declaration.address} has no "{row.old}" any more: {row.new} is read'
                yield Fix(reader.source, node, message, (Replace(reader.source, node, row.new),), level=Level.ERROR)
                continue
            message = f"{row.old} of {declaration.address} is deprecated. Use {row.new} instead: {row.new} is read"
            # It works as it is until the next major version, and who still plans with the last one would be stopped.
            safety = Safety.UNSAFE if row.is_new else None
            if not row.unless[0] or not declaration.value_code(row.unless[0]).startswith(row.unless[1]):
                yield Fix(reader.source, node, message, (Replace(reader.source, node, row.new),), safety)
        elif reference.attribute == row.new and row.is_new and is_unknown(module, row.provider, row.since):
            message = (
                f'Unsupported attribute: {declaration.address} has no attribute named "{row.new}" before version '
                f"{row.since[0]} of the provider: {row.old} is read"
            )
            edit = Replace(reader.source, node, row.old)
            yield Fix(reader.source, node, message, (edit,), level=Level.ERROR)

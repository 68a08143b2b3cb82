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

The IDs of the security groups of an instance in a subnet go from `security_groups`, which has names where there is no
VPC, to `vpc_security_group_ids`.

What a module is for is told by its version constraint and by those of the modules that call it, by the lock file and
by what it says: nothing is replaced by what that version does not know.

## Why it matters

Deprecated arguments are warned of at every plan and gone in the next major version: `vpc` and `compute_environments`
are rejected by version 6. `data.aws_region.current.region` is rejected by version 5. An instance with IDs in
`security_groups` is replaced at every apply.

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
- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/instance#security_groups-1
- https://registry.terraform.io/providers/hashicorp/random/latest/docs/resources/password
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from transforms._former_arguments.table import ARGUMENTS, ATTRIBUTES, QUEUE
from transforms._replace_deprecated_arguments.attributes import of_readers
from transforms._replace_deprecated_arguments.documents import of_documents
from transforms._replace_deprecated_arguments.rewritten import rewritten
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
                    from transforms._replace_deprecated_arguments.arguments import of_argument

                    found += of_argument(module, row, declaration, argument)
        for read in ATTRIBUTES:
            for declaration in module.resources(read.type) if read.kind == "resource" else module.data(read.type):
                found += of_readers(module, read, declaration)
        if module.mentions("aws_redshift_cluster"):
            from transforms._replace_deprecated_arguments.clusters import of_clusters

            found += of_clusters(module)
        if module.mentions("security_groups") and module.mentions("subnet_id"):
            from transforms._replace_deprecated_arguments.groups import of_groups

            found += of_groups(module)
        if module.mentions("resolve_conflicts"):
            from transforms._replace_deprecated_arguments.addons import of_addons

            found += of_addons(module)
        found += [*rewritten(module), *of_websites(module), *of_documents(module)]
        yield from sorted(found, key=lambda one: (one.source.name, one.node.start))

"""What version 5 of the AWS provider warns of and 6 does not have, where both know what is written in its place.

Sources: the schemas of version 5.100 ("log_group_name is deprecated. Use log_destination instead."), the pages of these
types at https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs, and
https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from fixer import hcl
from fixer.engine import Fix, Refusal, Safety
from fixer.module import Declaration, Module
from transforms._former_arguments.table import Version
from transforms._former_arguments.versions import is_at_least, is_known

_SIX: Final[Version] = (6, 0, 0)


class _Old(NamedTuple):
    """An argument or a block, what the provider asks for instead, and since when it has that.

    `is_same`: to Terraform it is what it was, so that nothing is made anew.
    """

    kind: str
    type: str
    name: str
    instead: str
    since: Version = (4, 0, 0)
    is_same: bool = True


_OLD: Final = (
    _Old("resource", "aws_flow_log", "log_group_name", "log_destination"),
    _Old("resource", "aws_instance", "cpu_core_count", "cpu_options", (5, 0, 0), is_same=False),
    _Old("resource", "aws_instance", "cpu_threads_per_core", "cpu_options", (5, 0, 0), is_same=False),
    _Old("resource", "aws_networkmanager_core_network", "base_policy_region", "base_policy_regions", (5, 7, 0)),
    _Old("resource", "aws_ssm_association", "instance_id", "targets", is_same=False),
    _Old("data", "aws_identitystore_group", "filter", "alternate_identifier", (5, 0, 0)),
    _Old("data", "aws_identitystore_user", "filter", "alternate_identifier", (5, 0, 0)),
)


def rewritten(module: Module) -> Iterator[Fix | Refusal]:
    """One fix or refusal for each of them. In version 6 they are errors, which are mended as such."""
    for old in _OLD:
        for one in module.resources(old.type) if old.kind == "resource" else module.data(old.type):
            node = next(iter(one.body.blocks(old.name)), None) or one.attribute(old.name)
            if node is None or not one.source.is_editable or not is_known(module, "aws", old.since):
                continue
            if not is_at_least(module, "aws", _SIX):
                yield from _rewritten(module, old, one, node)


def _rewritten(module: Module, old: _Old, one: Declaration, node: hcl.Attribute | hcl.Block) -> Iterator[Fix | Refusal]:
    from transforms._former_arguments.forms import form_of
    from transforms._former_arguments.written import Left

    said = f"{old.name} of {one.address} is deprecated. Use {old.instead} instead"
    form = form_of(old.type, old.name)
    try:
        if any(old.name in block.code for block in one.body.blocks("lifecycle")):
            raise Left("its lifecycle mentions it: change both")
        written = form(module, one, node) if form is not None else None
    except Left as left:
        yield Refusal(one.source, node, f"{said}; left alone: {left}")
        return
    if written is not None:
        safety = None if old.is_same else Safety.UNSAFE
        yield Fix(one.source, node, f"{said}: {written.said}", written.edits, safety)

"""How what is gone is written now, by type and name.

Source: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/version-6-upgrade, and of each the page
of its type.
"""

from collections.abc import Callable
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Insert, Remove, Replace
from fixer.module import Declaration, Module, known_string
from transforms._former_arguments.addon_conflicts import of_conflicts
from transforms._former_arguments.blocks import in_place
from transforms._former_arguments.waits import moved_waits
from transforms._former_arguments.written import Left, Written
from transforms._own_resources.placement import last_beside

_Node = hcl.Attribute | hcl.Block


# Nothing where another argument's form does it all.
_Form = Callable[[Module, Declaration, _Node], Written | None]


def form_of(type_: str, name: str) -> _Form | None:
    """How an argument or block of a type is written now; None where nothing is known of it here."""
    return _FORMS.get((type_, name))


def _code(node: _Node) -> str:
    if not isinstance(node, hcl.Attribute):
        raise Left("it is written as a block")
    return node.value_code


def _named(new: str, template: str = "VALUE") -> _Form:
    """Another argument, of the same value, or of one made of it."""

    def form(_: Module, declaration: Declaration, node: _Node) -> Written:
        code = _code(node)
        if declaration.attribute(new) is not None:
            raise Left(f"{new} stands beside it: keep one of them")
        value = template.replace("VALUE", code)
        return Written(f"it is {new} now", (Replace(declaration.source, node, f"{new} = {value}"),))

    return form


def _without(why: str, *, only: str = "") -> _Form:
    """Nothing; if `only` is given, where it has that value."""

    def form(_: Module, declaration: Declaration, node: _Node) -> Written:
        if only and _code(node) != only:
            raise Left(f"{why}, and there is no way to have it otherwise")
        return Written(f"{why}: it is removed", (Remove(declaration.source, node),))

    return form


def _cpu_options(_: Module, declaration: Declaration, node: _Node) -> Written | None:
    """A block with both."""
    names = {"cpu_core_count": "core_count", "cpu_threads_per_core": "threads_per_core"}
    old = [attribute for attribute in declaration.body.attributes if attribute.name in names]
    if not old or old[0] is not node:
        return None
    source = declaration.source
    code = "\n".join([f"{names[attribute.name]} = {attribute.value_code}" for attribute in old])
    edits: list[Edit] = [Remove(source, attribute) for attribute in old[:-1]]
    blocks = declaration.body.blocks("cpu_options", "dynamic")
    if not blocks:
        block = hcl.build(f"cpu_options {{\n{code}\n}}")
        return Written("a block cpu_options says it", (*edits, in_place(source, declaration.body, old[-1], block)))
    if blocks[0].type == "dynamic" or any(blocks[0].body.attribute(names[one.name]) for one in old):
        raise Left("a block cpu_options stands beside it: keep one of them")
    edits = [*edits, Remove(source, old[-1]), Append(source, blocks[0], hcl.build(code))]
    return Written("the block cpu_options says it", tuple(edits))


def _log_destination(module: Module, declaration: Declaration, node: _Node) -> Written:
    """The ARN of the log group that is named."""
    code = _code(node)
    if declaration.attribute("log_destination") is not None:
        raise Left("log_destination stands beside it: keep one of them")
    address, _, attribute = code.rpartition(".")
    if not (address.startswith("aws_cloudwatch_log_group.") and attribute in ("name", "id")):
        assert isinstance(node, hcl.Attribute)
        name = known_string(module, node.value)
        groups = [
            group.address
            for group in module.resources("aws_cloudwatch_log_group")
            if name is not None
            and group.shape.kind == "single"
            and (own := group.value("name")) is not None
            and known_string(module, own) == name
        ]
        if len(groups) != 1:
            raise Left("which log group is meant cannot be told; log_destination takes its ARN")
        address = groups[0]
    new = Replace(declaration.source, node, f"log_destination = {address}.arn")
    return Written(f"log_destination is {address}.arn", (new,))


def _targets(_: Module, declaration: Declaration, node: _Node) -> Written:
    """The instance among the targets."""
    assert isinstance(node, hcl.Attribute)
    if declaration.body.blocks("targets", "dynamic"):
        raise Left("it has targets: put the instance among them")
    block = hcl.build('targets {\nkey = "InstanceIds"\nvalues = [VALUE]\n}', VALUE=node.value_code)
    return Written("a block targets says it", (in_place(declaration.source, declaration.body, node, block),))


def _unique_attribute(_: Module, declaration: Declaration, node: _Node) -> Written:
    """What a user or a group is looked up by."""
    source = declaration.source
    if not isinstance(node, hcl.Block) or node.type == "dynamic" or len(declaration.body.blocks("filter")) > 1:
        raise Left("what it is looked up by cannot be told: use alternate_identifier instead")
    if declaration.body.blocks("alternate_identifier", "dynamic"):
        raise Left("alternate_identifier stands beside it: keep one of them")
    code = node.body.code.strip()
    block = hcl.build(f"alternate_identifier {{\nunique_attribute {{\n{code}\n}}\n}}")
    return Written("alternate_identifier says it", (in_place(source, declaration.body, node, block),))


def _own(type_: str, names: dict[str, str]) -> _Form:
    """A resource of its own, next to the one that it is of; `names` are those of the block's arguments there."""

    def form(module: Module, declaration: Declaration, node: _Node) -> Written:
        source, said = declaration.source, f"a resource {type_} says it"
        if not isinstance(node, hcl.Block) or node.type == "dynamic":
            raise Left(f"use a resource {type_} instead")
        enable = node.body.attribute("enable")
        if enable is not None and enable.value_code == "false":
            return Written("it is off: it is removed", (Remove(source, node),))
        if enable is not None and enable.value_code != "true":
            raise Left(f"whether it is on is known by the plan only: use a resource {type_}")
        if declaration.shape.kind != "single":
            raise Left(f"use a resource {type_} for each cluster instead")
        if module.find(f"{type_}.{declaration.name}") is not None:
            raise Left(f"{type_}.{declaration.name} stands there: keep one of them")
        if node.body.blocks() or any(one.name not in (*names, "enable") for one in node.body.attributes):
            raise Left(f"not all that it says can stand in a resource {type_}")
        places = [place for name in ("provider", "region") if (place := declaration.attribute(name)) is not None]
        lines = [f"{place.name} = {place.value_code}\n" for place in places]
        lines += [f"cluster_identifier = {declaration.address}.id"]
        lines += [_line(one, names[one.name]) for one in node.body.attributes if one.name in names]
        lines += [line.strip() for line in node.body.tail.splitlines() if line.strip()]
        line, freed = moved_waits(module, declaration, node)
        lines += [line] if line else []
        said += ", and waits for the policy of its bucket in the place of that one" if line else ""
        code = hcl.build(f'resource "{type_}" "{declaration.name}" {{\n{chr(10).join(lines)}\n}}')
        above = "".join([f"{line.strip()}\n" for line in (*node.comments.splitlines(), node.trail) if line.strip()])
        code = f"{above}{code}"
        return Written(said, (Remove(source, node), *freed, Insert(source, last_beside(declaration, _BESIDE), code)))

    return form


def _line(item: hcl.Attribute, name: str) -> str:
    """An argument by another name, with what is said of it above it and behind it."""
    above = "".join([f"{line.strip()}\n" for line in item.comments.splitlines() if line.strip()])
    return f"{above}{name} = {item.value_code}{item.trail.rstrip()}"


_INFERENCE: Final = _without("Amazon Elastic Inference reached its end of life in April 2024")
# In the order in which they were written in the cluster.
_BESIDE: Final = frozenset({"aws_redshift_logging", "aws_redshift_snapshot_copy"})
_LOGGING: Final = ("bucket_name", "log_destination_type", "log_exports", "s3_key_prefix")
_COPY: Final = {
    "destination_region": "destination_region",
    "retention_period": "retention_period",
    "grant_name": "snapshot_copy_grant_name",
}
_FORMS: Final[dict[tuple[str, str], _Form]] = {
    ("aws_api_gateway_account", "reset_on_delete"): _without("the settings are always reset", only="true"),
    ("aws_ecs_task_definition", "inference_accelerator"): _INFERENCE,
    ("aws_eks_addon", "resolve_conflicts"): of_conflicts,
    ("aws_flow_log", "log_group_name"): _log_destination,
    ("aws_identitystore_group", "filter"): _unique_attribute,
    ("aws_identitystore_user", "filter"): _unique_attribute,
    ("aws_instance", "cpu_core_count"): _cpu_options,
    ("aws_instance", "cpu_threads_per_core"): _cpu_options,
    ("aws_launch_template", "elastic_gpu_specifications"): _without(
        "Amazon Elastic Graphics reached its end of life in January 2024"
    ),
    ("aws_launch_template", "elastic_inference_accelerator"): _INFERENCE,
    ("aws_networkmanager_core_network", "base_policy_region"): _named("base_policy_regions", "[VALUE]"),
    ("aws_redshift_cluster", "logging"): _own("aws_redshift_logging", {name: name for name in _LOGGING}),
    ("aws_redshift_cluster", "snapshot_copy"): _own("aws_redshift_snapshot_copy", _COPY),
    ("aws_sagemaker_notebook_instance", "accelerator_types"): _INFERENCE,
    ("aws_spot_instance_request", "block_duration_minutes"): _without("AWS has no such requests any more"),
    ("aws_spot_instance_request", "cpu_core_count"): _cpu_options,
    ("aws_spot_instance_request", "cpu_threads_per_core"): _cpu_options,
    ("aws_ssm_association", "instance_id"): _targets,
}

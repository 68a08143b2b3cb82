"""What of a block a single value stands for, or a list of them."""

import re
from typing import Final

from fixer import hcl
from fixer.module import Module
from fixer.provider.schema import Argument, NestedBlock, Schema
from fixer.validation import type_of
from transforms._allowed_values.matching import counterpart
from transforms._block_forms.said import lead_of
from transforms._block_forms.unclear import UnclearError
from transforms._reshape_blocks.traced import of_profile, of_template

# What of a block a single value stands for, where the block has more than one argument.
# Sources: https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/TYPE of each type.
_SINGLE_VALUES: Final = {
    ("aws_dynamodb_table", "point_in_time_recovery"): "enabled",
    ("aws_dynamodb_table", "server_side_encryption"): "enabled",
    ("aws_ecr_repository", "image_scanning_configuration"): "scan_on_push",
    ("aws_efs_access_point", "root_directory"): "path",
    # What is limited is limited to it.
    ("aws_elasticache_serverless_cache", "data_storage"): "maximum",
    ("aws_elasticache_serverless_cache", "ecpu_per_second"): "maximum",
    ("aws_kinesis_firehose_delivery_stream", "server_side_encryption"): "enabled",
    ("aws_launch_template", "monitoring"): "enabled",
    ("aws_s3_bucket", "versioning"): "enabled",
    ("aws_sfn_state_machine", "tracing_configuration"): "enabled",
}
# What of each block a list of values stands for.
_LISTED_VALUES: Final = {
    ("aws_route53_resolver_endpoint", "ip_address"): "ip",
    ("aws_route53_resolver_rule", "target_ip"): "ip",
}
# What runs a function of AppSync, and the only version of it that there is.
# Source: https://docs.aws.amazon.com/appsync/latest/APIReference/API_AppSyncRuntime.html
_RUNTIMES: Final = (("aws_appsync_function", "runtime"), ("aws_appsync_resolver", "runtime"))
_RUNTIME_VERSION: Final = '"1.0.0"'
# A host with its protocol, as people write what everything is redirected to.
_URL: Final = re.compile(r'"(https?)://([^/?"]+)/?"')
_SWITCHES: Final = frozenset({"enabled", "scan_on_push"})
_TEMPLATE: Final = re.compile(r"((?:data\.)?aws_launch_template\.[\w-]+(?:\[[^\[\]]*\])?)\.(id|name)")
_ONE: Final = ("s", "n", "b")
_MANY: Final = ("l(s)", "t(s)")


def single(module: Module, type_: str, name: str, value: hcl.Expression, nested: NestedBlock) -> str:
    """What is in a block that a single value stands for; raises UnclearError."""
    schema, text, code = nested.schema, _text(value), value.code.strip()
    if (type_, name) == ("aws", "default_tags"):
        # The one argument of it is the map of them, whoever says what is in that.
        return f"\ntags = {code}\n"
    if isinstance(value, hcl.Template) and text is not None and schema.block(text) is not None:
        # `default_action = "allow"`: which of its blocks it is.
        return f"\n{text} {{}}\n"
    if name == "redirect_all_requests_to":
        return _redirected(value)
    if name in ("principals", "not_principals") and text == "*":
        return '\ntype = "*"\nidentifiers = ["*"]\n'
    if (type_, name) in _RUNTIMES and text == "APPSYNC_JS":
        return f"\nname = {code}\nruntime_version = {_RUNTIME_VERSION}\n"
    if name == "launch_template" and isinstance(value, hcl.Traversal) and "version" in schema.names:
        if not (template := _of_template(module, type_, value)):
            raise UnclearError("what its arguments are cannot be told from the value")
        return template
    argument = _SINGLE_VALUES.get((type_, name)) or of_profile(module, type_, name, value)
    if not argument:
        argument, wanted = _only(schema)
        if wanted in _MANY and isinstance(value, hcl.Template):
            return f"\n{argument} = [{code}]\n"
        is_list = isinstance(value, hcl.Traversal) and type_of(module, value).startswith(("l(", "t("))
        if wanted in _MANY and is_list and nested.maximum == 1 and len(_settable(schema)) == 1:
            return f"\n{argument} = {code}\n"
        is_one = not isinstance(value, hcl.Traversal) or type_of(module, value)[:1] in _ONE
        if wanted not in _ONE or is_list or not is_one:
            raise UnclearError("what its arguments are cannot be told from the value")
    return f"\n{argument} = {_allowed(type_, name, argument, schema, text) or code}\n{_beside(schema, argument)}"


def _beside(schema: Schema, argument: str) -> str:
    """What must stand beside an argument and can have one value only (the unit of a size), as lines."""
    rules = {name: found.rule for name in schema.required if name != argument and (found := schema.argument(name))}
    return "".join(
        [f"{name} = {hcl.quoted(rule.one_of[0])}\n" for name, rule in rules.items() if len(rule.one_of) == 1]
    )


def _allowed(type_: str, name: str, argument: str, schema: Schema, text: str | None) -> str:
    """What an argument takes for on and off, or calls otherwise; empty where it is as it is written."""
    allowed = found.rule.one_of if (found := schema.argument(argument)) is not None else ()
    if allowed and text is not None and text.lower() not in [one.lower() for one in allowed]:
        right = counterpart(type_, f"{name}.{argument}", text, allowed)
        if not right:
            raise UnclearError(f'"{argument}" takes no such value')
        return hcl.quoted(right)
    if argument in _SWITCHES and text not in ("true", "false", None):
        raise UnclearError("its value is neither true nor false")
    return ""


def listed(type_: str, name: str, value: hcl.TupleCons, nested: NestedBlock) -> list[str]:
    """What is in the blocks that a list of single values stands for, without comments; raises UnclearError."""
    argument, wanted = _only(nested.schema)
    if (type_, name) in _LISTED_VALUES and nested.schema.argument(_LISTED_VALUES[type_, name]) is not None:
        argument, wanted = _LISTED_VALUES[type_, name], "s"
    plain = [one.value for one in value.elements if _is_one_value(one.value)]
    if len(plain) == len(value.elements) and wanted in _MANY and nested.maximum == 1:
        if len(_settable(nested.schema)) == 1:
            return [f"\n{argument} = {value.code.strip()}\n"]
    elif nested.maximum and len(plain) > nested.maximum:
        raise UnclearError(f"no more than {nested.maximum} may stand there")
    elif len(plain) == len(value.elements) and wanted in _ONE:
        return [f"\n{argument} = {one.code[len(lead_of(one)) :].strip()}\n" for one in plain]
    raise UnclearError("not every element is an object that is written out")


def for_each_of(module: Module, value: hcl.Expression, nested: NestedBlock) -> str:
    """The one argument of a block of which each of a list of strings or numbers is one; empty if it is no such list."""
    argument, wanted = _only(nested.schema)
    is_plain = isinstance(value, hcl.Traversal) and type_of(module, value) in ("l(s)", "t(s)", "l(n)", "t(n)")
    return argument if is_plain and nested.maximum != 1 and wanted in ("s", "n") else ""


def only_map(schema: Schema) -> str:
    """The one argument of a block, if that is a map, which is often written out as the block itself."""
    settable = _settable(schema)
    only = next(iter(settable), "")
    return only if len(settable) == 1 and settable[only].type == "m(s)" and not schema.block_names else ""


def _is_one_value(value: hcl.Expression) -> bool:
    is_splat = isinstance(value, hcl.Traversal) and any(isinstance(step, hcl.Splat) for step in value.steps)
    return isinstance(value, hcl.Template | hcl.LiteralValue | hcl.Traversal) and not is_splat


def _settable(schema: Schema) -> dict[str, Argument]:
    return {name: found for name in schema.names if (found := schema.argument(name)) and found.is_settable}


def _only(schema: Schema) -> tuple[str, str]:
    """The one argument that a block has, or that must be there, and its type; empty if there is no one."""
    settable = list(_settable(schema))
    if len(settable) != 1 or schema.block_names:
        settable = list(schema.required) if not schema.required_blocks else []
    found = schema.argument(settable[0]) if len(settable) == 1 else None
    return (settable[0], found.type) if found is not None else ("", "")


def _redirected(value: hcl.Expression) -> str:
    """Where a website sends everybody: the host and the protocol apart."""
    code = value.code.strip()
    if found := _URL.fullmatch(code):
        return f'\nhost_name = "{found[2]}"\nprotocol = "{found[1]}"\n'
    if "/" in code:
        raise UnclearError("what of it is the host cannot be told")
    return f"\nhost_name = {code}\n"


def _of_template(module: Module, type_: str, value: hcl.Traversal) -> str:
    """A launch template by its id or its name, of which the newest version is meant; empty where it may be neither."""
    code = value.code.strip()
    found = _TEMPLATE.fullmatch(code)
    told = found[2] if found is not None else of_template(module, value)
    if type_ != "aws_eks_node_group":
        return f'\n{told} = {code}\nversion = "$Latest"\n' if told else ""
    # A node group keeps the number that `$Latest` stood for.
    return f"\n{told} = {code}\nversion = {found[1]}.latest_version\n" if found is not None else ""


def _text(value: hcl.Expression) -> str | None:
    if isinstance(value, hcl.LiteralValue):
        return value.text
    return value.literal if isinstance(value, hcl.Template) else None

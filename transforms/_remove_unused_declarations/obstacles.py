"""Who may rely on a declaration that nobody reads."""

import re
from posixpath import dirname
from typing import Final

from fixer import hcl
from fixer.engine import is_suppressed
from fixer.module import Module
from transforms._unread_declarations.unread import Item

NAME: Final = "remove_unused_declarations"
# Data sources that do something when they are read, or are read for what they refuse.
# Sources: https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/lambda_invocation and
# https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/ecs_task_execution, for instance.
_DOES_SOMETHING: Final = frozenset(
    {"archive_file", "aws_ecs_task_execution", "aws_lambda_invocation", "external", "http"}
)
# What the data sources begin with that are known to look something up, or to work something out, and no more.
_LOOKS_UP: Final = (
    "aws_", "awscc_", "azuread_", "azurerm_", "cloudinit_", "github_", "google_", "kubernetes_", "null_data_source",
    "template_", "terraform_remote_state", "tls_",
)  # fmt: skip
# What says that a thing is meant to be there though nobody reads it: names of checks, comments, descriptions.
_CHECKS = re.compile(r"(?i)check|ensure|valid|verif")
_MEANT = re.compile(
    r"(?i)\b(?:backwards?|compatib\w+|future|legacy|not (?:yet |currently )?used|reserved for|shim|unused"
    r"|(?:expected|needed|required) by|test framework|(?:unit|integration)[ -]tests?)\b"
)
_KEPT: Final = "terraform_unused_declarations"
_CONDITION = re.compile(r"\b(?:pre|post)condition\b")
# The names of what the configuration of a provider reads, its default tags included.
_OF_PROVIDERS = re.compile(
    r"(?i)(?:.*_)?regions?(?:_.*)?|aws_.*|(?:.*_)?tags|(?:.*_)?profile|(?:.*_)?account_?ids?(?:_map)?|.*role_(?:arn|name)"
    r"|access_key|secret_key|.*endpoint_url|env|environment_?(?:name|suffix)?|stage|team(?:_name)?|repo(?:sitory)?"
    r"|pr_number|commit_.*|project(?:_name|_id)?|owner|cost_?cent(?:er|re)|app(?:lication)?(?:_name)?|managed_by"
    r"|created_by|department|business_unit|purpose|compliance_level"
)


def does_something(item: Item) -> bool:
    """Whether a data source is there for more than for what is read of it."""
    if not item.address.startswith("data."):
        return False
    return _type(item) in _DOES_SOMETHING or _CONDITION.search(_code(item)) is not None


def is_kept(item: Item) -> bool:
    """Whether a comment tells another linter to leave it alone."""
    return _KEPT in item.node.comments


def is_unknown(item: Item) -> bool:
    """Whether it is a data source that may do something when it is read."""
    return item.address.startswith("data.") and not _type(item).startswith(_LOOKS_UP)


def may_be_meant(item: Item) -> bool:
    """Whether its name, its description or its comments make it look like something that is kept on purpose."""
    if item.address.startswith("data.") and _CHECKS.search(item.name):
        return True
    said = item.node.comments + item.node.trail
    if isinstance(item.node, hcl.Block) and (description := item.node.body.attribute("description")):
        said += description.value_code
    return _MEANT.search(said) is not None


def of_provider(module: Module, item: Item) -> bool:
    """Whether the configuration of a provider that stands elsewhere may read a variable."""
    if not item.address.startswith("var.") or any(p.type == "aws" for p in module.declarations("provider")):
        return False
    return _OF_PROVIDERS.fullmatch(item.name) is not None


def obstacle(module: Module, item: Item) -> str:
    """What in the module's own files stands against removing an item; empty if nothing does."""
    is_variable = item.address.startswith("var.")
    name = re.escape(item.name)
    for source in module.sources.values():
        if source.is_override:
            if re.search(rf"(?<![\w-]){name}(?![\w-])", source.text):
                return f"{source.name} may override it, and override files are not edited"
        elif not source.is_hcl:
            if is_variable and f'"{item.name}"' in source.text:
                return f"{source.name} names it, and JSON is not edited"
        elif is_variable and not source.is_editable and re.search(rf"(?<![\w.-]){name}\s*=", source.text):
            return f"{source.name} sets it, and tests are not edited"
    return ""


def outside(module: Module, item: Item) -> str:
    """What else gives a variable of a root module its value, and would fail or be in vain without it; empty if nothing
    does. (A variable that is set and not declared is an error on the command line, and a warning in a file.)
    """
    if not item.address.startswith("var."):
        return ""
    around = module.surroundings
    given = re.compile(rf"-var[\s=,'\"]+{re.escape(item.name)}=")
    for path, text in around.build_files().items():
        if item.name in text and given.search(text):
            return f"{path} hands it to Terraform"
    paths = around.sources()
    line = re.compile(rf'^\s*"?{re.escape(item.name)}"?\s*[=:]', re.MULTILINE)
    for path in paths:
        folder = dirname(path)
        if not folder or not path.endswith((".tfvars", ".tfvars.json")):
            continue
        if any(dirname(other) == folder and other.endswith(".tf") for other in paths):
            # The values of another module.
            continue
        if line.search(around.read(path) or ""):
            return f"{path} sets it"
    return ""


def may_go(module: Module, item: Item) -> bool:
    """Whether the module's own files let a fix remove an item once nobody reads it."""
    if does_something(item) or is_kept(item) or is_unknown(item) or may_be_meant(item) or obstacle(module, item):
        return False
    return not is_suppressed(item.source, item.node, NAME)


def _type(item: Item) -> str:
    return item.node.labels[0] if isinstance(item.node, hcl.Block) else ""


def _code(item: Item) -> str:
    return item.source.text[item.node.start : item.node.end]

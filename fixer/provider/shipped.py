"""The schemas that come with tffix."""

from functools import cache
from pkgutil import get_data
from typing import Final

from fixer.provider.later import LaterSchemas
from fixer.provider.schema import Schemas

# `terraform` is the provider that is built into Terraform, as `terraform providers schema -json` of 1.11.4 prints it.
# Sources: https://developer.hashicorp.com/terraform/language/state/remote-state-data and
# https://developer.hashicorp.com/terraform/language/resources/terraform-data
# `template` is archived, and configurations of old have it; its schema is written down from what its pages and its
# source say. Source: https://registry.terraform.io/providers/hashicorp/template/2.2.0/docs
SHIPPED: Final = frozenset(
    {"archive", "aws", "http", "local", "null", "random", "template", "terraform", "time", "tls"}
)


@cache
def shipped(name: str) -> Schemas:
    """The schemas of a provider by its short name: of AWS, those of the last version 5."""
    return Schemas(_text(name))


@cache
def aws_6() -> LaterSchemas:
    """The schemas of version 6 of the AWS provider."""
    return LaterSchemas(_text("aws-6"), shipped("aws"))


def _text(name: str) -> bytes:
    text = get_data("fixer.provider", f"data/{name}.schema")
    assert text is not None
    return text

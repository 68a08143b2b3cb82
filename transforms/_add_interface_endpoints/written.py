"""The endpoints and their security group, in the style of what stands there."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, resolved

_VARIES = re.compile(r"\b(?:each|count|self)\.")
_SERVICE = re.compile(r'"com\.amazonaws\.(.+)\.(?:[\w-]+|\$\{[^{}]*\})"')
_GROUP = """
resource "aws_security_group" "NAME" {
  PLACE
  NAMING
  description = "HTTPS from functions to interface endpoints"
  vpc_id      = VPC.id

  ingress {
    description     = "HTTPS from functions"
    from_port       = 443
    to_port         = 443
    protocol        = "tcp"
    security_groups = GROUPS
  }
  REST
  egress {
    description = "Allow outbound traffic within the VPC"
    from_port   = 0
    to_port     = 0
    protocol    = "-1"
    cidr_blocks = [VPC.cidr_block]
  }
  TAGS
}
"""
_REST = """
  ingress {
    description = "HTTPS from others in the VPC"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [VPC.cidr_block]
  }

"""
_ENDPOINT = """
resource "aws_vpc_endpoint" "NAME" {
  for_each = toset([
SERVICES
  ])

  PLACE
  vpc_id              = VPC.id
  service_name        = SERVICE
  vpc_endpoint_type   = "Interface"
  subnet_ids          = SUBNETS
  security_group_ids  = [aws_security_group.GROUP.id]
  private_dns_enabled = true
  TAGS
}
"""


def service_name(module: Module, gateways: list[Declaration]) -> str:
    """The name of an endpoint service, with the region as the gateway endpoints have it; empty if there is none."""
    for gateway in gateways:
        given = resolved(module, gateway.value("service_name"))
        match = _SERVICE.fullmatch(given.code.strip()) if given is not None else None
        if match and not _VARIES.search(match[1]):
            return f'"com.amazonaws.{match[1]}.${{each.key}}"'
    for region in module.data("aws_region"):
        if not region.body.attributes:
            attribute = "name" if module.mentions(f"{region.address}.name") else "id"
            return f'"com.amazonaws.${{{region.address}.{attribute}}}.${{each.key}}"'
    return ""


def free_name(module: Module, type_: str, name: str) -> str:
    """The name, or the name with a number after it where the module has, or had, such a resource."""
    names = (name, *map(f"{name}_{{}}".format, range(2, 999)))
    return next(n for n in names if not module.mentions(f"{type_}.{n}") and module.find(f"{type_}.{n}") is None)


def endpoint(
    module: Module, gateway: Declaration, vpc: str, service: str, subnets: str, groups: tuple[str, str], names: list[str]
) -> str:
    """The endpoints, in the style of a gateway endpoint. `groups` are the names of theirs and of the endpoints."""
    tags = _tags(module, gateway, "${each.key}")
    return _filled(
        _ENDPOINT,
        NAME=groups[1],
        SERVICES="\n".join([f"{hcl.quoted(name)}," for name in names]),
        PLACE=_place(gateway),
        VPC=vpc,
        SERVICE=service,
        SUBNETS=subnets,
        GROUP=groups[0],
        TAGS=f"\ntags = {tags}\n" if tags else "",
    )


def group(
    module: Module, gateway: Declaration, like: Declaration | None, vpc: str, name: str, groups: str, *, others: bool
) -> str:
    """The endpoints' security group, named and tagged like the group of the functions."""
    naming = ""
    for argument in ("name", "name_prefix"):
        given = like.attribute(argument) if like else None
        if like is not None and given is not None and not _VARIES.search(given.value_code):
            renamed = _renamed(given.value_code, _words(like), "endpoints")
            if renamed and not module.mentions(renamed):
                naming = f"{argument} = {renamed}\n"
    tags = _tags(module, like, "endpoints") if like else ""
    return _filled(
        _GROUP.replace("  REST\n", _REST if others else "\n"),
        NAME=name,
        PLACE=_place(gateway),
        NAMING=naming,
        VPC=vpc,
        GROUPS=groups,
        TAGS=f"\ntags = {tags}\n" if tags else "",
    )


def _filled(template: str, **values: str) -> str:
    """The HCL of a template; a line whose placeholder is empty is left out."""
    for name in [name for name, value in values.items() if not value]:
        template = re.sub(rf"\n *{name}(?=\n)", "", template)
        del values[name]
    return hcl.build(template, **values)


def _place(gateway: Declaration) -> str:
    found = filter(None, map(gateway.attribute, ("provider", "region")))
    return "".join([f"{attribute.name} = {attribute.value_code}\n" for attribute in found])


def _tags(module: Module, like: Declaration, name: str) -> str:
    """The tags of another resource, with a name that says `name` where the other says what it is."""
    tags = like.attribute("tags")
    if tags is None:
        return ""
    code = tags.value_code
    for node in _names(tags.value):
        value = node.code.strip()
        renamed = _renamed(value, _words(like), name)
        if not renamed and value.endswith('"'):
            renamed = f'{value[:-1]}-{name}"'
        start = code.find(value)
        if not renamed or start < 0:
            return ""
        code = code.replace(value, renamed)
    return "" if _VARIES.search(code.replace("${each.key}", "")) else code


def _names(expression: hcl.Expression) -> Iterator[hcl.Expression]:
    for node in hcl.walk(expression):
        if isinstance(node, hcl.ObjectElement) and node.name == "Name":
            yield node.value


def _words(like: Declaration) -> list[str]:
    """The words by which a resource's name may say what it is."""
    own = [like.name.replace("_", "-"), like.name]
    if like.type == "aws_vpc_endpoint":
        own += ["${each.key}", "${each.value}", "dynamodb", "s3"]
    return [*own, "lambda-functions", "lambda", "functions"]


def _renamed(code: str, words: list[str], name: str) -> str:
    """A string with one of the words in its literal parts replaced; empty if it has none of them."""
    for word in words:
        pattern = re.escape(word) if "$" in word else rf"(?<![A-Za-z0-9.]){re.escape(word)}(?![A-Za-z0-9])"
        parts = [code] if "$" in word else re.split(r"(\$\{[^{}]*\})", code)
        for i, part in enumerate(parts):
            changed = part if part.startswith("${") and "$" not in word else re.sub(pattern, lambda _: name, part, count=1)
            if changed != part:
                return "".join([*parts[:i], changed, *parts[i + 1 :]])
    return ""

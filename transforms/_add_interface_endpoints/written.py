"""The endpoints and their security group, in the style of what stands there."""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.module import Declaration, Module, resolved

_VARIES = re.compile(r"\b(?:each|count|self)\.")
_SERVICE = re.compile(r'"com\.amazonaws\.(.+)\.(?:[\w-]+|\$\{[^{}]*\})"')
# Partitions in which the names of some endpoint services start differently.
_ELSEWHERE = re.compile(r"\bcn[.-]|\b(?:us|eu)-iso|\beusc-")
_GROUP = """
resource "aws_security_group" "NAME" {
  PLACE
  NAMING
  description = "HTTPS from functions to interface endpoints"
  vpc_id      = NETWORK.id

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
    cidr_blocks = [NETWORK.cidr_block]
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
    cidr_blocks = [NETWORK.cidr_block]
  }

"""
_ENDPOINT = """
resource "aws_vpc_endpoint" "NAME" {
  for_each = toset([SERVICES])

  PLACE
  vpc_id              = NETWORK.id
  service_name        = SERVICE
  vpc_endpoint_type   = "Interface"
  subnet_ids          = SUBNETS
  security_group_ids  = GROUPS
  private_dns_enabled = true
  TAGS
}
"""


def service_name(module: Module, gateways: list[Declaration]) -> str:
    """The name of an endpoint service, with the region as the gateway endpoints have it; empty if there is none."""
    for gateway in gateways:
        given = resolved(module, gateway.value("service_name"))
        if given is not None and _ELSEWHERE.search(given.code):
            return ""
        match = _SERVICE.fullmatch(given.code.strip()) if given is not None else None
        if match and not _VARIES.search(match[1]):
            return f'"com.amazonaws.{match[1]}.${{each.key}}"'
    for region in module.data("aws_region"):
        if not region.body.attributes:
            attribute = "name" if module.mentions(f"{region.address}.name") else "id"
            return f'"com.amazonaws.${{{region.address}.{attribute}}}.${{each.key}}"'
    return ""


def endpoint(
    gateway: Declaration,
    vpc: str,
    service: str,
    subnets: str,
    name: str,
    groups: str,
    names: list[str],
) -> str:
    """The endpoints, in the style of a gateway endpoint. `groups` is the expression for theirs."""
    tags = _tags(gateway, "${each.key}")
    return _filled(
        _ENDPOINT,
        NAME=name,
        SERVICES=_list(names),
        PLACE=_place(gateway),
        NETWORK=vpc,
        SERVICE=service,
        SUBNETS=subnets,
        GROUPS=groups,
        TAGS=f"\ntags = {tags}" if tags else "",
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
                naming = f"{argument} = {renamed}"
    tags = _tags(like, "endpoints") if like else ""
    return _filled(
        _GROUP.replace("  REST\n", _REST if others else "\n"),
        NAME=name,
        PLACE=_place(gateway),
        NAMING=naming,
        NETWORK=vpc,
        GROUPS=groups,
        TAGS=f"\ntags = {tags}" if tags else "",
    )


def _filled(template: str, **values: str) -> str:
    """The HCL of a template; a line whose placeholder is empty is left out."""
    for name in [name for name, value in values.items() if not value]:
        template = re.sub(rf"\n *{name}(?=\n)", "", template)
        del values[name]
    return hcl.build(template, **{name: value.replace("\r\n", "\n") for name, value in values.items()})


def _list(names: list[str]) -> str:
    """The elements of a list: on a line of its own each, if there are several."""
    if len(names) == 1:
        return hcl.quoted(names[0])
    return "\n" + "".join([f"{hcl.quoted(name)},\n" for name in names])


def _place(gateway: Declaration) -> str:
    found = filter(None, map(gateway.attribute, ("provider", "region")))
    return "\n".join([f"{attribute.name} = {attribute.value_code}" for attribute in found])


def _tags(like: Declaration, name: str) -> str:
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
        rest = renamed.replace(name, "")
        if not renamed or _VARIES.search(rest):
            return ""
        # What the name says is looked at already: what else varies is not.
        head, _, tail = code.partition(value)
        return "" if _VARIES.search(head + tail) else f"{head}{renamed}{tail}"
    return "" if _VARIES.search(code) else code


def _names(expression: hcl.Expression) -> Iterator[hcl.Expression]:
    for node in hcl.walk(expression):
        if isinstance(node, hcl.ObjectElement) and node.name == "Name":
            yield node.value


def _words(like: Declaration) -> list[str]:
    """The words by which a resource's name may say what it is."""
    own = [like.name.replace("_", "-"), like.name]
    if like.type == "aws_vpc_endpoint":
        return ["${each.key}", "${each.value}", "dynamodb", "s3", *own]
    return ["lambda-functions", "lambda", "functions", *own]


def _renamed(code: str, words: list[str], name: str) -> str:
    """A string with one of the words in its literal parts replaced; empty if it has none of them."""
    for word in words:
        if "$" in word:
            if word in code:
                return code.replace(word, name)
            continue
        pattern = re.compile(rf"(?i)(?<![A-Za-z0-9.]){re.escape(word)}(?![A-Za-z0-9])")
        parts = re.split(r"(\$\{[^{}]*\})", code)
        for i, part in enumerate(parts):
            if not part.startswith("${") and pattern.search(part):
                parts[i] = pattern.sub(lambda _: name, part, count=1)
                return "".join(parts).replace("Gateway", "Interface").replace("gateway", "interface")
    return ""

"""The region that a provider configuration is for, as far as its name and the module say it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Module, known, known_string, node_references
from transforms._provider_aliases.names import REGION, regions_in, role, telling
from transforms._provider_aliases.uses import Used, alias_of

_COMMENT: Final = re.compile(r"(?m)(?:^|[ \t])(?:#|//).*$")
_SERVICE: Final = re.compile(r"com\.amazonaws\.([a-z0-9-]+)\.")
_VALUE: Final = re.compile(r"\b(?:var|local)\.[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)?")
# What the edge takes, and what is told of it, stands in one region.
# Sources: https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/cnames-and-https-requirements.html,
# https://docs.aws.amazon.com/waf/latest/developerguide/how-aws-waf-works-resources.html and
# https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/monitor_estimated_charges_with_cloudwatch.html
_EDGE: Final = "us-east-1"
_EDGE_SCOPE: Final = re.compile(r'\bscope\s*=\s*"CLOUDFRONT"|"AWS/(?:Billing|CloudFront|Route53)"')
_EDGE_TYPES: Final = frozenset(("aws_ecrpublic_repository", "aws_cur_report_definition", "aws_route53_query_log"))


class Told(NamedTuple):
    """A region: the code that gives it, and what tells that it is that one."""

    code: str
    because: str


def region_of(module: Module, reference: str, users: Sequence[Used], others: Iterable[str]) -> Told | None:
    """The region of a configuration, by its name and its users; `others` are those that lack a declaration too."""
    alias = reference.partition(".")[2]
    meant = regions_in(alias)
    if len(meant) == 1:
        return _named(module, next(iter(meant)), users)
    if _is_at_the_edge(module, users) and (not meant or _EDGE in meant):
        return Told(hcl.quoted(_EDGE), "what it is used for stands there")
    if meant:
        said = meant & {found for source in module.sources.values() for found in REGION.findall(_plain(source.text))}
        if len(said) == 1:
            return _named(module, next(iter(said)), users)
    value = _value_named(module, alias, [other.partition(".")[2] for other in others])
    if value:
        return Told(value, "that is the region that its name stands for")
    stated = _stated(module, users)
    if len(stated) == 1 and (not meant or stated <= meant):
        return Told(hcl.quoted(next(iter(stated))), "what it is used for stands there")
    return None


def _named(module: Module, region: str, users: Sequence[Used]) -> Told:
    """A region that is known: by a variable where what stands there goes by that one, else by its name."""
    if not _is_at_the_edge(module, users):
        same = [name for name in _values(module) if known_string(module, hcl.parse_expression(name)) == region]
        is_default = same[:1] == [_default_region(module)]
        if len(same) == 1 and not is_default and same[0].startswith("var.") and same[0] in _read(module, users):
            return Told(same[0], f"{region}, which its users go by")
    return Told(hcl.quoted(region), "")


def _value_named(module: Module, alias: str, others: Sequence[str]) -> str:
    """The variable, the local or the element of one that holds the region which an alias stands for, or empty."""
    words, own = telling(alias), role(alias)
    values = _values(module)
    exact = [value for value in values if words and telling(_last(value)) == words]
    if len(exact) == 1 or not own:
        return exact[0] if len(exact) == 1 else ""
    like = [value for value in values if role(_last(value)) == own]
    if exact or len(like) > 1 or any(role(other) == own for other in others if other != alias):
        return ""
    if like:
        return like[0]
    if own == "first":
        if default := _default_region(module):
            return default
        plain = [value for value in values if not telling(_last(value))]
        return plain[0] if len(plain) == 1 else ""
    return ""


def _default_region(module: Module) -> str:
    """The code of the region of the default configuration, empty if it has none."""
    default = [p for p in module.declarations("provider") if p.type == "aws" and not alias_of(module, p)]
    return default[0].value_code("region") if len(default) == 1 else ""


def _last(value: str) -> str:
    return value.rpartition(".")[2]


def _values(module: Module) -> list[str]:
    """The variables, locals and elements of them that each hold one region, as one refers to them."""
    return module.once(_regional)


def _regional(module: Module) -> list[str]:
    found: dict[str, None] = {}
    for variable in module.declarations("variable"):
        type_ = variable.attribute("type")
        if type_ is None or type_.value_code in ("string", '"string"'):
            found |= dict.fromkeys(_if_region(variable.address, known(module, variable.value("default"))))
        found |= dict.fromkeys(_elements(variable.address, known(module, variable.value("default"))))
    for name, local in module.locals.items():
        value = known(module, local.value)
        found |= dict.fromkeys([*_if_region(f"local.{name}", value), *_elements(f"local.{name}", value)])
    for address in module.named:
        if address.startswith("var.") and module.find(address) is None:
            found |= dict.fromkeys(_if_region(address, None))
    return list(found)


def _if_region(address: str, value: object) -> Iterator[str]:
    """The address of what is called a region, unless its value is none."""
    if re.search(r"(?:\.|_)region(?:_|$)", address) and not address.endswith("_regions"):
        is_known = isinstance(value, str)
        if not isinstance(value, list | dict | bool | int) and (not is_known or REGION.fullmatch(str(value))):
            yield address


def _elements(address: str, value: object) -> Iterator[str]:
    if "region" in address and isinstance(value, dict):
        for key, inner in value.items():
            if isinstance(inner, str) and REGION.fullmatch(inner) and re.fullmatch(r"[A-Za-z_]\w*", key):
                yield f"{address}.{key}"


def _read(module: Module, users: Sequence[Used]) -> set[str]:
    """What the users of a configuration read, through locals too."""
    found = {name for user in users for name in _VALUE.findall(_plain(user.text))}
    waiting = [name for name in found if name.startswith("local.")]
    for name in waiting:
        local = module.locals.get(name.split(".")[1])
        for reference in node_references(local.value) if local else ():
            for read in (reference.address, ".".join(reference.names[:3])):
                if read not in found:
                    found.add(read)
                    waiting += [read] if read.startswith("local.") else []
    return found


def _stated(module: Module, users: Sequence[Used]) -> set[str]:
    """The regions that the users of a configuration say they stand in."""
    found: set[str] = set()
    for user in users:
        for name in ("availability_zone", "availability_zones"):
            attribute = user.block.body.attribute(name)
            if attribute is not None:
                names = {reference.address for reference in node_references(attribute.value)}
                read = [hcl.parse_expression(name) for name in names if name.startswith(("var.", "local."))]
                values = [known(module, value) for value in (attribute.value, *read)]
                found |= {match for text in _strings(values) for match in REGION.findall(text)}
        found |= {name for name in _SERVICE.findall(_plain(user.text)) if REGION.fullmatch(name)}
    return found or {match for user in users for match in REGION.findall(_plain(user.text))}


def _strings(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [text for inner in value for text in _strings(inner)] if isinstance(value, list) else []


def _is_at_the_edge(module: Module, users: Sequence[Used]) -> bool:
    """Whether what uses a configuration is for CloudFront, or for what AWS tells in one region only."""
    for user in users:
        type_ = user.block.labels[0] if user.block.labels else ""
        if type_ in _EDGE_TYPES or _EDGE_SCOPE.search(_plain(user.text)):
            return True
        if type_ in ("aws_acm_certificate", "aws_acm_certificate_validation", "aws_lambda_function"):
            readers = [reader.type for reader, _ in module.readers(user.declaration.address)]
            if "aws_cloudfront_distribution" in readers:
                return True
    return False


def _plain(text: str) -> str:
    return _COMMENT.sub("", text)

"""Machine images whose names say which they are: `data.aws_ami.amazon_linux_2`.

Sources: https://docs.aws.amazon.com/linux/al2023/ug/naming-and-versioning.html (the names of images),
https://docs.aws.amazon.com/linux/al2/ug/ec2.html and
https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html (a `g` behind the generation is Graviton)
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Fix
from fixer.module import Declaration, Module, Reference, called_as, placed
from transforms._data_sources.accounts import provider_beside, with_provider
from transforms._data_sources.lookups import IMAGE
from transforms._data_sources.place import place_for
from transforms._instances.constants import constant
from transforms._instances.frame import frames

# What images are called by people, and what AWS calls them, by architecture. The plain name is that of the one that
# there is still to be.
_NAMES: Final = (
    (re.compile(r"(?:amazon_?linux|amzn|al)_?2", re.IGNORECASE), "amzn2-ami-hvm-*-{}-gp2"),
    (re.compile(r"(?:amazon_?linux|amzn|al)(?:_?2023)?(?:_latest)?", re.IGNORECASE), "al2023-ami-2023.*-{}"),
)
_READERS: Final = ("aws_instance", "aws_launch_configuration", "aws_launch_template", "aws_spot_instance_request")
_GRAVITON: Final = re.compile(r"[a-z]+\d+[a-z]*g[a-z]*\..+|a1\..+")
_TYPE: Final = re.compile(r"[a-z][a-z0-9-]*\.[a-z0-9-]+")
_OF_OTHERS: Final = ("amazon-linux-extras", "ecs.config", "ECS_CLUSTER")
_CODE: Final = """
data "aws_ami" "NAME" {
  most_recent = true
  owners      = ["amazon"]

  filter {
    name   = "name"
    values = [PATTERN]
  }
}
"""


def image(module: Module, name: str, uses: list[tuple[Declaration, Reference]]) -> Iterator[Fix]:
    """The image of a name, where all that read its id are of one architecture."""
    pattern = next((pattern for words, pattern in _NAMES if words.fullmatch(name)), "")
    readers = [use for use, _ in uses if use.kind != "output"]
    if not pattern or not readers or any(one.type not in _READERS for one in readers):
        return
    # What is run there may be for another one, and who runs it may say another type of instances.
    if any(map(module.mentions, _OF_OTHERS)) or any(".tfvars" in name for name in module.sources):
        return
    kinds = {kind for one in readers for kind in _architectures(module, one)}
    if len(kinds) != 1 or "" in kinds or any(ref.attribute != "id" for _, ref in uses):
        return
    address = f"data.{IMAGE}.{name}"
    first, reference = uses[0]
    said = f'{first.address}: A data resource "{IMAGE}" "{name}" has not been declared in {called_as(module)}'
    wanted = hcl.quoted(pattern.format(kinds.pop()))
    template = with_provider(_CODE, provider_beside(module, readers))
    code = hcl.build(template, NAME=name, PATTERN=wanted)
    node = hcl.Body.of_text(address, reference.start)
    yield Fix(first.source, node, f"{said}: it is declared, as {wanted}", (place_for(module, first, [code]),))


def _architectures(module: Module, reader: Declaration) -> Iterator[str]:
    """The architectures of what is started of an image, for each use of the module; empty where one is not known."""
    for frame in frames(module.once(placed)):
        type_ = constant(frame, reader.value("instance_type"), by_default=True)
        if isinstance(type_, str) and _TYPE.fullmatch(type_):
            yield "arm64" if _GRAVITON.fullmatch(type_) else "x86_64"
        else:
            yield ""

"""What the root device of an image is called, where the configuration tells which image it is.

Sources: https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/device_naming.html (it differs by image),
https://github.com/wazuh/wazuh-cloudformation/issues/45 (Amazon Linux, Ubuntu, Windows),
https://github.com/hashicorp/packer-plugin-amazon/issues/443 (Windows), and for the paths of public parameters
https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters-ami.html
"""

import re
from typing import Final

from fixer import hcl
from fixer.module import Declaration, Module, resolved

_IMAGE: Final = re.compile(r"(data\.aws_ami\.[\w-]+(?:\[[^\[\]]*\])?)\.(?:id|image_id)")
_PARAMETER: Final = re.compile(r"(?:nonsensitive\(\s*)?(data\.aws_ssm_parameter\.[\w-]+)\.(?:insecure_)?value\s*\)?")
_RESOLVED: Final = '"resolve:ssm:'
# By the start of the path of a public parameter.
_DEVICES: Final = (
    (re.compile(r"/aws/service/ami-amazon-linux-latest/(?:al2023|amzn2)-"), "/dev/xvda"),
    (re.compile(r"/aws/service/ecs/optimized-ami/amazon-linux-2(?:023)?/"), "/dev/xvda"),
    (re.compile(r"/aws/service/eks/optimized-ami/(?:[\d.]+|\$\{[^{}]+\})/amazon-linux-2(?:023)?[-/]"), "/dev/xvda"),
    (re.compile(r"/aws/service/ami-windows-latest/"), "/dev/sda1"),
    (re.compile(r"/aws/service/canonical/ubuntu/"), "/dev/sda1"),
)


def root_device(module: Module, template: Declaration) -> str:
    """The code of the name; empty where it cannot be told."""
    value = resolved(module, template.value("image_id"))
    code = value.code.strip() if value is not None else ""
    if found := _IMAGE.fullmatch(code):
        return f"{found[1]}.root_device_name"
    path = code.replace(_RESOLVED, '"', 1) if code.startswith(_RESOLVED) else ""
    if (read := _PARAMETER.fullmatch(code)) and (parameter := module.find(read[1])) is not None:
        named = resolved(module, parameter.value("name"))
        path = named.code.strip() if isinstance(named, hcl.Template) else ""
    devices = [device for start, device in _DEVICES if start.match(path.lstrip('"'))]
    return hcl.quoted(devices[0]) if devices else ""

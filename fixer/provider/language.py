"""What Terraform itself accepts: the arguments and blocks of the blocks of its language.

Sources: the pages of each block below https://developer.hashicorp.com/terraform/language (of Terraform 1.11), and the
schemas in https://github.com/hashicorp/terraform/tree/v1.11.0/internal/configs.
"""

from functools import cache
from typing import Final

from fixer.provider.compact import Lines
from fixer.provider.schema import FORMAT, NestedBlock, Schema, Schemas

# A line is a block by its path, with its arguments (`name=type`, those that must be set `name!=type`, the types as
# `Argument` has them) and its blocks (`name{at least,at most}`, 0 for no limit). Inner blocks stand before outer ones;
# one that is the same wherever it stands is told once.
_TABLE: Final = """
variable.validation condition!=b error_message!=s
variable description=s default=* type=* sensitive=b ephemeral=b nullable=b validation{0,0}

output.precondition condition!=b error_message!=s
output description=s value!=* depends_on=* sensitive=b ephemeral=b precondition{0,0}

terraform.backend
terraform.cloud
terraform.provider_meta
terraform.required_providers
terraform required_version=s experiments=* language=* \
  backend{0,1} cloud{0,1} provider_meta{0,0} required_providers{0,0}

check.assert condition!=b error_message!=s
check.data
check assert{1,0} data{0,1}

moved from!=* to!=*
import to!=* id=s identity=* for_each=* provider=*
removed.lifecycle destroy=b
removed.connection
removed.provisioner
removed from!=* lifecycle{0,1} connection{0,1} provisioner{0,0}

resource.lifecycle.precondition condition!=b error_message!=s
resource.lifecycle.postcondition condition!=b error_message!=s
resource.lifecycle create_before_destroy=b prevent_destroy=b ignore_changes=* replace_triggered_by=* \
  precondition{0,0} postcondition{0,0}

connection type=s user=s password=s port=* timeout=s script_path=s private_key=s certificate=s agent=b \
  agent_identity=s host!=s host_key=s target_platform=s https=b insecure=b use_ntlm=b cacert=s bastion_host=s \
  bastion_host_key=s bastion_port=* bastion_user=s bastion_password=s bastion_private_key=s bastion_certificate=s \
  proxy_scheme=s proxy_host=s proxy_port=* proxy_user_name=s proxy_user_password=s
provisioner:file source=s content=s destination!=s when=* on_failure=* connection{0,1}
provisioner:local-exec command!=s interpreter=l(s) working_dir=s environment=m(s) quiet=b when=* on_failure=* \
  connection{0,1}
provisioner:remote-exec inline=l(s) script=s scripts=l(s) when=* on_failure=* connection{0,1}

dynamic for_each!=* iterator=* labels=*
"""

# How many labels a top-level block has, and what they are.
LABELS: Final = {
    "action": ("type", "name"),
    "check": ("name",),
    "data": ("type", "name"),
    "ephemeral": ("type", "name"),
    "import": (),
    "locals": (),
    "module": ("name",),
    "moved": (),
    "output": ("name",),
    "provider": ("name",),
    "removed": (),
    "resource": ("type", "name"),
    "terraform": (),
    "variable": ("name",),
}

# Names that no variable may have.
# Source: https://developer.hashicorp.com/terraform/language/values/variables#declaring-an-input-variable
RESERVED: Final = frozenset(
    {"count", "depends_on", "for_each", "lifecycle", "locals", "providers", "source", "version"}
)


@cache
def language() -> Schemas:
    """The schemas of the language's blocks, each as `find("block", NAME)`; of provisioners, `provisioner:TYPE`."""
    lines = Lines()
    offsets: dict[str, int] = {}
    for row in _TABLE.replace("\\\n", "").splitlines():
        path, *items = row.split() or ("",)
        if not path:
            continue
        arguments, blocks = dict[str, str](), dict[str, str]()
        for item in items:
            name, _, rest = item.partition("{" if "{" in item else "=")
            if "{" in item:
                least, most = rest.removesuffix("}").split(",")
                inner = f"{path.partition(':')[0]}.{name}"
                blocks[name] = f"list {least} {most} {offsets[inner] if inner in offsets else offsets[name]}"
            else:
                arguments[name.removesuffix("!")] = f"{'r' if name.endswith('!') else 'o'} {rest}"
        offsets[path] = lines.add({"a": arguments, "b": blocks})
    index = "\n".join(sorted([f"block {path} {at}" for path, at in offsets.items()]))
    about = f'{{"format":{FORMAT},"source":"terraform","version":"1.11.0"}}'
    return Schemas(f"{about}\n{index}\n\n{''.join(lines.written)}".encode())


class ResourceSchema(Schema):
    """What is accepted in a resource, the lifecycle and the connection that each may have included."""

    def __init__(self, own: Schema) -> None:
        blocks = {**own._line.get("b", {}), "connection": "list 0 1 0", "lifecycle": "list 0 1 0"}
        super().__init__(own._lines, {**own._line, "b": blocks})
        self._own = own

    def block(self, name: str) -> NestedBlock | None:
        """A kind of nested block, the lifecycle, or the connection."""
        if name not in ("connection", "lifecycle"):
            return self._own.block(name)
        inside = language().find("block", "resource.lifecycle" if name == "lifecycle" else name)
        assert inside is not None
        return NestedBlock("list", 0, 1, inside)


class DynamicSchema(Schema):
    """What is accepted in a dynamic block, whose `content` is what the block that it makes accepts."""

    def __init__(self, content: Schema) -> None:
        own = language().find("block", "dynamic")
        assert own is not None
        super().__init__(own._lines, {**own._line, "b": {"content": "list 1 1 0"}})
        self._content = content

    def block(self, name: str) -> NestedBlock | None:
        """The content, which there is one of."""
        return NestedBlock("list", 1, 1, self._content) if name == "content" else None

"""Encodes the user data of launch templates, and what is said to be encoded, in Base64.

## What it does

Puts `base64encode(...)` around the `user_data` of an `aws_launch_template`, and the `user_data_base64` of an instance
or an image, that is plain text: a script that is written there, a file, a template, text that is put together of these,
also by way of local values.

Leaves alone what is encoded already (`base64encode`, `base64gzip`, `filebase64`, `data.cloudinit_config`, a file in
Base64) and what may be: variables, what other modules give. The provider encodes the `user_data` of instances and
launch configurations.

## Why it matters

"InvalidUserData.Malformed: Invalid BASE64 encoding of user data", or, where the provider looks, "must be
base64-encoded".

## Fix safety

Safe: none of them can be created.

## References

- https://registry.terraform.io/providers/hashicorp/aws/5.100.0/docs/resources/launch_template#user_data-1
- https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RequestLaunchTemplateData.html
"""

import re
from collections.abc import Iterator
from posixpath import normpath
from typing import Final

from fixer import hcl
from fixer.engine import Command, Effect, Fix, Level, Meta, Refusal, Replace, Safety, Transform
from fixer.module import DEEPEST, Declaration, Module, is_overridden, resolved, target

_ARGUMENTS: Final = {
    "aws_imagebuilder_image_recipe": "user_data_base64",
    "aws_instance": "user_data_base64",
    "aws_launch_template": "user_data",
    "aws_spot_instance_request": "user_data_base64",
}
# Functions that give text as it is, and those that give that of their first argument.
_TEXTS: Final = frozenset({"file", "jsonencode", "templatefile", "templatestring", "yamlencode"})
_SAME: Final = frozenset({"chomp", "indent", "join", "replace", "sensitive", "trimspace"})
_BASE64: Final = re.compile(r"[A-Za-z0-9+/=_-]*")
_ENCODED_FILE: Final = re.compile(r"b64|base64|encoded", re.IGNORECASE)
_PATH: Final = re.compile(r"\"(?:\$\{path\.(?:module|root)\}/)?([^\"$%\\\n]+)\"")


class EncodeUserData(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="encode the user data of launch templates, and what is said to be, in Base64",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
        rejected_by=Command.APPLY,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """One fix for each resource with plain user data."""
        for one in module.resources(*_ARGUMENTS):
            item = one.attribute(_ARGUMENTS[one.type])
            if item is None or not one.source.is_editable or is_overridden(module, one):
                continue
            if _is_unencoded(module, item.value):
                said = f"{one.address}: {item.name} is plain text, and EC2 takes it in Base64: it is encoded now"
                yield Fix(one.source, item, said, (_encoded(one, item),))


def _encoded(one: Declaration, item: hcl.Attribute) -> Replace:
    code = item.value_code
    is_heredoc = "<<" in code and "\n" in code and code.rstrip().rpartition("\n")[2].strip().isidentifier()
    # What ends a heredoc stands on a line of its own.
    end = f"{hcl.newline_of(one.source.text)}{item.indent})" if is_heredoc else ")"
    return Replace(one.source, item.value, f"base64encode({code}{end}")


def _is_unencoded(module: Module, value: hcl.Expression, depth: int = 0) -> bool:
    """Whether a value is text that is not encoded, whatever it depends on."""
    value = resolved(module, value) or value
    if depth > DEEPEST:
        return False
    match value:
        case hcl.Template():
            alone = value.parts[0] if len(value.parts) == 1 else None
            if isinstance(alone, hcl.Interpolation):
                return _is_unencoded(module, alone.value, depth + 1)
            texts = "".join([part.text for part in value.parts if isinstance(part, hcl.TemplateLiteral)])
            return _BASE64.fullmatch("".join(texts.split())) is None
        case hcl.Parentheses():
            return _is_unencoded(module, value.value, depth + 1)
        case hcl.Conditional():
            sides = [one for one in (value.value, value.otherwise) if one.code.strip() != '""']
            return bool(sides) and all(_is_unencoded(module, one, depth + 1) for one in sides)
        case hcl.FunctionCall(name=name, arguments=arguments) if name in _TEXTS:
            return not arguments or not _is_encoded(module, arguments[0].value)
        case hcl.FunctionCall(name=name, arguments=arguments) if name in _SAME and arguments:
            at = {"indent": 1, "join": 1}.get(name, 0)
            return len(arguments) > at and _is_unencoded(module, arguments[at].value, depth + 1)
        case hcl.TupleCons(elements=elements):
            return any(_is_unencoded(module, one.value, depth + 1) for one in elements)
        case hcl.Traversal():
            return _is_rendered(module, value)
    return False


def _is_encoded(module: Module, path: hcl.Expression) -> bool:
    """Whether a file is in Base64, or may be, by its name and by what is in it."""
    path = resolved(module, path) or path
    found = _PATH.fullmatch(path.code.strip())
    text = module.surroundings.read(normpath(found[1])) if found is not None else None
    is_so = text is not None and _BASE64.fullmatch("".join(text.split())) is not None
    return is_so or _ENCODED_FILE.search(path.code) is not None


def _is_rendered(module: Module, value: hcl.Traversal) -> bool:
    """Whether it is what a data source makes of a template."""
    read = target(module, value)
    data = module.find(read.address) if read is not None else None
    if read is None or data is None or data.kind != "data" or read.attribute != "rendered":
        return False
    if data.type == "cloudinit_config":
        return data.value_code("base64_encode") == "false" and data.value_code("gzip") == "false"
    template = data.value("template")
    return data.type == "template_file" and template is not None and _is_unencoded(module, template)

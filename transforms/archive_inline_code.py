"""Packs code that stands in a Lambda function's own block, where no argument takes it.

## What it does

`inline_code = <<EOF`, `code { zip_file = <<EOF }` and the like come from CloudFormation, which packs what stands there.
The code moves into a `data "archive_file"` above the function, under the name that the handler is looked for, and the
function reads that archive's path and hash.

## Why it matters

Terraform stops at "An argument named "inline_code" is not expected here", and without the code there is no function.

## Fix safety

Safe: the module could not even be validated, and the code stays as it is. Left alone, with the reason: functions whose
runtime or handler does not say the file's name, that have another archive, or whose code is another for each instance.

## References

- https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-lambda-function-code.html
- https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lambda_function
- https://registry.terraform.io/providers/hashicorp/archive/latest/docs/data-sources/file
"""

from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Effect, Fix, Insert, Level, Meta, Refusal, Remove, Replace, Safety, Transform
from fixer.module import Module, free_name, known_string
from fixer.validation import Kind, Rejection, rejections_of

_FUNCTION: Final = "aws_lambda_function"
# What people call it, after CloudFormation's `Code` and its `ZipFile`.
_CODE: Final = frozenset({"code", "code_inline", "function_code", "inline_code", "inline_source", "source_code"})
_INSIDE: Final = ("zip_file", "zipfile", "ZipFile", "inline", "inline_code")
# What says where a function's code is.
_ELSEWHERE: Final = ("filename", "source_code_hash", "s3_bucket", "s3_key", "s3_object_version", "image_uri")


class ArchiveInlineCode(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="pack code that is written into a Lambda function's block, which takes archives only",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.CREATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix or a refusal for each function that has its code in its block."""
        for found in rejections_of(module, Kind.UNSUPPORTED_ARGUMENT, Kind.UNSUPPORTED_BLOCK):
            function = found.declaration
            if function.type == _FUNCTION and not found.path and function.source.is_editable:
                code = _code(found)
                if code is not None:
                    yield _packed(module, found, code)


def _code(found: Rejection) -> hcl.Expression | None:
    """The text of the code, if that is what an argument or a block holds."""
    node, name = found.node, found.name
    inner: hcl.Expression | None = None
    if isinstance(node, hcl.Block) and name == "code":
        inner = next((item.value for item in node.body.attributes if item.name in _INSIDE), None)
    elif isinstance(node, hcl.Attribute) and name in (*_CODE, *_INSIDE):
        inner = node.value
        if isinstance(inner, hcl.ObjectCons):
            inner = next((element.value for element in inner.elements if element.name in _INSIDE), None)
    if isinstance(inner, hcl.Template):
        return inner if inner.is_heredoc or "\\n" in inner.code else None
    is_file = isinstance(inner, hcl.FunctionCall) and inner.name in ("file", "templatefile")
    return inner if is_file else None


def _packed(module: Module, found: Rejection, code: hcl.Expression) -> Fix | Refusal:
    from transforms._lambda_code.runtimes import language_of
    from transforms._own_resources.obstacles import ignores

    function, node = found.declaration, found.node
    assert isinstance(node, hcl.Attribute | hcl.Block)
    said = found.told.rstrip(".")
    runtime = known_string(module, function.value("runtime"))
    language = language_of(runtime) if runtime else None
    handler = known_string(module, function.value("handler"))
    place = language.handler(handler) if language is not None and handler else None
    if language is None or place is None:
        return Refusal(function.source, node, f"{said}; its runtime and handler do not say what its file is called")
    if ignores(function, found.name):
        return Refusal(function.source, node, f"{said}; its lifecycle ignores changes of it: write both anew")
    others = [item for name in _ELSEWHERE if (item := function.attribute(name)) is not None]
    if given := next((item for item in others if item.value_code != "null"), None):
        return Refusal(function.source, node, f"{said}; its code is said to be in {given.value_code}, too: keep one")
    text = code.code
    if function.shape.kind != "single" and ("each." in text or "count." in text):
        return Refusal(
            function.source, node, f"{said}; it is another one for each instance: pack each by an archive_file"
        )
    name = free_name(module, "data.archive_file", function.name, or_else=(f"{function.name}_code",))
    address = f"data.archive_file.{name}"
    archive = hcl.build(
        """
        data "archive_file" "NAME" {
          type        = "zip"
          output_path = PATH

          source {
            filename = FILE
            content = CONTENT
          }
        }
        """,
        NAME=name,
        PATH=f'"${{path.module}}/{name}.zip"',
        FILE=hcl.quoted(place.file + language.suffixes[0]),
        CONTENT=_deeper(text.strip()),
    )
    read = f"filename         = {address}.output_path\n{node.indent}source_code_hash = {address}.output_base64sha256"
    edits: list[Edit] = [Insert(function.source, function.block, archive, "before")]
    edits += [Replace(function.source, node, read), *[Remove(function.source, item) for item in others]]
    return Fix(function.source, node, f"{said}: {address} packs the code, and is read", tuple(edits))


def _deeper(text: str) -> str:
    """An indented heredoc with its lines one level deeper, as its argument is; Terraform takes what they share away."""
    first, *lines = text.split("\n")
    if not first.startswith("<<-") or any(line.startswith("\t") for line in lines):
        return text
    return "\n".join([first, *[f"  {line}" if line.strip() else line for line in lines]])

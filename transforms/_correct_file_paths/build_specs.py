"""Build specifications that stand in the source of a CodeBuild project: it names them, and needs no text of theirs.

Source: https://docs.aws.amazon.com/codebuild/latest/userguide/build-spec-ref.html#build-spec-ref-name-storage (a path
relative to CODEBUILD_SRC_DIR, where the source is).
"""

import re
from posixpath import basename, normpath
from typing import Final

from fixer import hcl
from fixer.engine import Fix, Replace
from fixer.module import Module, known_string
from fixer.validation import Rejection, attribute_at

_PROJECT: Final = "aws_codebuild_project"
_SOURCES: Final = ("source", "secondary_sources")
# Where the source of a project is a repository, or what a pipeline took from one.
_REPOSITORIES: Final = frozenset(
    {
        "BITBUCKET",
        "CODECOMMIT",
        "CODEPIPELINE",
        "GITHUB",
        "GITHUB_ENTERPRISE",
        "GITLAB",
        "GITLAB_SELF_MANAGED",
    }
)
# What CodeBuild looks for by itself; what is called otherwise an answer may mean to be put beside the module.
_USUAL: Final = frozenset({"buildspec.yml", "buildspec.yaml"})
_NAME: Final = re.compile(r"[\w.-]*build-?_?spec[\w.-]*\.ya?ml", re.IGNORECASE)


def named_in_source(module: Module, found: Rejection) -> Fix | None:
    """The fix of a project that reads the text of its build specification beside the module, where there is none.

    None where the file may be meant to be there: something else of the module names it, too. A suggestion where it is
    called as only this project has it.
    """
    project, path = found.declaration, normpath(found.name)
    if project.type != _PROJECT or not _NAME.fullmatch(path) or _is_named_otherwise(module, path):
        return None
    blocks = [block for type_ in _SOURCES for block in project.body.blocks(type_)]
    block = next((one for one in blocks if one.start <= found.node.start < one.end), None)
    argument = attribute_at(block.body, found.node.start) if block is not None else None
    call = argument.value if argument is not None else None
    if block is None or argument is None or argument.name != "buildspec" or not isinstance(call, hcl.FunctionCall):
        return None
    type_ = block.body.attribute("type")
    kind = known_string(module, type_.value) if type_ is not None else None
    if call.name != "file" or kind not in _REPOSITORIES or found.name not in call.code:
        return None
    told = f"{found.told}: CodeBuild finds it in the source, which is of type {kind},"
    if path not in _USUAL:
        return Fix(project.source, found.node, f'{told} if it is in the root of that: then name it, "{path}"')
    told += " so it is named and not read; it has to be in the root of that"
    return Fix(project.source, found.node, told, (Replace(project.source, call, f'"{path}"'),))


def _is_named_otherwise(module: Module, path: str) -> bool:
    """Whether anything but the projects' own reading of it names a file: a comment, a hash, an object of a bucket."""
    name = re.compile(rf"(?<![\w.-]){re.escape(basename(path))}(?![\w-])")
    read = re.compile(rf'buildspec\s*=\s*(?:file\(\s*)?"(?:\$\{{path\.(?:module|root)\}}/)?(?:\./)?{re.escape(path)}"')
    texts = [source.text for source in module.sources.values()]
    return any(len(name.findall(text)) > len(read.findall(text)) for text in texts)

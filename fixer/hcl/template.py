"""New HCL out of templates: a transform reads like the Terraform that it writes.

A template is HCL in which words in capitals stand for what is filled in:

    build('''
      data "archive_file" "NAME" {
        type        = "zip"
        output_path = PATH
      }
    ''', NAME="ingest", PATH='"${path.module}/ingest.zip"')
"""

import re
import textwrap

from fixer.hcl.diagnostics import errors
from fixer.hcl.node import Node
from fixer.hcl.style import formatted

_ESCAPED = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def build(template: str, **placeholders: str | Node) -> str:
    """The items that a template describes, formatted as `terraform fmt` would, with a newline at the end.

    A placeholder is a word in capitals; its value is code (a node stands for its code) and goes in as it is, wherever
    the word stands. Raises ValueError for a placeholder that the template lacks, and for a result that is not HCL: both
    are mistakes of the caller.
    """
    used: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        used.add(match.group())
        value = placeholders[match.group()]
        return value.code.strip() if isinstance(value, Node) else value

    code = textwrap.dedent(template).strip("\n").rstrip() + "\n"
    if placeholders:
        code = re.sub(rf"\b(?:{'|'.join(map(re.escape, placeholders))})\b", fill, code)
    if missing := placeholders.keys() - used:
        raise ValueError(f"the template has no placeholder {min(missing)}")
    code = formatted(code)
    if problems := errors(code):
        raise ValueError(f"the template does not give HCL: {problems[0].message}\n{problems[0].excerpt}")
    return code


def quoted(text: str) -> str:
    """The string literal that means `text`: quotes, backslashes, control characters and template signs escaped."""
    escaped = "".join([_ESCAPED.get(character, character) for character in text])
    return '"' + escaped.replace("${", "$${").replace("%{", "%%{") + '"'

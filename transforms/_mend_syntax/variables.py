"""What is no expression between `${` and `}`: variables of IAM policies, of CloudFormation, code of JavaScript.

Sources: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html,
https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/pseudo-parameter-reference.html
"""

import re
from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Fix
from fixer.hcl import tokens as t
from transforms._mend_syntax.here_documents import is_expanded_by_shell
from transforms._mend_syntax.lexed import Frame, Lexed, framed
from transforms._mend_syntax.references import OURS

# A key of a request's context, and what stands for one that it lacks. (Terraform has a colon behind a `?` only.)
_KEY = re.compile(
    r"\$\{(?!(?:var|local|module|data|each|count|path|self|terraform|aws_\w+)[.:])[A-Za-z][\w.-]*(?:/[\w.-]+)*"
    r":[A-Za-z][\w./=+@-]*(?:, *'[^'{}\n]*')?\}"
)
# What the agent of CloudWatch puts in: no shell has such a variable.
# Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Agent-Configuration-File-Details.html
_OF_AGENT = re.compile(r"\$\{aws:[A-Z]\w+\}")
_PSEUDO = re.compile(r"\$\{AWS::(?P<name>\w+)\}")
_SAME = {
    "AccountId": "data.aws_caller_identity.current.account_id",
    "Partition": "data.aws_partition.current.partition",
    "Region": "data.aws_region.current.name",
    "URLSuffix": "data.aws_partition.current.dns_suffix",
}
# What is for CloudFormation itself, which reads its parameters.
_TEMPLATE = re.compile(r"aws_cloudformation_|AWSTemplateFormatVersion|Fn::|!Sub\b|\bAWS::\w+::\w")
_ITEM = re.compile(r"^(?:data|locals|module|output|provider|resource|terraform|variable)\b[^\n]*\{", re.MULTILINE)
_SHELL = re.compile(r"\s*#!(?![^\n]*node)")
_JAVASCRIPT = re.compile(r"=>|\b(?:const|let|function|async|await|return)\b|console\.|exports\.|\brequire\(")


def variables(lexed: Lexed) -> Iterator[Fix]:
    """What stands between `${` and `}` and no Terraform has, escaped or written as Terraform has it."""
    text = lexed.text
    for i, frames in framed(lexed):
        kind, start, _ = lexed.tokens[i]
        if kind != t.INTERP:
            continue
        if found := _KEY.match(text, start):
            said = f"Invalid expression: {found.group()} is a variable of what reads the text, and none of Terraform's"
            escape, past_shell = "$", ""
            if frames and _OF_AGENT.match(text, start) and is_expanded_by_shell(lexed, frames[-1], start):
                escape, past_shell = "\\$", ", which the shell would read before"
            leaves = f"{escape}{found.group()} leaves it to that{past_shell}"
            yield lexed.fix(f"{said}: {leaves}", start, found.end(), (start, start, escape))
        elif found := _PSEUDO.match(text, start):
            past, same = found.end(), _SAME.get(found["name"])
            said = f"Invalid expression: {found.group()} is a parameter of CloudFormation, and none of Terraform's"
            if _TEMPLATE.search(_item(text, start)):
                yield lexed.fix(f"{said}: ${found.group()} leaves it to that", start, past, (start, start, "$"))
            elif same:
                yield lexed.fix(f"{said}: ${{{same}}} is the same", start, past, (start + 2, past - 1, same))
        elif frames and _is_javascript(lexed, i, frames[-1]):
            past = lexed.tokens[(lexed.past(i) or i) - 1].end
            said = f"Invalid expression: {text[start:past]} is JavaScript, and no expression of Terraform's"
            yield lexed.fix(f"{said}: ${text[start:past]} leaves it to that", start, past, (start, start, "$"))


def _is_javascript(lexed: Lexed, i: int, frame: Frame) -> bool:
    """Whether a template between backticks, in a heredoc that holds JavaScript, is none of Terraform's."""
    past, opened = lexed.past(i), lexed.tokens[frame.at]
    if past is None or frame.kind != t.OHEREDOC or opened.end > lexed.tokens[i].start:
        return False
    code = lexed.text[lexed.tokens[i].end : lexed.tokens[past - 1].start]
    if "\n" in code or OURS.search(code) or lexed.text.count("`", opened.end, lexed.tokens[i].start) % 2 == 0:
        return False
    end = t.template_end(lexed.text, opened.start) or len(lexed.text)
    is_script = _JAVASCRIPT.search(lexed.text, opened.end, end) and not _SHELL.match(lexed.text, opened.end)
    return bool(is_script) and not hcl.is_expression(code)


def _item(text: str, offset: int) -> str:
    """The text of the top-level item around a place, as far as lines at the margin tell."""
    start = 0
    for found in _ITEM.finditer(text):
        if found.start() > offset:
            return text[start : found.start()]
        start = found.start()
    return text[start:]

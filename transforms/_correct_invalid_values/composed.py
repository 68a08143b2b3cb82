"""Names that are put together of what is written out and of locals, with characters that their type does not take.

What is written out is changed where it stands; what a local holds is read through functions, as others read it, too.
Source: https://developer.hashicorp.com/terraform/language/functions/replace
"""

import re

from fixer import hcl
from fixer.module import Module, known
from fixer.provider.schema import Rule
from fixer.validation import broken
from transforms._correct_invalid_values.characters import is_known_elsewhere, with_allowed_characters


def with_allowed_parts(module: Module, path: str, template: hcl.Template, rule: Rule) -> str:
    """The code of a template whose value is as the provider takes it; empty where that is no help, and where another
    place may mean what is called so.
    """
    if is_known_elsewhere(module, template.code.strip()[1:-1], rule):
        return ""
    codes, texts = list[str](), list[str]()
    for part in template.parts:
        if isinstance(part, hcl.TemplateLiteral):
            codes.append(_written(module, path, part.text, rule))
            texts.append(codes[-1])
        elif isinstance(part, hcl.Interpolation):
            value = known(module, part.value, at_validation=True)
            if not isinstance(value, str | int) or isinstance(value, bool):
                return ""
            text = str(value)
            right = _written(module, path, text, rule)
            read = _read(part.value.code.strip(), text, right)
            codes.append(part.code if text == right else f"${{{read}}}" if read else "")
            texts.append(right)
        if not codes[-1] or "\\" in codes[-1]:
            return ""
    name = "".join(texts)
    is_right = not broken(rule, name, path) and not with_allowed_characters(module, path, name, rule)
    return f'"{"".join(codes)}"' if is_right else ""


def read_as_allowed(module: Module, path: str, expression: hcl.Expression, text: str, rule: Rule) -> str:
    """The code that reads what a function gives as the provider takes it; empty where that is no help, and where
    another place may mean what is called so.
    """
    code = expression.code.strip()
    places = re.compile(rf"(?<!Name = )(?<!Name= ){re.escape(code)}")
    right = with_allowed_characters(module, path, text, rule)
    is_known = sum(len(places.findall(source.text)) for source in module.sources.values()) > 1
    return _read(code, text, right) if right and not is_known else ""


def _written(module: Module, path: str, text: str, rule: Rule) -> str:
    """A part of a name as it has to be: other words stand around it, so that its ends are no ends of the name."""
    inside = with_allowed_characters(module, path, f"a{text}a", rule)
    return inside[1:-1] if inside else text


def _read(code: str, text: str, right: str) -> str:
    """What reads a value in small letters and without the one character that is wrong in it; empty for several."""
    lowered = text.lower()
    wrong = {one for one in lowered if one not in right}
    if lowered == right or not wrong:
        return f"lower({code})" if lowered == right else ""
    small = code if text == lowered or right != right.lower() else f"lower({code})"
    start = text if small == code else lowered
    between = set(re.findall(r"[-_]", right))
    one = wrong.pop()
    for new in sorted(between):
        if not wrong and start.replace(one, new) == right:
            return f'replace({small}, {hcl.quoted(one)}, "{new}")'
    return ""

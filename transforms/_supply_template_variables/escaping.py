"""Variables of a script, escaped in the template that came with an answer: where nobody else reads the file.

In a file that is read as it is, too (`file`, a script that runs it), `$${NAME}` would be something else.
Source: https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
"""

import re
from collections.abc import Iterator
from typing import Final

from fixer import hcl
from fixer.engine import Edit, Overwrite
from fixer.module import Attachment, Module
from fixer.validation import Kind, Rejection, rejections_of

_READ: Final = re.compile(r"\b(file\w*|templatefile|templatestring)\(\s*(\"[^\"\n]*\"|[^,)\n]*)")
_ROOT: Final = re.compile(r"\$\{path\.(?:cwd|module|root)\}")
_TEMPLATE: Final = "templatefile"


def escaped(module: Module, found: Rejection) -> tuple[Edit, ...]:
    """The edits that write `$${NAME}` wherever a template reads a name; none where the file is to be left alone."""
    file = module.attachment(found.path)
    if file is None or not _is_read_so(module, found):
        return ()
    return tuple(_edits(file, found.name))


def _edits(file: Attachment, name: str) -> Iterator[Edit]:
    tree = hcl.parse_template(file.text)
    # What a directive or a larger expression reads is no text of the script.
    alone = {id(node.value): node for node in hcl.walk(tree) if isinstance(node, hcl.Interpolation)}
    read = [variable for variable in hcl.free_names(tree) if variable.name == name]
    if all(id(variable) in alone for variable in read):
        for variable in read:
            start = alone[id(variable)].start
            yield Overwrite(file, start, start, "$")


def _is_read_so(module: Module, found: Rejection) -> bool:
    """Whether every reader of the file is a template's call that does not hand the name over."""
    base = found.path.rpartition("/")[2]
    if _is_mentioned(module, found.path, base):
        return False
    # Of the module itself the tree has the texts as they were read.
    own, modules = module.surroundings.tree()
    around = [module, *[one for path, one in modules.items() if path != own]]
    texts = [source.text for one in around for source in one.sources.values()]
    calls = 0
    for text in texts:
        for function, argument in _READ.findall(text):
            path = _ROOT.sub("", argument)
            if base in path and function == _TEMPLATE:
                calls += 1
            elif base in path or "${" in path or not path.startswith('"'):
                # It reads the file for another reason, or may do so.
                return False
    return calls == len([one for one in rejections_of(module, Kind.TEMPLATE_VARIABLE) if _is_same(one, found)])


def _is_same(one: Rejection, found: Rejection) -> bool:
    return (one.path, one.name) == (found.path, found.name)


def _is_mentioned(module: Module, path: str, base: str) -> bool:
    """Whether another file that is no Terraform names the file."""
    others = [name for name in module.surroundings.sources() if name != path and not name.endswith(".tf")]
    return any(base in (module.surroundings.read(name) or "") for name in others)

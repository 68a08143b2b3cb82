"""Where a new output goes, and how it is written."""

from collections import Counter
from typing import Final

from fixer import hcl
from fixer.engine import Append, Edit, Insert
from fixer.module import Module
from transforms._declare_missing_outputs.wording import description
from transforms._module_calls.outputs import Output

_FILE: Final = "outputs.tf"


def place_of(module: Module, output: Output, code: str) -> Edit | None:
    """After the last output of the file that has most of them; where there are none, in `outputs.tf`, else at the end
    of the file that has what it gives.
    """
    standing = [one for one in module.declarations("output") if one.source.is_editable]
    if standing:
        homes = Counter(one.source.name for one in standing)
        own = module.surroundings.standing
        home = max(homes, key=lambda file: (file not in own, file == _FILE, homes[file]))
        last = [one for one in standing if one.source.name == home][-1]
        return Insert(last.source, last.block, code)
    empty = module.sources.get(_FILE)
    home_source = empty if empty is not None else output.source.source if output.source is not None else None
    if home_source is None or not home_source.is_editable:
        return None
    # By its name: what was decided was decided when the module was read.
    home_source = module.sources[home_source.name]
    return Append(home_source, home_source.tree.body, code)


def written_output(module: Module, output: Output) -> str:
    """The block, with a description where the others have one."""
    others = module.declarations("output")
    is_described = not others or any(one.attribute("description") is not None for one in others)
    lines = [f"description = {hcl.quoted(description(output.name, output.end))}"] if is_described else []
    lines.append(f"value = {output.code}")
    if output.code.startswith("var.") and _is_sensitive(module, output.code):
        lines.append("sensitive = true")
    return hcl.build('output "NAME" {\nLINES\n}', NAME=output.name, LINES="\n".join(lines))


def _is_sensitive(module: Module, address: str) -> bool:
    variable = module.find(address)
    value = variable.attribute("sensitive") if variable is not None else None
    return value is not None and value.value_code != "false"

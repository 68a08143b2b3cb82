"""Small transforms that show one thing each."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import Append, Effect, Fix, Insert, Level, Meta, Prepend, Refusal, Remove, Replace, Safety, Transform
from fixer.module import Module

META = Meta("a toy", Safety.SAFE, Level.WARNING, Effect.NONE)


class Rename(Transform):
    """Turns one value of `name` into another, wherever it stands."""

    def __init__(self, old: str, new: str, name: str, safety: Safety = Safety.SAFE) -> None:
        self.old, self.new = hcl.quoted(old), new if new.startswith("=") else hcl.quoted(new)
        self.meta = META._replace(safety=safety)  # type: ignore[misc]
        self.name = name  # type: ignore[misc]

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for resource in module.declarations("resource"):
            attribute = resource.attribute("name")
            if attribute is not None and attribute.value_code == self.old:
                edit = Replace(resource.source, attribute.value, self.new)
                yield Fix(resource.source, attribute, f"{self.old} is out of fashion", (edit,))


class Either(Rename):
    """Turns one value of `name` into another, or where nothing unsafe is wanted, into a third."""

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for fix in super().fixes(module):
            if isinstance(fix, Fix) and isinstance(fix.edits[0], Replace):
                yield fix._replace(safety=Safety.UNSAFE)
                yield fix._replace(edits=(Replace(fix.source, fix.edits[0].node, hcl.quoted("third")),))


class Grow(Transform):
    """Finds something to do every time."""

    name = "grow"
    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for resource in module.declarations("resource"):
            edit = Append(resource.source, resource.block, f"x{len(resource.body.items)} = 1\n")
            yield Fix(resource.source, resource.block, "not long enough", (edit,))


class NeedsData(Transform):
    """Wants a data source for every resource, and adds it where the module lacks it."""

    meta = META

    def __init__(self, name: str) -> None:
        self.name = name  # type: ignore[misc]

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        if module.find("data.aws_region.current") is None:
            for resource in module.declarations("resource"):
                code = hcl.build('data "aws_region" "current" {}')
                edit = Insert(resource.source, resource.block, code, "before")
                yield Fix(resource.source, resource.block, "no region", (edit,))


class Top(Transform):
    """Puts a block on top of the file, where there is none of its type."""

    meta = META

    def __init__(self, code: str, name: str) -> None:
        self.code = code
        self.name = name  # type: ignore[misc]

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        if not list(module.declarations(self.code.split()[0])):
            source = module.sources["main.tf"]
            yield Fix(source, source.tree.body.items[0], "missing", (Prepend(source, hcl.build(self.code)),))


class Drop(Transform):
    """Removes an argument."""

    meta = META

    def __init__(self, argument: str) -> None:
        self.argument = argument
        self.name = f"drop_{argument}"  # type: ignore[misc]

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for resource in module.declarations("resource"):
            attribute = resource.attribute(self.argument)
            if attribute is not None:
                edit = Remove(resource.source, attribute)
                yield Fix(resource.source, attribute, f"{self.argument} goes", (edit,))


class ReadsData(Transform):
    """Lets every resource read the region, in its turn with those that wait."""

    name = "reads_data"
    meta = META._replace(waits=True)

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for resource in module.declarations("resource"):
            if resource.attribute("region") is None:
                edit = Append(resource.source, resource.block, "region = data.aws_region.current.name\n")
                yield Fix(resource.source, resource.block, "no region", (edit,))


class DropUnread(Transform):
    """Removes data sources that nothing reads, once nothing else is left to do."""

    name = "a_drop_unread"
    meta = META._replace(is_last=True)

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for data in module.declarations("data"):
            if not list(module.readers(data.address)):
                yield Fix(data.source, data.block, "nothing reads it", (Remove(data.source, data.block),))


class Refuse(Transform):
    """Sees a defect and leaves it alone."""

    name = "refuse"
    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        for resource in module.declarations("resource"):
            yield Refusal(resource.source, resource.block, "computed elsewhere")


class Crash(Transform):
    """Has a bug."""

    name = "crash"
    meta = META

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        raise KeyError(next(iter(module.sources)))


class Odd(Transform):
    """Gives what no transform may give."""

    name = "odd"
    meta = META

    def __init__(self, how: str) -> None:
        self.how = how

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        if self.how == "exit":
            raise SystemExit(0)
        for resource in module.declarations("resource"):
            attribute = resource.attribute("name")
            assert attribute is not None
            edit = Replace(resource.source, attribute.value, '"new"')
            if self.how == "overlap":
                yield Fix(resource.source, attribute, "twice", (edit, edit))
            else:
                yield self.how  # type: ignore[misc]

"""What a transform is: a name, what it promises, and a function from a module to fixes."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import ClassVar, NamedTuple

from fixer import hcl
from fixer.engine.edit import Edit
from fixer.module import Command, Declaration, Module, Source


class Safety(Enum):
    """What applying a fix may cost.

    SAFE: the result plans wherever the input planned, existing resources are at most updated in place, nobody gains
    access beyond what the configuration plainly intends, nothing new costs money. UNSAFE: may add cost, widen access,
    change what happens at run time, or delete something. SUGGEST: shown, never applied; a person has to decide.
    """

    SAFE = "safe"
    UNSAFE = "unsafe"
    SUGGEST = "suggest"

    @property
    def rank(self) -> int:
        """How far from safe: 0, 1, 2."""
        return list(Safety).index(self)


class Level(Enum):
    """How bad a defect is.

    ERROR: Terraform itself rejects the configuration (validate, plan or apply). WARNING: it deploys something broken or
    unsafe. NOTE: otherwise.
    """

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


class Effect(Enum):
    """The most that a fix does to the plan of what is deployed already."""

    NONE = "none"
    CREATE = "create"
    UPDATE = "update"


class Meta(NamedTuple):
    """What a transform promises: one line on what it does, its safety, the level of its findings, its plan effect.

    One that `waits` is applied in passes in which no other has anything to do. One that is last waits for those, too:
    what it takes away, any of them may yet need. One that needs every file says what a module lacks, or what nobody in
    it reads: it is not asked while one of the files does not parse, in which that may stand. Its errors are
    `rejected_by` a command of Terraform.
    """

    summary: str
    safety: Safety
    level: Level
    effect: Effect
    waits: bool = False
    is_last: bool = False
    needs_every_file: bool = False
    rejected_by: Command = Command.VALIDATE


class Elsewhere(NamedTuple):
    """A place in another module: the way to its folder from the one that is repaired (`../..`), and a node there."""

    way: str
    source: Source
    node: hcl.Node


class Fix(NamedTuple):
    """One occurrence of a defect, and the edits that repair it: applied whole or not at all.

    `node` of `source` is where the defect stands. Without edits it is a suggestion. `safety`, `level` and
    `rejected_by` are the transform's own where they are None; an occurrence can be less safe than its transform, never
    safer. What people see in another module, in its call of this one, is told `at` that place.
    """

    source: Source
    node: hcl.Node
    message: str
    edits: tuple[Edit, ...] = ()
    safety: Safety | None = None
    level: Level | None = None
    at: Elsewhere | None = None
    rejected_by: Command | None = None


class Refusal(NamedTuple):
    """A defect that the transform saw and left alone, and why: the reason that the user reads.

    Its level is that of the transform; `rejected_by` is, too, where it is None.
    """

    source: Source
    node: hcl.Node
    message: str
    rejected_by: Command | None = None


class Transform:
    """One defect and its repair. A subclass in a module of its own gives `meta` and `fixes`.

    Its `name` is the stem of the file that it stands in: what users type, select and suppress.
    """

    name: ClassVar[str] = ""
    meta: ClassVar[Meta]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "name" not in vars(cls):
            cls.name = cls.__module__.rpartition(".")[2]

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """Every occurrence of the defect in a module, each with its repair or why there is none.

        Their order is that in which they are applied: of two that touch the same the first goes first, and of two that
        add something at the same place its code stands above. Must not change anything, and must find nothing in what
        its own fixes leave behind.
        """
        raise NotImplementedError


class SyntaxTransform(Transform):
    """A repair of what keeps a file from being HCL. A subclass gives `meta` and `mends`.

    It is asked before all other transforms, and only about files that do not parse. What it gives is applied if the
    whole file parses in the end; otherwise nothing of the file is changed. A file that breaks off is never shown to it.
    """

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:  # noqa: ARG002 - nothing, whatever the module
        """Nothing: where every file parses there is nothing to mend."""
        return iter(())

    def mends(self, source: Source) -> Iterator[Fix | Refusal]:
        """What is wrong with a file, in source order, each with edits of its text or why there are none.

        It is asked again about what its edits leave, until the file parses or nothing more is found.
        """
        raise NotImplementedError


def at(declaration: Declaration, node: hcl.Node | None = None) -> tuple[Source, hcl.Node]:
    """The place of a fix or a refusal: a node of a declaration, or its first line."""
    return declaration.source, node if node is not None else declaration.block


def safety_of(transform: Transform, fix: Fix) -> Safety:
    """How safe one fix is: as its transform is, or less."""
    own = fix.safety or transform.meta.safety
    if not fix.edits:
        return Safety.SUGGEST
    return max(own, transform.meta.safety, key=lambda safety: safety.rank)


def level_of(transform: Transform, told: Fix | Refusal) -> tuple[Level, Command | None]:
    """How bad what a transform tells is, and of an error, which command of Terraform rejects it."""
    level = told.level if isinstance(told, Fix) else None
    level = level or transform.meta.level
    return level, (told.rejected_by or transform.meta.rejected_by) if level is Level.ERROR else None


def met_by(command: Command, told: Iterable[Fix | Refusal]) -> Iterator[Fix | Refusal]:
    """What is told of something that a command of Terraform rejects, with that command."""
    return (one._replace(rejected_by=command) for one in told)


def severity(level: Level, command: Command | None) -> str:
    """Level and command for people: `error` where validating says so, else when it comes (`error at apply`)."""
    if level is not Level.ERROR or command in (None, Command.VALIDATE):
        return level.value
    return f"{level.value} at {command.value}"


def named(transforms: Iterable[Transform]) -> dict[str, Transform]:
    """Transforms by name, in the order of their names, whatever the order they were given in."""
    return {transform.name: transform for transform in sorted(transforms, key=lambda transform: transform.name)}

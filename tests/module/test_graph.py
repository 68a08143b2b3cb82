"""The cycles of a module: those that `terraform validate` reports, and no others."""

import pytest

from fixer.module import Cycle, Module, ModuleTree, Surroundings, cycles

QUEUE = 'resource "aws_sqs_queue" "NAME" {\n  name = VALUE\n}\n'


def queue(name: str, value: str) -> str:
    return QUEUE.replace("NAME", name).replace("VALUE", value)


def members(text: str, **children: str) -> list[tuple[str, ...]]:
    return [cycle.members for cycle in found(text, **children)]


def found(text: str, **children: str) -> tuple[Cycle, ...]:
    tree = ModuleTree()
    for path, code in {"": text, **children}.items():
        where = path or "."
        around = Surroundings(tree=lambda where=where: (where, tree))  # type: ignore[misc]
        tree[where] = Module.of({"main.tf": code}, path=where, surroundings=around)
    return cycles(tree["."])


def test_the_way_around_is_told_with_its_places() -> None:
    text = queue("a", "aws_sqs_queue.b.name") + queue("b", '"${aws_sqs_queue.c[0].id}-x"') + queue("c", "local.name")
    text += "locals {\n  name = aws_sqs_queue.a.name\n}\n"
    (cycle,) = found(text)
    assert cycle.members == ("aws_sqs_queue.a", "aws_sqs_queue.b", "aws_sqs_queue.c", "local.name (expand)")
    assert [(link.origin, link.target) for link in cycle.path] == [
        ("aws_sqs_queue.a", "aws_sqs_queue.b"),
        ("aws_sqs_queue.b", "aws_sqs_queue.c"),
        ("aws_sqs_queue.c", "local.name (expand)"),
        ("local.name (expand)", "aws_sqs_queue.a"),
    ]
    roots = [text[link.start :].partition(".")[0] for link in cycle.path]
    assert roots == ["aws_sqs_queue", "aws_sqs_queue", "local", "aws_sqs_queue"]


@pytest.mark.parametrize(
    "text",
    [
        # Comments, texts and what only looks like a reference.
        queue("a", "aws_sqs_queue.b.name") + queue("b", '"x" # aws_sqs_queue.a.name'),
        queue("a", "aws_sqs_queue.b.name") + queue("b", '"aws_sqs_queue.a.name"'),
        # Things that refer to themselves are no cycles.
        queue("a", "length(aws_sqs_queue.a)"),
        'variable "a" {\n  validation {\n    condition = var.a > 0\n  }\n}\n',
        # Nothing depends on outputs and checks.
        queue("a", "1") + 'output "a" {\n  value = aws_sqs_queue.a.name\n}\n',
        # Another configuration of the same provider.
        'provider "aws" {\n  alias  = "b"\n  region = data.aws_region.r.name\n}\ndata "aws_region" "r" {}\n',
    ],
)
def test_what_terraform_accepts_is_no_cycle(text: str) -> None:
    assert members(text) == []


def test_providers_take_part() -> None:
    text = 'provider "aws" {\n  region = local.region\n}\nlocals {\n  region = data.aws_region.r.name\n}\n'
    text += 'data "aws_region" "r" {}\n'
    aws = 'provider["registry.terraform.io/hashicorp/aws"]'
    assert members(text) == [("data.aws_region.r", "local.region (expand)", aws)]


CALLS = 'module "m" {\n  source = "./m"\n  x      = module.n.out\n}\n'
CALLS += 'module "n" {\n  source = "./n"\n  x      = module.m.OUT\n}\n'
CHILD = 'variable "x" {}\noutput "out" {\n  value = var.x\n}\noutput "free" {\n  value = "y" # var.x\n}\n'


def test_modules_are_looked_into() -> None:
    around = tuple([f"module.{call}.{what} (expand)" for call in "mn" for what in ("output.out", "var.x")])
    assert members(CALLS.replace("OUT", "out"), m=CHILD, n=CHILD) == [around]
    assert members(CALLS.replace("OUT", "free"), m=CHILD, n=CHILD) == []


def test_of_a_module_that_is_not_there_nothing_is_known() -> None:
    assert members(CALLS.replace("OUT", "out")) == []


def test_what_a_module_reads_with_the_provider_takes_part() -> None:
    text = 'module "m" {\n  source = "./m"\n}\nprovider "aws" {\n  region = module.m.region\n}\n'
    child = 'data "aws_region" "r" {}\noutput "region" {\n  value = data.aws_region.r.name\n}\n'
    ((first, _),) = members(text, m=child)
    assert first == "module.m.output.region (expand)"
    assert members(text, m=child.replace("data.aws_region.r.name", '"eu-west-1"')) == []


def test_whole_modules_take_part() -> None:
    text = 'module "m" {\n  source     = "./m"\n  depends_on = [aws_sqs_queue.a]\n}\n' + queue("a", "module.m.free")
    expected = ("aws_sqs_queue.a", "module.m (expand)", "module.m.output.free (expand)")
    assert members(text, m=CHILD) == [expected]


def test_a_module_that_does_not_parse_has_none() -> None:
    assert members(queue("a", "aws_sqs_queue.b.name") + queue("b", "aws_sqs_queue.a.name") + "resource {") == []


def test_what_an_override_file_may_undo_is_not_told() -> None:
    text = queue("a", "aws_sqs_queue.b.name") + queue("b", "aws_sqs_queue.a.name")
    assert cycles(Module.of({"main.tf": text}))
    assert not cycles(Module.of({"main.tf": text, "override.tf": queue("b", '"b"')}))

"""Who reads what: references are found wherever Terraform would find them, and nowhere else."""

from textwrap import dedent

import pytest

from fixer.hcl import parse_expression
from fixer.module import Module, node_references, references


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("aws_vpc.main.id", ["aws_vpc.main"]),
        ("data.aws_region.current.name", ["data.aws_region.current"]),
        ("var.tags", ["var.tags"]),
        ("aws_subnet.private[*].id", ["aws_subnet.private"]),
        ("aws_subnet.private[count.index].id", ["count.index", "aws_subnet.private"]),
        ('aws_subnet.private["a"].id', ["aws_subnet.private"]),
        ('"${var.a}-${local.b["x"]}"', ["var.a", "local.b"]),
        ('merge(var.tags, { Name = "x" })', ["var.tags"]),
        ("[for s in aws_subnet.x : s.id if s.id != var.y]", ["aws_subnet.x", "var.y"]),
        ("<<EOT\nhost = ${aws_db.main.address}\n${var.x}\nEOT\n", ["aws_db.main", "var.x"]),
        ('"%{ if var.a }x%{ endif }"', ["var.a"]),
        ("var.a ? module.b.c : path.module", ["var.a", "module.b", "path.module"]),
        ("{ a = var.b, (var.c) = 1 }", ["var.b", "var.c"]),
        ("a.0.b", ["a.b"]),
        ("var.a # var.b", ["var.a"]),
        ('"$${var.a}"', []),
        ('"var.a"', []),
        ("true", []),
    ],
)
def test_references_in_an_expression(code: str, expected: list[str]) -> None:
    assert [reference.address for reference in references(code)] == expected


def test_a_reference_knows_where_it_stands_and_what_it_reads() -> None:
    code = "f(aws_vpc.main.id)"
    (reference,) = references(code, 100)
    assert (reference.start, reference.end) == (102, 117)
    assert reference.attribute == "id"
    (reference,) = node_references(parse_expression("data.aws_x.y.arn"))
    assert reference.attribute == "arn"


def test_readers_of_an_address_in_all_files() -> None:
    files = {
        "a.tf": 'resource "aws_vpc" "main" {}\n\noutput "x" {\n  value = aws_vpc.main.id # aws_vpc.main\n}\n',
        "b.tf": 'locals {\n  v = "${aws_vpc.main.arn} aws_vpc.main aws_vpc.main2"\n}\n',
        "c.tf": 'resource "aws_vpc" "main2" {}\n\noutput "y" {\n  value = aws_vpc.main2.id\n}\n',
    }
    readers = [(d.source.name, d.address, r.attribute) for d, r in Module.of(files).readers("aws_vpc.main")]
    assert readers == [("a.tf", "output.x", "id"), ("b.tf", "locals.", "arn")]


def test_declarations_and_their_addresses() -> None:
    text = """
        variable "region" {}
        locals { a = 1 }
        data "aws_region" "current" {}
        resource "aws_vpc" "main" { count = 2 }
        resource aws_eip bare { for_each = var.x }
        module "net" { source = "./net" }
        output "id" { value = 1 }
        provider "aws" { region = "x" }
    """
    module = Module.of({"main.tf": dedent(text)})
    assert [d.address for d in module.declarations()] == [
        "var.region",
        "locals.",
        "data.aws_region.current",
        "aws_vpc.main",
        "aws_eip.bare",
        "module.net",
        "output.id",
        "provider.aws",
    ]
    shapes = {d.address: (d.shape.kind, d.shape.code) for d in module.declarations("resource")}
    assert shapes == {"aws_vpc.main": ("count", "2"), "aws_eip.bare": ("for_each", "var.x")}
    assert module.find("data.aws_region.current") is not None
    assert module.find("aws_vpc.other") is None


def test_values_and_tests_declare_nothing() -> None:
    module = Module.of({"a.tfvars": 'resource "aws_vpc" "main" {}\n', "x.tftest.hcl": 'variable "v" {}\n'})
    assert module.declarations() == ()

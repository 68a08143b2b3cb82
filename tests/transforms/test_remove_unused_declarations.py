"""What golden cases show badly: long chains, references that nobody writes so, and runs over a part of a tree."""

from pathlib import Path

import pytest

import fixer
from fixer.api import Options, repair_module_folder
from fixer.reading.around import Around
from transforms.remove_unused_declarations import RemoveUnusedDeclarations

BUCKET = 'provider "aws" {}\n\nresource "aws_s3_bucket" "reports" {\n  bucket = NAME\n}\n'
CALLED = {
    "main.tf": 'module "queue" {\n  source = "./queue"\n\n  name  = "orders"\n  owner = "sales"\n}\n',
    "queue/main.tf": 'resource "aws_sqs_queue" "this" {\n  name = var.name\n}\n',
    "queue/variables.tf": 'variable "name" {}\n\nvariable "owner" {}\n',
}


def repair(files: dict[str, str]) -> fixer.Result:
    return fixer.repair(files, transforms=[RemoveUnusedDeclarations()], unsafe=True)


def said(result: fixer.Result) -> list[str]:
    findings = [finding.message for outcome in result.modules for finding in outcome.findings]
    return findings + [refusal.message for outcome in result.modules for refusal in outcome.refusals]


@pytest.mark.parametrize(
    "expression",
    [
        "var . name",
        "var.\n  name",
        '"${\n  var.name\n}"',
        '"${upper("a # ${var.name}")}"',
        '"https://${var.name}"',
        "[for x in [1] : var.name][0]",
        "<<-EOT\n    # ${var.name}\n  EOT",
        "/* why */ var.name",
        'jsonencode({ "a" = var.name })',
    ],
)
def test_whatever_reads_a_variable_keeps_it(expression: str) -> None:
    assert said(repair({"main.tf": BUCKET.replace("NAME", f"({expression})"), "v.tf": 'variable "name" {}\n'})) == []


def test_a_long_chain_goes_at_once() -> None:
    chain = "".join([f"  a{n} = local.a{n + 1}\n" for n in range(10, 40)])
    main = BUCKET.replace("NAME", '"x"') + f"\nlocals {{\n{chain}  a40 = 1\n}}\n"
    assert repair({"main.tf": main}).files["main.tf"] == BUCKET.replace("NAME", '"x"')


def test_a_chain_ends_at_what_is_kept() -> None:
    main = BUCKET.replace("NAME", '"x"')
    main += (
        '\nlocals {\n  a = "b" # tffix: ignore\n  b = local.a\n}\n\ndata "external" "x" {\n  program = [local.b]\n}\n'
    )
    assert said(repair({"main.tf": main})) == []


def test_a_variable_that_is_kept_keeps_what_it_reads() -> None:
    checks = 'variable "region" {\n  validation {\n    condition     = var.region != local.other\n'
    checks += '    error_message = "No."\n  }\n}\n\nlocals {\n  other = "x"\n}\n'
    main = BUCKET.replace("NAME", '"x"').removeprefix('provider "aws" {}\n\n')
    assert said(repair({"main.tf": main, "variables.tf": checks})) == [
        "nothing reads var.region here: remove it, unless a file that is not among these configures a provider with it"
    ]


def test_a_call_and_what_it_calls_are_repaired_alike() -> None:
    assert repair(CALLED).files == {
        "main.tf": CALLED["main.tf"].replace("  owner = ", "").replace('"sales"\n', "").replace("name  =", "name ="),
        "queue/main.tf": CALLED["queue/main.tf"],
        "queue/variables.tf": 'variable "name" {}\n',
    }


def test_the_call_stays_where_the_variable_does() -> None:
    tested = {**CALLED, "queue/tests/a.tftest.hcl": 'variables {\n  owner = "a"\n}\n'}
    assert said(repair(tested)) == [
        "nothing reads var.owner, and it is left: tests/a.tftest.hcl sets it, and tests are not edited"
    ]
    broken = {**CALLED, "queue/more.tf": "resource {\n"}
    assert said(repair(broken)) == []
    pure = {name: text for name, text in CALLED.items() if name != "queue/main.tf"}
    assert said(repair(pure)) == []


def test_the_variable_stays_where_a_call_does() -> None:
    wanted = ["nothing reads var.owner, and it is left: module.queue in ../main.tf hands it a value; remove both"]
    assert said(repair({**CALLED, "broken.tf": "resource {\n"})) == wanted
    in_json = {
        "b/main.tf.json": '{"module": {"queue": {"source": "../queue", "name": "a", "owner": "b"}}}',
        "b/main.tf": "",
    }
    assert said(repair({**CALLED, **in_json})) == wanted


def test_a_module_alone_keeps_what_a_call_elsewhere_hands_it(tmp_path: Path) -> None:
    (tmp_path / "queue").mkdir()
    for name, text in CALLED.items():
        (tmp_path / name).write_text(text)
    options = Options(unsafe=True, transforms=(RemoveUnusedDeclarations(),))
    (tmp_path / ".git").mkdir()
    queue = tmp_path / "queue"
    alone = repair_module_folder(queue, options, Around(queue))
    assert not alone.changed
    assert "module.queue in ../main.tf hands it a value" in alone.refusals[0].message
    one_file = repair_module_folder(queue, options, Around(tmp_path), frozenset(["variables.tf"]))
    assert not one_file.changed
    whole = fixer.repair(tmp_path, transforms=options.transforms, unsafe=True)
    assert sorted(whole.files) == ["main.tf", "queue/variables.tf"]


def test_a_tests_folder_of_an_answer_belongs_to_its_module() -> None:
    files = {"main.tf": BUCKET.replace("NAME", '"x"') + 'variable "delay" {}\n'}
    assert said(repair({**files, "tests/a.tftest.hcl": "variables {\n  delay = 1\n}\n"})) == [
        "nothing reads var.delay, and it is left: tests/a.tftest.hcl sets it, and tests are not edited"
    ]

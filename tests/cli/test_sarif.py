"""SARIF: what its readers rely on, and fixes that fit the input character by character."""

import json
from pathlib import Path
from typing import Any

import pytest

from fixer.engine import Changed, Finding, Level, Outcome, Place, Safety, installed
from fixer.report import sarif
from fixer.report.model import Run
from fixer.verify import Doubt
from tests.cli.conftest import Cli
from tests.cli.test_contract import ANSWER, FUNCTION

UNDECLARED = FUNCTION.partition("variable")[0]


def document_of(out: str) -> dict[str, Any]:
    """A document and its one run, held to what the standard asks of it."""
    document = json.loads(out)
    assert document["version"] == "2.1.0"
    assert document["$schema"].endswith("sarif-schema-2.1.0.json")
    (run,) = document["runs"]
    assert run["columnKind"] == "unicodeCodePoints"
    driver = run["tool"]["driver"]
    assert driver["name"] == "tffix"
    for rule in driver["rules"]:
        # What code scanning requires of a rule.
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert "## What it does" in rule["help"]["text"] or rule["id"] == "unreadable"
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    assert len({rule["id"] for rule in driver["rules"]}) == len(driver["rules"])
    for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        (location,) = result["locations"]
        if result["ruleId"] != "unreadable":
            assert_region(location["physicalLocation"]["region"])
        assert_uri(location["physicalLocation"]["artifactLocation"]["uri"])
        for fix in result.get("fixes", ()):
            assert fix["artifactChanges"]
            for change in fix["artifactChanges"]:
                assert_uri(change["artifactLocation"]["uri"])
                assert change["replacements"]
                for part in change["replacements"]:
                    assert_region(part["deletedRegion"])
                    assert set(part["insertedContent"]) == {"text"}
    (invocation,) = run["invocations"]
    for notification in invocation["toolExecutionNotifications"]:
        assert notification["level"] == "error"
        assert notification["message"]["text"]
    assert invocation["executionSuccessful"] is not bool(invocation["toolExecutionNotifications"])
    assert isinstance(run, dict)
    return run


def assert_region(region: dict[str, int]) -> None:
    assert set(region) == {"startLine", "startColumn", "endLine", "endColumn"}
    assert (1, 1) <= (region["startLine"], region["startColumn"]) <= (region["endLine"], region["endColumn"])
    assert min(region.values()) >= 1


def assert_uri(uri: str) -> None:
    assert uri.isascii()
    assert not set(uri) & set(' \\"<>^`{|}')


def with_fixes(run: dict[str, Any], texts: dict[str, str]) -> dict[str, str]:
    """What a viewer makes of files with the fixes of all results, by lines and columns, byte order marks apart."""
    texts = dict(texts)
    for result in run["results"]:
        for fix in result.get("fixes", ()):
            for change in fix["artifactChanges"]:
                uri = change["artifactLocation"]["uri"]
                bare = texts[uri].removeprefix("\ufeff")
                mark, lines = texts[uri][: len(texts[uri]) - len(bare)], bare.split("\n")
                for part in reversed(change["replacements"]):
                    region = part["deletedRegion"]
                    first, last = region["startLine"] - 1, region["endLine"] - 1
                    assert region["startColumn"] - 1 <= len(lines[first])
                    assert region["endColumn"] - 1 <= len(lines[last])
                    before, after = lines[first][: region["startColumn"] - 1], lines[last][region["endColumn"] - 1 :]
                    lines[first : last + 1] = (before + part["insertedContent"]["text"] + after).split("\n")
                texts[uri] = mark + "\n".join(lines)
    return texts


def test_sarif_of_a_small_file(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    ran = cli("check", "main.tf", "--format", "sarif")
    assert (ran.code, ran.err) == (1, "")
    run = document_of(ran.out)
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["publish_lambda_versions"]
    assert run["tool"]["driver"]["rules"][0]["fullDescription"] == {
        "text": "Publishes a version of each Lambda function that something wants a version of."
    }
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 1, "toolExecutionNotifications": []}]
    here = {"startLine": 6, "startColumn": 1, "endLine": 6, "endColumn": 1}
    change = {"deletedRegion": here, "insertedContent": {"text": "  publish       = true\n"}}
    assert run["results"] == [
        {
            "ruleId": "publish_lambda_versions",
            "ruleIndex": 0,
            "level": "warning",
            "message": {
                "text": "aws_lambda_alias.live points to a version, and aws_lambda_function.f publishes none: "
                "publish = true is set"
            },
            "locations": [
                {
                    "physicalLocation": {
                        "artifactLocation": {"uri": "main.tf"},
                        "region": {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 37},
                    }
                }
            ],
            "fixes": [
                {
                    "description": {"text": "what tffix apply does to this module"},
                    "artifactChanges": [{"artifactLocation": {"uri": "main.tf"}, "replacements": [change]}],
                }
            ],
            "properties": {"safety": "safe", "applied": False},
        }
    ]


@pytest.mark.parametrize(
    "text",
    [
        FUNCTION,
        FUNCTION.replace("\n", "\r\n"),
        FUNCTION.rstrip("\n"),
        UNDECLARED,
        UNDECLARED.rstrip("\n"),
        "\ufeff" + FUNCTION,
        "\ufeff" + UNDECLARED,
        ("\ufeff" + UNDECLARED).replace("\n", "\r\n"),
        UNDECLARED.replace('"f"', '"𝒳é"').replace(".f.", ".𝒳é."),
    ],
    ids=[
        "plain",
        "crlf",
        "no final newline",
        "more than one change",
        "the end of the file",
        "byte order mark",
        "first line of a file with a byte order mark",
        "all of them",
        "beyond ascii",
    ],
)
def test_the_fixes_give_what_apply_writes(folder: Path, cli: Cli, text: str) -> None:
    (folder / "main.tf").write_bytes(text.encode())
    ran = cli("check", "main.tf", "--format", "sarif")
    assert ran.code == 1
    cli("apply", "main.tf")
    written = (folder / "main.tf").read_bytes().decode()
    assert written != text
    assert with_fixes(document_of(ran.out), {"main.tf": text}) == {"main.tf": written}


@pytest.mark.parametrize(
    ("before", "after", "origins"),
    [
        ("a = 1\nb = 2", "a = 1\nb = 2\n\nc = 3\n", [0, None, None, None]),
        ("a = 1\r\n𝒳 = 2", "a = 1\r\n", [0]),
        ("", "a = 1\n", [None]),
        ("a = 1\n", "", []),
        ("a = 1\n", "a = 1\n\n", [0, None]),
    ],
)
def test_a_fix_reaches_the_end_of_a_file(before: str, after: str, origins: list[int | None]) -> None:
    finding = Finding("mend_syntax", Level.ERROR, Safety.SAFE, True, "x", Place("main.tf", 1, 1, 1, 1))  # noqa: FBT003 - applied
    outcome = Outcome("", ("main.tf",), 1, {"main.tf": Changed(before, after, origins)}, (finding,))
    run = document_of(sarif.render(Run("check", (outcome,)), "1", installed()))
    assert with_fixes(run, {"main.tf": before}) == {"main.tf": after}


def test_a_byte_order_mark_is_no_column(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text("\ufeff" + FUNCTION, encoding="utf-8")
    (result,) = document_of(cli("check", "main.tf", "--format", "sarif").out)["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 1, "startColumn": 1, "endLine": 1, "endColumn": 37}


def test_a_fix_has_all_files_of_a_module_those_without_a_finding_of_their_own_too(folder: Path, cli: Cli) -> None:
    texts = {"net/main.tf": UNDECLARED, "net/variables.tf": 'variable "image" {}\n', "net/my outputs.tf": "# none\n"}
    (folder / "net").mkdir()
    for path, text in texts.items():
        (folder / path).write_text(text)
    run = document_of(cli("diff", ".", "--format", "sarif").out)
    cli("apply", ".")
    written = {path: (folder / path).read_text() for path in texts}
    assert written["net/variables.tf"] != texts["net/variables.tf"]
    assert with_fixes(run, texts) == written
    assert len([result for result in run["results"] if "fixes" in result]) == 1


def test_errors_are_notifications_and_paths_are_encoded(folder: Path, cli: Cli) -> None:
    (folder / "a b#é").mkdir()
    (folder / "a b#é" / "main.tf").write_text(FUNCTION)
    (folder / "bad.tf").write_text('resource "a" {\n')
    ran = cli("check", ".", "--format", "sarif")
    assert ran.code == 3
    run = document_of(ran.out)
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "a%20b%23%C3%A9/main.tf"
    (invocation,) = run["invocations"]
    assert (invocation["exitCode"], invocation["executionSuccessful"]) == (3, False)
    (notification,) = invocation["toolExecutionNotifications"]
    # Viewers of results show no notifications.
    (result,) = [result for result in run["results"] if result["ruleId"] == "unreadable"]
    assert (result["level"], result["locations"]) == ("error", notification["locations"])
    assert notification["message"]["text"].startswith("this block is never closed; ")
    assert notification["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "bad.tf"},
                "region": {"startLine": 1, "startColumn": 14},
            }
        }
    ]


def test_a_path_outside_the_current_folder_is_a_file_uri(
    folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "here").mkdir()
    (folder / "a b").mkdir()
    (folder / "a b" / "main.tf").write_text(FUNCTION)
    monkeypatch.chdir(folder / "here")
    for given, uri in ((folder / "a b", (folder / "a b" / "main.tf").as_uri()), ("../a b", "../a%20b/main.tf")):
        (result,) = document_of(cli("check", given, "--format", "sarif").out)["results"]
        assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


def test_what_was_left_alone_has_the_level_of_its_defect(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text('resource "nobodys_thing" "t" {}\n')
    run = document_of(cli("check", "main.tf", "--format", "sarif").out)
    (refusal,) = [result for result in run["results"] if result["message"]["text"].startswith("left alone: ")]
    assert (refusal["ruleId"], refusal["level"]) == ("declare_required_providers", "warning")
    assert "fixes" not in refusal


def test_what_was_written_is_no_fix_any_more(folder: Path, cli: Cli) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    (result,) = document_of(cli("apply", "main.tf", "--format", "sarif").out)["results"]
    assert "fixes" not in result
    assert result["properties"]["applied"] is True


def test_what_is_refused_is_no_fix(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "main.tf").write_text(FUNCTION)
    monkeypatch.setattr("fixer.verify.verify", lambda name, *_: Doubt(name, "they differ"))
    ran = cli("check", "main.tf", "--verify", "--format", "sarif")
    assert ran.code == 4
    run = document_of(ran.out)
    assert not any("fixes" in result for result in run["results"])
    assert "they differ" in run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]


def test_the_files_of_an_answer_stand_in_the_document(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    run = document_of(cli("check", "answer.md", "-o", "out", "--format", "sarif").out)
    assert run["artifacts"] == [{"location": {"uri": "out/main.tf"}, "contents": {"text": "# main.tf\n" + FUNCTION}}]
    cli("apply", "answer.md", "-o", "out")
    written = (folder / "out" / "main.tf").read_text()
    assert with_fixes(run, {"out/main.tf": "# main.tf\n" + FUNCTION}) == {"out/main.tf": written}


def test_an_answer_is_no_fix_where_another_file_stands(folder: Path, cli: Cli) -> None:
    (folder / "answer.md").write_text(ANSWER)
    (folder / "main.tf").write_text("# main.tf\n" + FUNCTION)
    run = document_of(cli("check", "answer.md", "--format", "sarif").out)
    assert "artifacts" not in run
    assert len([result for result in run["results"] if "fixes" in result]) == 1
    (folder / "main.tf").write_text("# mine\n")
    run = document_of(cli("check", "answer.md", "--format", "sarif").out)
    assert run["results"]
    assert not any("fixes" in result for result in run["results"])


def test_no_region_leaves_the_lines_of_the_input() -> None:
    place = Place("main.tf", 2, 40, 2, 50)
    finding = Finding("mend_syntax", Level.ERROR, Safety.SAFE, True, "\x1b[1mx", place)  # noqa: FBT003 - applied
    changed = {"main.tf": Changed("a = 1\r\nb = 2\r\n", "a = 1\r\n", [0])}
    outcome = Outcome("", ("main.tf",), 1, changed, (finding,))
    run = document_of(sarif.render(Run("check", (outcome,)), "1", installed()))
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 2, "startColumn": 6, "endLine": 2, "endColumn": 6}
    assert run["results"][0]["message"] == {"text": "\\x1b[1mx"}

"""Names that could lead out of the output folder, or mislead, are refused; the other files are still found."""

import pytest

from fixer.errors import Problem
from fixer.response import extract, safe_name

VARIABLE = 'variable "a" {}\n'


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("main.tf", "main.tf"),
        ("./main.tf", "main.tf"),
        ("././a/b.tf", "a/b.tf"),
        ("a/.gitignore", "a/.gitignore"),
        (".github/workflows/ci.yml", ".github/workflows/ci.yml"),
        ("modules/vpc/main.tf", "modules/vpc/main.tf"),
        ("console.tf", "console.tf"),
        ("com10.tf", "com10.tf"),
        ("a..b.tf", "a..b.tf"),
        ("ü.tf", "ü.tf"),
        (".env.example", ".env.example"),
    ],
)
def test_safe_names(name: str, path: str) -> None:
    assert safe_name(name) == path


@pytest.mark.parametrize(
    "name",
    [
        "",
        ".",
        "..",
        "./",
        "/etc/passwd",
        "//server/share/x.tf",
        "../x.tf",
        "a/../../x.tf",
        "a/..",
        "a//b.tf",
        "a/./b.tf",
        "C:/x.tf",
        "c:x.tf",
        "C:\\x.tf",
        "..\\x.tf",
        "\\\\server\\x.tf",
        "a\\b.tf",
        "a\x00.tf",
        "a\n.tf",
        "a\x1b[31m.tf",
        "CON",
        "con.tf",
        "a/NUL.tf",
        "com1.tf",
        "LPT9",
        "aux.tar.gz",
        "CON .tf",
        "a./b.tf",
        "a /b.tf",
        "x.tf.",
        "x.tf ",
        " x.tf",
        "~",
        "~/x.tf",
        "~root/x.tf",
        ".git/hooks/pre-commit",
        "a/.GIT/config",
        "git~1/config",
        ".terraform/x.tf",
        ".bashrc",
        ".ssh/authorized_keys",
        ".hidden/x.tf",
        ".terraformrc",
        "x.tf:stream",
        "a*.tf",
        "a?.tf",
        "a\u202e.tf",
        "a\u200b.tf",
        "\ud800.tf",
        "a" * 256,
        "é" * 128 + ".tf",
        "a/" * 600 + "b.tf",
        "a/",
    ],
)
def test_names_that_are_refused(name: str) -> None:
    found = safe_name(name)
    assert isinstance(found, Problem)
    assert found.message.startswith("the file name ")
    assert found.message.isascii()
    assert "\n" not in found.message


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("/etc/passwd", "it is absolute"),
        ("a/../b.tf", 'it holds ".." as a folder'),
        ("C:/b.tf", "it starts with a drive letter"),
        ("a\\b.tf", "it holds a backslash, which is a separator on Windows"),
        ("NUL.tf", "NUL.tf is a device on Windows"),
        (".git/config", ".git belongs to a tool"),
        (".bashrc", ".bashrc is a hidden file that could change how a shell or a tool works"),
    ],
)
def test_the_reason_is_said(name: str, reason: str) -> None:
    found = safe_name(name)
    assert isinstance(found, Problem)
    assert found.message == f"the file name {name!a} is refused: {reason}"
    assert found.advice


@pytest.mark.parametrize(
    "name",
    [
        "../evil.tf",
        "/etc/cron.d/evil.tf",
        "C:\\evil.tf",
        "CON.tf",
        "a/../../b.tf",
        ".git/config.tf",
        "e\x00.tf",
        "~/evil.tf",
        "../../etc/passwd",
    ],
)
@pytest.mark.parametrize("how", ["### {}\n```hcl\n", "**`{}`**\n```hcl\n", "```hcl {}\n", "```hcl\n# {}\n"])
def test_a_refused_file_is_reported_and_the_rest_is_found(name: str, how: str) -> None:
    found = extract(f"{how.format(name)}{VARIABLE}```\n### good.tf\n```hcl\n{VARIABLE}```\n", source="answer.md")
    assert [f.name for f in found.files] == ["good.tf"]
    assert [p.file for p in found.problems] == ["answer.md"]
    assert "is refused" in found.problems[0].message
    assert found.problems[0].line in (2, 3)


def test_two_names_that_differ_in_letter_case_alone_are_one_file_on_many_systems() -> None:
    text = f"### main.tf\n```hcl\n{VARIABLE}```\n### Main.tf\n```hcl\n{VARIABLE}```\n"
    found = extract(text, source="answer.md")
    assert [f.name for f in found.files] == ["main.tf"]
    assert [p.message for p in found.problems] == [
        "the file name Main.tf is refused: main.tf differs from it in letter case alone"
    ]


@pytest.mark.parametrize(("one", "other"), [("a.tf", "a.tf/b.tf"), ("a.tf/b/c.tf", "a.tf")])
def test_a_file_cannot_be_the_folder_of_another(one: str, other: str) -> None:
    blocks = [f"```hcl\n# {name}\n{VARIABLE}```\n" for name in (one, other)]
    found = extract("\n".join(blocks))
    assert [f.name for f in found.files] == [one]
    assert f"the file name {other} is refused" in found.problems[0].message


def test_an_answer_cannot_configure_tffix() -> None:
    found = extract(f"### tffix.toml\n```toml\nunsafe = true\n```\n### a.tf\n```hcl\n{VARIABLE}```\n")
    assert [f.name for f in found.files] == ["a.tf"]
    assert "tffix.toml is refused" in found.problems[0].message.replace("'", "")


@pytest.mark.parametrize(
    ("name", "label", "text", "left"),
    [
        ("trust.json.tpl", "json", '# trust.json.tpl\n{"a": "${b}"}\n', '{"a": "${b}"}\n'),
        ("policies/app.json", "json", "// policies/app.json\n\n[1]\n", "[1]\n"),
        ("board.tftpl", "json", "# board.tftpl\n{}\n", "{}\n"),
        ("scripts/run.sh", "bash", "# run.sh\n#!/bin/bash\ntrue\n", "#!/bin/bash\ntrue\n"),
    ],
)
def test_the_comment_that_is_the_name_of_a_file_goes_where_none_may_stand(
    name: str, label: str, text: str, left: str
) -> None:
    found = extract(f"### {name}\n```{label}\n{text}```\n")
    assert [(file.name, file.text) for file in found.files] == [(name, left)]
    assert [note.message.partition(":")[0] for note in found.notes] == [
        f"the comment that names {name} is left out of it"
    ]


@pytest.mark.parametrize(
    ("name", "label", "text"),
    [
        ("main.tf", "hcl", '# main.tf\nvariable "a" {}\n'),
        ("run.sh", "bash", "# run.sh\nset -e\n"),
        ("conf.yaml", "yaml", "# conf.yaml\na: 1\n"),
        ("notes.json", "json", "// other.json\n{}\n"),
    ],
)
def test_the_comment_that_is_the_name_of_a_file_stays_where_it_may(name: str, label: str, text: str) -> None:
    found = extract(f"### {name}\n```{label}\n{text}```\n")
    assert [(file.name, file.text) for file in found.files] == [(name, text)]


@pytest.mark.parametrize(
    ("name", "label", "text", "left", "said"),
    [
        (
            "app.json",
            "json",
            "// app.json - settings\n\n// keep in sync\n{}\n",
            "{}\n",
            "is left out of it, as are those below it (// keep in sync): JSON takes no comments",
        ),
        (
            "run.sh",
            "bash",
            "# run.sh\n# Usage: run\n\n#!/bin/sh\ntrue\n",
            "#!/bin/sh\n# Usage: run\ntrue\n",
            "is left out of it: a script is run by its first line",
        ),
    ],
)
def test_comments_below_the_name_go_with_it_or_below_the_first_line(
    name: str, label: str, text: str, left: str, said: str
) -> None:
    found = extract(f"### {name}\n```{label}\n{text}```\n")
    assert [(file.name, file.text) for file in found.files] == [(name, left)]
    assert [note.message for note in found.notes] == [f"the comment that names {name} {said}"]


def test_a_heading_that_names_two_files_names_the_block_of_each_language() -> None:
    text = (
        "### Code: `api/package.json` and `api/index.js`\n\n```json\n{}\n```\n\n```javascript\nlet a\n```\n\n"
        "```bash\nnpm ci\n```\n"
    )
    assert [(file.name, file.text) for file in extract(text).files] == [
        ("api/package.json", "{}\n"),
        ("api/index.js", "let a\n"),
    ]

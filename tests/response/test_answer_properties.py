"""What holds for every answer."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from fixer.response import extract, safe_name

WORDS = st.sampled_from(
    [
        "```",
        "````",
        "~~~",
        "```hcl\n",
        "```markdown\n",
        "\n",
        " ",
        "main.tf",
        "# ",
        "### ",
        "../",
        'variable "a" {',
        "}",
        '"',
        "<<EOT\n",
        "EOT\n",
        "${",
        "/*",
        "*/",
        "`",
        "**",
        "Answer",
        "---\n",
        "\r\n",
        "\x00",
        "\ufeff",
        "a = ",
        "resource",
        "...",
    ]
)
HOSTILE = st.one_of(st.text(), st.lists(WORDS, max_size=60).map("".join))


@given(HOSTILE)
def test_no_answer_makes_it_fail_and_no_name_is_unsafe(text: str) -> None:
    found = extract(text)
    assert all(safe_name(f.name) == f.name for f in found.files)
    assert len({f.name for f in found.files}) == len(found.files)
    assert found.files or found.problems
    lines = text.count("\n") + 1
    assert all(1 <= f.line <= lines for f in found.files)
    assert all(0 <= p.line <= lines for p in (*found.problems, *found.notes))


NAMES = st.builds(
    "{}{}.tf".format,
    st.sampled_from(["", "modules/a/", "environments/b/"]),
    st.from_regex(r"[a-z][a-z0-9_-]{2,8}", fullmatch=True),
).filter(lambda name: isinstance(safe_name(name), str))
BODIES = (
    st.lists(
        st.sampled_from(
            [
                'variable "a" {\n  default = "x" # }\n}\n',
                "\n",
                "# A comment.\n",
                "locals {\n\ta = <<-EOT\n    {\n  EOT\n}\n",
                'output "b" { value = "${var.a["x"]}" }\n',
                "/* two\nlines */\n",
                'resource "a" "b" {\r\n}\r\n',
            ]
        ),
        min_size=1,
    )
    .map("".join)
    .filter(lambda body: "{" in body)
)


@given(st.dictionaries(NAMES, BODIES, min_size=1), st.sampled_from(["### {}", "**{}**", "`{}`:", "## File: {}"]))
def test_files_in_fences_come_back_to_the_byte(wanted: dict[str, str], heading: str) -> None:
    blocks = [f"{heading.format(name)}\n\n```hcl\n{body}```\n" for name, body in wanted.items()]
    found = extract("Words.\n\n" + "\nMore words.\n\n".join(blocks))
    assert {f.name: f.text for f in found.files} == wanted
    assert found.problems == ()


@pytest.mark.parametrize(
    "piece",
    [
        "```",
        "```\n",
        "```hcl\n",
        '```hcl\nvariable "a" {}\n```\n',
        "```markdown\n```hcl\n",
        "### ../a.tf\n```hcl\na = 1\n```\n",
        "x = <<E\n```\n```\nE\n",
        'resource "a" "b" {}\nwords\n',
        "# a.tf\n",
        "### Answer\n",
        "{",
        '"${',
        "/*",
        "`a.tf` ",
        "[",
        "\x00",
    ],
)
@pytest.mark.parametrize("start", ["", "```hcl\n"])
def test_time_grows_with_length_alone(piece: str, start: str) -> None:
    def seconds(size: int) -> float:
        text = start + piece * (size // len(piece))
        began = time.process_time()
        extract(text)
        return time.process_time() - began

    seconds(10_000)
    # Eight times the length: eight times the time where it is linear, sixty-four times where it is quadratic.
    assert seconds(320_000) < 24 * max(seconds(40_000), 0.01)

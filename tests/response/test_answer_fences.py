"""Where the blocks of an answer start and end, to the byte."""

from textwrap import dedent

import pytest

from fixer.response import extract

VARIABLE = 'variable "a" {}\n'


def files(text: str) -> dict[str, str]:
    return {f.name: f.text for f in extract(dedent(text).lstrip("\n")).files}


def test_line_ends_are_kept() -> None:
    text = '### main.tf\r\n\r\n```hcl\r\nvariable "a" {}\r\n```\r\n'
    assert files(text) == {"main.tf": 'variable "a" {}\r\n'}


def test_a_byte_order_mark_is_the_answers_and_not_the_files() -> None:
    assert files(f"\ufeff```hcl\n# main.tf\n{VARIABLE}```") == {"main.tf": f"# main.tf\n{VARIABLE}"}


@pytest.mark.parametrize("mark", ["```", "````", "~~~"])
def test_any_fence_will_do(mark: str) -> None:
    assert files(f"### main.tf\n{mark}hcl\n{VARIABLE}{mark}\n") == {"main.tf": VARIABLE}


def test_a_closing_fence_glued_to_the_last_brace_leaves_no_line_break() -> None:
    assert files('```hcl\nvariable "a" {\n}```\nmore words\n') == {"tap_stack.tf": 'variable "a" {\n}'}


def test_a_block_in_a_list_item_loses_the_indent_of_the_item() -> None:
    assert files('1. main.tf\n\n   ```hcl\n   variable "a" {\n     type = string\n   }\n   ```\n') == {
        "main.tf": 'variable "a" {\n  type = string\n}\n'
    }


def test_a_labelled_fence_closes_a_block_that_nobody_closed() -> None:
    text = f"### main.tf\n```hcl\n{VARIABLE}\n### outputs.tf\n```hcl\n{VARIABLE}```\n"
    assert files(text) == {"main.tf": VARIABLE, "outputs.tf": VARIABLE}


def test_a_heredoc_may_hold_fences() -> None:
    body = 'locals {\n  readme = <<-EOT\n    ```bash\n    ls\n    ```\n  EOT\n}\nvariable "a" {}\n'
    assert files(f"### main.tf\n```hcl\n{body}```\n### b.tf\n```hcl\n{VARIABLE}```\n") == {
        "main.tf": body,
        "b.tf": VARIABLE,
    }


def test_a_heredoc_that_breaks_off_does_not_swallow_the_next_file() -> None:
    text = f"### a.tf\n```hcl\nlocals {{\n  a = <<EOT\nx\n```\n### b.tf\n```hcl\nlocals {{\n  a = <<EOT\nEOT\n}}\n```\n"  # noqa: F541
    assert list(files(text)) == ["a.tf", "b.tf"]


def test_a_document_nests_blocks_without_a_longer_fence() -> None:
    found = files("""
        ### main.tf
        ```hcl
        variable "a" {}
        ```
        ### README.md
        ```markdown
        # How to
        ```hcl
        # main.tf
        variable "a" { default = "changed" }
        ```
        The tree:
        ```
        main.tf
        ```
        And outputs:
        ```hcl
        # outputs.tf
        output "other" { value = 1 }
        ```
        The end.
        ```

        ### outputs.tf
        ```hcl
        output "a" { value = var.a }
        ```
        """)
    assert found == {"main.tf": VARIABLE, "outputs.tf": 'output "a" { value = var.a }\n'}


def test_a_longer_fence_holds_shorter_ones() -> None:
    text = f"````markdown\n```hcl\n# a.tf\n{VARIABLE}```\n````\n### b.tf\n```hcl\n{VARIABLE}```\n"
    assert list(files(text)) == ["b.tf"]


def test_a_longer_fence_that_is_never_closed_holds_nothing_back() -> None:
    text = f"## File: README.md\n````markdown\n# x\n```\n\n## File: b.tf\n```hcl\n{VARIABLE}```\n"
    assert list(files(text)) == ["b.tf"]


def test_each_file_knows_its_line() -> None:
    found = extract(
        f"words\n\n### a.tf\n```hcl\n{VARIABLE}```\n```hcl\n# b.tf\n{VARIABLE}# c.tf\n{VARIABLE}```\n"
    ).files
    assert {f.name: f.line for f in found} == {"a.tf": 5, "b.tf": 8, "c.tf": 10}


def test_a_file_without_its_opening_fence_starts_below_its_heading() -> None:
    queue = "### queue.tf\n\nlocals {\n  a = 1\n}\n```\n\n"
    text = f"### main.tf\n```hcl\n{VARIABLE}```\n\n{queue}### outputs.tf\n```hcl\nlocals {{}}\n```\n"
    assert files(text) == {"main.tf": VARIABLE, "queue.tf": "locals {\n  a = 1\n}\n", "outputs.tf": "locals {}\n"}


def test_words_below_a_heading_are_no_file() -> None:
    text = f"### main.tf\n\nThe variables:\n```\n{VARIABLE}```\n"
    assert files(text) == {"main.tf": VARIABLE}


def test_code_between_tags_is_a_block() -> None:
    code = '<h3>main.tf</h3>\n<pre><code class="language-hcl">locals {\n  a = &quot;b&quot;\n}\n</code></pre>\n'
    assert files(code) == {"main.tf": 'locals {\n  a = "b"\n}\n'}
    glued = "### main.tf\n<pre><code>\nlocals {\n}</code></pre>\n"
    assert files(glued) == {"main.tf": "locals {\n}"}


def test_tags_in_a_block_are_its_text() -> None:
    text = "locals {\n  a = <<EOT\n<pre>b</pre>\nEOT\n}\n"
    assert files(f"### main.tf\n```hcl\n{text}```\n") == {"main.tf": text}

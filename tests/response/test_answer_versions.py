"""Drafts, versions, parts and excerpts: which of several blocks is the file."""

from textwrap import dedent

import pytest

from fixer.response import Answer, extract


def answer(text: str) -> Answer:
    return extract(dedent(text).lstrip("\n"), source="answer.md")


def files(text: str) -> dict[str, str]:
    return {f.name: f.text for f in answer(text).files}


A, B, C = ('variable "a" {}\n', 'variable "b" {}\n', 'variable "c" {}\n')
NEW_A = 'variable "a" { type = string }\n'


@pytest.mark.parametrize("heading", ["### Answer\n---", "## Final Answer", "**Answer:**", "# Answer"])
def test_what_follows_the_answer_heading_is_preferred(heading: str) -> None:
    assert files(f"```hcl\n# main.tf\n{A}{B}```\n{heading}\n\n```hcl\n# tap_stack.tf\n{NEW_A}```\n") == {
        "tap_stack.tf": f"# tap_stack.tf\n{NEW_A}"
    }


def test_the_answer_heading_ends_a_draft_that_nobody_closed() -> None:
    text = f'```hcl\n# main.tf\nresource "x" "y" {{\n### Answer\n---\n```hcl\n# main.tf\n{A}```\n'
    assert files(text) == {"main.tf": f"# main.tf\n{A}"}
    assert answer(text).problems == ()


def test_an_answer_without_anything_below_its_heading_is_its_draft() -> None:
    assert files(f"```hcl\n# main.tf\n{A}\n### Answer\n---\n\n") == {"main.tf": f"# main.tf\n{A}"}


def test_a_later_version_of_a_file_wins() -> None:
    text = f"### main.tf\n```hcl\n{A}{B}```\nBetter:\n### main.tf\n```hcl\n{NEW_A}{B}```\n"
    assert files(text) == {"main.tf": NEW_A + B}
    assert [(n.line, n.message) for n in answer(text).notes] == [
        (9, "this block replaces the version of main.tf on line 3")
    ]


def test_an_excerpt_of_a_file_does_not_replace_it() -> None:
    text = f"### main.tf\n```hcl\n{A}{B}{C}```\nTo change it, edit `main.tf`:\n```hcl\n# main.tf\n{NEW_A}```\n"
    assert files(text) == {"main.tf": A + B + C}
    assert len(answer(text).notes) == 1


def test_a_version_that_leaves_lines_out_does_not_replace_a_whole_one() -> None:
    assert files(f"### main.tf\n```hcl\n{A}```\n### main.tf\n```hcl\n{NEW_A}# ... the rest\n```\n") == {"main.tf": A}


def test_a_version_that_breaks_off_does_not_replace_a_whole_one() -> None:
    assert files(f'### main.tf\n```hcl\n{A}```\n### main.tf\n```hcl\n{NEW_A}output "b" {{\n```') == {"main.tf": A}


def test_further_parts_of_a_file_are_added_to_it() -> None:
    text = f"### main.tf\n```hcl\n{A}```\n### The rest (add to `main.tf` at the end)\n```hcl\n{B}```\n"
    assert files(text) == {"main.tf": f"{A}\n{B}"}


def test_a_continuation_goes_on_where_the_file_broke_off() -> None:
    text = f"```hcl\n# main.tf\n{A}\nI'll continue from where I left off.\n\n```hcl\n{B}```\n"
    assert files(text) == {"main.tf": f"# main.tf\n{A}\n{B}"}


def test_words_between_two_items_where_a_model_goes_on_are_left_out() -> None:
    text = f"```hcl\n# main.tf\n{A}\nContinuing from where I left off:\n\n{B}```\n"
    assert files(text) == {"main.tf": f"# main.tf\n{A}\n{B}"}
    assert [(n.line, n.message) for n in answer(text).notes] == [
        (5, "the words here are no part of main.tf; they are left out")
    ]


def test_one_block_without_a_name_is_tap_stack() -> None:
    text = f"Here you are:\n```hcl\n{A}```\n"
    assert files(text) == {"tap_stack.tf": A}
    assert [n.message for n in answer(text).notes] == ["this block has no name; it is written to tap_stack.tf"]


def test_a_file_that_the_words_mention_gives_its_name() -> None:
    assert files(f"Everything is in `network.tf`.\n\nEnjoy.\n```hcl\n{A}```\n") == {"network.tf": A}


def test_sections_of_one_file_are_put_together() -> None:
    text = f"### Inputs\n```hcl\n{A}```\n### More inputs\n```hcl\n{B}```\n"
    assert files(text) == {"main.tf": f"{A}\n{B}"}


def test_a_block_without_a_name_beside_files_is_a_part_of_main() -> None:
    text = f"### outputs.tf\n```hcl\n{A}```\n### DNS\n```hcl\n{B}```\n"
    assert files(text) == {"outputs.tf": A, "main.tf": B}
    assert [n.message for n in answer(text).notes] == ["this block has no name; it is taken for a part of main.tf"]


@pytest.mark.parametrize(
    "words",
    ["You can change this to:", "## Usage example", "For example, to use it as a module:", "Alternatively, use:"],
)
def test_a_block_that_shows_something_is_not_part_of_main(words: str) -> None:
    assert files(f"### main.tf\n```hcl\n{A}```\n{words}\n```hcl\n{B}```\n") == {"main.tf": A}


@pytest.mark.parametrize("excerpt", ["lifecycle {\n  prevent_destroy = true\n}\n", "tags = {}\n", f"{B}...\n"])
def test_a_fragment_is_not_part_of_main(excerpt: str) -> None:
    assert files(f"### main.tf\n```hcl\n{A}```\nIt has this:\n```hcl\n{excerpt}```\n") == {"main.tf": A}


def test_a_review_that_quotes_excerpts_gives_no_file() -> None:
    text = f"It is good.\n```hcl\n{A}{B}```\nAnd this:\n```hcl\n{B}{C}```\nAnd:\n```hcl\n{C}{A}```\n"
    assert files(text) == {}
    assert [p.message for p in answer(text).problems] == ["the answer holds no Terraform file"]


def test_a_part_that_tells_how_to_extend_the_answer_changes_no_file() -> None:
    text = f"### main.tf\n```hcl\n{A}```\n## Adding a new region\n### 1. Variables\n```hcl\n# main.tf\n{B}```\n"
    assert files(text) == {"main.tf": A}


def test_sample_values_are_written_as_what_they_are() -> None:
    text = f"### main.tf\n```hcl\n{A}```\nCreate a `terraform.tfvars` file:\n```hcl\na = 1\n```\n"
    assert files(text) == {"main.tf": A, "terraform.tfvars": "a = 1\n"}


# Most of what an answer declares.
REST = "".join([f'variable "{name}" {{}}\n' for name in "defghijklm"])


def test_a_block_that_adds_and_updates_is_put_into_the_file() -> None:
    words = "To keep the rest, **add** one variable and **update** another:"
    text = f"```hcl\n{A}{REST}```\n\n{words}\n\n```hcl\n{C}\n{NEW_A}```\n"
    assert files(text) == {"tap_stack.tf": f"{NEW_A}{REST}\n{C}"}
    assert "replaces what the block on line 2 has too" in answer(text).notes[0].message


def test_a_block_that_would_set_less_is_not_put_into_the_file() -> None:
    text = '```hcl\nvariable "a" {\n  type = string\n}\n' + f"{B}```\n\nUpdate the first variable:\n\n```hcl\n{A}```\n"
    assert files(text) == {"tap_stack.tf": f'variable "a" {{\n  type = string\n}}\n{B}'}


def test_a_block_that_may_be_added_is_told_with_what_only_it_declares() -> None:
    text = f"```hcl\n{A}{REST}```\n\nIf you need more, add this and update that:\n\n```hcl\n{C}\n{NEW_A}```\n"
    assert files(text) == {"tap_stack.tf": f"{A}{REST}"}
    assert "is not used, nor is what only it declares: variable.c" in answer(text).notes[0].message


def test_what_is_added_to_a_named_file_replaces_what_that_has_too() -> None:
    text = f"### main.tf\n```hcl\n{A}{B}```\n\nAdd this to `main.tf`:\n\n```hcl\n{C}{NEW_A}```\n"
    assert files(text) == {"main.tf": f"{NEW_A}{B}\n{C}"}


def test_what_is_added_elsewhere_replaces_nothing() -> None:
    text = f"### main.tf\n```hcl\n{A}{B}```\n\nIn the dev account, add this to `main.tf`:\n\n```hcl\n{C}{NEW_A}```\n"
    assert files(text) == {"main.tf": A + B}


@pytest.mark.parametrize("mark", ["## {}\n", "**{}**\n"])
def test_of_several_options_the_first_is_taken(mark: str) -> None:
    first, second = mark.format("Option 1: one file"), mark.format("Option 2: another")
    text = f"{first}\n```hcl\n{A}```\n\n{second}\n```hcl\n{B}{C}```\n"
    assert files(text) == {"tap_stack.tf": A}
    assert 'an alternative ("Option 2: another")' in answer(text).notes[0].message


@pytest.mark.parametrize("words", ["I recommend **Option B**.\n", ""])
def test_the_option_that_is_recommended_is_taken(words: str) -> None:
    last = "Option B" if words else "Option B (recommended)"
    text = f"{words}## Option A\n```hcl\n{A}```\n\n## {last}\n```hcl\n{B}{C}```\n"
    assert files(text) == {"tap_stack.tf": B + C}


def test_options_that_give_different_files_are_all_taken() -> None:
    text = f"## Option 1\n```hcl\n# a.tf\n{A}```\n\n## Option 2\n```hcl\n# b.tf\n{B}```\n"
    assert list(files(text)) == ["a.tf", "b.tf"]


@pytest.mark.parametrize(
    "above", ["Do **not** put this into `main.tf`:", "Before (wrong), in main.tf:", "**main.tf** before the fix:"]
)
def test_what_is_shown_as_wrong_is_not_used(above: str) -> None:
    text = f"""\
### main.tf

```hcl
resource "aws_sqs_queue" "orders" {{
  name = "orders"
}}
```

{above}

```hcl
resource "aws_sqs_queue" "older" {{
  nam = "orders"
}}
```
"""
    assert "older" not in files(text)["main.tf"]


SETTINGS = 'terraform {\n  required_version = ">= 1.5"\n}\n\nprovider "aws" {\n  region = "us-east-1"\n}\n'
LOCALS = 'locals {\n  name = "orders"\n}\n'
QUEUE = 'resource "aws_sqs_queue" "orders" {\n  name = local.name\n}\n'


@pytest.mark.parametrize("first", [SETTINGS, LOCALS], ids=["settings", "locals"])
@pytest.mark.parametrize("turned", [False, True])
def test_what_a_second_block_of_a_name_says_nothing_of_stays(first: str, *, turned: bool) -> None:
    one, two = (QUEUE, first) if turned else (first, QUEUE)
    text = f"### main.tf\n```hcl\n{one}```\n### main.tf\n```hcl\n{two}```\n"
    assert files(text) == {"main.tf": f"{one}\n{two}"}
    assert [n.message for n in answer(text).notes] == ["this block is added to main.tf, which starts on line 3"]


@pytest.mark.parametrize("other", [SETTINGS.replace("east-1", "west-2"), LOCALS.replace("orders", "ingest")])
def test_settings_and_locals_that_are_said_again_are_a_version(other: str) -> None:
    first = SETTINGS + LOCALS
    text = f"### main.tf\n```hcl\n{first}```\n### main.tf\n```hcl\n{other}{QUEUE}```\n"
    assert files(text) == {"main.tf": other + QUEUE}


def test_settings_that_another_file_has_are_not_added() -> None:
    text = f"### main.tf\n```hcl\n{QUEUE}```\n### providers.tf\n```hcl\n{SETTINGS}```\n"
    assert files(f"{text}### main.tf\n```hcl\n{SETTINGS}```\n") == {"main.tf": QUEUE, "providers.tf": SETTINGS}


def test_settings_that_may_be_used_are_not_added() -> None:
    text = f"### main.tf\n```hcl\n{QUEUE}```\nIf you keep the state elsewhere:\n```hcl\n# main.tf\n{SETTINGS}```\n"
    assert files(text) == {"main.tf": QUEUE}


def test_settings_that_nobody_would_have_are_not_added() -> None:
    text = f"### main.tf\n```hcl\n{QUEUE}```\nAvoid keys in the code:\n```hcl\n# main.tf\n{SETTINGS}```\n"
    assert files(text) == {"main.tf": QUEUE}


def test_what_a_corrected_version_leaves_out_is_kept_where_it_is_read() -> None:
    first = f'{A}resource "x" "y" {{\n  a = var.b\n}}\n{B}{C}'
    output = 'output "y" {\n  value = x.y.id\n}\n'
    shown = f"```hcl\n# main.tf\n{A}{QUEUE}{first.removeprefix(A)}```\n"
    fixed = f"Fixed:\n```hcl\n# main.tf\n{NEW_A}{QUEUE}{C}```\n"
    text = f"{shown}{fixed}```hcl\n# outputs.tf\n{output}```\n"
    kept = 'resource "x" "y" {\n  a = var.b\n}\n'
    assert files(text) == {
        "main.tf": f"# main.tf\n{NEW_A}{QUEUE}{C}\n{kept}\n{B}",
        "outputs.tf": f"# outputs.tf\n{output}",
    }
    assert [n.message for n in answer(text).notes if "kept" in n.message] == [
        "x.y is kept: a later version of main.tf leaves it out, and it is read",
        "var.b is kept: a later version of main.tf leaves it out, and it is read",
    ]
    assert files(shown + fixed) == {"main.tf": f"# main.tf\n{NEW_A}{QUEUE}{C}"}


def test_a_draft_gives_way_to_what_reads_nothing_of_it() -> None:
    other = 'resource "aws_sqs_queue" "ingest" {}\n'
    text = f"Here is a draft:\n```hcl\n# main.tf\n{QUEUE}```\n## Final version\n\n### main.tf\n```hcl\n"
    assert files(f"{text}{other}```\n") == {"main.tf": other}
    reads = 'output "url" {\n  value = aws_sqs_queue.orders.url\n}\n'
    assert files(f"{text}{reads}```\n") == {"main.tf": f"# main.tf\n{QUEUE}\n{reads}"}


SUBNET = 'resource "aws_subnet" "a" {\n  vpc_id     = "vpc-1"\n  cidr_block = "10.0.0.0/24"\n  tags       = {}\n}\n'
CORRECTED = SUBNET.replace("vpc-1", "vpc-2")
NETWORK = f"### network.tf\n```hcl\n{SUBNET}{QUEUE}```\n\n"


@pytest.mark.parametrize(
    "words",
    [
        "Replace the `aws_subnet` resource with this one:",
        "Replace the subnet in `network.tf` with this one:",
        "It would be in the wrong VPC. Here is the corrected `network.tf` part, the rest stays the same:",
        "The fixed subnet is:",
    ],
)
def test_a_block_that_is_corrected_takes_the_place_of_the_same(words: str) -> None:
    found = f"{NETWORK}{words}\n\n```hcl\n{CORRECTED}```\n"
    assert files(found) == {"network.tf": CORRECTED + QUEUE}
    assert [n.message for n in answer(found).notes] == [
        "this block takes the place of the same in network.tf, which starts on line 3"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "To use another VPC, replace the subnet with this one:",
        "If the VPC is another, use this instead:",
        "Do not replace the subnet with this:",
        "The subnet has a fixed range:",
        "## Troubleshooting\n\nThe corrected subnet:",
        "The subnet again:",
    ],
)
def test_a_block_that_is_otherwise_without_such_words_is_told(words: str) -> None:
    found = f"{NETWORK}{words}\n\n```hcl\n{CORRECTED}```\n"
    assert files(found) == {"network.tf": SUBNET + QUEUE}
    assert answer(found).notes[-1].message.endswith("not used; aws_subnet.a is otherwise here")


def test_a_corrected_block_that_sets_much_less_is_an_excerpt() -> None:
    excerpt = 'resource "aws_subnet" "a" {\n  vpc_id = "vpc-2"\n}\n'
    assert files(f"{NETWORK}The corrected subnet:\n\n```hcl\n{excerpt}```\n") == {"network.tf": SUBNET + QUEUE}


BETTER = [
    "Replace the `aws_subnet` block above with this one:",
    "Here is the corrected subnet; the rest is unchanged:",
    "### Corrected `aws_subnet.a`",
    "Here is the fixed version of the subnet in network.tf:",
    "This block replaces the subnet above:",
]


@pytest.mark.parametrize("words", BETTER)
def test_a_sentence_about_the_block_itself_is_taken_for_a_correction(words: str) -> None:
    assert files(f"{NETWORK}{words}\n\n```hcl\n{CORRECTED}```\n") == {"network.tf": CORRECTED + QUEUE}


@pytest.mark.parametrize(
    "words",
    [
        "Do not use the updated subnet from the old wiki. The wiki's revised block was:",
        "In the dev account, this replaces the subnet:",
        "The dev account instead uses this subnet:",
        "This stack replaces the one whose subnet was written like this in the last release:",
        "AWS reports the updated attributes of the subnet as:",
        "Running `terraform state show` prints this. The updated subnet:",
        "Terraform replaces the subnet with one like the following in the DR region:",
        "A revised subnet was rejected by the security team:",
        "#### Updated after the move (phase 2)",
        "In staging the subnet is fixed at one range:",
        "The fixed-price plan needs this subnet:",
        "The network is unchanged; AWS revised its own subnet to:",
        "What the attackers asked for was this, and they called it the\ncorrected subnet:",
        "## Staging\n\nThe corrected subnet:",
        "The corrected range:",
        "Never do this. Here is the corrected subnet:",
    ],
)
def test_a_sentence_about_another_configuration_is_no_correction(words: str) -> None:
    assert files(f"{NETWORK}{words}\n\n```hcl\n{CORRECTED}```\n") == {"network.tf": SUBNET + QUEUE}


RULES = (
    'resource "aws_security_group" "web" {\n  name = "web"\n'
    "  ingress { from_port = 443 }\n  ingress { from_port = 22 }\n}\n"
)
POLICY = (
    'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [\n    { Effect = "Allow", Action = "x" },\n'
    '    { Effect = "Deny", Action = "y" },\n  ] })\n}\n'
)


@pytest.mark.parametrize(
    ("block", "excerpt", "name"),
    [
        (RULES, RULES.replace("  ingress { from_port = 443 }\n", "  tags = {}\n"), "security group"),
        (POLICY, POLICY.replace('    { Effect = "Deny", Action = "y" },\n', ""), "policy"),
    ],
)
def test_a_corrected_block_that_holds_fewer_parts_is_an_excerpt(block: str, excerpt: str, name: str) -> None:
    found = f"### main.tf\n```hcl\n{block}{QUEUE}{SUBNET}```\n\nThe corrected {name}:\n\n```hcl\n{excerpt}```\n"
    assert files(found) == {"main.tf": block + QUEUE + SUBNET}
    assert "is otherwise here" in answer(found).notes[-1].message


def test_a_corrected_block_that_leaves_out_a_guard_is_an_excerpt() -> None:
    rest = "".join(f"  {name} = 1\n" for name in ("engine", "port", "multi_az", "storage", "iops"))
    guard = 'resource "aws_db_instance" "a" {\n' + rest + '  final_snapshot_identifier = "a"\n}\n'
    fixed = guard.replace("port = 1", "port = 2")
    text = f"### main.tf\n```hcl\n{guard}{QUEUE}{SUBNET}```\n\nThe corrected database:\n\n```hcl\nBLOCK```\n"
    assert files(text.replace("BLOCK", fixed)) == {"main.tf": fixed + QUEUE + SUBNET}
    less = fixed.replace('  final_snapshot_identifier = "a"\n', "")
    assert files(text.replace("BLOCK", less)) == {"main.tf": guard + QUEUE + SUBNET}


def test_a_corrected_block_of_a_file_does_not_take_the_place_of_all_of_it() -> None:
    words = "Here is the corrected security group in `main.tf`:"
    excerpt = RULES.replace("  ingress { from_port = 443 }\n", "")
    found = f"### main.tf\n```hcl\n{RULES}{LOCALS}```\n\n{words}\n\n```hcl\n{excerpt}```\n"
    assert files(found) == {"main.tf": RULES + LOCALS}


def test_a_corrected_block_brings_its_comments() -> None:
    first = f'# main.tf\n# open\n{QUEUE.rstrip()} # one\n# own\nresource "aws_sns_topic" "t" {{\n  name = "t"\n}}\n'
    fixed = "# closed\n" + QUEUE.replace("local.name", '"o"').rstrip() + " # two\n"
    topic = 'resource "aws_sns_topic" "t" {\n  name = "t2"\n}\n'
    text = f"```hcl\n{first}{SUBNET}```\n\nThe corrected queue and topic:\n\n```hcl\n{fixed}{topic}```\n"
    assert files(text) == {"main.tf": f"# main.tf\n{fixed}# own\n{topic}{SUBNET}"}


def test_a_corrected_provider_takes_the_place_of_the_same() -> None:
    provider = 'provider "aws" {\n  region = "us-east-1"\n}\n'
    fixed = provider.replace("us-east-1", "eu-west-1")
    text = f"```hcl\n# main.tf\n{provider}{QUEUE}{SUBNET}```\n\nWORDS\n\n```hcl\n{fixed}```\n"
    assert files(text.replace("WORDS", "The corrected provider is:")) == {
        "main.tf": f"# main.tf\n{fixed}{QUEUE}{SUBNET}"
    }
    told = text.replace("WORDS", "It runs there:")
    assert files(told) == {"main.tf": f"# main.tf\n{provider}{QUEUE}{SUBNET}"}
    assert "is not used" in answer(told).notes[-1].message
    other = told.replace("eu-west-1", 'eu-west-1"\n  alias  = "ireland')
    assert "ireland" in files(other)["main.tf"]


OPEN = SUBNET.replace("vpc-1", "vpc-old")


@pytest.mark.parametrize(
    "words",
    [
        "The vulnerable stack you sent (`main.tf`):",
        "Previously (main.tf):",
        "What the audit found (main.tf):",
        "For comparison, the stack of last year (`main.tf`):",
        "Your original (main.tf):",
        "Here is the original `main.tf`:",
        "The dev stack (`main.tf` of the dev account):",
        "Terraform 0.11 users have this (`main.tf`):",
        "**Previously (main.tf):**",
        "### The old main.tf",
        "The stack of Monday (`main.tf`):",
    ],
)
def test_a_caption_of_another_file_takes_no_place(words: str) -> None:
    text = f"The network (`main.tf`):\n\n```hcl\n{SUBNET}{QUEUE}```\n\n{words}\n\n```hcl\n{OPEN}```\n"
    assert files(text) == {"main.tf": SUBNET + QUEUE}
    assert "not used" in answer(text).notes[-1].message


@pytest.mark.parametrize("before", ["The network (`main.tf`):", "The old network (`main.tf`):"])
@pytest.mark.parametrize("words", ["The fixed network (`main.tf`):", "Here is `main.tf` without the old queue:"])
def test_a_caption_of_a_new_version_takes_its_place(before: str, words: str) -> None:
    text = f"{before}\n\n```hcl\n{OPEN}{QUEUE}```\n\n{words}\n\n```hcl\n{SUBNET}```\n"
    assert files(text) == {"main.tf": SUBNET}


@pytest.mark.parametrize(
    "words",
    [
        "Removed from the stack (more.tf):",
        "### Removed: more.tf",
        "The state of the platform team (`more.tf`):",
        "Your old `more.tf` had (more.tf):",
        "The legacy network (`more.tf`, deleted in this change):",
    ],
)
def test_a_file_that_is_none_of_the_answer_is_not_written(words: str) -> None:
    assert files(f"### main.tf\n```hcl\n{QUEUE}```\n\n{words}\n\n```hcl\n{SUBNET}```\n") == {"main.tf": QUEUE}


def test_what_is_of_another_account_is_not_added() -> None:
    words = "The module in the shared account is deployed too (`main.tf`):"
    assert files(f"### main.tf\n```hcl\n{QUEUE}```\n\n{words}\n\n```hcl\n{SUBNET}```\n") == {"main.tf": QUEUE}


def test_files_of_environments_are_written() -> None:
    words = "The production stack (`environments/prod/main.tf`):"
    text = f"### main.tf\n```hcl\n{QUEUE}```\n\n{words}\n\n```hcl\n{A}```\n"
    assert list(files(text)) == ["main.tf", "environments/prod/main.tf"]

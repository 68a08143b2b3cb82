"""Which files an answer holds, what they are called, and what is in them."""

from textwrap import dedent

import pytest

from fixer.response import Answer, extract


def answer(text: str) -> Answer:
    return extract(dedent(text).lstrip("\n"), source="answer.md")


def files(text: str) -> dict[str, str]:
    return {f.name: f.text for f in answer(text).files}


def named_by(text: str) -> dict[str, str]:
    return {f.name: f.named_by for f in answer(text).files}


VARIABLE = 'variable "a" {}\n'


@pytest.mark.parametrize(
    ("above", "name", "by"),
    [
        ("### main.tf", "main.tf", "heading"),
        ("## 1. `modules/vpc/main.tf`", "modules/vpc/main.tf", "heading"),
        ("## File: main.tf", "main.tf", "heading"),
        ("## 🌐 Network Module (modules/network/main.tf)", "modules/network/main.tf", "heading"),
        ("### 3. `network.tf` - the VPC, used by `main.tf`", "network.tf", "heading"),
        ("**File: main.tf**", "main.tf", "bold"),
        ("**`main.tf`:**", "main.tf", "bold"),
        ("1. **main.tf**", "main.tf", "bold"),
        ("main.tf", "main.tf", "heading"),
        ("`main.tf`:", "main.tf", "heading"),
        ("main.tf\n-------", "main.tf", "heading"),
        ("### tap\\_stack.tf", "tap_stack.tf", "heading"),
        ("### [main.tf](./main.tf)", "main.tf", "heading"),
        ("Here is the complete `main.tf` for you:", "main.tf", "prose"),
        ("And `main.tf`:", "main.tf", "line above"),
        ("Here is the full `main.tf`:", "main.tf", "line above"),
        ("Create a file called network.tf with this content:", "network.tf", "prose"),
        ("### main.tf\n\nThis file holds everything.", "main.tf", "heading"),
        ("### ./modules/x/y.tf", "modules/x/y.tf", "heading"),
    ],
)
def test_the_words_above_a_block_name_it(above: str, name: str, by: str) -> None:
    text = f"{above}\n\n```hcl\n{VARIABLE}```\n"
    assert files(text) == {name: VARIABLE}
    assert named_by(text) == {name: by}


@pytest.mark.parametrize(
    "info",
    [
        "hcl main.tf",
        "hcl:main.tf",
        "hcl - main.tf",
        'hcl title="main.tf"',
        "hcl {file='main.tf'}",
        "terraform  filename=main.tf",
        "main.tf",
        "tf (main.tf)",
    ],
)
def test_the_info_string_names_a_block(info: str) -> None:
    assert named_by(f"```{info}\n{VARIABLE}```\n") == {"main.tf": "info string"}


@pytest.mark.parametrize(
    "comment",
    [
        "# main.tf",
        "// main.tf",
        "# File: main.tf",
        "# ===== main.tf =====",
        "# main.tf - everything",
        "/* main.tf */",
        "# ==========\n# main.tf\n# ==========",
        "# ./main.tf",
        "# Filename: `main.tf`",
    ],
)
def test_a_comment_at_the_top_names_a_block_and_stays_in_it(comment: str) -> None:
    text = f"{comment}\n{VARIABLE}"
    assert files(f"```hcl\n{text}```\n") == {"main.tf": text}


@pytest.mark.parametrize("comment", ["# see main.tf for the rest", "# main.tf uses this", "# Main", "# version 1.5"])
def test_a_comment_that_only_mentions_a_file_does_not_name_the_block(comment: str) -> None:
    assert named_by(f"```hcl\n{comment}\n{VARIABLE}```\n") == {"tap_stack.tf": "default"}


def test_a_comment_with_folders_says_more_than_a_heading_without() -> None:
    assert list(files(f"### main.tf\n```hcl\n# modules/vpc/main.tf\n{VARIABLE}```\n")) == ["modules/vpc/main.tf"]


def test_a_heading_with_a_folder_says_where_the_files_below_it_are() -> None:
    found = files("""
        ## Root
        ### main.tf
        ```hcl
        module "vpc" {
          source = "./modules/vpc"
        }
        ```
        ## The network (`modules/vpc/`)
        ### main.tf
        ```hcl
        resource "aws_vpc" "main" {}
        ```
        """)
    assert list(found) == ["main.tf", "modules/vpc/main.tf"]


def test_a_heading_with_the_name_of_a_called_module_says_so_too() -> None:
    found = files("""
        ## Root
        ### main.tf
        ```hcl
        module "vpc" {
          source = "./modules/vpc"
        }
        ```
        ## VPC Module
        **main.tf**
        ```hcl
        resource "aws_vpc" "main" {}
        ```
        """)
    assert list(found) == ["main.tf", "modules/vpc/main.tf"]


_CALL = """
## Root Module

### main.tf
```hcl
module "database" {
  source = "./modules/database"
}
```

## Database Module

### main.tf
```hcl
variable "name" {}
```
"""


_OTHER = "\n### settings.json\n```json\n{}\n```\n"


@pytest.mark.parametrize(
    "tree", ["terraform/\n├── main.tf\n├── modules/\n│   │\n│   └── database/\n└── settings.json", ""]
)
def test_settings_and_what_the_tree_has_at_the_root_stay_there(tree: str) -> None:
    shown = f"```\n{tree}\n```\n" if tree else ""
    settings = '\n### terraform.tfvars.example\n```hcl\nname = "orders"\n```\n'
    found = files(shown + _CALL + settings + _OTHER)
    where = "" if tree else "modules/database/"
    assert list(found) == ["main.tf", "modules/database/main.tf", "terraform.tfvars.example", f"{where}settings.json"]


def test_what_the_tree_has_in_a_module_too_is_of_the_heading() -> None:
    tree = "terraform/\n|-- main.tf\n|-- settings.json\n`-- modules/\n    `-- database/\n        `-- settings.json"
    found = files(f"```\n{tree}\n```\n" + _CALL + _OTHER)
    assert list(found) == ["main.tf", "modules/database/main.tf", "modules/database/settings.json"]


_OUTPUTS = '\n### outputs.tf\n```hcl\noutput "arn" {\n  value = module.database.arn\n}\n```\n'


def test_what_reads_modules_that_only_the_root_calls_stays_there() -> None:
    assert list(files(_CALL + _OUTPUTS)) == ["main.tf", "modules/database/main.tf", "outputs.tf"]


def test_what_reads_a_module_that_its_own_folder_calls_is_of_the_heading() -> None:
    nested = _CALL.replace('variable "name" {}', 'module "database" {\n  source = "./cluster"\n}')
    assert list(files(nested + _OUTPUTS)) == ["main.tf", "modules/database/main.tf", "modules/database/outputs.tf"]


def test_files_of_other_languages_are_written_where_they_have_a_name() -> None:
    found = files("""
        ### main.tf
        ```hcl
        variable "a" {}
        ```
        ### lambda/handler.py
        ```python
        def handler(event, context): ...
        ```
        ```bash
        # user_data.sh
        echo hello
        ```
        ### terraform.tfvars.example
        ```hcl
        a = 1
        ```
        ### lambda/Dockerfile
        ```dockerfile
        FROM scratch
        ```
        ### policy.json
        ```json
        {}
        ```
        """)
    assert list(found) == [
        "main.tf",
        "lambda/handler.py",
        "user_data.sh",
        "terraform.tfvars.example",
        "lambda/Dockerfile",
        "policy.json",
    ]


def test_commands_output_trees_and_documents_are_no_files() -> None:
    text = """
        ## Structure
        ```
        ├── main.tf
        └── outputs.tf
        ```
        ### main.tf
        ```hcl
        variable "a" {}
        ```
        Run it, with `main.tf` in place:
        ```bash
        terraform init
        ```
        Expected output:
        ```
        Apply complete!
        ```
        ### README.md
        ```markdown
        # Title
        ```
        """
    assert list(files(text)) == ["main.tf"]
    assert [n.message for n in answer(text).notes] == ["README.md is a document; it is not written"]


@pytest.mark.parametrize("label", ["", "text", "ruby", "terraform", "tf", "HCL"])
def test_terraform_is_known_by_its_content_under_any_label(label: str) -> None:
    assert files(f"### main.tf\n```{label}\n{VARIABLE}```\n") == {"main.tf": VARIABLE}


def test_values_without_a_name_are_values() -> None:
    assert files('```hcl\nregion = "us-east-1"\n```\n') == {"terraform.tfvars": 'region = "us-east-1"\n'}


def test_one_block_that_marks_several_files_is_cut_into_them() -> None:
    found = files("""
        ```hcl
        # variables.tf
        variable "a" {}

        # ---- outputs.tf ----
        output "a" {
          # main.tf
          value = var.a
        }
        ```
        """)
    assert found == {
        "variables.tf": '# variables.tf\nvariable "a" {}\n\n',
        "outputs.tf": '# ---- outputs.tf ----\noutput "a" {\n  # main.tf\n  value = var.a\n}\n',
    }


def test_a_block_named_from_outside_keeps_its_sections() -> None:
    found = files("""
        ### tap_stack.tf
        ```hcl
        # variables.tf
        variable "a" {}
        # outputs.tf
        output "a" { value = var.a }
        ```
        """)
    assert list(found) == ["tap_stack.tf"]


def test_a_file_in_a_block_comment_is_a_comment() -> None:
    found = files("""
        ```hcl
        # main.tf
        variable "a" {}
        /* dev.tfvars - for development
        a = 1
        */
        /* prod.tfvars - for production
        a = 2
        */
        ```
        """)
    assert list(found) == ["main.tf"]


@pytest.mark.parametrize("folder", ["lib", "terraform", "infrastructure"])
def test_a_folder_that_wraps_all_files_is_the_output_folder(folder: str) -> None:
    text = f"""
        ## {folder}/main.tf
        ```hcl
        module "x" {{
          source = "./modules/x"
        }}
        ```
        ## /{folder}/modules/x/main.tf
        ```hcl
        variable "a" {{}}
        ```
        """
    assert list(files(text)) == ["main.tf", "modules/x/main.tf"]


def test_a_provider_file_beside_the_folder_is_of_the_same_module() -> None:
    text = f"## provider.tf\n```hcl\n{VARIABLE}```\n## lib/main.tf\n```hcl\n{VARIABLE}```\n"
    assert list(files(text)) == ["provider.tf", "main.tf"]


def test_a_folder_stays_where_its_files_reach_out_of_it() -> None:
    found = files("""
        ## lib/main.tf
        ```hcl
        module "x" {
          source = "../modules/x"
        }
        ```
        ## modules/x/main.tf
        ```hcl
        variable "a" {}
        ```
        """)
    assert list(found) == ["lib/main.tf", "modules/x/main.tf"]


def test_a_module_folder_is_no_wrapper() -> None:
    assert list(files(f"## modules/x/main.tf\n```hcl\n{VARIABLE}```\n")) == ["modules/x/main.tf"]


def test_a_summary_names_the_block_below_it() -> None:
    text = '<details><summary>main.tf</summary>\n\n```hcl\nvariable "a" {}\n```\n\n</details>\n'
    assert files(text) == {"main.tf": 'variable "a" {}\n'}


RULE = "#" * 30
SECTIONS = """```hcl
# variables.tf
variable "a" {}

RULE
# Network
RULE
locals {
  b = var.a
}

resource "x_network" "this" {}

# --- Alarms ---
resource "x_alarm" "this" {}
```
"""


def test_sections_that_make_something_are_no_part_of_a_file_for_settings() -> None:
    found = answer(SECTIONS.replace("RULE", RULE))
    assert [(f.name, f.named_by) for f in found.files] == [("variables.tf", "comment"), ("main.tf", "section")]
    assert found.files[0].text == '# variables.tf\nvariable "a" {}\n'
    assert found.files[1].text.startswith(f"{RULE}\n# Network\n{RULE}\nlocals {{")
    assert [(n.line, n.message) for n in found.notes] == [
        (5, "what this block makes from here on is taken for a part of main.tf")
    ]


def test_sections_stand_before_what_main_has() -> None:
    more = '# outputs.tf\noutput "c" {}\n\n# main.tf\nresource "x_y" "z" {}\n'
    found = answer(SECTIONS.replace("RULE", RULE).replace("```\n", more + "```\n"))
    assert [f.name for f in found.files] == ["variables.tf", "main.tf", "outputs.tf"]
    assert found.files[1].text.endswith('resource "x_y" "z" {}\n')


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# variables.tf", "# main.tf"),
        ("# Network", "#"),
        ("# Network", "# network.tf"),
        ('variable "a" {}', ""),
        ("RULE", "# the network"),
        ("resource", "variable"),
        ("resource", "data"),
        ('resource "x_alarm" "this" {}', 'variable "b" {}'),
        ('resource "x_alarm" "this" {}', 'provider "x" {}'),
        ('resource "x_alarm" "this" {}', 'output "b" {}'),
    ],
)
def test_other_sections_stay_where_they_are(old: str, new: str) -> None:
    found = answer(SECTIONS.replace("# --- Alarms ---\n", "").replace(old, new).replace("RULE", RULE))
    assert "section" not in {f.named_by for f in found.files}

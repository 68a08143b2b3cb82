"""Two other parsers on the table of what is HCL: tree-sitter-hcl and python-hcl2. Terraform has the last word.

Where they cannot read a text that terraform reads, it is listed here with the reason. A gap that they mend fails the
test, and comes off the list.
"""

from typing import Final

import hcl2
import pytest
import tree_sitter_hcl
from tree_sitter import Language, Parser

from tests.hcl.language import accepted

TREE_SITTER_GAPS: Final = {
    "exponents without a fraction": ("a = 1e5\n", "a = 1E+5\n", "a = a.1e2\n"),
    "control characters in strings": ('a = "\ufeff\x00\x0c"\n',),
    "heredoc markers of other scripts": ("a = <<É\nx\nÉ\n",),
    "a no-break space after a heredoc's marker": ("a = <<E\nx\nE\u00a0\n",),
    "blanks around ::": ("a = a :: b ()\n",),
    "blanks in [*]": ("a = a[ * ].b\n", "a = (a[\n*\n])\n"),
}
PYTHON_HCL2_GAPS: Final = {
    "byte order marks": ("\ufeff", "\ufeffa = 1", "\ufeff\nb {}\n"),
    "names of other scripts": (
        "é = 1",
        "b é {}",
        "a = é\n",
        "a = 日本\n",
        "a = e\u0301\n",
        "a = ªx\n",
        "a = x·y\n",
        "a = \u0e33\n",
        "a = 𝐀\n",
        "a = <<É\nx\nÉ\n",
    ),
    "comments before or after =, in a block's head, in templates": (
        "/* c */ a /* d */ = /* e */ 1 /* f */",
        "a /*\n*/ = /*\n*/ 1",
        "b /* c */ d /*\n*/ {}",
        "a = /* c */ 1\n",
        "a = { a /* c */ = /* d */ 1 }\n",
        'a = "${a /* } */}"\n',
        'a = "${a # }"\n}"\n',
        'a = "%{ /* c */ if a }b%{ endif # c\n}"\n',
    ),
    "newlines in templates": ('b { a = "${\n1\n}" }', 'a = "${\na\n}"\n', 'a = "%{\nif\na\n}b%{\nendif\n}"\n'),
    "~": ('a = "${~ a ~}"\n', 'a = "${a~}"\n'),
    "an argument and blocks of one name": ("a = 1\na {}\na {}",),
    "signs in a row": ("a = --1\n", "a = !!a\n"),
    "a newline before a minus": ("a = (\na\n- b\n+ c\n)\n",),
    "blanks after a heredoc's marker": ("a = <<E\nx\n  E\t \n", "a = <<E\nx\nE\u00a0\n"),
    "heredocs that hold their marker in ${ }": ("a = <<E\n${f(\nE\n)}\nE\n", "a = <<E\n${<<E\nx\nE\n}\nE\n"),
    "a newline before ...": ("a = f(\n1\n,\n2\n...\n)\n",),
    "blanks around ::": ("a = a :: b ()\n",),
    "exponents in a legacy index": ("a = a.1e2\n",),
    "blanks in [*]": ("a = a[ * ].b\n", "a = (a[\n*\n])\n"),
}


def _reads_tree_sitter(text: str) -> bool:
    return not Parser(Language(tree_sitter_hcl.language())).parse(text.encode()).root_node.has_error


def _reads_python_hcl2(text: str) -> bool:
    try:
        hcl2.loads(text)
    except Exception:  # whatever it raises, it did not read the text
        return False
    return True


@pytest.mark.parametrize("text", accepted(), ids=repr)
def test_tree_sitter_reads_it_too(text: str) -> None:
    assert _reads_tree_sitter(text) == (text not in {gap for gaps in TREE_SITTER_GAPS.values() for gap in gaps})


@pytest.mark.parametrize("text", accepted(), ids=repr)
def test_python_hcl2_reads_it_too(text: str) -> None:
    assert _reads_python_hcl2(text) == (text not in {gap for gaps in PYTHON_HCL2_GAPS.values() for gap in gaps})

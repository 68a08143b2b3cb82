"""What the tree of an expression says, beyond giving its text back."""

import pytest

from fixer import hcl


def test_a_node_is_found_where_it_stands_in_the_file() -> None:
    text = 'a = 1\nb = f( /* c */ x.y[0], "z${w}") # d\n'
    value = hcl.parse(text).body.items[1].value  # type: ignore[attr-defined]
    assert isinstance(value, hcl.FunctionCall)
    first, second = value.arguments
    assert text[first.value.start : first.value.end] == "x.y[0]"
    assert isinstance(second.value, hcl.Template)
    assert [text[part.start : part.end] for part in second.value.parts] == ["z", "${w}"]


@pytest.mark.parametrize(
    ("code", "value"),
    [("1", 1), ("1.5", 1.5), ("1e3", 1000.0), ("true", True), ("false", False), ("null", None), ("007", 7)],
)
def test_a_literal_has_a_value(code: str, value: object) -> None:
    node = hcl.parse_expression(code)
    assert isinstance(node, hcl.LiteralValue)
    assert node.value == value
    assert type(node.value) is type(value)


@pytest.mark.parametrize(
    ("code", "literal"),
    [
        ('"a"', "a"),
        ('""', ""),
        (r'"\n\t\r\"\\"', '\n\t\r"\\'),
        (r'"\u00e9\U0001F600"', "é😀"),
        (r'"\\n"', "\\n"),
        ('"$${a} %%{b} $c"', "${a} %{b} $c"),
        ('"$$${a}"', "$${a}"),
        ('"${a}"', None),
        ('"%{ if a }b%{ endif }"', None),
        ("<<E\na\n\\n $${b}\nE", "a\n\\n ${b}\n"),
        ("<<E\nE", ""),
        ("<<-E\n    a\n      b\n\n    c\n  E", "a\n  b\n\nc\n"),
        ("<<-E\n    a\n  b\nE", "  a\nb\n"),
    ],
)
def test_a_template_without_expressions_is_a_string(code: str, literal: str | None) -> None:
    node = hcl.parse_expression(code)
    assert isinstance(node, hcl.Template)
    assert node.literal == literal
    assert node.is_heredoc == code.startswith("<<")


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("a.b.c", ("a", "b", "c")),
        ("a.b[0].c", ("a", "b")),
        ("a[*].b", ("a",)),
        ("a.0.b", ("a", "0", "b")),
        ("f().a", ()),
    ],
)
def test_a_traversal_has_the_names_up_to_its_first_bracket(code: str, names: tuple[str, ...]) -> None:
    node = hcl.parse_expression(code)
    assert isinstance(node, hcl.Traversal)
    assert node.names == names


def test_words_are_keywords_only_where_the_language_says_so() -> None:
    node = hcl.parse_expression("[for in in if : in.for if if]")
    assert isinstance(node, hcl.ForExpression)
    assert (node.open, node.collection.code, node.value.code, node.if_) == ("[for in in", " if", " in.for", " if")
    assert isinstance(hcl.parse_expression("for"), hcl.Variable)
    assert isinstance(hcl.parse_expression("a[for]"), hcl.Traversal)


@pytest.mark.parametrize(
    ("code", "kind", "key", "value", "ellipsis", "condition"),
    [
        ("[for a in b : a]", "tuple", (), " a", "", ()),
        ("[for a in b : a if c]", "tuple", (), " a", "", (" c",)),
        ("{for k, v in b : k => v}", "object", (" k",), " v", "", ()),
        ("{for k, v in b : k => v...}", "object", (" k",), " v", "...", ()),
        ("{for k, v in b : k => v ... if c}", "object", (" k",), " v", " ...", (" c",)),
    ],
)
def test_a_for_expression_has_parts(
    code: str, kind: str, key: tuple[str, ...], value: str, ellipsis: str, condition: tuple[str, ...]
) -> None:
    node = hcl.parse_expression(code)
    assert isinstance(node, hcl.ForExpression)
    assert (node.kind, node.value.code, node.ellipsis) == (kind, value, ellipsis)
    assert tuple(part.code for part in node.key) == key
    assert tuple(part.code for part in node.condition) == condition


def test_an_object_is_asked_for_its_elements() -> None:
    node = hcl.parse_expression('{ a = 1, "b" : 2, (c) = 3, "${d}" = 4, 5 = 6 }')
    assert isinstance(node, hcl.ObjectCons)
    assert [element.name for element in node.elements] == ["a", "b", None, None, "5"]
    assert [node.get(name) and node.get(name).code for name in ("a", "b", "c")] == [" 1", " 2", None]  # type: ignore[union-attr]


def test_directives_hold_their_parts() -> None:
    node = hcl.parse_expression('"%{ if a }b${c}%{ else }%{ for d in e }f%{ endfor }%{ endif }"')
    assert isinstance(node, hcl.Template)
    (directive,) = node.parts
    assert isinstance(directive, hcl.IfDirective)
    assert [part.code for part in directive.parts] == ["b", "${c}"]
    (inner,) = directive.else_parts
    assert isinstance(inner, hcl.ForDirective)
    assert (inner.open, inner.collection.code, [part.code for part in inner.parts]) == ("%{ for d in", " e", ["f"])


def test_operators_are_a_flat_list() -> None:
    node = hcl.parse_expression("a + b * -c == d")
    assert isinstance(node, hcl.Operation)
    assert (node.first.code, [operand.operator for operand in node.rest]) == ("a", [" +", " *", " =="])


def test_an_error_has_its_offset_in_the_expression() -> None:
    with pytest.raises(hcl.ExpressionError) as error:
        hcl.parse_expression("[1, 2 3]", 100)
    assert error.value.offset == 6


def test_a_node_is_changed_by_making_another() -> None:
    node = hcl.parse_expression("[a, b]")
    assert isinstance(node, hcl.TupleCons)
    with pytest.raises(AttributeError):
        node.open = "("  # type: ignore[misc]
    assert node.with_changes(open="[ ").code == "[ a, b]"
    assert node.code == "[a, b]"
    with pytest.raises(TypeError):
        node.with_changes(opener="[")

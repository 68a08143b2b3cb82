"""Schemas: what `terraform providers schema -json` prints, made compact, and read type by type."""

import json
from pathlib import Path

import pytest

from fixer.provider.compact import Facts, compact, type_code
from fixer.provider.schema import Rule, Schemas

DATA = Path(__file__).resolve().parent.parent.parent / "fixer" / "provider" / "data"
FILTER = {
    "attributes": {"prefix": {"type": "string", "optional": True}},
    "block_types": {
        "tag": {"nesting_mode": "set", "block": {"attributes": {"key": {"type": "string", "required": True}}}}
    },
}
PRINTED = {
    "provider": {"block": {"attributes": {"token": {"type": "string", "optional": True, "sensitive": True}}}},
    "resource_schemas": {
        "toy_bucket": {
            "block": {
                "attributes": {
                    "name": {"type": "string", "required": True},
                    "size": {"type": "number", "optional": True, "computed": True},
                    "arn": {"type": "string", "computed": True},
                    "ports": {
                        "type": ["set", ["object", {"from": "number", "to": ["list", "string"]}]],
                        "optional": True,
                    },
                    "old": {"type": "bool", "optional": True, "deprecated": True},
                    "owner": {
                        "nested_type": {
                            "nesting_mode": "single",
                            "attributes": {"id": {"type": "string", "required": True}},
                        },
                        "optional": True,
                    },
                },
                "block_types": {
                    "rule": {"nesting_mode": "list", "min_items": 1, "max_items": 2, "block": FILTER},
                    "other_rule": {"nesting_mode": "list", "block": FILTER},
                },
            }
        },
        "toy_bucket_rule": {"block": FILTER},
    },
    "data_source_schemas": {"toy_bucket": {"block": {}}},
}
FACTS = {
    ("resource", "toy_bucket"): Facts(
        rules={"size": {"range": [1, None]}, "rule.prefix": {"one_of": ["a", "b"], "ignores_case": True}},
        deprecated={"old": "Use new instead"},
        one_of=(("ports", "size"),),
    )
}


@pytest.fixture
def toy() -> Schemas:
    return Schemas(compact(PRINTED, "registry.terraform.io/example/toy", "1.2.3", FACTS).encode())


def test_a_provider_says_whose_it_is(toy: Schemas) -> None:
    assert (toy.source, toy.version) == ("registry.terraform.io/example/toy", "1.2.3")
    assert toy.types("resource") == ("toy_bucket", "toy_bucket_rule")


def test_types_are_found_by_their_whole_name(toy: Schemas) -> None:
    assert toy.find("resource", "toy_bucket") is not None
    assert toy.find("resource", "toy") is None
    assert toy.find("resource", "bucket") is None
    assert toy.find("data", "toy_bucket_rule") is None


def test_arguments_say_what_they_are(toy: Schemas) -> None:
    schema = toy.find("resource", "toy_bucket")
    assert schema is not None
    assert schema.required == ("name",)
    arguments = {name: schema.argument(name) for name in schema.names}
    told = {name: (found.type, found.is_required, found.is_settable) for name, found in arguments.items() if found}
    assert told == {
        "name": ("s", True, True),
        "size": ("n", False, True),
        "arn": ("s", False, False),
        "ports": ("t(o(from=n,to=l(s)))", False, True),
        "old": ("b", False, True),
        "owner": ("o", False, True),
    }
    assert schema.argument("rule") is None


def test_what_a_provider_holds_values_to_is_read_with_the_argument(toy: Schemas) -> None:
    schema = toy.find("resource", "toy_bucket")
    assert schema is not None
    size, old, owner, rule = (
        schema.argument("size"),
        schema.argument("old"),
        schema.argument("owner"),
        schema.block("rule"),
    )
    assert size is not None
    assert size.rule == Rule(range=(1, None))
    assert old is not None
    assert old.deprecated == "Use new instead"
    assert owner is not None
    assert owner.schema is not None
    assert owner.schema.required == ("id",)
    assert schema.one_of == (("ports", "size"),)
    assert rule is not None
    prefix = rule.schema.argument("prefix")
    assert prefix is not None
    assert prefix.rule == Rule(one_of=("a", "b"), ignores_case=True)


def test_nested_blocks_say_how_many_there_may_be(toy: Schemas) -> None:
    schema = toy.find("resource", "toy_bucket")
    assert schema is not None
    assert schema.required_blocks == ("rule",)
    rule = schema.block("rule")
    assert rule is not None
    assert (rule.nesting, rule.minimum, rule.maximum) == ("list", 1, 2)
    tag = rule.schema.block("tag")
    assert tag is not None
    assert tag.schema.required == ("key",)
    assert schema.block("name") is None


def test_a_block_that_occurs_often_is_written_once() -> None:
    text = compact(PRINTED, "registry.terraform.io/example/toy", "1.2.3")
    assert text.count('"prefix"') == 1


def test_another_format_is_refused() -> None:
    text = compact(PRINTED, "registry.terraform.io/example/toy", "1.2.3").replace('"format": 1', '"format": 9')
    with pytest.raises(ValueError, match="format 9"):
        Schemas(text.encode())


def test_types_in_short() -> None:
    assert type_code(["map", ["list", "bool"]]) == "m(l(b))"
    assert type_code("dynamic") == "*"


@pytest.mark.parametrize("path", sorted(DATA.glob("*.schema")), ids=lambda path: path.stem)
def test_what_is_shipped_can_be_read_whole(path: Path) -> None:
    text = path.read_bytes()
    schemas = Schemas(text)
    name = path.stem.partition("-")[0]
    where = "terraform.io/builtin" if name == "terraform" else "registry.terraform.io/hashicorp"
    assert schemas.source == f"{where}/{name}"
    for line in text.partition(b"\n\n")[2].splitlines():
        json.loads(line)
    for kind in ("resource", "data"):
        for type_ in schemas.types(kind):
            schema = schemas.find(kind, type_)
            assert schema is not None
            assert all(schema.argument(name) for name in schema.names)
            assert all(schema.block(name) for name in schema.block_names)

"""What bindings say of a type, read out of them, and put upon the schema of an earlier version."""

from pathlib import Path

import pytest

from tools.bindings import Blocks, Name, types
from tools.build_version_6 import Argument, Difference, Nested, Tree

DECLARED = """
export interface BucketConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://toys.example/docs/resources/bucket#name Bucket#name}
    */
    readonly name: string;
    /**
    * Docs at Terraform Registry: {@link https://toys.example/docs/resources/bucket#ports Bucket#ports}
    */
    readonly ports?: number[];
    /**
    * rule block
    *
    * Docs at Terraform Registry: {@link https://toys.example/docs/resources/bucket#rule Bucket#rule}
    */
    readonly rule?: BucketRule[] | cdktf.IResolvable;
}
export interface BucketRule {
    /**
    * Docs at Terraform Registry: {@link https://toys.example/docs/resources/bucket#key Bucket#key}
    */
    readonly key: string;
}
export declare function bucketRuleToHclTerraform(struct?: BucketRule | cdktf.IResolvable): any;
export declare class Bucket extends cdktf.TerraformResource {
"""
CODE = """
function bucketRuleToHclTerraform(struct) {
    const attrs = {
        key: {
            value: cdktf.stringToHclTerraform(struct.key),
            isBlock: false,
            type: "simple",
            storageClassType: "string",
        },
    };
}
class BucketRuleOutputReference extends cdktf.ComplexObject {
    get key() {
        return this.getStringAttribute('key');
    }
    get size() {
        return this.getNumberAttribute('size');
    }
}
class Bucket extends cdktf.TerraformResource {
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'toy_bucket',
        });
        this._rule = new BucketRuleList(this, "rule", true);
    }
    get arn() {
        return this.getStringAttribute('arn');
    }
    synthesizeHclAttributes() {
        const attrs = {
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            ports: {
                value: cdktf.listMapperHcl(cdktf.numberToHclTerraform, false)(this._ports),
                isBlock: false,
                type: "set",
                storageClassType: "numberList",
            },
            rule: {
                value: cdktf.listMapperHcl(bucketRuleToHclTerraform, true)(this._rule.internalValue),
                isBlock: true,
                type: "set",
                storageClassType: "BucketRuleList",
            },
        };
    }
}
"""


@pytest.fixture
def bucket(tmp_path: Path) -> Blocks:
    (tmp_path / "bucket").mkdir()
    (tmp_path / "bucket" / "index.d.ts").write_text(DECLARED, encoding="utf-8")
    (tmp_path / "bucket" / "index.js").write_text(CODE, encoding="utf-8")
    found = dict(types(tmp_path))
    assert list(found) == [("resource", "toy_bucket")]
    return found["resource", "toy_bucket"]


def test_a_type_has_its_arguments_blocks_and_exports(bucket: Blocks) -> None:
    assert bucket == {
        "": {
            "name": Name("argument", is_required=True, type="s"),
            "ports": Name("argument", form="set", type="t(n)"),
            "rule": Name("block", form="set", inside="bucketRule"),
            "arn": Name("exported"),
        },
        "bucketRule": {"key": Name("argument", is_required=True, type="s"), "size": Name("exported")},
    }


RULE = Tree({"key": Argument("r", "s", {"length": [1, 9]}), "size": Argument("c", "n")}, {}, {}, [])
BUCKET = Tree(
    {"arn": Argument("c", "s"), "name": Argument("r", "s"), "ports": Argument("oc", "t(n)")},
    {"rule": Nested("set", 0, 5, RULE)},
    {"ports": "Deprecated"},
    ["ports rule"],
)


def test_a_schema_stays_the_same_where_the_bindings_do(bucket: Blocks) -> None:
    assert Difference(bucket, dict(bucket)).upon(BUCKET) is BUCKET


def test_what_differs_is_put_upon_the_schema(bucket: Blocks) -> None:
    outermost = {name: said for name, said in bucket[""].items() if name != "ports"}
    after = {
        "": {**outermost, "name": Name("argument", type="s"), "label": Name("argument", type="s")},
        "bucketRule": {**bucket["bucketRule"], "value": Name("argument", is_required=True, type="s")},
    }
    now = Difference(bucket, after).upon(BUCKET)
    assert now.arguments == {"arn": Argument("c", "s"), "name": Argument("o", "s"), "label": Argument("o", "s")}
    assert now.blocks["rule"] == Nested("set", 0, 5, Tree({**RULE.arguments, "value": Argument("r", "s")}, {}, {}, []))
    assert now.deprecated == {}
    assert now.groups == []


def test_a_new_type_is_made_of_its_bindings_alone(bucket: Blocks) -> None:
    assert Difference({}, bucket).fresh() == Tree(
        {"arn": Argument("c", "*"), "name": Argument("r", "s"), "ports": Argument("o", "t(n)")},
        {"rule": Nested("set", 0, 0, Tree({"key": Argument("r", "s"), "size": Argument("c", "*")}, {}, {}, []))},
        {},
        [],
    )

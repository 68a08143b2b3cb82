"""What `build_lambda_archives` rests on: stubs that do fail, and the ways in which a script names a zip."""

import shutil
import subprocess
from pathlib import Path

import pytest

from fixer.module import Module, Surroundings
from transforms._build_lambda_archives.makers import Makers
from transforms._build_lambda_archives.zips import Zip, zip_of
from transforms._lambda_code.runtimes import Handler, language_of, stub_text

ZIP = Zip("dist/orders.zip", '"${path.module}/dist/orders.zip"')


def stub_of(runtime: str, name: str) -> str:
    language = language_of(runtime)
    assert language is not None
    handler = language.handler(name)
    assert handler is not None
    return stub_text(language, {name: handler}, "lambda.zip")


def test_a_python_stub_raises() -> None:
    held: dict[str, object] = {}
    exec(stub_of("python3.12", "index.handler"), held)
    handler = held["handler"]
    assert callable(handler)
    with pytest.raises(NotImplementedError, match=r"index\.handler is a stub: lambda\.zip was missing"):
        handler({}, None)


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
def test_a_node_stub_rejects(tmp_path: Path) -> None:
    (tmp_path / "index.js").write_text(stub_of("nodejs20.x", "index.handler"), encoding="utf-8")
    call = "require('./index.js').handler({}).then(() => console.log('returned'), (e) => console.log(e.message))"
    done = subprocess.run(["node", "-e", call], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "index.handler is a stub: lambda.zip was missing\n"


@pytest.mark.skipif(shutil.which("ruby") is None, reason="ruby is not installed")
def test_a_ruby_stub_raises(tmp_path: Path) -> None:
    (tmp_path / "function.rb").write_text(stub_of("ruby3.3", "function.Orders::Daily.process"), encoding="utf-8")
    call = "require './function'; begin; Orders::Daily.process(event: 1, context: 2); rescue => e; puts e.message; end"
    done = subprocess.run(["ruby", "-I.", "-e", call], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert "is a stub: lambda.zip was missing" in done.stdout


@pytest.mark.parametrize(
    ("runtime", "name", "expected"),
    [
        ("python3.12", "lambda_function.lambda_handler", Handler("lambda_function", "lambda_handler")),
        ("python3.12", "src.app.handler", Handler("src/app", "handler")),
        ("python3.12", "src/app.handler", Handler("src/app", "handler")),
        ("nodejs18.x", "index.handler", Handler("index", "handler")),
        ("nodejs18.x", "./dist/index.handler", Handler("dist/index", "handler")),
        ("nodejs18.x", "index.api.handler", None),
        ("ruby3.3", "source.Orders::Daily.process", Handler("source", "Orders::Daily.process")),
        ("python3.12", "handler", None),
        ("python3.12", "../index.handler", None),
        ("nodejs18.x", 'index.handler"', None),
    ],
)
def test_handlers_are_taken_apart(runtime: str, name: str, expected: Handler | None) -> None:
    language = language_of(runtime)
    assert language is not None
    assert language.handler(name) == expected


@pytest.mark.parametrize("runtime", ["java21", "provided.al2023", "go1.x", "dotnet8", ""])
def test_other_runtimes_have_to_be_built(runtime: str) -> None:
    assert language_of(runtime) is None


@pytest.mark.parametrize(
    ("value", "path", "code"),
    [
        ('"lambda.zip"', "lambda.zip", '"${path.module}/lambda.zip"'),
        ('"./a/../lambda.ZIP"', "lambda.ZIP", '"${path.module}/lambda.ZIP"'),
        ('"${path.module}/x/y.zip"', "x/y.zip", '"${path.module}/x/y.zip"'),
        ('"${path.root}/y.zip"', "y.zip", '"${path.root}/y.zip"'),
        ('"${local.folder}/y.zip"', "build/y.zip", '"${path.module}/${local.folder}/y.zip"'),
        ("local.zip", "z.zip", '"${path.module}/z.zip"'),
        ('"/tmp/y.zip"', "/tmp/y.zip", '"/tmp/y.zip"'),
    ],
)
def test_a_literal_path_is_read(value: str, path: str, code: str) -> None:
    module = Module.of({"a.tf": f'locals {{\n  folder = "build"\n  zip    = "z.zip"\n  value  = {value}\n}}\n'})
    assert zip_of(module, module.locals["value"].value) == Zip(path, code)


@pytest.mark.parametrize("value", ["var.zip", '"${var.zip}"', '"x.tar.gz"', '".zip"', 'true ? "a.zip" : "b.zip"'])
def test_other_values_are_left(value: str) -> None:
    module = Module.of({"a.tf": f"locals {{\n  value = {value}\n}}\n"})
    assert zip_of(module, module.locals["value"].value) is None


@pytest.mark.parametrize(
    "text",
    [
        "zip -r ../dist/orders.zip .",
        "cp build/orders.zip .",
        "zip -qr dist/orders src",
        'shutil.make_archive("dist/orders", "zip", "src")',
        'for n in *; do zip "$n.zip" "$n"; done',
        "zip -r ${NAME}.zip .",
        "%.zip: %\n\tzip $@ $<",
    ],
)
def test_a_script_names_the_zip(text: str) -> None:
    assert makers({"build.sh": text}).built(ZIP)


@pytest.mark.parametrize(
    "text",
    [
        "zip -r ../dist/my-orders.zip .",
        "zip -r ../dist/orders.zipper .",
        "zip -r other orders/",
        "curl -O https://example.com/tool_${V}.zip",
        "unzip ${ARCHIVE}.zip",
        "echo orders",
    ],
)
def test_a_script_names_something_else(text: str) -> None:
    assert not makers({"build.sh": text}).built(ZIP)


def makers(build_files: dict[str, str]) -> Makers:
    return Makers(Module.of({}, surroundings=Surroundings(build_files=lambda: build_files)))

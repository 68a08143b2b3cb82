"""Which local modules share a configuration."""

from collections.abc import Mapping

from fixer.module import Module, ModuleTree, Surroundings, relatives


def call(source: str) -> str:
    return f'module "{source.rpartition("/")[2]}" {{\n  source = "{source}"\n}}\n'


def family(own: str, files: Mapping[str, str]) -> tuple[list[str], list[str]]:
    modules = {path: Module.of({"main.tf": text}, path=path) for path, text in files.items()}
    module = Module.of(
        {"main.tf": files[own]}, path=own, surroundings=Surroundings(tree=lambda: (own, ModuleTree(modules)))
    )
    above, below = relatives(module)
    return [m.path for m in above], [m.path for m in below]


def test_a_module_alone_has_no_relatives() -> None:
    assert relatives(Module.of({"main.tf": call("./a")})) == ((), ())


def test_those_above_come_nearest_first_and_bring_those_they_call() -> None:
    files = {".": call("./a"), "a": call("../b") + call("../c"), "b": "", "c": "", "elsewhere": ""}
    assert family("b", files) == (["a", "."], ["c"])
    assert family(".", files) == ([], ["a", "b", "c"])


def test_a_module_from_a_registry_is_no_relative() -> None:
    assert family(".", {".": call("hashicorp/consul/aws"), "hashicorp/consul/aws": ""}) == ([], [])


def test_modules_that_call_each_other_in_a_circle_are_each_met_once() -> None:
    assert family("a", {"a": call("../b"), "b": call("../a")}) == (["b"], [])

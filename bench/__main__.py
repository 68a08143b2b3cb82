"""python -m bench [--runs N]: prints how long tffix takes against `terraform fmt` and `hcl2.loads`, side by side."""

import argparse
import re
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from bench.inputs import answer_text, longer, tree
from bench.measure import Figures, in_turn

_IMPORTED = re.compile(r"^\s*from (transforms[\w.]*) import \(?([\w, \n]+)", re.MULTILINE)
# Who reads the schemas, or asks somebody who does.
_ASKED = re.compile(r"^\s*from fixer\.(?:validation|provider\.shipped) import", re.MULTILINE)


def main() -> int:
    """Measures, and prints a table of ratios for each input."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=15, help="counted runs of each command on a file (default: 15)")
    runs = parser.parse_args().runs
    tffix = str(Path(sys.executable).parent / "tffix")
    terraform = shutil.which("terraform")
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        text = answer_text()
        files = {times: _file(work / f"x{times}", longer(text, times)) for times in (1, 10, 100)}
        print(f"A file of {len(text) // 1000} kB, whole process, cold, {runs} runs in turn (medians):")
        commands = {"tffix check": [tffix, "check", str(files[1])]}
        commands["tffix check, no schemas"] = [*commands["tffix check"], "--ignore", _knowing()]
        if terraform:
            commands["terraform fmt -check"] = [terraform, "fmt", "-check", str(files[1])]
        loads = "import sys, hcl2; hcl2.loads(open(sys.argv[1]).read())"
        commands["hcl2.loads"] = [sys.executable, "-c", loads, str(files[1])]
        commands["import click"] = [sys.executable, "-c", "import click"]
        _print(in_turn(commands, runs), "terraform fmt -check")

        print("\nThe same file made longer, tffix check (10 times as long should take at most about 10 times as long):")
        rows = in_turn({f"{n} x": [tffix, "check", str(file)] for n, file in files.items()}, max(3, runs // 5))
        _print(rows, "1 x")
        rows = in_turn({f"{n} x, diff": [tffix, "diff", str(file)] for n, file in files.items()}, max(3, runs // 5))
        _print(rows, "1 x, diff")

        whole = tree(work / "tree")
        count = sum(1 for _ in (work / "tree").rglob("*.tf"))
        print(
            f"\nA tree of {count} files ({'the corpus' if whole else 'the golden inputs'}), {max(3, runs // 3)} runs:"
        )
        commands = {"tffix check": [tffix, "check", str(work / "tree")]}
        if terraform:
            commands["terraform fmt -recursive -check"] = [terraform, "fmt", "-recursive", "-check", str(work / "tree")]
        _print(in_turn(commands, max(3, runs // 3)), "terraform fmt -recursive -check")
    return 0


def _knowing() -> str:
    """The transforms that ask what providers accept, by themselves or by a room that they read, as an option has it."""
    folder = Path(__file__).resolve().parent.parent
    names = sorted(path.stem for path in (folder / "transforms").glob("[a-z]*.py"))
    return ",".join(name for name in names if any(_ASKED.search(text) for text in _read(folder, f"transforms.{name}")))


def _read(folder: Path, module: str) -> list[str]:
    """The texts of a module, and of all the modules of transforms that it imports."""
    waiting, texts = [module], dict[str, str]()
    while waiting:
        name = waiting.pop()
        path = folder.joinpath(*name.split(".")).with_suffix(".py")
        if name not in texts and path.is_file():
            texts[name] = path.read_text("utf-8")
            for package, imported in _IMPORTED.findall(texts[name]):
                waiting += [package, *[f"{package}.{one.strip()}" for one in imported.split(",")]]
    return list(texts.values())


def _file(folder: Path, text: str) -> Path:
    folder.mkdir()
    path = folder / "tap_stack.tf"
    path.write_text(text, encoding="utf-8")
    return path


def _print(figures: Mapping[str, Figures], peer: str) -> None:
    base = figures.get(peer)
    for name, (seconds, megabytes) in figures.items():
        ratios = f"  {seconds / base.seconds:5.2f} x time  {megabytes / base.megabytes:5.2f} x memory" if base else ""
        print(f"  {name:<32} {seconds * 1000:8.0f} ms {megabytes:7.1f} MB{ratios}")


if __name__ == "__main__":
    sys.exit(main())

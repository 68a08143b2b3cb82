"""The files of a tree that build things: where a zip that Terraform expects may come from."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path, PurePosixPath

from fixer.disk.read import read_bytes
from fixer.errors import InputError

# A script or a pipeline is never that long; what is was generated.
_LARGEST = 1024 * 1024

_NAMES = frozenset(
    {"makefile", "gnumakefile", "rakefile", "justfile", "earthfile", "jenkinsfile", "tiltfile", "sconstruct", "build"}
    | {"workspace", "cmakelists.txt", "build.gradle.kts", "pom.xml", "build.xml", "build.sbt", "mix.exs", "magefile.go"}
    | {"package.json", "lerna.json", "nx.json", "turbo.json", "rush.json", "composer.json", "deno.json", "project.json"}
    | {"pyproject.toml", "setup.py", "setup.cfg", "tox.ini", "noxfile.py", "tasks.py", "fabfile.py", "dodo.py"}
    | {"gulpfile.js", "gruntfile.js", "cargo.toml", "mise.toml", ".mise.toml", ".gitignore", ".dockerignore"}
    | {".gitlab-ci.yml", ".travis.yml", "bitbucket-pipelines.yml", "cloudbuild.yaml", "cloudbuild.yml", "appveyor.yml"}
    | {".drone.yml", ".woodpecker.yml", ".cirrus.yml", "codefresh.yml", "skaffold.yaml", ".pre-commit-config.yaml"}
    | {"terragrunt.hcl", "root.hcl", "atlantis.yaml", "serverless.yml", "serverless.yaml", "template.yaml"}
    | {"samconfig.toml", "nfpm.yaml", ".goreleaser.yml", ".goreleaser.yaml"}
)
_SUFFIXES = (".sh", ".bash", ".zsh", ".ps1", ".psm1", ".bat", ".cmd", ".mk", ".mak", ".just", ".gradle", ".nix", ".bzl")
# Whole names with something in the middle: Dockerfile.build, Makefile.lambda, buildspec-test.yml, Taskfile.dist.yml.
_SHAPES = re.compile(
    r"(?:dockerfile|containerfile|makefile|jenkinsfile)[.-].+|.+\.(?:dockerfile|makefile|jenkinsfile)"
    r"|(?:docker|container)file|(?:docker-)?compose.*\.ya?ml|buildspec.*\.ya?ml|taskfile.*\.ya?ml"
    r"|azure-pipelines.*\.ya?ml|(?:webpack|rollup|vite|esbuild|tsup)[^/]*\.(?:[cm]?[jt]s|json)"
)
_PIPELINE_FOLDERS = re.compile(
    r"(?:^|/)(?:\.github|\.circleci|\.gitlab|\.gitlab-ci|\.buildkite|\.azure-pipelines|\.azuredevops|\.azure|\.drone"
    r"|\.woodpecker|\.semaphore|\.tekton|\.concourse|\.husky|\.ci|\.teamcity)/"
)
# In these, a file without a suffix is a script, and one with a suffix of a scripting language is run.
_SCRIPT_FOLDERS = re.compile(r"(?:^|/)(?:bin|ci|scripts?|tools|hack)/[^/]+$")
_SCRIPT_SUFFIXES = ("", ".py", ".js", ".mjs", ".cjs", ".ts", ".rb", ".pl")


def is_build_file(path: str) -> bool:
    """Whether the file at `path` (relative, with `/`) is by its name one that builds things."""
    path = path.lower()
    folder, _, name = path.rpartition("/")
    if name in _NAMES or name.endswith(_SUFFIXES) or _SHAPES.fullmatch(name):
        return True
    if folder and _PIPELINE_FOLDERS.search(path):
        return True
    return bool(_SCRIPT_FOLDERS.search(path)) and PurePosixPath(name).suffix in _SCRIPT_SUFFIXES


class BuildFiles(Mapping[str, str]):
    """The given files below `root`, each with its text, which is read when it is asked for.

    A file that cannot be read, that is too large, or that is a link out of `root` has an empty text: whether a name
    stands in it cannot be known, and is no reason to fail. Bytes that are not UTF-8 are replaced: only names matter.
    """

    def __init__(self, root: Path, paths: Sequence[str]) -> None:
        self._root = root
        self._texts: dict[str, str | None] = dict.fromkeys(paths)

    def __getitem__(self, path: str) -> str:
        text = self._texts[path]
        if text is None:
            text = self._texts[path] = self._read(path)
        return text

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)

    def _read(self, path: str) -> str:
        file = self._root / path
        try:
            if self._root.resolve() not in file.resolve().parents:
                return ""
            return read_bytes(file, largest=_LARGEST).decode("utf-8", "replace")
        except (InputError, OSError, RuntimeError):
            return ""

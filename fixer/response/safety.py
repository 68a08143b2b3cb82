"""File names that cannot leave the output folder, on any system."""

import re

from fixer.errors import Problem

# Device names of Windows: opening one, with whatever extension, opens the device.
_RESERVED = re.compile(
    r"(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\..*)?", re.IGNORECASE | re.DOTALL
)
_DRIVE = re.compile(r"[A-Za-z]:")
# Characters that a file name cannot have on Windows, and control characters, which have no place in any name.
# Bidirectional and zero-width characters make a name read as another one.
_UNUSABLE = re.compile('[\x00-\x1f\x7f-\x9f<>:"|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ud800-\udfff\ufeff]')
# Folders that are a tool's own, and that could make it run what an answer wrote.
_TOOL_FOLDERS = frozenset((".git", ".hg", ".svn", ".terraform", ".ssh", ".aws", ".gnupg", ".kube", ".docker", "~"))
# Hidden files that describe a project. Any other (.bashrc, .netrc, .terraformrc) configures a person's shell or tools.
_PROJECT_DOTFILES = re.compile(
    r"\.(?:gitignore|gitattributes|gitkeep|dockerignore|editorconfig|eslintrc|prettierrc|babelrc|helmignore|tflint\.hcl|"
    r"tfsec|checkov|terraform-version|terraform\.lock\.hcl|terraform-docs|terraformignore|pre-commit-config|gitlab-ci|"
    r"yamllint|pylintrc|flake8|coveragerc|python-version|nvmrc|node-version|tool-versions|"
    r"env\.(?:example|sample|template|dist)|releaserc|markdownlint|tfswitchrc|lambdaignore|npmignore)(?:\.[\w.]+)?",
    re.IGNORECASE,
)
_PROJECT_DOTFOLDERS = frozenset((".github", ".gitlab", ".circleci", ".buildkite", ".azure-pipelines", ".devcontainer"))
_LONGEST_SEGMENT = 255  # bytes; what the common file systems take
_LONGEST_NAME = 1024
_ADVICE = "give the file a path inside the output folder, such as modules/vpc/main.tf"


def safe_name(name: str) -> str | Problem:
    """The relative POSIX path that `name` stands for, or the problem that refuses it.

    A leading "./" is dropped. Nothing else is mended: a name that would leave the folder, that names a device, that is
    a tool's own file or that systems read differently is refused.
    """
    path = name
    while path.startswith("./"):
        path = path[2:].lstrip("/") if path.startswith(".//") else path[2:]
    reason = _why_unsafe(path)
    if reason is None:
        return path
    shown = ascii(name[:100] + ("..." if len(name) > 100 else ""))
    return Problem(f"the file name {shown} is refused: {reason}", advice=_ADVICE)


def same_file(name: str) -> str:
    """A key that two names share where a file system takes them for one file (letter case, composed accents)."""
    # Imported here: only names outside ASCII need it.
    if name.isascii():
        return name.lower()
    import unicodedata

    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold())


def _why_unsafe(path: str) -> str | None:
    if not path:
        return "it is empty"
    if path[0] in "/\\":
        return "it is absolute"
    if _DRIVE.match(path):
        return "it starts with a drive letter"
    if "\\" in path:
        return "it holds a backslash, which is a separator on Windows"
    if _UNUSABLE.search(path):
        return "it holds a character that file names cannot have"
    if len(path) > _LONGEST_NAME:
        return "it is too long"
    segments = path.split("/")
    for segment in segments:
        if reason := _why_unsafe_segment(segment):
            return reason
    for folder in segments[:-1]:
        if folder.startswith(".") and folder.lower() not in _PROJECT_DOTFOLDERS:
            return f"{folder} is a hidden folder"
    last = segments[-1]
    if last.startswith(".") and not _PROJECT_DOTFILES.fullmatch(last):
        return f"{last} is a hidden file that could change how a shell or a tool works"
    return None


def _why_unsafe_segment(segment: str) -> str | None:
    if not segment:
        return "it has an empty part"
    if segment in (".", ".."):
        return f'it holds "{segment}" as a folder'
    if segment[-1] in ". " or segment[0] == " ":
        return "a part of it ends with a dot or a space, or starts with a space"
    if segment.startswith("~"):
        return 'a part of it starts with "~"'
    if _RESERVED.fullmatch(segment):
        return f"{segment[:20]} is a device on Windows"
    if segment.lower() == "tffix.toml":
        return "it would say what tffix does from then on"
    # GIT~1 is what Windows calls .git where short names are on.
    if segment.lower() in _TOOL_FOLDERS or re.fullmatch(r"(?i)git~\d+", segment):
        return f"{segment} belongs to a tool"
    if len(segment.encode()) > _LONGEST_SEGMENT:
        return "it is too long"
    return None

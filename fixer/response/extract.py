"""The whole of it: an answer's text in, its files, problems and notes out."""

from bisect import bisect_left, bisect_right
from dataclasses import replace

from fixer.errors import Problem, problem_at
from fixer.response.alternatives import chosen
from fixer.response.answer import Answer, AnswerFile
from fixer.response.bare import bare_pieces, is_bare
from fixer.response.fences import Fence, find_fences, is_answer_heading
from fixer.response.kept import kept_for_readers
from fixer.response.keyed import keyed_pieces
from fixer.response.languages import place_languages
from fixer.response.layout import rooted, wrapper
from fixer.response.markup import unmarked
from fixer.response.name_lines import without_name_line
from fixer.response.naming import HEADINGS, LINE_BELOW, names_below
from fixer.response.outline import goes_on, outline
from fixer.response.pieces import Piece, beside, pieces_of
from fixer.response.safety import safe_name, same_file
from fixer.response.sections import Headings, Place, called_modules
from fixer.response.trees import is_of_root, reads_calls_of_root, root_files
from fixer.response.unnamed import mentioned, place_unnamed
from fixer.response.versions import Draft

_LONGEST_EXCERPT = 200


def extract(text: str, *, source: str = "") -> Answer:
    """The files of the answer `text`, cut as a careful person would cut them. Never raises, whatever the text.

    `source` is what the answer is called in problems and notes.
    """
    lines = text.removeprefix("\ufeff").split("\n")
    work = _Extraction(lines, source)
    pieces, mention, draft = _all_pieces(lines)
    if draft:
        work.note(draft, "what stands above the heading of the answer is a draft; it is left out")
    work.collect(pieces, mention)
    return work.answer()


def is_answer(text: str, name: str = "") -> bool:
    """Whether `text` is an answer, and not HCL as it stands. `name` is its file's, if it has one."""
    if name.lower().endswith((".md", ".markdown", ".mdx")):
        return True
    if name.lower().endswith((".tf", ".tfvars", ".hcl", ".json")):
        return False
    return not is_bare(text)


def _all_pieces(lines: list[str]) -> tuple[list[Piece], str, int]:
    """The pieces of the answer proper: what follows the last "Answer" heading that has Terraform below it, or all; the
    one Terraform file that the words between them mention, if there is one; and the line (from 1) on which Terraform
    starts that stands above that heading, 0 if none does."""
    lines, fences = unmarked(lines, find_fences(lines))
    openings = [f.opening for f in fences]
    marks = [i for i, line in enumerate(lines) if is_answer_heading(line) and not _inside(fences, openings, i)]
    limit = len(lines)
    for mark in reversed(marks):
        section = _section(lines, fences, openings, mark + 1, limit)
        if any(p.is_terraform for p in section[0]):
            above, _ = _fenced(lines, fences[: bisect_left(openings, mark)], 0, mark)
            return *section, next((p.line for p in above if p.is_terraform), 0)
        limit = mark
    return *_section(lines, fences, openings, 0, len(lines)), 0


def _inside(fences: list[Fence], openings: list[int], line: int) -> bool:
    """Whether a fence, or the document that it stands in, holds the line."""
    k = bisect_right(openings, line) - 1
    while k > 0 and fences[k].nested:
        k -= 1
    return k >= 0 and line < fences[k].end


def _section(
    lines: list[str], fences: list[Fence], openings: list[int], start: int, end: int
) -> tuple[list[Piece], str]:
    here = fences[bisect_left(openings, start) : bisect_left(openings, end)]
    pieces, masked = _fenced(lines, here, start, end)
    if any(p.is_terraform for p in pieces):
        return pieces, mentioned("\n".join(masked))
    if keyed := _keyed(pieces, lines[start:end], start):
        return keyed, ""
    if unwrapped := _unwrapped(here):
        # The document is the answer itself, which somebody fenced.
        inside, _ = _fenced(lines, unwrapped, start, end)
        if any(p.is_terraform for p in inside):
            return inside, ""
    return pieces + bare_pieces(masked, start), ""


def _fenced(lines: list[str], fences: list[Fence], start: int, end: int) -> tuple[list[Piece], list[str]]:
    """The pieces in the fences of a section, and its lines without them."""
    pieces: list[Piece] = []
    floor = start
    headings = Headings(lines, start)
    modules = called_modules("\n".join(lines[start:end]))
    roots = root_files(lines[start:end])
    masked = lines[start:end]
    below = names_below(lines, [fence for fence in fences if not fence.nested], start)
    for fence in fences:
        past = fence.end + 1 if fence.closed else fence.opening + 1
        place = headings.place(fence.opening, past)
        if not fence.nested:
            found = pieces_of(lines, fence, floor)
            if pieces and not any(line.strip() for line in lines[floor : fence.opening]):
                found = [beside(p, pieces) for p in found]
            if fence.opening in below:
                found = [replace(p, name=below[fence.opening], named_by=LINE_BELOW) for p in found]
            pieces += [replace(_in_its_folder(p, place, modules, roots, pieces), option=place.option) for p in found]
            masked[fence.opening - start : fence.end + 1 - start] = [""] * (min(fence.end + 1, end) - fence.opening)
        # What stands above a block that took the place of an open one stands in the open one.
        floor = past
    return pieces, masked


def _keyed(pieces: list[Piece], lines: list[str], start: int) -> list[Piece]:
    """The files of the one JSON object that a section holds, in a fence or alone."""
    for piece in pieces:
        if piece.kind in ("json", "") and (found := keyed_pieces(piece.text, piece.line)):
            return found
    return keyed_pieces("\n".join(lines), start + 1)


def _unwrapped(fences: list[Fence]) -> list[Fence]:
    """The fences in the one document of an answer, as if they stood in none; none where there is another fence."""
    outer = [fence for fence in fences if not fence.nested]
    if len(outer) != 1 or outer[0].label not in ("markdown", "md"):
        return []
    return [replace(fence, nested=False) for fence in fences if fence.nested]


def _in_its_folder(
    piece: Piece, place: Place, modules: dict[str, str], roots: frozenset[str], before: list[Piece]
) -> Piece:
    """The piece with the folder that a heading gives for it; without a name where it only shows something."""
    if piece.named_by == "comment" and piece.is_terraform and place.is_guide:
        return replace(piece, name="", named_by="default", above=f"usage: {piece.above}")
    if not piece.name and not piece.is_terraform and place.is_guide:
        return replace(piece, above=f"usage: {piece.above}")
    if "/" in piece.name or not piece.name:
        return piece
    folder = place.folder(modules, own=piece.named_by in HEADINGS)
    others = [(one.name, one.text) for one in before]
    if is_of_root(piece.name, folder, roots, frozenset(modules.values())) or (
        piece.is_terraform and reads_calls_of_root(piece.text, folder, others)
    ):
        return piece
    return replace(piece, name=folder + piece.name)


class _Extraction:
    """What has been found so far."""

    def __init__(self, lines: list[str], source: str) -> None:
        self.lines = lines
        self.source = source
        self.problems: list[Problem] = []
        self.notes: list[Problem] = []
        self.files: dict[str, Draft] = {}
        # The key of each file, whatever its letter case, to the name it has.
        self.keys: dict[str, str] = {}
        # Each folder of these files, to a file in it.
        self.folders: dict[str, str] = {}

    def collect(self, pieces: list[Piece], mention: str) -> None:
        pieces, left = chosen(pieces, "\n".join(self.lines))
        named, notes = place_unnamed(pieces, mention)
        for line, message in left + notes:
            self.note(line, message)
        for piece in named:
            if piece.named_by == "section":
                self.note(
                    piece.line,
                    f"what this block makes from here on is taken for a part of {piece.name}",
                )
            self.add(piece)
        for piece, message in kept_for_readers(self.files.values()):
            self.note(piece.line, message)
        more, notes = place_languages(pieces, {name: draft.text for name, draft in self.files.items()})
        for line, message in notes:
            self.note(line, message)
        for piece in more:
            self.add(piece)
        self.unwrap()

    def add(self, piece: Piece) -> None:
        name = safe_name(rooted(piece.name))
        if isinstance(name, Problem):
            self.problems.append(self.at(piece.line, name.message, name.advice))
            return
        if piece.cut:
            self.note(piece.cut, f"the words here are no part of {name}; they are left out")
        piece = replace(piece, name=name)
        taken = self.keys.setdefault(same_file(name), name)
        if taken != name:
            message = f"the file name {name} is refused: {taken} differs from it in letter case alone"
            self.problems.append(self.at(piece.line, message, "rename one of the two"))
            return
        if reason := self.in_the_way(name):
            message = f"the file name {name} is refused: {reason}"
            self.problems.append(self.at(piece.line, message, "rename one of the two"))
            return
        line = piece.line
        piece, said = without_name_line(piece)
        if said:
            self.note(line, said)
        earlier = self.files.get(name)
        if earlier is None:
            self.files[name] = Draft.of(piece)
            parts = name.split("/")
            for end in range(1, len(parts)):
                self.folders.setdefault("/".join(parts[:end]), name)
        elif done := earlier.take(piece, self.said_beside(name)):
            self.note(piece.line, f"this block {done}")

    def said_beside(self, name: str) -> set[tuple[str, ...]]:
        """What the other files of a file's folder say so far."""
        folder = name.rpartition("/")[0]
        others = [draft for other, draft in self.files.items() if other != name and other.rpartition("/")[0] == folder]
        return {one for draft in others for one in draft.says}

    def in_the_way(self, name: str) -> str:
        """Why there cannot be a file `name` beside those so far: one of the two would be the folder of the other."""
        folder, _, _ = name.rpartition("/")
        while folder:
            if folder in self.files:
                return f"{folder} is a file of the answer, and cannot be a folder too"
            folder, _, _ = folder.rpartition("/")
        return f"it is the folder of {self.folders[name]}" if name in self.folders else ""

    def unwrap(self) -> None:
        folder = wrapper({name: draft.text for name, draft in self.files.items()})
        if folder:
            self.files = {name.removeprefix(folder): draft for name, draft in self.files.items()}
            self.note(0, f"the folder {folder} of the answer is the output folder")

    def answer(self) -> Answer:
        files = []
        for name, draft in self.files.items():
            text = draft.text
            truncated = self.breaks_off(name, text, draft.last)
            if truncated:
                self.problems.append(truncated)
            files.append(AnswerFile(name, text, draft.first.line, draft.first.named_by, truncated))
        if not files and not self.problems:
            self.problems.append(
                Problem("the answer holds no Terraform file", self.source, advice="pass the answer that holds the code")
            )
        return Answer(tuple(files), tuple(self.problems), tuple(self.notes))

    def breaks_off(self, name: str, text: str, piece: Piece) -> Problem | None:
        """Where a file breaks off: something is open at its end, or the answer ended in it and nobody can tell.

        One whose block was closed, and that goes on behind what is open, lacks a bracket only.
        """
        shape = None
        if piece.is_terraform:
            shape = piece.outline if text == piece.text else outline(text)
        if shape and shape.opened_at is not None:
            if piece.closed and goes_on(text, shape):
                return None
            opened = text.count("\n", 0, shape.opened_at) + 1
            what = "heredoc" if shape.in_heredoc else "block or value"
            message = f"{name} breaks off here: the {what} that starts on its line {opened} is never closed"
        elif piece.ended:
            return None
        elif shape and shape.blocks and not text[shape.blocks[-1].end :].strip():
            self.note(piece.last_line, f"the answer ends here, in the block of {name}; what stands there is complete")
            return None
        else:
            message = f"{name} breaks off here: the answer ends before its block does"
        return self.at(piece.last_line, message, "ask for the rest, or complete the file; it is not repaired", end=True)

    def note(self, line: int, message: str) -> None:
        self.notes.append(self.at(line, message) if line else Problem(message, self.source))

    def at(self, line: int, message: str, advice: str = "", *, end: bool = False) -> Problem:
        """A problem on a line of the answer (from 1), at its start or its end."""
        text = self.lines[line - 1].rstrip()[:_LONGEST_EXCERPT] if line <= len(self.lines) else ""
        column = len(text) if end else len(text) - len(text.lstrip())
        return problem_at(text, column, message, advice=advice).in_file(self.source, line - 1)

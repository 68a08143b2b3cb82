"""Several pieces with one name: a later version, a further part, or an excerpt of what was shown before."""

import re
from collections.abc import Set
from dataclasses import dataclass, field
from itertools import pairwise

from fixer.response.amended import amended, corrects, differing, is_complete, left_out
from fixer.response.captions import is_others
from fixer.response.corrections import is_elsewhere, is_of_blocks
from fixer.response.pieces import Piece
from fixer.response.settings import Said, blocks_of, said

CONTINUES = re.compile(r"\bcontinu(?:e|ed|es|ing|ation)\b|\bleft off\b|\brest of the\b", re.IGNORECASE)
_ADDS = re.compile(
    r"\b(?:add(?:ed)?|append(?:ed)?)\b[^\n]{0,40}\b(?:to|at)\b|\bcontinu(?:e|ed|es|ing|ation)\b|\bpart [2-9]\b",
    re.IGNORECASE,
)
# Words of what may be done, too, and need not.
_MAY = re.compile(
    r"\b(?:if you|you (?:can|could|may|might)|optional(?:ly)?|example|alternative(?:ly)?|later|future|instead)\b",
    re.IGNORECASE,
)
# Words of what is not to be written, or was not right.
_AGAINST = re.compile(
    r"\b(?:do|should|must) (?:\*\*)?not\b|\b(?:don't|never|incorrect|wrong)\b|\bbefore(?: the (?:fix|change))?\W*$",
    re.IGNORECASE,
)
# Words of what somebody would not have.
_BAD = re.compile(r"\b(?:avoid|bad|insecure|issue|old|original|problem|unsafe)\b", re.IGNORECASE)
# Words of what leaves the rest as it is.
_PART = re.compile(r"\b(?:part|rest|stays?|unchanged)\b", re.IGNORECASE)
# A word of what was written down before it was thought over.
_DRAFT = re.compile(r"\b(?:draft|sketch)\b", re.IGNORECASE)


@dataclass(slots=True)
class Draft:
    """A file while an answer is read: the parts that make it so far."""

    name: str
    parts: list[Piece]
    addresses: set[tuple[str, ...]] = field(default_factory=set)
    # With what is said in blocks that have no address.
    says: set[Said] = field(default_factory=set)
    # The blocks that versions before had, and this one has not.
    lost: dict[Said, Piece] = field(default_factory=dict)

    @classmethod
    def of(cls, piece: Piece) -> "Draft":
        """The draft that starts with `piece`."""
        return cls(piece.name, [piece], set(piece.outline.addresses), set(said(piece)))

    @property
    def first(self) -> Piece:
        """The part that the file starts with."""
        return self.parts[0]

    @property
    def last(self) -> Piece:
        """The part that the file ends with."""
        return self.parts[-1]

    @property
    def breaks_off(self) -> bool:
        """Whether something is still open at the end."""
        return self.last.is_terraform and self.last.outline.opened_at is not None

    @property
    def text(self) -> str:
        """The text of all parts, with a blank line between two; nothing between them where the first breaks off."""
        newline = "\r\n" if "\r\n" in self.first.text else "\n"
        found = [self.first.text]
        for before, part in pairwise(self.parts):
            if before.outline.opened_at is None:
                found.append(newline if before.text.endswith("\n") else newline * 2)
            found.append(part.text)
        return "".join(found)

    def take(self, piece: Piece, elsewhere: Set[tuple[str, ...]] = frozenset()) -> str:
        """Take in one more piece of this name. Says what was done with it; nothing where it says the same again.

        `elsewhere` is what other files say.
        """
        if len(self.parts) == 1 and self.first.text.strip() == piece.text.strip():
            return ""
        if is_others(piece):
            return f"shows {self.name} as it was, or is elsewhere; not used"
        if not (self.first.is_terraform and piece.is_terraform):
            return self._replace(piece)
        return self._corrected(piece) or self._take_terraform(piece, elsewhere)

    def _take_terraform(self, piece: Piece, elsewhere: Set[tuple[str, ...]]) -> str:
        first, other = self.first.line, piece.outline
        if _AGAINST.search(piece.above.rstrip().rpartition("\n")[2]):
            return f"shows what is not meant for {self.name}; not used"
        if piece.joins or (CONTINUES.search(piece.above) and self.breaks_off):
            return self._add(piece, f"continues {self.name}, which starts on line {first}")
        if piece.elided and not self.first.elided:
            more = piece.addition
            if more and not more.outline.addresses & (self.addresses | elsewhere) and not _MAY.search(piece.above):
                return self._add(more, f"is added to {self.name}, which starts on line {first}")
            return f"leaves out lines of {self.name}, which stands whole on line {first}; not used"
        if not self.name.endswith((".tfvars", ".hcl")) and (other.attributes or not other.declares):
            return self._shows(piece)
        shared = self.addresses & other.addresses
        if not shared and self._is_draft_of(piece):
            return self._replace(piece)
        is_more = self.addresses and other.addresses and not shared
        if _ADDS.search(piece.above) or is_more or self._says_nothing_of(piece, elsewhere):
            return (
                self._added(piece)
                if shared
                else self._add(piece, f"is added to {self.name}, which starts on line {first}")
            )
        if other.opened_at is not None and not self.breaks_off:
            return f"is a version of {self.name} that breaks off; the whole one on line {first} is used"
        if self._is_most_in(piece, shared) and not (is_of_blocks(piece) and self.says - said(piece)):
            return self._replace(piece)
        return self._shows(piece)

    def _shows(self, piece: Piece) -> str:
        """What is said of a piece that shows part of the file, and is not used."""
        differs = differing(piece, self.parts)
        said_otherwise = f"; {differs} is otherwise here" if differs else ""
        return (
            f"shows part of {self.name} again, which stands whole on line {self.first.line}; not used{said_otherwise}"
        )

    def _corrected(self, piece: Piece) -> str:
        """What is said of a piece whose blocks have taken the place of those that the file has; empty for others."""
        if piece.joins or not self._is_part(piece):
            return ""
        for i, part in enumerate(self.parts):
            if corrects(piece, part):
                self.parts[i] = amended(part, piece)
                said_more = f"{self.name}, which starts on line {self.first.line}{left_out(piece, part)}"
                return f"takes the place of the same in {said_more}"
        return ""

    def _is_part(self, piece: Piece) -> bool:
        """Whether a piece is part of the file, and no version of it that leaves out what is not wanted any more."""
        shared = self.addresses & piece.outline.addresses
        if piece.named_by == "default" or _PART.search(piece.above) or is_of_blocks(piece):
            return True
        return not self._is_most_in(piece, shared)

    def _is_most_in(self, piece: Piece, shared: Set[Said]) -> bool:
        """Whether a piece declares half of the file or more, or is half as long where that declares nothing."""
        if self.addresses:
            return 2 * len(shared) >= len(self.addresses)
        return 2 * len(piece.text) >= sum(len(p.text) for p in self.parts)

    def _is_draft_of(self, piece: Piece) -> bool:
        """Whether all so far is called a draft, and a whole piece that is not reads nothing of it."""
        words = self.first.above.rpartition("\n")[2]
        if len(self.parts) > 1 or not _DRAFT.search(words) or _DRAFT.search(piece.above) or _ADDS.search(piece.above):
            return False
        own = [".".join(address).removeprefix("resource.") for address in self.addresses]
        is_whole = piece.outline.is_whole and piece.outline.opened_at is None and not _MAY.search(piece.above)
        return is_whole and not any(name in piece.text for name in own)

    def _says_nothing_of(self, piece: Piece, elsewhere: Set[Said]) -> bool:
        """Whether a piece and the file stand well side by side: neither says what the other says, nor other files."""
        more = said(piece)
        words = piece.above
        if self.breaks_off or not more or not self.says or _MAY.search(words) or _BAD.search(words):
            return False
        return not (self.says & more or (self.says | more) & elsewhere)

    def _added(self, piece: Piece) -> str:
        """What becomes of a piece that is to be added, where some of it is there already."""
        is_sure = not _MAY.search(piece.above) and not is_elsewhere(f"{piece.above}\n{piece.paragraph}")
        if len(self.parts) > 1 or not is_sure or not is_complete(piece, self.first):
            return f"adds to {self.name} what is already declared there; not used"
        self.parts = [amended(self.first, piece)]
        self.addresses |= piece.outline.addresses
        self.says |= said(piece)
        return f"is added to {self.name}, which starts on line {self.first.line}; what that has too is replaced"

    def _add(self, piece: Piece, done: str) -> str:
        self.parts.append(piece)
        self.addresses |= piece.outline.addresses
        self.says |= said(piece)
        return done

    def _replace(self, piece: Piece) -> str:
        done = f"replaces the version of {self.name} on line {self.first.line}"
        if self.first.is_terraform and not self.breaks_off:
            self.lost |= blocks_of(self.parts)
        self.parts = [piece]
        self.addresses = set(piece.outline.addresses)
        self.says = set(said(piece))
        return done

    def keep(self, address: Said, piece: Piece) -> None:
        """Takes a block of a version before in again."""
        self.parts.append(piece)
        self.addresses.add(address)
        self.says.add(address)

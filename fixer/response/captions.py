"""What the line above a block says of the file that it names: whether it is the answer's, or was or is another's."""

import re

from fixer.response.pieces import Piece

# Words of a file that was there before, that somebody else has, or that only shows what comes of something.
_OTHERS = re.compile(
    r"\b(?:vulnerable|insecure|unsafe|legacy|previous(?:ly)?|original(?:ly)?|old|older|former(?:ly)?|outdated|"
    r"deprecated|rejected|attackers?|wiki|last (?:year|month|week|release|version)|for comparison|"
    r"compared? (?:to|with)|(?:audit|review|scan) (?:had )?found|"
    r"(?:you|they|users?|customers?) (?:sent|have|had|gave|wrote|posted|shared|use)|used to|same (?:thing )?as|"
    r"equivalent (?:of|in|to)|(?:log|state|output) of|(?:another|other|platform) team|what you (?:get|see))\b|"
    r"\b(?:removed|deleted)(?= (?:from|in|by|with|files?)\b|\W*(?::|\Z|\())",
    re.IGNORECASE,
)
# What stands behind these says what has become of the file.
_BECOMES = re.compile(r"\b(?:with|without|instead|now)\b", re.IGNORECASE)
# What makes of such a line one that gives the file all the same.
_NEW = re.compile(
    r"\b(?:corrected|fixed|revised|updated|rewritten|refactored|new|final|complete|full|hardened|secured?|improved)\b",
    re.IGNORECASE,
)
# What is taken away, whatever else a line or a heading says.
_GONE = re.compile(r"\b(?:removed|deleted)(?= from\b| files?\b|\W*:)|\((?:removed|deleted)\)", re.IGNORECASE)
_ENVIRONMENT = re.compile(
    r"\b(?:dev|development|staging|prod|production|tests?|qa|uat|sandbox|demo|DR|accounts?)\b", re.IGNORECASE
)
# An account or an environment beside the answer's.
_BESIDE = re.compile(
    r"\b(?:another|other|shared|dev|staging|test|sandbox|demo) (?:AWS )?(?:account|environment)\b", re.IGNORECASE
)


def caption(piece: Piece) -> str:
    """The line above a block, without the name of its file."""
    line = piece.above.rstrip().rpartition("\n")[2]
    return line.replace(piece.name or "\0", "").replace(piece.name.rpartition("/")[2] or "\0", "")


def is_others(piece: Piece) -> bool:
    """Whether the line above a block names its file, and says that it is none of the answer's."""
    line = caption(piece)
    if line == piece.above.rstrip().rpartition("\n")[2]:
        return False
    return _OTHERS.search(_BECOMES.split(line)[0]) is not None and not _NEW.search(line)


def is_gone(piece: Piece) -> bool:
    """Whether the line above a block says that its file is taken away."""
    return _GONE.search(caption(piece)) is not None


def is_again(piece: Piece) -> bool:
    """Whether the line above a block says that its file takes the place of the one before."""
    line = caption(piece)
    return _NEW.search(line) is not None and not _ENVIRONMENT.search(line)


def is_of_environment(piece: Piece) -> bool:
    """Whether the line above a block speaks of an environment that the name of its file does not say."""
    return _ENVIRONMENT.search(caption(piece)) is not None


def is_beside(piece: Piece) -> bool:
    """Whether the line above a block speaks of another account or environment."""
    return _BESIDE.search(caption(piece)) is not None

"""The words above a block that plainly say that it takes the place of one that was shown before."""

import re

from fixer.response.pieces import Piece

# The sentence right above it, whole: "Here is the corrected queue:", "Replace the subnet above with this one:". What it
# says of what is asked word by word.
_SENTENCES = tuple(
    re.compile(rf"(?:(?:so|now|therefore),? )?{form}(?:[,;]? \(?(?:and )?(?:the|all|everything) (?:rest|others?|else)"
               r" (?:stays?|remains?|is|are) (?:the same|unchanged|as (?:it is|they are))\)?)?")
    for form in (
        r"(?:(?:here is|here's|here are|below is|this is|use) )?(?:(?:the|my|a) )?(?:fully )?"
        r"(?P<how>corrected|fixed|revised|updated) (?P<what>.+?)"
        r"(?: (?:is|are|follows|looks like this|(?:is )?(?:below|this|as follows|the following)))?",
        r"(?:please )?(?P<how>replace) (?P<what>.+?) (?:with|by) (?:this|the following|the corrected|the fixed)"
        r"(?: (?:one|block|version|resource|code|configuration))?",
        r"this(?: (?:one|block|version|resource))? (?P<how>replaces|takes the place of) (?P<what>.+?)",
    )
)  # fmt: skip
# Words that a block may be called by, whatever it is.
_ANY = frozenset(
    ("a", "above", "an", "and", "aws", "block", "blocks", "code", "complete", "config", "configuration", "current",
     "definition", "earlier", "entire", "existing", "file", "for", "full", "hcl", "in", "its", "of", "part", "resource",
     "resources", "section", "terraform", "that", "the", "this", "to", "version", "whole")
)  # fmt: skip
# Words of what is called otherwise than its type.
_ALSO = {
    "autoscaling": "asg",
    "db": "database rds",
    "dynamodb": "table",
    "instance": "ec2 server",
    "lb": "load balancer alb nlb",
    "rds": "database",
    "variable": "input",
}
# Words of another configuration than the answer's: of an environment, of what was there before or is not to be.
_ELSEWHERE = re.compile(
    r"\b(?:dev|development|stag(?:e|ing)|prod|production|tests?|testing|qa|uat|sandbox|demo|DR|disaster|environments?|"
    r"accounts?|tenants?|teams?|customers?|wikis?|blogs?|forums?|tickets?|sent|rejected|removed|deleted|deprecated|"
    r"legacy|old|older|original(?:ly)?|previous(?:ly)?|former(?:ly)?|past|last|release|audit\w*|attack\w*|vulnerab\w+|"
    r"insecure|bad|unsafe|do not|never|avoid|(?:must|should|can)(?: ?not)|comparison)\b|n['\u2019]t\b",
    re.IGNORECASE,
)
# Words of what somebody else made so, where no more is said of a block than that it is updated.
_REPORTED = re.compile(
    r"\b(?:after|plans?|appl(?:y|ied|ies)|states?|shows?|prints?|reports?|returns?|outputs?|logs?|migrat\w+|console|phase)\b",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[*`\"]|\A[\s#>]+|\A(?:[-+]|\d+[.)])\s+|[\s:.]+\Z")


def is_elsewhere(words: str) -> bool:
    """Whether words speak of another configuration than the one that the answer gives."""
    return _ELSEWHERE.search(words) is not None


def says_corrected(piece: Piece, name: str) -> bool:
    """Whether the sentence right above a piece says that it is what its blocks are to be; `name` is the file's that has
    them so far."""
    what = _corrected(piece)
    return bool(what) and what <= _ANY | _names(name) | _words(piece)


def is_of_blocks(piece: Piece) -> bool:
    """Whether such a sentence calls blocks by what they are, and not the file as a whole."""
    return bool((_corrected(piece) - _ANY) & _words(piece))


def _corrected(piece: Piece) -> frozenset[str]:
    """The words for what is corrected, in the sentence right above a piece; none where it says no such thing."""
    around = f"{piece.above}\n{piece.paragraph}"
    plain = _plain(re.split(r"(?<=[.!?])\s+", piece.paragraph)[-1])
    found = next((one for form in _SENTENCES if (one := form.fullmatch(plain))), None)
    if not found or is_elsewhere(around):
        return frozenset()
    if found["how"] == "updated" and (piece.paragraph.startswith("#") or _REPORTED.search(around)):
        return frozenset()
    return frozenset(found["what"].split())


def _plain(sentence: str) -> str:
    """A sentence without what frames its words, in small letters."""
    before = ""
    while before != sentence:
        before, sentence = sentence, _MARKS.sub("", sentence)
    return " ".join(sentence.replace("\u2019", "'").lower().split())


def _names(name: str) -> set[str]:
    return {name.lower(), name.lower().rpartition("/")[2]}


def _words(piece: Piece) -> set[str]:
    """What the blocks of a piece may be called by."""
    found = set()
    for block in piece.outline.blocks:
        labels = [label.lower() for label in (block.type, *block.labels)]
        found |= {*labels, ".".join(labels), ".".join(labels[1:])}
        for word in [word for label in labels for word in re.split(r"[^a-z0-9]+", label) if word]:
            found |= {word, *_ALSO.get(word, "").split()}
    return found | {f"{word}s" for word in found} | {f"{word[:-1]}ies" for word in found if word.endswith("y")}

"""What a key and its policy say of their region, said of another."""

import re
from typing import Final, NamedTuple

from fixer import hcl
from fixer.module import Declaration, Module, Reference, references
from transforms._use_regional_replica_keys.regions import Stand, region_of, stand_of

_DOCUMENT: Final = "aws_iam_policy_document"
# What a policy says of a region.
_REGIONAL = re.compile(r"\bregion\b|_region\b|\b[a-z]{2}-(?:gov-)?[a-z]+-\d\b")
# How far a policy is followed through documents and local values.
_DEEPEST: Final = 5


class Regional(NamedTuple):
    """Writes what is said of a key for its copy: `here` is code for the copy's region, empty if there is none, and
    `address` code for the copy.
    """

    module: Module
    key: Declaration
    stand: Stand | None
    here: str
    address: str

    def rewritten(self, declaration: Declaration, item: hcl.Item) -> str:
        """The code of an item of the key, or of its policy, for the copy."""
        code = declaration.source.text[item.start : item.end].replace("\r\n", "\n")
        for reference in reversed(list(references(code))):
            start, end, new = reference.start, reference.end, ""
            if reference.address == self.key.address:
                names = re.compile(r"\w+\s*\.\s*[\w-]+").match(code, start)
                end, new = names.end() if names else end, self.address
            elif self.here and self._is_region(reference):
                new = self.here
                opened, closed = re.search(r"\$\{\s*$", code[:start]), re.match(r"\s*\}", code[end:])
                if self.here.startswith('"') and opened and closed:
                    start, end, new = opened.start(), end + closed.end(), self.here[1:-1]
            if new:
                code = code[:start] + new + code[end:]
        if self._name and self.here:
            code = code.replace(hcl.quoted(self._name), self.here)
            code = re.sub(rf"\b{re.escape(self._name)}\b", lambda _: self.text, code)
        return code

    @property
    def text(self) -> str:
        """The copy's region, to stand in a string."""
        return self.here[1:-1] if self.here.startswith('"') else f"${{{self.here}}}"

    @property
    def _name(self) -> str:
        """The key's own region where it is written out."""
        return (self.stand and self.stand.region and self.stand.region.name) or ""

    def why_not(self, policy: hcl.Attribute) -> str:
        """Why a policy cannot be written for the copy; empty if it can."""
        code = policy.value_code
        left = code
        for reference in reversed(list(references(code))):
            if self._is_region(reference):
                left = left[: reference.start] + left[reference.end :]
        if self._name:
            left = left.replace(self._name, "")
        if _REGIONAL.search(left) or (left != code and not self.here):
            return f"the policy of {self.key.address} names a region"
        return self._why_not_shared(code, _DEEPEST)

    def _why_not_shared(self, code: str, depth: int) -> str:
        """Why what a policy reads cannot serve the copy as it is."""
        for reference in references(code):
            text = ""
            if reference.names[:2] == ("data", _DOCUMENT) and (document := self.module.find(reference.address)):
                text = document.block.body.code
            elif reference.names[0] == "local" and reference.names[1] in self.module.locals:
                text = "" if self._is_region(reference) else self.module.locals[reference.names[1]].value_code
            if _REGIONAL.search(text) or self.key.address in text:
                return f"{reference.address} is about {self.key.address} or its region"
            if depth and text and (reason := self._why_not_shared(text, depth - 1)):
                return reason
        return ""

    def _is_region(self, reference: Reference) -> bool:
        """Whether a reference is to the key's own region."""
        if self.stand is None:
            return False
        if reference.names[:2] == ("data", "aws_region"):
            data = self.module.find(reference.address)
            stand = stand_of(self.module, data) if data else None
            is_name = reference.attribute in ("name", "id", "region")
            return is_name and stand is not None and stand.is_that_of(self.stand)
        if self.stand.region is None or reference.names[0] not in ("var", "local"):
            return False
        return region_of(self.module, hcl.parse_expression(".".join(reference.names))) == self.stand.region


def regional(module: Module, key: Declaration, here: str, address: str) -> Regional:
    """What writes for the copy of a key."""
    return Regional(module, key, stand_of(module, key), here, address)

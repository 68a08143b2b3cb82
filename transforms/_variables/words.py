"""What names say: the type of a value that is called so, whether it is a secret, how a person would call it."""

import re
from typing import Final

_NAME: Final = re.compile(r"[^\W\d][\w-]*")
_MAP: Final = re.compile(r"(?:.*_)?(?:tags|labels|annotations|variables|environment_variables)")
_LIST: Final = re.compile(
    r"(?:.*_)?(?:ids|arns|cidrs|cidr_blocks|zones|azs|subnets|security_groups|names|actions|resources|identifiers"
    r"|aliases|types|methods|exports|servers|addresses|emails|values|domains|hosts|regions|accounts|ips|ip_list)"
)
_BOOL: Final = re.compile(
    r"(?:enable|is|create|use|allow|force|skip|block|ignore|restrict|associate|has|should|attach|copy|require|with)_.*"
    r"|(?:.*_)?(?:enabled|encrypted|protection|multi_az|accessible|versioning|immediately|internal)"
)
_NOT_BOOL: Final = re.compile(r".*_(?:list|ids?|arns?|names?|ips|cidrs?|cidr_blocks|device_.*|days|size|count)")
_NUMBER: Final = re.compile(
    r"(?:.*_)?(?:count|days|seconds|minutes|hours|port|timeout|ttl|capacity|threshold|period|periods|iops|throughput"
    r"|memory|cpu|limit|percentage|percent|priority|weight|interval|storage|retention|units|executions|replicas|retries"
    r"|concurrency|length|memory_size|volume_size|disk_size|storage_size|min_size|max_size|desired_size|size_gb|gb|mb)"
    r"|(?:min|max)_(?!.*(?:version|type|name|arn|id)$).*"
)
_SECRET: Final = re.compile(r"(?:.*_)?(?:password|passwd|secret|token|private_key|api_key|secret_key|access_key)")
_ACRONYMS: Final = """
acl acm alb ami api arn aws az azs cidr cpu db dms dns dr ec2 ecr ecs eks efs elb gb http https iam id ids iops ip ips
json jwt kms mb mfa nat nlb pgp rds s3 sg sns sqs ssh ssl ssm tls ttl url uri vpc vpn waf
"""
_UPPER: Final = frozenset(_ACRONYMS.split())
_PLURALS: Final = {"arns": "ARNs", "ids": "IDs", "ips": "IPs", "cidrs": "CIDRs", "azs": "AZs", "urls": "URLs"}
_ASKING: Final = {"enable": "enable", "create": "create", "use": "use", "allow": "allow", "force": "force"}


def is_name(label: str) -> bool:
    """Whether what stands in the quotes of a label is a name, and can be read: anything may stand there."""
    return bool(_NAME.fullmatch(label))


def type_of(name: str) -> str:
    """The type that a value of this name has, or empty where the name says nothing."""
    name = name.lower()
    if _MAP.fullmatch(name):
        return "map(string)"
    if _BOOL.fullmatch(name) and not _NOT_BOOL.fullmatch(name):
        return "bool"
    if _LIST.fullmatch(name):
        return "list(string)"
    if name == "ports" or name.endswith("_ports"):
        return "list(number)"
    return "number" if _NUMBER.fullmatch(name) else ""


def is_secret(name: str) -> bool:
    """Whether a value of this name is one that nobody should see."""
    return _SECRET.fullmatch(name.lower()) is not None


def described(name: str, type_: str, users: list[str]) -> str:
    """What a variable is for: what its name says, and who uses it where that is one block."""
    words = [word for word in re.split(r"[_-]+", name) if word]
    asked = words[0].lower() in _ASKING and type_ == "bool" and len(words) > 1
    plain = spelled(name).split()
    said = f"Whether to {' '.join(plain)}" if asked else " ".join(plain)
    if words[-1].lower() in ("enabled", "encrypted") and type_ == "bool" and len(words) > 1:
        said = f"Whether {' '.join(plain[:-1])} is {plain[-1]}"
    said = said[:1].upper() + said[1:]
    return f"{said}, for {users[0]}" if len(users) == 1 else said


def spelled(name: str) -> str:
    """The words of a name, as a person would spell them."""
    words = [word for word in re.split(r"[_-]+", name) if word]
    return " ".join([_PLURALS.get(word, word.upper() if word.lower() in _UPPER else word) for word in words])


def distance(one: str, other: str) -> int:
    """How many letters have to be changed, left out, put in or swapped with the next to make one word the other."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, its in enumerate(other, 1):
            cost = min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (letter != its))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == its:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


def meant(name: str, declared: list[str]) -> str:
    """The one name among those declared of which another is a slip of the pen, or empty.

    A letter in a short name, two in a long one, two that changed places in one of four letters; never what sets names
    apart on purpose: a number, a plural, a word.
    """
    if len(name) < 4:
        return ""
    near = [known for known in declared if _is_slip(name, known)]
    return near[0] if len(near) == 1 else ""


def _is_slip(name: str, known: str) -> bool:
    if abs(len(name) - len(known)) > 2 or name == known:
        return False
    if name.replace("-", "_").lower() == known.replace("-", "_").lower():
        return True
    if re.sub(r"\D", "", name) != re.sub(r"\D", "", known) or name.rstrip("s") == known.rstrip("s"):
        return False
    ours, theirs = name.split("_"), known.split("_")
    if name.replace("_", "") == known.replace("_", ""):
        return True
    if len(ours) != len(theirs):
        return False
    differ = [(a, b) for a, b in zip(ours, theirs, strict=True) if a != b]
    # A whole word that is another word is meant: `app_port`, `api_port`; `public`, `private`.
    return len(differ) == 1 and all(_is_misspelt(a, b) for a, b in differ)


def _is_misspelt(word: str, known: str) -> bool:
    if word[0] != known[0]:
        return False
    least = 4 if sorted(word) == sorted(known) else 5
    return min(len(word), len(known)) >= least and distance(word, known) <= (2 if len(word) >= 9 else 1)


def bare(name: str) -> str:
    """A name without what people write one way and the other: `us-west-2`, `us_west_2`."""
    return name.replace("-", "_").lower()

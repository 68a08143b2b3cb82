"""Makes one `required_providers` of two: what the second says goes to the first, and the second goes."""

from collections.abc import Iterator

from fixer import hcl
from fixer.engine import AppendElement, Edit, Fix, Insert, Level, Refusal, Remove, Replace
from fixer.module import Source, read_entry
from fixer.provider.constraint import both
from fixer.provider.known import full_source
from transforms._declare_required_providers.entries import Requirements, additions, comments, moved


def merged(home: Requirements, extra: Requirements) -> Fix | Refusal:
    """The fix that folds a second block into the first, or why a person has to."""
    where = f"{home.source.name} has them too, and Terraform takes one required_providers in a module"
    if home.source is extra.source:
        where = "this file has two, and Terraform takes one required_providers in a module"
    try:
        edits = tuple(_edits(home, extra))
    except ValueError as contradiction:
        message = f"{where}: left alone, since {contradiction}; say it once, and delete the other block"
        return Refusal(extra.source, extra.block, message)
    return Fix(extra.source, extra.block, f"{where}: one block says it all", edits, level=Level.ERROR)


def _edits(home: Requirements, extra: Requirements) -> Iterator[Edit]:
    """The edits, in both files. Raises ValueError with what the two blocks contradict each other in."""
    if extra.block.body.blocks() or home.block.body.blocks():
        raise ValueError("one of them holds a block, which none of them may")
    standing = {entry.name: entry for entry in home.entries}
    sources = {full_source(read_entry(entry).source, entry.name): entry.name for entry in home.entries}
    new: list[tuple[str, str]] = []
    kept: list[str] = []
    changes: list[Edit] = []
    for entry in extra.entries:
        same = standing.get(entry.name)
        if same is not None:
            changes += _joined(home, same, entry)
            said = comments(entry.comments + entry.value_code + entry.trail)
            lost = [text for text in said if text not in home.source.text]
            if lost and home.is_open:
                changes.append(Insert(home.source, same, "\n".join(lost) + "\n", "before"))
            else:
                kept += lost
            continue
        other = sources.get(full_source(read_entry(entry).source, entry.name))
        if other is not None:
            raise ValueError(f"they call the same provider {other} and {entry.name}")
        new.append((entry.name, moved(entry)))
    yield from additions(home, new)
    yield from changes
    items = extra.block.body.items
    loose = "".join([item.gap for item in items]) + extra.block.body.tail
    yield from _without(home, extra, comments(loose) + kept)


def _joined(home: Requirements, entry: hcl.Attribute, other: hcl.Attribute) -> Iterator[Edit]:
    """The edits that make an entry say what another of its name says too."""
    if entry.value_code.split() == other.value_code.split():
        return
    name, mine, theirs = entry.name, read_entry(entry), read_entry(other)
    if not (mine.is_plain and theirs.is_plain):
        raise ValueError(f"what they say of {name} cannot be compared")
    if full_source(mine.source, name) != full_source(theirs.source, name):
        raise ValueError(f"they take {name} from {mine.source or 'nowhere'} and from {theirs.source or 'nowhere'}")
    if theirs.aliases - mine.aliases and mine.aliases - theirs.aliases:
        raise ValueError(f"they name different configuration_aliases of {name}")
    version = both(mine.version, theirs.version)
    if version is None:
        raise ValueError(f'no version of {name} is known to meet both "{mine.version}" and "{theirs.version}"')
    if theirs.aliases <= mine.aliases and version == mine.version and (mine.source or not theirs.source):
        return
    value = entry.value
    if not isinstance(value, hcl.ObjectCons) or theirs.aliases - mine.aliases or (theirs.source and not mine.source):
        if version != theirs.version or (mine.aliases - theirs.aliases) or comments(entry.value_code):
            raise ValueError(f"each says of {name} what the other does not")
        yield Replace(home.source, value, other.value_code.replace("\r\n", "\n"))
    elif (standing := value.get("version")) is not None:
        yield Replace(home.source, standing, hcl.quoted(version))
    else:
        yield AppendElement(home.source, value, f"version = {hcl.quoted(version)}")


def _without(home: Requirements, extra: Requirements, kept: list[str]) -> Iterator[Edit]:
    """The edit that takes a block out, and the `terraform` block around it if nothing else is in that.

    Comments stay: those above where they are, those that were inside in its place.
    """
    terraform = extra.terraform.block
    kept = kept + comments(extra.block.trail)
    if len(terraform.body.items) > 1 or terraform is home.terraform.block:
        yield _cut(extra.source, extra.block, kept)
    else:
        inside = comments(extra.block.lead) + kept + comments(terraform.body.tail) + comments(terraform.trail)
        yield _cut(extra.source, terraform, inside)


def _cut(source: Source, block: hcl.Block, kept: list[str]) -> Edit:
    if not kept and not block.comments.strip():
        return Remove(source, block)
    start = block.start - len(block.indent)
    lines = "".join([block.indent + comment + source.newline for comment in kept])
    stretch = source.stretch(start, block.outer_end)
    return Replace(source, stretch, lines)

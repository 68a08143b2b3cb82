"""Why an argument has to stay where it is."""

from fixer.module import Declaration, Module


def obstacle(module: Module, owner: Declaration, argument: str, own_type: str) -> str:
    """Why an argument cannot become a resource of its own; empty if it can."""
    if ignores(owner, argument):
        return "its lifecycle ignores changes of it, so something else sets it"
    if any(one.source.is_override and one.name == owner.name for one in module.resources(owner.type)):
        return "an override file changes it"
    if any(source.name.endswith(".tf.json") and own_type in source.text for source in module.sources.values()):
        return f"a JSON file has an {own_type}, which may be for it"
    for reader, reference in module.readers(owner.address):
        if reference.attribute == argument:
            named = "a local value" if reader.kind == "locals" else reader.address
            return f"{named} reads it: read what it is set to instead"
    return ""


def ignores(declaration: Declaration, *arguments: str) -> bool:
    """Whether changes of an argument are ignored: it was then set by something else."""
    for lifecycle in declaration.body.blocks("lifecycle"):
        ignored = lifecycle.body.attribute("ignore_changes")
        words = ignored.value_code.replace("[", " ").replace("]", " ").replace(",", " ").split() if ignored else ()
        if any(word.partition(".")[0] in ("all", *arguments) for word in words):
            return True
    return False

"""Escapes `${NAME}` of a shell and of other languages, which Terraform takes for a reference of its own.

## What it does

In strings and heredocs, writes `$${NAME}` for `${NAME}` where nothing binds the name: no loop around it, no variable
and no local value of that name. A backslash before it, which was to escape it, goes where the script itself sets the
name.

The same for what rules of IoT evaluate for each message (`${topic(2)}`, `${timestamp()}`), for templates of JavaScript
(`${event.name}` between backticks), and for what mapping templates of API Gateway and AppSync read
(`${context.identity.sub}`, `${stageVariables.host}`). In the format of an access log, where API Gateway knows no
braces, `${context.requestId}` is written `$context.requestId`. The fields in the format of a flow log
(`${account-id}`) are escaped as well, all at once, and so are elements and parts that a script reads
(`${PORTS["web"]}`, `${FILE/a/b}`) and what an f-string of Python shows (`f"${item.price}"`).

Refuses in texts that no other program reads, as far as can be told (the name of a bucket, an output, a location):
there a variable is missing. A string that its own quotes would end (`"${PORTS["web"]}"`) is left to a person, too.

Refuses where the module declares a variable or a local value of that name: then it may be that which is meant. So it
may where a loop binds what stands before a hyphen (`${i-1}`), which is part of the name to Terraform.

## Why it matters

Terraform reads a single name as the type of a resource and stops: "A reference to a resource type must be followed by
at least one attribute access". A path is one to a resource that is not declared.

## Fix safety

Safe: the configuration could not be planned, and a name that stands alone can be nothing but text for another program.
The time in an action of a rule of IoT is that of each message: that of the apply would change in every plan.

## References

- https://developer.hashicorp.com/terraform/language/expressions/strings#escape-sequences-1
- https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html
- https://docs.aws.amazon.com/iot/latest/developerguide/iot-substitution-templates.html
- https://docs.aws.amazon.com/vpc/latest/userguide/flow-log-records.html
"""

import re
from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, Transform
from fixer.module import Module
from fixer.validation import Kind, Rejection, rejections_of


class EscapeShellVariables(Transform):
    """See the module's docstring."""

    meta = Meta(
        summary="escape `${NAME}` of shells and other languages, which Terraform takes for a reference",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.UPDATE,
    )

    def fixes(self, module: Module) -> Iterator[Fix | Refusal]:
        """A fix for each name in a template that nothing binds."""
        named = list(rejections_of(module, Kind.INVALID_REFERENCE))
        if module.mentions("aws_iot_topic_rule"):
            from transforms._escape_shell_variables.iot import rule_fixes

            yield from rule_fixes(module, [found for found in named if not _meant(module, found)])
        named = [found for found in named if found.node.code.startswith("$")]
        if named and module.mentions("log_format"):
            from transforms._flow_logs.formats import format_fixes, without_formats

            yield from format_fixes(module, named)
            named = without_formats(module, named)
        for found in named:
            source = found.declaration.source
            meant = _meant(module, found)
            if meant:
                yield Refusal(
                    source,
                    found.node,
                    f"{found.message.rstrip('.')}; left alone, since {meant} may be meant: write that, or escape it",
                )
            elif not source.is_override:
                yield from _of_text(found)


def _meant(module: Module, found: Rejection) -> str:
    """What of the module may be meant by a name, empty if nothing is called so.

    What stands before a hyphen may be meant where the module or a loop has it: then there is a difference to be told.
    """
    for name in dict.fromkeys((found.name, found.name.replace("-", "_"), found.name.partition("-")[0])):
        if module.find(f"var.{name}"):
            return f"var.{name}"
        if name in module.locals:
            return f"local.{name}"
    first, hyphen, rest = found.name.partition("-")
    loops = rf"\bfor\s+(?:\w+\s*,\s*)?{first}\b[\w\s,]*?\bin\b"
    if hyphen and re.search(loops, found.declaration.block.code):
        return f"{first} - {rest}"
    return ""


def _of_text(found: Rejection) -> Iterator[Fix | Refusal]:
    """The fix of a name in a text that may be a script; in others something is meant that the module lacks."""
    from transforms._escape_shell_variables.escaped import escaped
    from transforms._shell_texts.texts import is_script, text_at

    text = text_at(found)
    code = found.node.code
    if text is None:
        return
    if "." not in found.name and not is_script(found, text):
        said = f"{found.message.rstrip('.')}; what is meant cannot be told: declare it, or escape it"
        yield Refusal(found.declaration.source, found.node, said)
    elif text.is_heredoc or '"' not in code:
        yield escaped(found)
    else:
        said = f"{found.message.rstrip('.')}; a string ends at its quotes: escape them, or name what is meant"
        yield Refusal(found.declaration.source, found.node, said)

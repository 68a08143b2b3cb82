"""Mends files that are not HCL, where what they say has one reading all the same.

## What it does

- Strings get their quotes: `'a'`, `“a”`, `10.0.0.0/16`, `~> 5.0`, `${var.name}-a`; one that goes on over the end of its
  line, or lacks its closing quote, ends where it ends. JSON in quotes is escaped, text in three quotes is a heredoc.
- Heredocs start and end as HCL has it: `<<'EOT'` is `<<EOT`, and `EOT)` has its bracket on a line of its own.
- Escapes that are none say what was meant: `"\\d"` in a pattern is `"\\\\d"`, Markdown's `"\\_"` is `"_"`, a shell's
  `${NAME:-none}` is `$${NAME:-none}`, and `%{http_code}` is `%%{http_code}`. So are variables of IAM policies
  (`${aws:username}`), code of JavaScript and Python (`${total:.2f}`) and elements of a shell's maps (`${A['b']}`);
  `${AWS::AccountId}` is read from the data source.
- Blocks get the lines that they need: several arguments on one line, a nested block on one line, commas and semicolons
  between arguments, a closing brace beside an argument, an opening one on a line of its own.
- `resource "a" "b" = {`, `name: "a"`, `name == "a"` and `source "./a"` are written as HCL writes them, and so are keys
  of objects (`"a" => 1`, `aws:SourceVpc = "b"`) and loops (`[a for a in b]`, `{ for a in b : a.c = a }`,
  `[for a in b if a.c : a]`). A map gets its `=`: `tags { "Name" = "a" }`, `providers { aws.a = aws.a }`,
  `jsonencode({ States { } })`.
- A value that is broken off by the end of its line is put in parentheses.
- Elements get the commas that are missing between them; `===`, `and`, `not`, `a in ["b"]`, `a is None`, `a ?? b`,
  `a if b else c`, `if a then b else c`, `a.lower()`, `a.[0]`, `a[0:2]`, `{ ...a, b = 1 }`, `f"{a}"`, `$var.a`,
  `1_000` and `flatten([a...])` become HCL. A number with a unit is what its argument counts: `timeout_in_seconds = 5m`.
- Words between blocks become comments, as `-- a` does, and three dots where a block needs nothing more;
  fences, rules and tags go, and so do the marks of a diff, the numbers of lines, and entities of HTML.
- A brace that is missing at the very end of a file, or before a block at the margin, is added, and so is a bracket
  whose line, or what it holds, has ended; one that closes nothing at the top level goes, and one of another kind than
  what it closes becomes that.
- Types of variables are written as such: `object({ ... })` for `object { ... }`, `optional(bool, false)` for
  `optional(bool) = false` or `bool = false`. An output gets the `value =` that it lacks, and a resource whose name
  holds a template the rest of that name.
- An argument that is set twice to the same is set once, and of two maps without a common key it gets both.

## Why it matters

Terraform reads all files of a folder or none: one such character, and nothing of the module can be planned.

## Fix safety

Safe: nothing can have been deployed from a file that does not parse. The whole file parses afterwards, or nothing of it
is changed. A file that breaks off, where an answer ends too early, is never touched, since what it lacks is not known.

## References

- https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
- https://developer.hashicorp.com/terraform/language/syntax/configuration
- https://developer.hashicorp.com/terraform/language/expressions/strings
"""

from collections.abc import Iterator

from fixer.engine import Effect, Fix, Level, Meta, Refusal, Safety, SyntaxTransform
from fixer.module import Source


class MendSyntax(SyntaxTransform):
    """See the module's docstring."""

    meta = Meta(
        summary="mend files that are not HCL where what they say has one reading",
        safety=Safety.SAFE,
        level=Level.ERROR,
        effect=Effect.NONE,
    )

    def mends(self, source: Source) -> Iterator[Fix | Refusal]:
        """What the first part that has anything to mend finds: what one leaves, another understands."""
        # Few files do not parse, and the parts are read for them only.
        from transforms._mend_syntax.parts import PARTS

        for part in PARTS:
            found = list(part(source))
            yield from found
            if any(isinstance(one, Fix) for one in found):
                return

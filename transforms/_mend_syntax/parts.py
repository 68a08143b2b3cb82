"""The parts in the order in which they are asked: what hides other text first, then characters, then what they make."""

from collections.abc import Callable, Iterator

from fixer.engine import Fix, Refusal
from fixer.module import Source
from transforms._mend_syntax.attributes import attributes
from transforms._mend_syntax.brackets import brackets
from transforms._mend_syntax.characters import characters
from transforms._mend_syntax.choices import choices
from transforms._mend_syntax.constraints import constraints
from transforms._mend_syntax.copied import copied
from transforms._mend_syntax.elements import elements
from transforms._mend_syntax.elided import elided
from transforms._mend_syntax.escapes import escapes
from transforms._mend_syntax.formatted import formatted
from transforms._mend_syntax.heredocs import heredocs
from transforms._mend_syntax.keys import keys
from transforms._mend_syntax.labels import labels
from transforms._mend_syntax.lambdas import lambdas
from transforms._mend_syntax.layout import layout
from transforms._mend_syntax.lexed import Lexed
from transforms._mend_syntax.loops import loops
from transforms._mend_syntax.maps import maps
from transforms._mend_syntax.markdown import markdown
from transforms._mend_syntax.methods import methods
from transforms._mend_syntax.nested import nested
from transforms._mend_syntax.outputs import outputs
from transforms._mend_syntax.prose import prose
from transforms._mend_syntax.quotes import quotes
from transforms._mend_syntax.repeated import repeated
from transforms._mend_syntax.scripts import scripts
from transforms._mend_syntax.slices import slices
from transforms._mend_syntax.spreads import spreads
from transforms._mend_syntax.strings import strings
from transforms._mend_syntax.structure import Reader
from transforms._mend_syntax.swallowed import swallowed
from transforms._mend_syntax.unclosed import unclosed
from transforms._mend_syntax.units import units
from transforms._mend_syntax.variables import variables
from transforms._mend_syntax.words import words

Part = Callable[[Source], Iterator[Fix | Refusal]]


def _of_tokens(part: Callable[[Lexed], Iterator[Fix | Refusal]]) -> Part:
    return lambda source: part(Lexed(source))


def _structure(lexed: Lexed) -> Iterator[Fix | Refusal]:
    """What the reader forgave; then, where that was nothing, how the blocks are laid out."""
    reader = Reader(lexed)
    yield from reader.found
    if reader.body and not any(isinstance(found, Fix) for found in reader.found):
        yield from layout(lexed, reader.body)


PARTS: tuple[Part, ...] = (
    _of_tokens(heredocs),
    _of_tokens(swallowed),
    _of_tokens(copied),
    _of_tokens(prose),
    _of_tokens(quotes),
    _of_tokens(markdown),
    _of_tokens(variables),
    _of_tokens(scripts),
    _of_tokens(characters),
    _of_tokens(formatted),
    _of_tokens(escapes),
    _of_tokens(unclosed),
    _of_tokens(units),
    _of_tokens(strings),
    _of_tokens(constraints),
    _of_tokens(labels),
    _of_tokens(attributes),
    _of_tokens(maps),
    _of_tokens(nested),
    _of_tokens(loops),
    _of_tokens(keys),
    _of_tokens(choices),
    _of_tokens(slices),
    _of_tokens(spreads),
    _of_tokens(outputs),
    _of_tokens(elided),
    _of_tokens(brackets),
    _of_tokens(words),
    _of_tokens(lambdas),
    _of_tokens(methods),
    _of_tokens(_structure),
    _of_tokens(elements),
    repeated,
)

"""Arguments that people write in a resource and that are a resource of its own.

A row: the type that they are written in; the resource that they are, and how it names the one it is for, with `OWNER`
for that one (an argument of it that has the same name, where nothing is said); then the names, `wrong=right` where they
are called otherwise there, `*` for every switch that it has, `?` where it is there or is not. A name in braces is a
block whose inside is that of the resource, or an object or a list of such; one in brackets is a list of which each
element is the value of that argument in a resource of its own. Before the names stands where they come from, in the
words of `fixer.provider.naming`.
"""

from typing import Final

from transforms._move_to_own_resources.areas import networks, services

TABLE: Final = networks.ROWS + services.ROWS

"""Code between tags of HTML, `<pre><code class="language-hcl">`, which is a block as one between fences is."""

import html
import re

from fixer.response.fences import Fence

_OPEN = re.compile(r"[ \t]*<pre[^<>\n]{0,80}>[ \t]*(?:<code(?:[^<>\n]{0,80}?\blanguage-(\w+))?[^<>\n]{0,80}>)?(.*)")
_CLOSE = re.compile(r"(.*?)(?:</code>[ \t]*)?</pre>[ \t\r]*")


def unmarked(lines: list[str], fences: list[Fence]) -> tuple[list[str], list[Fence]]:
    """The lines of an answer with what stands between such tags as it is meant, and all blocks in their order.

    Looks between the `fences` only.
    """
    if not any("<pre" in line for line in lines):
        return lines, fences
    taken = {i for fence in fences for i in range(fence.opening, fence.end + 1)}
    lines, found = list(lines), list(fences)
    i = 0
    while i < len(lines):
        opened = _OPEN.fullmatch(lines[i]) if i not in taken and "<pre" in lines[i] else None
        end = _end(lines, taken, i) if opened else None
        if opened is None or end is None:
            i += 1
            continue
        lines[i] = opened[2]
        closed = _CLOSE.fullmatch(lines[end])
        tail = html.unescape(closed[1]) if closed and closed[1].strip() else None
        lines[i:end] = [html.unescape(line) for line in lines[i:end]]
        start = i if lines[i].strip() or end == i else i + 1
        found.append(Fence((opened[1] or "").lower(), "", i, start, end, 0, tail))
        i = end + 1
    return lines, sorted(found, key=lambda fence: fence.opening)


def _end(lines: list[str], taken: set[int], i: int) -> int | None:
    """The line that closes what opens on a line; None where a fence, or nothing, comes first."""
    while i < len(lines) and i not in taken:
        if "</pre>" in lines[i]:
            return i if _CLOSE.fullmatch(lines[i]) else None
        i += 1
    return None

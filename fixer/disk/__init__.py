"""The only place that reads and writes files.

One idea a file, imported one by one, so that a run pays only for what it uses: `read` (a file's text, lossless), `walk`
(the module folders of a tree), `tree` (what else stands in it), `write` (several files, all or none) and `config`.
"""

#!/bin/sh
# The main job on an example: an answer in, the patched tap_stack.tf and its diff out.
set -eu
cd "$(dirname "$0")/.."
rm -rf out/demo
echo '$ tffix apply examples/answer.md --out out/demo'
.venv/bin/tffix apply examples/answer.md --out out/demo
echo
echo '$ cat out/demo/tffix.diff'
cat out/demo/tffix.diff
echo
echo '$ tffix diff out/demo        # a second run finds nothing to change'
.venv/bin/tffix diff out/demo

#!/bin/sh
# SPDX-License-Identifier: MIT
# Every source file names its licence near the top and is at most 800 lines long; nothing else is kept at the top level
# than what belongs there.
set -eu
most=800
status=0
list=$(mktemp)
trap 'rm -f "$list"' EXIT

find CMakeLists.txt app ui models tests resources .ci -type f \
    \( -name '*.cpp' -o -name '*.h' -o -name '*.cc.in' -o -name CMakeLists.txt -o -name '*.cmake' -o -name '*.sh' \
    -o -path app/run -o -path app/install-dependencies -o -path tests/run -o -path '.ci/*' \
    -o -path 'app/packaging/*' \) >"$list"
[ -s "$list" ] || { echo 'no source files found'; exit 1; }

while IFS= read -r file; do
    head -n 5 "$file" | grep -q 'SPDX-License-Identifier:' || {
        echo "$file: no SPDX-License-Identifier in its first lines"
        status=1
    }
    lines=$(wc -l <"$file")
    [ "$lines" -le $most ] || {
        echo "$file: $lines lines; a file is about one thing and has at most $most"
        status=1
    }
done <"$list"
if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
    git ls-files | sed 's|/.*||' | sort -u | grep -vxE \
        'app|ui|resources|models|tests|translations|CMakeLists.txt|README.md|LICENSE|CMakePresets.json|[.].*' >"$list" || true
    while IFS= read -r name; do
        echo "$name: does not belong at the top level"
        status=1
    done <"$list"
fi
exit $status

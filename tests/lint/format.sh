#!/bin/sh
# SPDX-License-Identifier: MIT
# The C++ files are as clang-format 19 leaves them (another version may format otherwise).
set -eu
formatter=
for name in clang-format-19 clang-format; do
    if command -v "$name" >/dev/null && "$name" --version | grep -q 'version 19\.'; then
        formatter=$name
        break
    fi
done
[ -n "$formatter" ] || { echo 'skipped: clang-format 19 is not installed'; exit 77; }

find app ui models tests -type f \( -name '*.cpp' -o -name '*.h' \) -print0 |
    xargs -0 "$formatter" --style=file --dry-run -Werror || {
    echo "mend with: $formatter -i FILE"
    exit 1
}

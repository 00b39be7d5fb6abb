#!/bin/sh
# SPDX-License-Identifier: MIT
# layers.sh QT_HEADERS: the layers of the program. app may use ui and models, ui may use models, models uses neither
# and no widget; SQL is in models/project and models/search only. <QtWidgets/QWidget> compiles even in a target that
# does not link Qt Widgets, so the compiler cannot be trusted with this.
set -eu
qt_headers=$1
status=0
names=$(mktemp)
trap 'rm -f "$names"' EXIT

complain() {
    [ -z "$2" ] || { printf '%s\n%s\n' "$1" "$2"; status=1; }
}

sources() {
    find "$@" -type f \( -name '*.cpp' -o -name '*.h' \)
}

# Prints the includes in FOLDER that name a header of MODULE (and of no lower module).
includes_of_module() {
    ls "$qt_headers/$1" | grep -vxF -e "$(ls "$qt_headers/QtCore" "$qt_headers/QtGui")" >"$names"
    [ -s "$names" ] || { echo "no headers of $1 in $qt_headers" >&2; exit 1; }
    sources "$2" | xargs -r grep -nE '^[[:space:]]*#[[:space:]]*include' /dev/null |
        awk -v names="$names" -v module="$1" '
            BEGIN { while ((getline name < names) > 0) header[name] = 1 }
            {
                path = $0
                sub(/^[^<"]*[<"]/, "", path); sub(/[>"].*/, "", path)
                base = path; sub(/.*\//, "", base)
                local = path ~ /^(models|ui|app|tests)\//
                if (!local && ((base in header) || index(path, module "/") == 1)) print
            }'
}

for module in QtWidgets QtPrintSupport; do
    complain "models/ includes headers of $module:" "$(includes_of_module $module models)"
done
complain "ui/ includes headers of QtSql:" "$(includes_of_module QtSql ui)"
complain "models/ includes ui/ or app/:" \
    "$(sources models | xargs -r grep -nE '#[[:space:]]*include[[:space:]]*[<"](ui|app)/' /dev/null || true)"
complain "ui/ includes app/:" \
    "$(sources ui | xargs -r grep -nE '#[[:space:]]*include[[:space:]]*[<"]app/' /dev/null || true)"
complain "SQL outside models/project and models/search:" \
    "$(sources app ui models | grep -vE '^models/(project|search)/' |
        xargs -r grep -nE '"[[:space:]]*(SELECT|INSERT (OR [A-Z]+ )?INTO|UPDATE .* SET|DELETE FROM|CREATE (TABLE|INDEX|VIRTUAL)|PRAGMA|BEGIN IMMEDIATE|VACUUM)\b' \
            /dev/null || true)"
complain "models/CMakeLists.txt links a module with widgets:" \
    "$(grep -rnE 'Qt6::(Widgets|PrintSupport)' models --include=CMakeLists.txt || true)"
exit $status

#!/bin/sh
# SPDX-License-Identifier: MIT
# translations.sh LUPDATE: every string of the window is translated. lupdate brings copies of translations/*.ts up to
# date with the sources; none of them may then have an unfinished or empty entry. French spaces are looked at too.
set -eu
export LC_ALL=C.UTF-8    # grep looks at letters beyond ASCII
lupdate=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
found=

for ts in translations/*.ts; do
    [ -e "$ts" ] || continue
    found=1
    copy=$work/$(basename "$ts")
    cp "$ts" "$copy"
    # The sources are English, so an English file has the plurals only.
    plural=
    case $ts in *_en.ts) plural=-pluralonly ;; esac
    "$lupdate" -silent -locations none -no-obsolete $plural -I . app ui models -ts "$copy" >"$work/log" 2>&1 || {
        cat "$work/log"
        exit 1
    }
    if grep -E 'cannot be called without context|lacks Q_OBJECT' "$work/log"; then
        echo "$ts: lupdate cannot collect the strings above, so nobody can translate them"
        status=1
    fi
    awk -v file="$ts" '
        /<name>/ { context = $0; gsub(/.*<name>|<\/name>.*/, "", context) }
        /<source>/ { source = $0; gsub(/.*<source>|<\/source>.*/, "", source) }
        /<translation type="unfinished"/ || /<translation><\/translation>/ || /<translation\/>/ ||
        /<numerusform><\/numerusform>/ || /<numerusform\/>/ {
            if (!seen[context, source]++)
                printf "%s: not translated: %s: %s\n", file, context, source
            bad = 1
        }
        END { exit bad }' "$copy" || status=1
done
# French sets a space that does not break before : ; ! ? and inside « ».
if grep -nE '<(translation|numerusform)>[^<]*( [:;!?»]|« )' translations/*_fr.ts; then
    echo 'translations: the lines above have a plain space where French needs a no-break space (&#xa0;)'
    status=1
fi
[ -n "$found" ] || { echo 'skipped: there is no translation yet'; exit 77; }
exit $status

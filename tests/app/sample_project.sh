#!/bin/sh
# SPDX-License-Identifier: MIT
# sample_project.sh VISAVIS SAMPLES: builds the sample project with the program, and checks, lists, searches and
# exports it.
set -eu
visavis=$1
samples=$2
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
project=$work/sample.visavis
failures=0

# expect WHAT COMMAND...: the command succeeds.
expect() {
    what=$1
    shift
    if "$@" >"$work/out" 2>"$work/err"; then
        echo "PASS   $what"
    else
        echo "FAIL!  $what"
        cat "$work/err"
        failures=$((failures + 1))
    fi
}
rows=$(grep -vc '^#' "$samples/annotations.tsv")
interviews=$(find "$samples" -name '0[0-9]-*' | wc -l)

expect 'the sample project is made' "$samples/make-sample-project" "$visavis" "$project"
expect 'nothing is left beside it' test "$(find "$work" -name '*visavis*' | wc -l)" -eq 1
expect 'it is in order' "$visavis" check "$project"
expect 'it is listed' "$visavis" list "$project" --json
cp "$work/out" "$work/list.json"
expect 'all interviews are in it' test "$(grep -c '"sections": ' "$work/list.json")" -eq "$interviews"
expect 'all annotations are in it' test "$(grep -o '"annotations": [0-9]*' "$work/list.json" |
    awk '{ sum += $2 } END { print sum }')" -eq "$rows"
expect 'it can be searched' "$visavis" search "$project" écluse
cp "$work/out" "$work/hits"
expect 'there is a hit' grep -q '\[écluse\]' "$work/hits"
for suffix in md html; do
    expect "it is exported as $suffix" "$visavis" export "$project" "$work/notes.$suffix"
    expect "there are words in the $suffix" grep -q 'Inès Morel' "$work/notes.$suffix"
    expect "the same again gives the same $suffix" "$visavis" export "$project" "$work/again.$suffix"
    expect "byte for byte" cmp "$work/notes.$suffix" "$work/again.$suffix"
done

[ "$failures" -eq 0 ]

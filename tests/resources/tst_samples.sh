#!/bin/sh
# SPDX-License-Identifier: MIT
# tst_samples.sh SAMPLES: the script that builds the sample project, with a stand-in for the program: what it asks of
# it, and that a failure leaves what was there before.
set -eu
samples=$1
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
failures=0

# expect WHAT COMMAND...: the command succeeds.
expect() {
    what=$1
    shift
    if "$@"; then
        echo "PASS   $what"
    else
        echo "FAIL!  $what"
        failures=$((failures + 1))
    fi
}
refused() { ! "$@" >"$work/out" 2>"$work/err"; }
only_output_left() { [ "$(find "$work/target" -mindepth 1 | wc -l)" -eq "$1" ]; }

cat >"$work/visavis" <<'STANDIN'
#!/bin/sh
printf '%s\n' "$*" >>"$LOG"
case $1 in
    import) echo project >"$2" ;;
    annotate) [ -z "${FAIL_ON-}" ] || case "$*" in *"$FAIL_ON"*) echo "quote not found" >&2; exit 1 ;; esac ;;
esac
STANDIN
chmod +x "$work/visavis"
mkdir "$work/target"
LOG=$work/log
export LOG
target=$work/target/sample.visavis
rows=$(grep -vc '^#' "$samples/annotations.tsv")

expect 'wrong usage is refused' refused "$samples/make-sample-project" "$work/visavis"
expect 'a missing program is refused' refused "$samples/make-sample-project" "$work/missing" "$target"
expect 'a missing folder is refused' refused "$samples/make-sample-project" "$work/visavis" "$work/no/such.visavis"

echo before >"$target"
FAIL_ON='Pour garder le matin.'
export FAIL_ON
expect 'a failing annotation is refused' refused "$samples/make-sample-project" "$work/visavis" "$target"
expect 'the message names the quote' grep -q 'failed at: Pour garder le matin' "$work/err"
expect 'the program'\''s own words are passed on' grep -q 'quote not found' "$work/err"
expect 'the project of before is untouched' grep -qx before "$target"
expect 'nothing else is left' only_output_left 1

FAIL_ON=
: >"$LOG"
expect 'the project is built' "$samples/make-sample-project" "$work/visavis" "$target"
expect 'the project is replaced' grep -qx project "$target"
expect 'nothing else is left' only_output_left 1
expect 'there is one import' test "$(grep -c '^import ' "$LOG")" -eq 1
expect 'there are 8 interviews or more' test "$(grep '^import ' "$LOG" | tr ' ' '\n' | grep -c '/0[0-9]-')" -ge 8
expect 'there are 40 annotations or more' test "$rows" -ge 40
expect 'each row is one call' test "$(grep -c '^annotate ' "$LOG")" -eq "$rows"
expect 'several tags are several options' grep -q -- '--tag transmission --tag attention' "$LOG"

[ "$failures" -eq 0 ]

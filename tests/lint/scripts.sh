#!/bin/sh
# SPDX-License-Identifier: MIT
# The scripts parse, and app/install-dependencies reads a machine's own apt sources in both of their forms.
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0

for script in app/run app/install-dependencies tests/run .ci/run; do
    [ -x "$script" ] || { echo "$script cannot be executed"; status=1; }
    bash -n "$script" || status=1
done

sed -n '/^address_and_key() {/,/^}/p' app/install-dependencies >"$work/function"
[ -s "$work/function" ] || { echo 'address_and_key is not in app/install-dependencies'; exit 1; }

expect() {
    got=$(bash -c '. "$1"; address_and_key "$2" "$3"' - "$work/function" "$1" "$2")
    if [ "$got" != "$3" ]; then
        printf '%s, suite %s: expected\n%s\ngot\n%s\n' "$1" "$2" "$3" "$got"
        status=1
    fi
}

cat >"$work/stanzas.sources" <<'SOURCES'
# The base system
Types: deb
URIs: http://first.example/debian/ http://second.example/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /keys/base.gpg

Types: deb
Components: main
Suites:
 bookworm-security
URIs: https://security.example/debian
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----
SOURCES
expect "$work/stanzas.sources" bookworm-updates 'URIs: http://first.example/debian/
Signed-By: /keys/base.gpg'
expect "$work/stanzas.sources" bookworm-security 'URIs: https://security.example/debian
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----'
expect "$work/stanzas.sources" trixie ''

cat >"$work/lines.list" <<'SOURCES'
# deb http://old.example/debian bookworm main
deb-src http://source.example/debian bookworm main
deb http://plain.example/debian bookworm main contrib
deb [arch=amd64 signed-by=/keys/a.gpg,/keys/b.gpg] http://signed.example/debian bookworm-security main
SOURCES
expect "$work/lines.list" bookworm 'URIs: http://plain.example/debian'
expect "$work/lines.list" bookworm-security 'URIs: http://signed.example/debian
Signed-By: /keys/a.gpg /keys/b.gpg'
exit $status

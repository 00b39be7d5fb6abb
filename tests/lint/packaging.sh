#!/bin/sh
# SPDX-License-Identifier: MIT
# packaging.sh desktop|metainfo|mime|man: what the desktop is told about Visavis is valid.
set -eu
cd app/packaging
id=org.visavis.Visavis

need() {
    command -v "$1" >/dev/null || { echo "skipped: $1 is not installed"; exit 77; }
}

case $1 in
desktop)
    need desktop-file-validate
    desktop-file-validate $id.desktop
    ;;
metainfo)
    need appstreamcli
    # There is no home page to name.
    appstreamcli validate --no-net --no-color --override url-homepage-missing=info $id.metainfo.xml
    ;;
mime)
    need xmllint
    xmllint --noout $id.xml $id.metainfo.xml
    # Where the desktop's own tool is there, it has to accept the file, and to know a project by its content.
    if command -v update-mime-database >/dev/null; then
        work=$(mktemp -d)
        trap 'rm -rf "$work"' EXIT
        mkdir -p "$work/mime/packages"
        cp $id.xml "$work/mime/packages"
        messages=$(XDG_DATA_HOME=$work update-mime-database "$work/mime" 2>&1)
        [ -z "$messages" ] || { echo "$messages"; exit 1; }
        grep -q 'application/x-visavis-project' "$work/mime/types"
    fi
    ;;
man)
    if command -v mandoc >/dev/null; then
        mandoc -T lint -W warning visavis.1
    else
        need man
        need groff
        messages=$(LC_ALL=C.UTF-8 MANROFFSEQ='' man --warnings -E UTF-8 -l -Tutf8 visavis.1 2>&1 >/dev/null)
        [ -z "$messages" ] || { echo "$messages"; exit 1; }
    fi
    ;;
*)
    echo "unknown: $1"
    exit 2
    ;;
esac

#!/bin/sh
# What a document looks like where it is read: installs from Debian what is missing (a browser, a word processor, Chinese fonts, the PDF
# tools, GNU parallel), then runs the tests of test/documents. Tests name in Chromium what CHROMIUM names, else the chromium on the PATH.
set -eu
cd "$(dirname "$0")/.."

missing=''
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $2"; }
if [ -z "${CHROMIUM:-}" ]; then need chromium chromium; fi
need soffice libreoffice-writer
need pdftotext poppler-utils
need fc-list fontconfig
need parallel parallel
if ! fc-list :lang=zh 2>/dev/null | grep -q .; then missing="$missing fonts-noto-cjk"; fi

if [ -n "$missing" ]; then
  root=''
  if [ "$(id -u)" -ne 0 ]; then root='sudo'; fi
  # shellcheck disable=SC2086
  $root apt-get update -q && $root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing
fi

exec npx vitest run --config vitest.documents.config.ts "$@"

#!/usr/bin/env bash
# Whether work grows with the size of an input and no faster: hostile.sh HOSTILE [NAME...]
# Counts the instructions of each input of hostile.cpp at one size and at four times that. Fails where the larger
# one costs more than 1.5 times what four of the smaller one do.
set -euo pipefail
program=$1
shift
command -v valgrind >/dev/null || { echo "valgrind is not installed: nothing measured"; exit 77; }
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
size=24000
names=("$@")
[ ${#names[@]} -gt 0 ] || mapfile -t names < <("$program")

# count NAME BYTES
count() {
  local counts
  counts=$(mktemp -p "$scratch")
  timeout 100 valgrind --tool=callgrind --callgrind-out-file="$counts" --collect-atstart=no \
    --toggle-collect=measured_pass "$program" "$1" "$2" >/dev/null 2>&1 || { echo 0; return; }
  sed -n 's/^\(summary\|totals\): \([0-9]*\).*/\2/p' "$counts" | head -n 1
}

# measure NAME: prints a line, and fails over the bound
measure() {
  local small large hundredths
  small=$(count "$1" $size)
  large=$(count "$1" $((4 * size)))
  if [ "$small" = 0 ] || [ "$large" = 0 ]; then
    echo "$1: it did not end"
    return 1
  fi
  hundredths=$((large * 25 / small))
  printf '%-36s %4d instructions a byte, at 4 times the size %d.%02d times as many\n' \
    "$1" $((small / size)) $((hundredths / 100)) $((hundredths % 100))
  [ $hundredths -le 150 ]
}
export -f count measure
export program size scratch
printf '%s\0' "${names[@]}" | xargs -0 -n 1 -P "$(nproc)" bash -c 'measure "$1"' _ || { echo "work grows faster than the input"; exit 1; }

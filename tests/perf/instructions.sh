#!/usr/bin/env bash
# Counts the instructions that a byte costs: instructions.sh PERF_STAGES [FILE...]
# Without files cables of corpus/ are taken, again and again up to 200. Fails over the bounds.
set -euo pipefail
corpus=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../corpus" && pwd)
program=$1
shift
command -v valgrind >/dev/null || { echo "valgrind is not installed: nothing measured"; exit 77; }

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# sample FOLDER...: sets `files`
sample() {
  local found
  mapfile -d '' -t found < <(cd "$corpus" && find "$@" -name '*.cable' -print0 | sort -z)
  [ ${#found[@]} -gt 0 ] || { echo "no cable in corpus/: nothing measured"; exit 77; }
  files=()
  for ((i = 0; i < 200; ++i)); do files+=("$corpus/${found[i % ${#found[@]}]}"); done
}

# measure STAGE BOUND: instructions a byte with one decimal, by integer arithmetic in tenths
measure() {
  local stage=$1 bound=$2 bytes count tenths
  bytes=$(valgrind --tool=callgrind --callgrind-out-file="$scratch/$stage" --collect-atstart=no \
    --toggle-collect=measured_pass "$program" "$stage" "${files[@]}" 2>"$scratch/log") ||
    { cat "$scratch/log" >&2; exit 1; }
  count=$(sed -n 's/^\(summary\|totals\): \([0-9]*\).*/\2/p' "$scratch/$stage" | head -n 1)
  tenths=$((count * 10 / bytes))
  printf '%-6s %3d.%d instructions a byte (bound %s; %d files, %d bytes)\n' \
    "$stage" $((tenths / 10)) $((tenths % 10)) "$bound" ${#files[@]} "$bytes"
  [ $tenths -le "${bound/./}" ] || status=1
}

if [ $# -gt 0 ]; then
  files=("$@")
else
  # The layouts of 99 in 100 published copies, reference A, B, C and K.
  sample full-header short-header no-header pilcrow-as-one
fi
measure parse 9.4
measure all 12.7
if [ $# -eq 0 ]; then
  echo "every portion and banner with //, many of them wrong:"
  sample register-marks
  measure parse 24.2
  measure all 157.0
fi
exit $status

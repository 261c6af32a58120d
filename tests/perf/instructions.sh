#!/usr/bin/env bash
# Counts the instructions that a byte costs: instructions.sh PERF_STAGES [FILE...]
# Without files cables of corpus/ are taken, again and again up to 200. Fails over the bounds.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
program=$1
shift
command -v valgrind >/dev/null || { echo "valgrind is not installed: nothing measured"; exit 77; }

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  # The layouts of 99 in 100 published copies, reference A, B, C and K.
  mapfile -d '' -t corpus < <(find "$here"/../../corpus/{full-header,short-header,no-header,pilcrow-as-one} \
    -name '*.cable' -print0 | sort -z)
  [ ${#corpus[@]} -gt 0 ] || { echo "no cable in corpus/: nothing measured"; exit 77; }
  for ((i = 0; i < 200; ++i)); do files+=("${corpus[i % ${#corpus[@]}]}"); done
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
status=0

# measure STAGE BOUND: instructions a byte, in tenths, by integer arithmetic
measure() {
  local stage=$1 bound=$2 bytes count tenths
  bytes=$(valgrind --tool=callgrind --callgrind-out-file="$scratch/$stage" --collect-atstart=no \
    --toggle-collect=measured_pass "$program" "$stage" "${files[@]}" 2>"$scratch/log") ||
    { cat "$scratch/log" >&2; exit 1; }
  count=$(sed -n 's/^\(summary\|totals\): \([0-9]*\).*/\2/p' "$scratch/$stage" | head -n 1)
  tenths=$((count * 10 / bytes))
  printf '%-6s %3d.%d instructions a byte (bound %d; %d files, %d bytes)\n' \
    "$stage" $((tenths / 10)) $((tenths % 10)) "$bound" ${#files[@]} "$bytes"
  [ $tenths -le $((bound * 10)) ] || status=1
}

measure parse 10
measure all 20
exit $status

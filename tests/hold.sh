#!/usr/bin/env bash
# Whether the tests hold: runs them again and again with many threads while something else
# keeps the machine busy, and says how often they failed.
#
#   tests/hold.sh [RUNS] [ARGUMENTS OF cargo test …]
#
#   tests/hold.sh                                    all tests, 20 times
#   tests/hold.sh 40 -p doudian-receiver --test it   one test program, 40 times
set -euo pipefail
cd "$(dirname "$0")/.."

runs=20
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
    runs=$1
    shift
fi
[[ $# -gt 0 ]] || set -- --workspace

# Built beforehand, so that what is under load is the tests.
cargo test --quiet "$@" --no-run

busy=()
log=$(mktemp)
trap 'kill "${busy[@]}" 2> /dev/null || true; rm -f "$log"' EXIT
for ((core = 0; core < $(getconf _NPROCESSORS_ONLN); core++)); do
    while :; do :; done &
    busy+=($!)
done

failed=0
for ((run = 1; run <= runs; run++)); do
    if cargo test --quiet --no-fail-fast "$@" -- --test-threads 16 > "$log" 2>&1; then
        echo "run $run: passed"
    else
        failed=$((failed + 1))
        echo "run $run: failed"
        grep --extended-regexp '^test .* FAILED$|^[^ ]+ --- FAILED$|panicked at|^error' "$log" || true
    fi
done
echo "$failed of $runs runs failed"
[[ $failed -eq 0 ]]

#!/usr/bin/env bash
# All N shards of a suite with GNU parallel. The same command again goes on where it was killed.
#
# usage: script/cluster/parallel.sh SUITE N [OPTION OF srfl experiments]...
#
# environment:
#   THREADS   threads of a shard (default 1)
#   JOBS      shards at a time (default: as many as the processor has room for)
#   SRFL      the program (default target/release/srfl)
#   PARALLEL  more options for GNU parallel, such as --sshloginfile FILE
set -euo pipefail

if [ $# -lt 2 ]; then
  sed -n '2,/^set /s/^# \{0,1\}//p' "$0" >&2
  exit 2
fi
cd "$(dirname "$0")/../.."
suite=$1
shards=$2
shift 2
threads=${THREADS:-1}

# Its status is the number of shards that failed; the others are finished all the same.
seq "$shards" | parallel --quote --line-buffer --tagstring "{}/$shards" --jobs "${JOBS:-$((100 / threads))%}" \
  env RAYON_NUM_THREADS="$threads" "${SRFL:-target/release/srfl}" experiments "$suite" "$@" \
  --shard "{}/$shards" --out "results/$suite/shard-{}-of-$shards.csv"

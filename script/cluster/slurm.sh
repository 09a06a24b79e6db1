#!/usr/bin/env bash
# One shard of a suite for each task of a Slurm job array. Submit it from the repository's root.
#
# usage: sbatch --array=1-N [SBATCH OPTION]... script/cluster/slurm.sh SUITE [OPTION OF srfl experiments]...
#
# A task that is requeued, or submitted again, goes on with its shard's file.
# SRFL names the program (default target/release/srfl). SHARDS=N is needed only where --array names
# some of the shards: SHARDS=16 sbatch --array=3 ...
#
#SBATCH --job-name=srfl
#SBATCH --output=results/%x-%A_%a.log
#SBATCH --open-mode=append
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
set -euo pipefail

suite=${1:?name a suite, such as methods}
shift
shard=${SLURM_ARRAY_TASK_ID:?submit this with sbatch --array=1-N}
shards=${SHARDS:-$SLURM_ARRAY_TASK_COUNT}
export RAYON_NUM_THREADS=${SLURM_CPUS_PER_TASK:-1}

exec "${SRFL:-target/release/srfl}" experiments "$suite" "$@" \
  --shard "$shard/$shards" --out "results/$suite/shard-$shard-of-$shards.csv"

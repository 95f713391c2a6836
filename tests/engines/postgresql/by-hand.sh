#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Reprise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# by-hand.sh ARCHIVE ID SUPERUSER SQL: does with a downloaded archive what its README says, in the
# current folder, and prints "result: " with what SQL answers. Nothing of Reprise takes part.
set -euo pipefail
archive=$1 id=$2 superuser=$3 sql=$4

tar --zstd -xf "$archive"
cd "data/backup/$id/snapshot"
export PATH=/usr/lib/postgresql/17/bin:$PATH
pg_verifybackup data
postgres -D conf >server.log 2>&1 &
server=$!
trap 'kill -INT $server; wait $server || true' EXIT
until grep -q 'database system is ready to accept connections' server.log; do
    kill -0 $server 2>/dev/null || { cat server.log; exit 1; }
    sleep 0.1
done
export PGHOST="$PWD/run"
printf 'result: %s\n' "$(psql postgres -U "$superuser" -XAtq -c "$sql")"

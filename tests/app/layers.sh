#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Reprise developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# layers.sh COMPILER SOURCE_FOLDER COMPILE_COMMANDS: each folder sees only those to its right of
# app -> ui -> models -> engines. Asks the compiler, with the build's own include paths.
set -euo pipefail

compiler=$1 source=$2 commands=$3
failures=0
fail() { printf 'FAIL: %s\n' "$*"; failures=$((failures + 1)); }

# sees FOLDER HEADER: does a source of FOLDER find the header?
sees() {
    local file flags
    file=$(find "$source/$1" -maxdepth 1 -name '*.cpp' ! -name main.cpp | sort | head -n 1)
    flags=$(grep -m 1 -F -- "-c $file\"" "$commands" | grep -oE -- '(-I|-isystem )[^ "]+')
    # shellcheck disable=SC2086
    printf '#include "%s"\n' "$2" | "$compiler" -std=c++23 -fPIC -E -x c++ $flags - >/dev/null 2>"$errors"
}

errors=$(mktemp)
trap 'rm -f "$errors"' EXIT
declare -A header=([app]=exitstatus.h [ui]=theme.h [models]=format.h [engines]=error.h)
order=(engines models ui app)
for ((above = 0; above < 4; above++)); do
    for ((below = 0; below < 4; below++)); do
        from=${order[above]} to=${order[below]}
        if [ "$below" -le "$above" ]; then
            sees "$from" "${header[$to]}" || fail "$from cannot include ${header[$to]} of $to: $(head -n 3 "$errors")"
        elif sees "$from" "${header[$to]}"; then
            fail "$from can include ${header[$to]} of $to"
        elif ! grep -q 'No such file' "$errors"; then
            fail "$from, including ${header[$to]}, fails for another reason: $(head -n 3 "$errors")"
        fi
    done
done

around=$(cd "$source" && grep -rnE --include='*.cpp' --include='*.h' '#include [<"](\.\.?/|/|app/|ui/|models/|engines/)' app ui models engines tests || true)
[ -z "$around" ] || fail "includes that go around the build:
$around"
[ "$failures" -eq 0 ] && printf 'The layers hold.\n'
exit "$((failures > 0))"

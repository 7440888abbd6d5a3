# SPDX-License-Identifier: Apache-2.0
# Sourced by ./dev: how the tests run, how their cases are counted, and the summary.

# --- test runs ----------------------------------------------------------------------------------------------------------------

# with_postgres COMMAND…: runs it with SHIJI_TEST_POSTGRES naming a PostgreSQL of its own, in a temporary folder, on loopback.
with_postgres() (
  bin=$(find /usr/lib/postgresql -maxdepth 2 -name bin | sort -V | tail -n 1)
  folder=$(mktemp -d "${TMPDIR:-/tmp}/shiji-postgres.XXXXXX")
  owner=()
  if [ "$(id -u)" = 0 ]; then
    chown postgres "$folder"
    owner=(runuser -u postgres --)
  fi
  control() { (cd "$folder" && "${owner[@]}" "$bin/pg_ctl" -D "$folder/data" -w "$@"); }
  trap 'control -m immediate stop >/dev/null 2>&1; rm -rf "$folder"' EXIT
  (cd "$folder" && "${owner[@]}" "$bin/initdb" -D data -U shiji -A trust --locale=C --encoding=UTF8 --no-sync >/dev/null)
  for _ in 1 2 3 4 5; do
    port=$((20000 + RANDOM % 12000))
    options="-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -c max_connections=200"
    ! control -l "$folder/log" -o "$options" start >/dev/null || break
    port=
  done
  [ -n "$port" ] || { cat "$folder/log" && exit 1; }
  export SHIJI_TEST_POSTGRES="postgres://shiji@127.0.0.1:$port/postgres"
  "$@"
)

# browse: the page in Chromium against a server of its own that holds the demo in a temporary folder.
browse() (
  folder=$(mktemp -d "${TMPDIR:-/tmp}/shiji-demo.XXXXXX")
  build/release/shiji serve --data "$folder/data" --demo --listen 127.0.0.1:0 >"$folder/out" 2>"$LOGS/demo-server.log" &
  server=$!
  trap 'kill $server 2>/dev/null; wait $server 2>/dev/null; rm -rf "$folder"' EXIT
  url=
  for _ in $(seq 300); do
    url=$(sed -n 's/^listening on //p' "$folder/out")
    [ -z "$url" ] && kill -0 $server 2>/dev/null || break
    sleep 0.1
  done
  [ -n "$url" ] || { tail -n 30 "$LOGS/demo-server.log" && exit 1; }
  in_web browser -- --base "$url"
  in_web journeys -- --base "$url"
)

# Test programs whose names match (or, after -E, do not match) the pattern; each speaks for itself in the log.
cpp_tests() {
  local preset=$1
  shift
  ASAN_OPTIONS=detect_leaks=1:abort_on_error=0 UBSAN_OPTIONS=print_stacktrace=1 \
    ctest --test-dir "build/$preset" --verbose --no-tests=error --timeout 900 --parallel "$(jobs)" "$@"
}

in_web() { (cd web && npm run --silent "$@"); }

check_openapi() { build/release/shiji openapi | diff docs/api/openapi.json -; }
build_release_with_tests() { cmake_build release all -DSHIJI_TESTS=ON; }
build_sanitized() { cmake_build sanitize all -DSHIJI_TESTS=ON; }

# --- counting: each prints "PASSED FAILED" from the log of a step ------------------------------------------------------------

plain_text() { sed 's/\x1b\[[0-9;]*m//g' "$1"; }

# doctest's sums; a program that ended badly without naming a failed case counts as one failure.
count_doctest() {
  plain_text "$1" | awk '
    match($0, /^[0-9]+: \[doctest\] test cases:/) {
      program = $0; sub(/:.*/, "", program); split($0, part, "|")
      split(part[2], p, " "); split(part[3], f, " "); passed[program] += p[1]; failed[program] += f[1]
    }
    /^ *[0-9]+\/[0-9]+ Test +#[0-9]+:/ && !/ Passed / { n = $0; sub(/^[^#]*#/, "", n); sub(/:.*/, "", n); if (!failed[n]) failed[n] = 1 }
    END { for (n in passed) p_sum += passed[n]; for (n in failed) f_sum += failed[n]; print p_sum + 0, f_sum + 0 }'
}

# "Tests  3 failed | 40 passed (43)" of Vitest and "12 passed, 0 failed" of each browser run.
count_words() {
  plain_text "$1" | awk '
    /^ *Tests +[0-9]/ || /^[0-9]+ passed, [0-9]+ failed$/ {
      for (i = 2; i <= NF; i++) { if ($i ~ /^passed/) p += $(i - 1); if ($i ~ /^failed/) f += $(i - 1) }
    }
    END { print p + 0, f + 0 }'
}

count_one() { echo "$((1 - $2)) $2"; }

# --- the summary --------------------------------------------------------------------------------------------------------------

passed=0 failed=0

# step COUNTER NAME COMMAND…: runs it, keeps its log, adds up its cases; a failing step shows the end of its log and the run goes on.
step() {
  local counter=$1 name=$2 log="$LOGS/$2.log" started=$SECONDS status=0 good bad
  shift 2
  set +e
  (
    set -e
    "$@"
  ) >"$log" 2>&1 </dev/null
  status=$?
  set -e
  [ $status = 0 ] || status=1
  read -r good bad < <("$counter" "$log" "$status")
  [ $status = 0 ] || [ "$bad" -gt 0 ] || bad=1
  passed=$((passed + good)) failed=$((failed + bad))
  if [ "$bad" = 0 ]; then
    printf '%-24s %5d s  ok      %s\n' "$name" $((SECONDS - started)) "$good"
  else
    printf '%s%-24s %5d s  FAILED  %s of %s%s\n' "$red" "$name" $((SECONDS - started)) "$bad" "$((good + bad))" "$plain"
    show_failure "$log"
  fi
}

# The lines that say what went wrong, then the end of the log.
show_failure() {
  plain_text "$1" | grep -nE 'ERROR:|error:|FAILED|✗|×|AssertionError|SUMMARY: |runtime error' | head -n 20 | sed 's/^/    /' || true
  plain_text "$1" | tail -n 30 | sed 's/^/  | /'
}

close_summary() {
  printf '%s passed, %s failed\n' "$passed" "$failed"
  [ "$failed" = 0 ]
}

test_steps() {
  step count_one web-packages web_install
  step count_one page-build in_web build
  step count_one build-release build_release_with_tests
  step count_doctest architecture cpp_tests release -R '^architecture$'
  step count_doctest cpp with_postgres cpp_tests release -E '^architecture$'
  step count_words page-units in_web test
  step count_words browser browse
}

run_tests() {
  setup_for_tests
  if [ "${1:-}" = --nightly ]; then
    export SHIJI_TEST_NIGHTLY=1
    install_packages libreoffice-calc-nogui
  fi
  test_steps
  close_summary
}

check() {
  setup_for_tests
  step count_one licence-lines check_licence_lines
  step count_one format-cpp format_cpp --check
  test_steps
  step count_one openapi-document check_openapi
  step count_one format-page in_web format:check
  step count_one generated-client in_web gen-api -- --check
  step count_one types in_web types
  step count_one lint in_web lint
  step count_one byte-budgets in_web budget
  step count_one build-sanitized build_sanitized
  step count_doctest sanitizers with_postgres cpp_tests sanitize -E '^architecture$'
  close_summary
}

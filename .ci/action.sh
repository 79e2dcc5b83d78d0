#!/usr/bin/env bash
# The steps of action.yml. Reads its inputs from the environment.
#   action.sh key     prints the name of the cache: a hash of the sources that the launcher builds
#   action.sh check   checks, and says what was found in $GITHUB_OUTPUT
set -euo pipefail
home=$(cd "$(dirname "$0")/.." && pwd -P)

key() {
  cd "$home"
  find . -name target -prune -o \( -name pom.xml -o -path '*/src/main/*' -o -path '*/src/build/*' \) \
    -type f -print | LC_ALL=C sort | xargs cat | { sha256sum 2>/dev/null || shasum -a 256; } | cut -c1-16
}

check() {
  # What comes out of the cache is older than the checkout, but made of the same sources.
  [ "${CACHED:-}" != true ] ||
    find "$home/cli/target/launcher" -name stamp -exec touch {} + 2>/dev/null || :
  lines=$(mktemp)
  # shellcheck disable=SC2206 # options are separated by spaces
  set -f && local options=(--format github --report "line=$lines" ${ARGS:-}) && set +f
  [ -z "${FAIL_ON:-}" ] || options+=(--fail-on "$FAIL_ON")
  [ -z "${SINCE:-}" ] || options+=(--since "$SINCE")
  [ -z "${CONFIG:-}" ] || options+=(--config "$CONFIG")
  [ -z "${SARIF:-}" ] || options+=(--report "sarif=$SARIF")
  local paths=()
  while IFS= read -r path; do
    [ -z "$path" ] || paths+=("$path")
  done <<<"${PATHS:-.}"
  local code=0
  "${HOUSESTYLE:-$home/housestyle}" check "${options[@]}" -- "${paths[@]}" || code=$?
  {
    echo "findings=$(wc -l <"$lines" | tr -d ' ')"
    echo "exit-code=$code"
  } >>"$GITHUB_OUTPUT"
  rm -f "$lines"
  return "$code"
}

case $1 in
  key) key ;;
  check) check ;;
  *) exit 2 ;;
esac

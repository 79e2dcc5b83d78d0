#!/bin/bash
# Ends `housestyle fix` at random moments, fills its disk, and runs it twice at once, and looks whether a
# file was ever harmed. Run it by hand on Linux: cli/src/test/sh/crash-test.sh [ROUNDS] (100 by default).
# The full disk needs root, for a small tmpfs.
set -eu

rounds=${1:-100}
files=1000
housestyle=$(CDPATH='' cd -- "$(dirname -- "$0")/../../../.." && pwd -P)/housestyle
work=$(mktemp -d)
trap 'mountpoint -q "$work/disk" && umount "$work/disk"; rm -rf "$work"' EXIT

die() {
  printf 'HARM: %s\n' "$1" >&2
  exit 1
}

# Copy and its fixed form, side by side.
"$housestyle" --version >/dev/null
mkdir "$work/old"
for i in $(seq $files); do
  {
    printf 'Story %s. Police found child pornography on his laptop.\n' "$i"
    for _ in $(seq $((i % 20))); do printf 'The council met on Monday to discuss the roads.\n'; done
    printf 'He had child porn.\n'
  } >"$work/old/$i.txt"
done
cp -r "$work/old" "$work/new"
began=$(date +%s%N)
"$housestyle" fix -q "$work/new" >/dev/null
whole=$((($(date +%s%N) - began) / 1000000)) # milliseconds of a run that nobody disturbs

litter() { find "$1" -name '.*.housestyle-*.tmp' | wc -l; }

sums() { (cd "$1" && md5sum -- *.txt | sort); }
sums "$work/old" >"$work/old.sums"
sums "$work/new" >"$work/new.sums"
sort -u "$work/old.sums" "$work/new.sums" >"$work/all.sums"

# How many files of a folder are new; ends the script if one is neither old nor new.
count_new() {
  sums "$1" >"$work/sums"
  [ "$(wc -l <"$work/sums")" -eq $files ] || die "files are missing in $1"
  [ -z "$(comm -23 "$work/sums" "$work/all.sums")" ] ||
    die "neither old nor new: $(comm -23 "$work/sums" "$work/all.sums")"
  comm -12 "$work/sums" "$work/new.sums" | wc -l
}

kills() {
  local partial=0 tmp=0 left new round
  for round in $(seq "$rounds"); do
    rm -rf "$work/copy"
    cp -r "$work/old" "$work/copy"
    "$housestyle" fix -q "$work/copy" >/dev/null &
    sleep "$(awk -v r="$RANDOM" -v t="$whole" 'BEGIN { print t / 1000 * (0.3 + 0.7 * r / 32768) }')"
    kill -9 $! 2>/dev/null || :
    wait $! 2>/dev/null || :
    new=$(count_new "$work/copy") || exit 1
    left=$(litter "$work/copy")
    [ "$new" -eq 0 ] || [ "$new" -eq $files ] || partial=$((partial + 1))
    [ "$left" -eq 0 ] || tmp=$((tmp + 1))
    "$housestyle" fix -q "$work/copy" >/dev/null || die "the run after round $round failed"
    [ "$(count_new "$work/copy")" -eq $files ] || die "the run after round $round is not complete"
    [ "$(litter "$work/copy")" -eq 0 ] || die "temporary files stay after round $round"
  done
  echo "kill -9: $rounds rounds of $files files: each file old or new; $partial rounds ended half-way," \
    "$tmp left temporary files, all swept by the next run"
}

full_disk() {
  local code=0 new
  mkdir "$work/disk"
  mount -t tmpfs -o size=4104k tmpfs "$work/disk"
  cp -r "$work/old" "$work/disk/copy"
  dd if=/dev/zero of="$work/disk/filler" bs=4k 2>/dev/null || :
  "$housestyle" fix "$work/disk/copy" >/dev/null 2>"$work/said" || code=$?
  [ "$code" -eq 3 ] || die "on a full disk the exit code is $code"
  grep -q 'not changed: No space left on device' "$work/said" || die "a full disk is not named"
  new=$(count_new "$work/disk/copy") || exit 1
  [ "$(litter "$work/disk/copy")" -eq 0 ] || die "temporary files stay on a full disk"
  rm "$work/disk/filler"
  "$housestyle" fix -q "$work/disk/copy" >/dev/null || die "with room again it fails"
  [ "$(count_new "$work/disk/copy")" -eq $files ] || die "with room again it is not complete"
  echo "full disk: exit code 3, $new files new, the others old; complete with room again"
}

two_at_once() {
  local first second changed left=0 _
  for _ in $(seq 10); do
    rm -rf "$work/copy"
    cp -r "$work/old" "$work/copy"
    "$housestyle" fix "$work/copy" >"$work/first" 2>"$work/first.err" &
    first=$!
    "$housestyle" fix "$work/copy" >"$work/second" 2>"$work/second.err" || :
    wait $first || :
    second=$(wc -l <"$work/second")
    first=$(wc -l <"$work/first")
    [ $((first + second)) -eq $files ] || die "$first and $second files were changed, of $files"
    [ "$(count_new "$work/copy")" -eq $files ] || die "two runs at once do not do all"
    [ "$(litter "$work/copy")" -eq 0 ] || die "temporary files stay"
    changed=$(cat "$work"/{first,second}.err | grep -c 'changed since it was read' || :)
    left=$((left + changed))
  done
  echo "two at once: 10 times each file was fixed once; $left times one run saw the other's change and said so"
}

kills
two_at_once
if [ "$(id -u)" -eq 0 ]; then full_disk; else echo "full disk: not tried, it needs root"; fi

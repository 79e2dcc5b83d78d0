#!/bin/sh
# test.sh TARGET VERSION: unpacks what -Pdist has built in the folder TARGET, and runs it. As root the
# Debian package is installed, run and removed; otherwise it is unpacked and run.
set -eu
target=$(CDPATH='' cd -- "$1" && pwd -P)
version=$2
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
work=$target/test
rm -rf "$work"
mkdir -p "$work"
cd "$work"
echo 'Police found child pornography on his laptop.' >story.md

fail() {
  echo "test.sh: $1" >&2
  exit 1
}

# Whether a command finds what is in the story, and starts from its archive.
works() {
  found=$("$1" check --format line story.md) && fail "$1 should end with 1"
  case $found in
    story.md:1:14:*'[child-protection/child-pornography]') ;;
    *) fail "$1 says: $found" ;;
  esac
  echo "works: $1"
}

# Whether the Java of an image has what the server needs.
serves() {
  "$1" serve --port 0 >served 2>&1 &
  server=$!
  address=
  for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    address=$(sed -n 's/^Housestyle is at \(http[^ ]*\) .*/\1/p' served)
    [ -z "$address" ] && kill -0 "$server" 2>/dev/null || break
    sleep 1
  done
  said=
  [ -z "$address" ] || ! command -v curl >/dev/null ||
    said=$(curl -s --data-urlencode text@story.md -d language=en-GB "${address%/}/v2/check") || :
  kill "$server" 2>/dev/null || :
  wait "$server" 2>/dev/null || :
  [ -n "$address" ] || fail "$1 serve says: $(cat served)"
  case $said in
    *'child abuse images'*) echo "serves: $1" ;;
    *) command -v curl >/dev/null && fail "the server answers: $said" || echo "no curl: the server only starts" ;;
  esac
}

has_archive() {
  for archive in "$1"/lib/classes-*.jsa; do
    [ -s "$archive" ] && return
  done
  fail "$1 has no archive"
}

mkdir tar zip
tar -xzf "$target/housestyle-$version.tar.gz" -C tar
works "tar/housestyle-$version/bin/housestyle"
has_archive "tar/housestyle-$version"
mv "tar/housestyle-$version" "tar/a moved image"
works "tar/a moved image/bin/housestyle"
if command -v unzip >/dev/null; then
  unzip -q "$target/housestyle-$version.zip" -d zip
  works "zip/housestyle-$version/bin/housestyle"
else
  echo "no unzip: the zip is not tried"
fi

"$here/../housestyle" install --prefix "$work/prefix"
works prefix/bin/housestyle
serves prefix/bin/housestyle
has_archive prefix/lib/housestyle

deb=$target/housestyle.deb
[ "$(stat -c %s "$deb")" -lt 40000000 ] || fail "$deb is larger than 40 MB"
if [ "$(id -u)" = 0 ]; then
  dpkg --install "$deb" >/dev/null
  works /usr/bin/housestyle
  has_archive /usr/lib/housestyle
  [ -s /usr/share/man/man1/housestyle.1.gz ] || echo "this system takes no manual pages"
  dpkg --remove housestyle >/dev/null
  [ ! -e /usr/lib/housestyle ] || fail "removing leaves $(find /usr/lib/housestyle)"
else
  dpkg-deb --extract "$deb" deb
  works deb/usr/lib/housestyle/bin/housestyle
fi

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

#!/bin/sh
# deb.sh IMAGE VERSION FILE: packs an application image into a Debian package.
set -eu
image=$1
version=$2
file=$3
root=$file.root

rm -rf "$root"
mkdir -p "$root/DEBIAN" "$root/usr/bin" "$root/usr/lib" "$root/usr/share/doc/housestyle" \
  "$root/usr/share/man/man1" "$root/usr/share/bash-completion/completions" \
  "$root/usr/share/fish/vendor_completions.d"
cp -Rp "$image" "$root/usr/lib/housestyle"
rm -f "$root"/usr/lib/housestyle/lib/classes-*.jsa
ln -s ../lib/housestyle/bin/housestyle "$root/usr/bin/housestyle"
cat "$image/NOTICE" "$image/LICENSE" >"$root/usr/share/doc/housestyle/copyright"
gzip -n9c "$image/housestyle.1" >"$root/usr/share/man/man1/housestyle.1.gz"
cp "$image/completion/housestyle.bash" "$root/usr/share/bash-completion/completions/housestyle"
cp "$image/completion/housestyle.fish" "$root/usr/share/fish/vendor_completions.d"

# In Debian a snapshot sorts before its release.
cat >"$root/DEBIAN/control" <<END
Package: housestyle
Version: $(printf %s "$version" | sed 's/-SNAPSHOT/~snapshot/')
Architecture: $(dpkg --print-architecture)
Maintainer: The Housestyle authors <housestyle@example.org>
Depends: libc6, libgcc-s1, libstdc++6, zlib1g
Installed-Size: $(du -sk "$root/usr" | cut -f1)
Section: text
Priority: optional
Homepage: https://github.com/housestyle/housestyle
Description: media-language style linter
 Finds the terms that published guidance asks the media not to use, says why
 and who says so, and offers wording that fits the sentence.
END
cat >"$root/DEBIAN/postinst" <<'END'
#!/bin/sh
set -e
[ "$1" != configure ] || /usr/lib/housestyle/bin/train
END
cat >"$root/DEBIAN/prerm" <<'END'
#!/bin/sh
set -e
rm -f /usr/lib/housestyle/lib/classes-*.jsa
END
chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
[ -z "${SOURCE_DATE_EPOCH:-}" ] || find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
dpkg-deb --root-owner-group -Zxz --build "$root" "$file"
rm -rf "$root"

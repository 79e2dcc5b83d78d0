#!/bin/sh
# image.sh CLI FOLDER: makes an application image, out of what the build of the command left in the
# folder CLI: a Java of the modules that are needed, the jars, and scripts that start them.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
cli=$1
image=$2
export HOUSESTYLE_CLASSPATH=
jlink=${JAVA_HOME:+$JAVA_HOME/bin/}jlink
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# java.net.http is named by OpenNLP; jdk.charsets has encodings of old archives.
# serve --upstream asks over TLS, which most servers speak with elliptic curves.
modules=java.base,java.logging,java.net.http,java.xml,jdk.charsets,jdk.crypto.ec,jdk.unsupported

command -v "$jlink" >/dev/null || {
  echo "image.sh: a JDK with jlink is needed; there is only a Java runtime" >&2
  exit 2
}
rm -rf "$image"
mkdir -p "$image/lib" "$image/training"
"$jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --output "$image/runtime"
# Java's own archive, which ours builds on.
"$image/runtime/bin/java" -Xshare:dump -Xlog:disable -Xlog:all=off >/dev/null 2>&1
cp -p "$cli"/housestyle-*.jar "$cli"/lib/*.jar "$image/lib"
rm -f "$image"/lib/*-sources.jar "$image"/lib/*-javadoc.jar
cp -Rp "$here/src/image/bin" "$image"
chmod 755 "$image/bin/housestyle" "$image/bin/train"
cp "$here/../LICENSE" "$here/../NOTICE" "$image"

# The rules themselves hold copy in which each of them finds something.
find "$here/../examples" -maxdepth 1 -type f -exec cp {} "$image/training" \;
for rule in "$here"/../rules/src/main/resources/org/housestyle/rules/child-protection/*.yaml; do
  cp "$rule" "$image/training/${rule##*/}.txt"
done
"$java" -cp "$cli/lib/*:$cli/*" org.housestyle.cli.Main man >"$image/housestyle.1"
mkdir "$image/completion"
for shell in bash zsh fish powershell; do
  "$java" -cp "$cli/lib/*:$cli/*" org.housestyle.cli.Main completion "$shell" \
    >"$image/completion/housestyle.$shell"
done

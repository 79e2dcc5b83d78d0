# shellcheck shell=sh disable=SC2034,SC2154 # read by the scripts beside it, which set home
# How Java is called: the same for a run as for its archive of loaded classes.
java=$home/runtime/bin/java
options='-XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -XX:C1MaxInlineLevel=5 -XX:+UseSerialGC -Xms192m -Xmn32m -XX:MaxTenuringThreshold=1 -XX:-UsePerfData -Xlog:disable -Dfile.encoding=UTF-8'
# Linux gives the heap few large pages instead of thousands of small ones, if it is asked to.
pages=/sys/kernel/mm/transparent_hugepage/enabled
if [ -r $pages ] && read -r modes <$pages && [ "${modes#*\[madvise\]}" != "$modes" ]; then
  options="$options -XX:+UseTransparentHugePages"
fi

# The jars in a fixed order, since an archive is for one class path.
jars=
for jar in "$home"/lib/*.jar; do
  jars=${jars:+$jars:}$jar
done

# An archive is for one place, which its name tells: a moved image does not use the one of before.
archive=$home/lib/classes$(printf %s "$home" | tr -c 'A-Za-z0-9\n' '-').jsa
if grep -q '^JAVA_VERSION="\(1[0-9]\|2[0-4]\)\b' "$home/runtime/release"; then
  make_archive=-XX:ArchiveClassesAtExit archive_option=-XX:SharedArchiveFile=$archive
else
  make_archive=-XX:AOTCacheOutput archive_option=-XX:AOTCache=$archive
fi

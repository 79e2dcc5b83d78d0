#!/bin/sh
# release.sh [--dry-run] VERSION: makes a release out of a clean checkout.
#
# All of it happens in a clone, target/release; only when everything has passed does this checkout get
# the commits and the tag. With --dry-run it gets neither. Nothing is sent anywhere: pushing the tag,
# and uploading target/release/target/staging, is left to a person (docs/releasing.md).
#
#   JAVA_17, JAVA_25   the JDKs to verify with; without JAVA_25 the release is refused
#   GPG_KEY            the key to sign with; without it nothing is signed
set -eu

say() { printf 'release.sh: %s\n' "$1" >&2; }
die() {
  say "$1"
  exit 1
}

dry=false
if [ "${1:-}" = --dry-run ]; then
  dry=true
  shift
fi
version=${1:-}
printf %s "$version" | grep -Eq '^[0-9]+\.[0-9]+\.[0-9]+$' || die "name a version, such as 0.1.0"
top=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
cd "$top"
[ -z "$(git status --porcelain)" ] || die "commit or remove what git status lists"
git rev-parse -q --verify "refs/tags/v$version" >/dev/null && die "there is a tag v$version"
[ -x "${JAVA_17:-}/bin/javac" ] || die "JAVA_17 must name a JDK 17"
[ -x "${JAVA_25:-}/bin/javac" ] || die "JAVA_25 must name a JDK 25"
grep -q '^## \[Unreleased\]' CHANGELOG.md || die "CHANGELOG.md has no section [Unreleased]"

snapshot=$(sed -n 's:.*<version>\(.*-SNAPSHOT\)</version>.*:\1:p' pom.xml | head -n 1)
clone=$top/target/release
rm -rf "$clone"
git clone --quiet "$top" "$clone"
cd "$clone"

# The version, wherever a POM or a page names it.
set_version() {
  git grep -lF "$1" -- '*.xml' '*.md' | while IFS= read -r file; do
    sed "s/$(printf %s "$1" | sed 's/\./\\./g')/$2/g" "$file" >"$file.new"
    cat "$file.new" >"$file"
    rm "$file.new"
  done
}

say "version $version, out of $snapshot"
set_version "$snapshot" "$version"
today=$(date -u +%Y-%m-%d)
sed -i.old "s/^## \[Unreleased\]\$/## [Unreleased]\n\n## [$version] - $today/" CHANGELOG.md
sed -i.old "s|<project.build.outputTimestamp>.*<|<project.build.outputTimestamp>${today}T00:00:00Z<|" pom.xml
rm -f CHANGELOG.md.old pom.xml.old
git commit --quiet --all --message "Housestyle $version"
# The notes: what the changelog says of this version.
awk -v head="## [$version]" 'index($0, head) == 1 { on = 1; next } /^## \[/ { on = 0 } on' CHANGELOG.md \
  >"$top/target/notes-$version.md"

for jdk in "$JAVA_17" "$JAVA_25"; do
  say "verify with $jdk"
  JAVA_HOME=$jdk ./mvnw -B -ntp clean verify >"$top/target/verify.log" 2>&1 ||
    die "verify failed with $jdk; see $top/target/verify.log"
done

# The same sources must give the same bytes.
sums() {
  find . -path ./target -prune -o -path '*/target/housestyle-*.jar' -print | LC_ALL=C sort | xargs sha256sum
}
build() {
  JAVA_HOME=$JAVA_17 ./mvnw -B -ntp -Prelease clean package -DskipTests -Dinvoker.skip \
    >"$top/target/build.log" 2>&1 || die "the build failed; see $top/target/build.log"
}
say "build twice and compare"
build
sums >"$top/target/first"
build
sums >"$top/target/second"
cmp -s "$top/target/first" "$top/target/second" ||
  die "two builds differ: $(diff "$top/target/first" "$top/target/second" | sed -n 's/^< [0-9a-f]* *//p' | tr '\n' ' ')"

say "stage in target/release/target/staging"
JAVA_HOME=$JAVA_17 ./mvnw -B -ntp -Prelease deploy -DskipTests -Dinvoker.skip \
  ${GPG_KEY:+"-Dgpg.keyname=$GPG_KEY"} \
  "-DaltDeploymentRepository=staging::file:$clone/target/staging" >"$top/target/stage.log" 2>&1 ||
  die "staging failed; see $top/target/stage.log"

say "use what is staged, as somebody else's project would"
consumer=$clone/target/consumer
mkdir -p "$consumer/src/main/java" "$consumer/src/docs"
cp dist/consumer.xml "$consumer/pom.xml"
echo 'Child abuse images were found on his laptop.' >"$consumer/src/docs/story.md"
cat >"$consumer/src/main/java/Consumer.java" <<'END'
import org.housestyle.Housestyle;
import org.housestyle.rules.BuiltInPacks;

class Consumer {
  static final Housestyle HOUSESTYLE = Housestyle.withRules(BuiltInPacks.childProtection());
}
END
JAVA_HOME=$JAVA_17 ./mvnw -B -ntp -f "$consumer/pom.xml" verify "-Dstaging=file:$clone/target/staging" \
  "-Dhousestyle=$version" "-Dmaven.repo.local=$clone/target/consumer-repository" \
  >"$top/target/consumer.log" 2>&1 || die "it cannot be used; see $top/target/consumer.log"
grep -q 'Housestyle: 1 file checked, no findings' "$top/target/consumer.log" ||
  die "the staged plugin did not check; see $top/target/consumer.log"

git tag --annotate "v$version" --file "$top/target/notes-$version.md" --cleanup=verbatim
next=$(printf %s "$version" | awk -F. '{ print $1 "." $2 "." $3 + 1 "-SNAPSHOT" }')
set_version "$version" "$next"
git checkout --quiet "v$version" -- CHANGELOG.md
git commit --quiet --all --message "Towards ${next%-SNAPSHOT}"

if $dry; then
  say "dry run: all passed; $clone has the commits and the tag, this checkout does not"
else
  cd "$top"
  git fetch --quiet "$clone" HEAD "refs/tags/v$version:refs/tags/v$version"
  git merge --quiet --ff-only FETCH_HEAD
  say "done; look at v$version, then: git push origin main v$version"
fi

#!/bin/sh
# each-maven.sh [VERSION...]: runs the invoker projects on each of these versions of Maven.
cd "$(dirname "$0")/.." || exit 2
[ $# -gt 0 ] || set -- 3.6.3 3.8.8 3.9.11 4.0.0-rc-5
homes=$PWD/target/maven
failed=0
for version; do
  home=$homes/apache-maven-$version
  log=$homes/$version.log
  ./mvnw -q -B -N dependency:unpack -Dartifact="org.apache.maven:apache-maven:$version:zip:bin" \
    -DoutputDirectory="$homes" || exit 2
  chmod +x "$home/bin/mvn" || exit 2
  ./mvnw -B -pl maven-plugin -am verify -Dmaven.test.skip=true -Dinvoker.mavenHome="$home" >"$log" 2>&1 || failed=1
  echo "Maven $version: $(grep -o 'Passed: .*' "$log" || echo "failed, see $log")"
done
exit $failed

def log = new File(basedir, 'build.log').text
def found = 'child pornography'
assert log.contains("[WARNING] src/docs/story.md:1:14: \"$found\": write \"child abuse images\"")
assert log.contains("[INFO] src/docs/letters/monday.md:1:14: \"$found\"")
assert log =~ /\[INFO\] src\/docs\/story\.md:7:\d+: "child pornography"/
assert !log.contains('historic abuse')
assert !log.contains('story.md:5:')
assert !log.contains('archive/2009.md')
assert log.contains('Housestyle: 3 files checked, 0 errors, 1 warning, 2 advice')
assert log.contains('BUILD SUCCESS')

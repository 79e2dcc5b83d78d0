def log = new File(basedir, 'build.log').text
assert log =~ /\[WARNING\] src\/docs\/story\.md:4:1: /
assert log.contains('[INFO] Housestyle: 1 file checked, 0 errors, 0 warnings, 0 advice, 1 problem with suppressions')
assert log.contains('Housestyle: 1 finding at level warning or above; see above.')
assert !log.contains('story.md:2:')
assert log.contains('BUILD FAILURE')

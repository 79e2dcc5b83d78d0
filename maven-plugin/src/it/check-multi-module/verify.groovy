def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] courts/src/docs/story.md:1:14: "child pornography": write "child abuse images"')
assert log.contains('[WARNING] features/src/docs/story.md:1:40: "historic abuse": ')
assert log.contains('Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice')
assert log.contains('Housestyle: 1 file checked, 0 errors, 1 warning, 0 advice')
assert log.contains('Housestyle: 1 file checked, no findings')
assert log.contains('Housestyle: 0 files checked, no findings') // the parent has no copy
assert !log.contains('validation issues') && !log.contains('not marked as thread-safe')
assert log.contains('BUILD SUCCESS')

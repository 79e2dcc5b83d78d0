def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] Housestyle: 2 files checked, 0 errors, 1 warning, 0 advice')
assert log.contains('BUILD SUCCESS')
assert new File(basedir, 'target/housestyle/cache').exists()

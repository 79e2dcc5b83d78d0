def log = new File(basedir, 'build.log').text
assert log.contains('Housestyle: 1 finding at level warning or above; see above.') // the POM, not housestyle.yml
assert log.contains('BUILD SUCCESS') // the command line, not the POM
assert log.contains('; written: target/report.txt')
assert new File(basedir, 'target/report.txt').text.startsWith('src/docs/story.md:1:25: warning: ')

def log = new File(basedir, 'build.log').text
assert !log.contains('archive/src/docs/2009.md')
assert log.contains('[ERROR] courts/src/docs/story.md:1:14: "child pornography": write "child abuse images"')
assert log.count('Housestyle: 1 file checked, no new findings; 1 in the baseline') == 1
assert log.contains('BUILD FAILURE')

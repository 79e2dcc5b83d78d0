assert new File(basedir, 'src/docs/story.md').getText('UTF-8') ==
    'Police found child abuse images on his laptop.\n\n"It was child pornography," she said.\n'
assert new File(basedir, 'src/main/resources/notice.txt').text.startsWith('The council')

def log = new File(basedir, 'build.log').text
assert log.contains('[INFO] src/docs/story.md: 1 edit')
assert log.contains('[INFO] src/docs/story.md:3:9: "child pornography"')
assert log.contains('[INFO] Housestyle: 2 files checked, 1 edit made in 1 file; left: 0 errors, 0 warnings, 1 advice')
assert log.contains('[INFO] Housestyle: 2 files checked, 0 errors, 0 warnings, 1 advice')
assert log.count('BUILD SUCCESS') == 2

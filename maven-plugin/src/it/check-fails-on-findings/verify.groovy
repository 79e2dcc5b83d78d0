def log = new File(basedir, 'build.log').text
def finding = 'src/docs/court.md:3:14: "child pornography": write "child abuse images" [child-protection/child-pornography]'
assert log.contains("[ERROR] $finding")
assert log.contains('[INFO] src/docs/court.md:5:31: "paedophile" is a label: ')
assert log.contains('[INFO] Housestyle: 1 file checked, 1 error, 0 warnings, 1 advice')
assert log.contains('[ERROR]   why: The pictures record a crime')
assert log.contains('[ERROR]   source: Child Exploitation')
assert log.contains('Housestyle: 1 finding at level error; see above.')
assert log.contains('Run mvn housestyle:fix: 1 edit is safe. To report without failing: -Dhousestyle.failOn=never')
assert log.count(finding) == 1
assert log.contains('BUILD FAILURE')
assert !log.contains('at org.housestyle')

def log = new File(basedir, 'build.log').text
def finding = 'src/docs/court.md:3:14: "child pornography": write "child abuse images" [child-protection/child-pornography]'
assert log.contains("[ERROR] $finding")
assert log.contains('[INFO] src/docs/court.md:5:31: "paedophile" is a label: ')
assert log.contains('[INFO] Housestyle: 1 file checked, 1 error, 0 warnings, 1 advice')
assert log.contains('Housestyle: 1 finding at level error:')
assert log.contains("[ERROR]   $finding")
assert log.contains('to report without failing, set -Dhousestyle.failOn=never.')
assert log.contains('BUILD FAILURE')
assert !log.contains('at org.housestyle')

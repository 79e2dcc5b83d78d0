import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/housestyle/report.json'), 'UTF-8')
assert report.version == 1
assert report.files*.path == ['src/site/story.html']
def finding = report.files[0].findings[0]
assert finding.rule == 'child-protection/child-pornography'
assert [finding.line, finding.column] == [4, 23]
assert report.summary.files == 1
assert report.summary.errors == 1

def log = new File(basedir, 'build.log').text
assert log.contains('Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice; report: ')
assert !log.contains('child pornography')

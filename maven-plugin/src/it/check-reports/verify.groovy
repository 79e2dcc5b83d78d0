import groovy.json.JsonSlurper

def report = new JsonSlurper().parse(new File(basedir, 'target/housestyle/report.json'), 'UTF-8')
assert report.version == 1
assert report.files*.path == ['src/site/story.html']
def finding = report.files[0].findings[0]
assert finding.rule == 'child-protection/child-pornography'
assert [finding.line, finding.column] == [4, 23]
assert report.summary.files == 1
assert report.summary.errors == 1

def text = new File(basedir, 'target/housestyle/report.txt').getText('UTF-8')
assert text.contains('src/site/story.html:4:23: error: ')

def log = new File(basedir, 'build.log').text
assert log.contains('Housestyle: 1 file checked, 1 error, 0 warnings, 0 advice; written: target/housestyle/report.json, target/housestyle/report.txt')
assert !log.contains('child pornography')

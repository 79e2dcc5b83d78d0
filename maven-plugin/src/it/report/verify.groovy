def page = new File(basedir, 'target/site/housestyle.html').getText('UTF-8')
assert page.contains('1 file checked, 2 errors, 0 warnings, 1 advice.')
assert page.contains('child-protection/child-pornography')
assert page.contains('src/docs/story &lt;b&gt;.md')
assert !page.contains('onclick="x"')
assert page =~ /href="https?:\/\/[^"]+"[^>]*>[^<]*\(20\d\d\)/

def report = new File(basedir, 'target/reports/housestyle.html').getText('UTF-8')
assert report.contains('child abuse images')

def log = new File(basedir, 'build.log').text
assert log.contains('Housestyle: written: ')
assert log.count('BUILD SUCCESS') == 2

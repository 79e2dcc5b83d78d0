def report = new File(basedir, 'target/reports/housestyle-aggregate.html').getText('UTF-8')
assert report.contains('courts/src/docs/story.md')
assert report.contains('features/src/docs/story.md')
assert !new File(basedir, 'courts/target').exists()

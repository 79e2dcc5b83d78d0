def log = new File(basedir, 'build.log').text
assert log.contains('Housestyle: <guidance> (housestyle.guidance): no guidance "ceob"; did you mean "ceop"? (known: ceop, ')
assert log.contains('Housestyle: <packs> (housestyle.packs): the rule pack house-style has a mistake:')
assert log =~ /peer-on-peer-abuse\.yaml:\d+: .*cites "iicsa-school", which sources\.yaml does not have/
assert log.count('BUILD FAILURE') == 2
assert !log.contains('at org.housestyle')

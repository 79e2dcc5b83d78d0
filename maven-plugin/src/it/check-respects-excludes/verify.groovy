def said = new File(basedir, 'build.log').readLines().findAll { it.contains('Housestyle:') }
assert said == ['[INFO] Housestyle: 2 files checked, no findings']

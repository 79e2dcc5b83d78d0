def said = new File(basedir, 'build.log').readLines().findAll { it.contains('Housestyle:') }
assert said == ['[INFO] Housestyle: 3 files checked, no findings']

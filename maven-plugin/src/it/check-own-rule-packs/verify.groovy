def log = new File(basedir, 'build.log').text
def finding = '.md:1:3: "Peer-on-peer abuse": write "Harmful sexual behaviour" [school-desk/peer-on-peer-abuse]'
assert log.contains('[WARNING] desk/src/docs/story' + finding)
assert log.contains('[WARNING] schools/src/docs/schools' + finding)
assert log.contains('BUILD SUCCESS')

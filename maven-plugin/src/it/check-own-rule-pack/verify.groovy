def log = new File(basedir, 'build.log').text
assert log.contains('[WARNING] src/docs/schools.md:1:3: "Peer-on-peer abuse": write "Harmful sexual behaviour" [school-desk/peer-on-peer-abuse]')
assert log.contains('BUILD SUCCESS')

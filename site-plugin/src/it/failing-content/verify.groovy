def log = new File(basedir, 'build.log').text
assert log.contains('events/runder-tisch/2019-05-16-haushalt.md:2:7: Fehler: ')
assert log.contains('events/runder-tisch/2019-05-16-haushalt.md:3:1: Fehler: ')
assert log.contains('speakers')
assert log.contains('Nicht veröffentlicht; Fehler: 2, Warnungen: 0')
assert log.contains('MojoFailureException')
assert !(log =~ /(?m)^\s+at /)
assert !new File(basedir, 'target/site').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /(?m)http:\/\/127\.0\.0\.1:\d+\//
assert log.contains('Aktualisiert (')
assert !log.contains('Undertow')
assert !log.contains('JBoss')
assert !new File(basedir, 'target/site').exists()
return true

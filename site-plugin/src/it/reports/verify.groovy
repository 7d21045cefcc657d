def reports = new File(basedir, 'target/jourfixe')
assert new File(reports, 'findings.html').getText('UTF-8').contains('speakers')
assert new File(reports, 'findings.sarif').getText('UTF-8').contains('"ruleId": "date-invalid"')
assert new File(reports, 'gl-code-quality-report.json').exists()
assert new File(reports, 'TEST-jourfixe.xml').exists()
assert !new File(basedir, 'target/site').exists()
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('events/runder-tisch/2019-05-16-haushalt.md:2:7: error: ')
assert log.contains('Not published; errors: 2, warnings: 0')
assert log.readLines().any { it.startsWith('::error file=') && it.contains('2019-05-16-haushalt.md,line=2,col=7,title=date-invalid::') }
assert !(log =~ /(?m)^\s+at /)
return true

def file = new File(basedir, 'events/runder-tisch/2019-09-12.md')
assert file.getText('UTF-8').startsWith('---\nnumber: 4\ndate: 2019-09-12\nstatus: planned\n')
assert new File(basedir, 'target/site/runder-tisch/2019-09-12/index.html').getText('UTF-8').contains('4. Runder Tisch Musterstadt')
assert new File(basedir, 'build.log').text.contains('jourfixe.date is missing')
return true

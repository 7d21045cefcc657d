def site = new File(basedir, 'target/site')
assert new File(site, 'index.html').text.contains('Archiv Musterstadt')
assert new File(site, 'runder-tisch/2019-05-09-radwege/index.html').text.contains('Ein frei erfundener Bericht.')
def counts = new File(basedir, 'build.log').readLines().findAll { it.contains('1 Treffen') }
assert counts.size() == 2
assert counts[0].contains(' 0 unverändert, 0 entfernt')
assert counts[1].contains(' 0 Dateien geschrieben') && !counts[1].contains(' 0 unverändert')

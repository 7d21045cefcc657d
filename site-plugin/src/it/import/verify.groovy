def events = new File(basedir, 'events').listFiles()[0]
def text = new File(events, '2019-05-16-sitzung-zum-haushalt.md').getText('UTF-8')
assert text.contains('\n- Radwege\n')
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('date: 2019-05-16 – vermutet nach »Am 16. Mai 2019 ging es um:«')
return true

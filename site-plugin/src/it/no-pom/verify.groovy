assert new File(basedir, 'target/site/index.html').text.contains('Archiv Musterstadt')

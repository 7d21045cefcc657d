assert new File(basedir, 'build.log').text.contains('1 Treffen')
assert !new File(basedir, 'target').exists()

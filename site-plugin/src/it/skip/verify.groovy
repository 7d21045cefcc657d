assert new File(basedir, 'build.log').text.contains('jourfixe.skip')
assert !new File(basedir, 'target').exists()

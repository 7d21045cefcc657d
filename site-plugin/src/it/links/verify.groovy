// No link leads out of this archive, so that nobody is asked.
assert new File(basedir, 'target/jourfixe/links.tsv').exists()
assert new File(basedir, 'addresses.txt').getText('UTF-8').contains('\n/archiv/\n')
return true

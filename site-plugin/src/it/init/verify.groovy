def home = new File(basedir, 'neu/target/site/index.html').getText('UTF-8')
assert home.contains('1. Stammtisch')
assert new File(basedir, 'neu/pom.xml').readLines().size() <= 25
assert new File(basedir, 'build.log').getText('UTF-8').contains('gibt es schon')
assert new File(basedir, 'build.log').getText('UTF-8').contains('mvn jourfixe:serve')
return true

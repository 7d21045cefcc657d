['nord': 'Archiv Nord', 'sued': 'Archiv Süd'].each { folder, title ->
  def home = new File(basedir, folder + '/target/site/index.html').getText('UTF-8')
  assert home.contains(title)
}
return true

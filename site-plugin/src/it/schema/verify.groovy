def schema = new File(basedir, '.vscode/jourfixe/event.schema.json').getText('UTF-8')
assert schema.contains('https://json-schema.org/draft/2020-12/schema')
assert schema.contains('Wann das Treffen ist')
assert new File(basedir, '.vscode/jourfixe/site.schema.json').exists()
return true

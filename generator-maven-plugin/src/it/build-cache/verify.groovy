def output = { folder -> evaluate(new File(shared))(new File(basedir, folder)) }
def log = new File(basedir, 'build.log').readLines()
def point = 'org/example/weather/model/Point.java'

// Restored as it was built, and what is restored can be built on.
assert output('restored').files('target') == output('.').files('target')
assert new File(basedir, 'restored/target/build-cache-1.0.jar').exists()
assert log.any { it.contains('Skipping plugin execution (cached): smithwright:generate') }

def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3
assert summaries[1].contains(' 0 files written, ') && summaries[1].endsWith(' 0 removed')

// Another model is another build.
assert !new File(basedir, 'target/generated-sources/smithwright/' + point).text.contains('height')
assert new File(basedir, 'edited/target/generated-sources/smithwright/' + point).text.contains('height')

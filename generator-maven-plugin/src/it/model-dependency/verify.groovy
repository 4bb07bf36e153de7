def log = new File(basedir, 'build.log').readLines()

assert new File(basedir, 'client/target/generated-sources/smithwright/org/example/weather/model/Point.java').exists()
assert new File(basedir, 'model/target/model-1.0.jar').exists()

def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 2
assert summaries[0].contains(' 0 unchanged, ')
assert summaries[1].contains(' 0 files written, ')

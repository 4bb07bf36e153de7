def log = new File(basedir, 'build.log').readLines()

assert new File(basedir, 'client/target/generated-sources/smithwright/org/example/weather/model/Point.java').exists()
assert new File(basedir, 'model/target/model-1.0.jar').exists()

// One value more than the artifact has.
assert log.any { it.contains('Day$NEXT_WEEK: enum value added, (none) → NEXT_WEEK (NEXT_WEEK)') }
assert log.any { it.contains('Weather Station: 1 change of the API') }

def summaries = log.findAll { it.contains('Weather Station: ') && it.contains(' files written, ') }
assert summaries.size() == 2
assert summaries[0].contains(' 0 unchanged, ')
assert summaries[1].contains(' 0 files written, ')

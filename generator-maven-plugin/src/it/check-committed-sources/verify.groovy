def log = new File(basedir, 'build.log').readLines()
def model = 'src/main/generated/org/example/weather/model/'

assert log.count { it ==~ /\[INFO\] Weather Station: \d+ files are what the model gives/ } == 2
assert log.count { it.endsWith('Nothing is checked: smithwright.check.skip is set') } == 1

// One message, with every file and the way to mend them.
assert log.count { it.contains('[SourcesDiffer]') } == 1
assert log.any { it ==~ /.*\[SourcesDiffer] \d+ generated files differ from what the model gives/ }
assert log.any { it.endsWith("    ${model}GetForecastInput.java: has other content") }
assert log.any { it.endsWith("    ${model}Point.java: is no longer generated") }
assert log.any { it.endsWith('    The patch is in target/smithwright/check/committed/check.patch') }
assert log.any { it.contains("Run 'mvn smithwright:generate@committed' and commit what it writes") }

// The check that failed wrote nothing; the command that it named mended all.
def summaries = log.findAll { it.contains(' written, ') }
assert summaries.size() == 2
assert !summaries[1].contains(' 0 files written') && !summaries[1].endsWith(' 0 removed')
assert !new File(basedir, model + 'Point.java').exists()
assert log.any { it.contains('Weather Station since the last run: ') && it.contains('1 record removed') }

// The last check found nothing, and left no patch of an earlier one.
assert !new File(basedir, 'target/smithwright/check/committed/check.patch').exists()

def sources = new File(basedir, 'target/generated-sources/smithwright')
def classes = new File(basedir, 'target/classes')
def log = new File(basedir, 'build.log').readLines()
def files = []
sources.eachFileRecurse(groovy.io.FileType.FILES) { files << it }

def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3
assert summaries[0].endsWith(" ${files.size()} files written, 0 unchanged, 0 removed")
assert summaries[1].endsWith(" 0 files written, ${files.size()} unchanged, 0 removed")
assert summaries[2].endsWith(" 0 files written, ${files.size()} unchanged, 0 removed")

assert log.count { it.contains('Compiling ') } == 1
assert log.count { it.contains('Nothing to compile') } == 1

// The classes are the first run's: what a later run had touched would be newer.
def compiled = new File(classes, 'org/example/weather/model/Point.class').lastModified()
assert files.every { it.lastModified() <= compiled }
assert new File(basedir, 'target/smithwright/generate/default/manifest').lastModified() <= compiled

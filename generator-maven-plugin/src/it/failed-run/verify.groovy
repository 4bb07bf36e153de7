def sources = new File(basedir, 'target/generated-sources/smithwright')
def manifest = new File(basedir, 'target/smithwright/generate/default/manifest')
def log = new File(basedir, 'build.log').readLines()
def files = []
sources.eachFileRecurse(groovy.io.FileType.FILES) { files << it }

def place = new File(basedir, 'after.smithy').canonicalPath + ':21:9: '
assert log.any { it.startsWith('[ERROR] ' + place + '[UnresolvedShape] ') }

// The list is what the first run wrote last: every file is of that run, and none is missing.
def listed = manifest.readLines().findAll { !it.startsWith('#') }
assert files.collect { sources.toPath().relativize(it.toPath()).toString().replace('\\', '/') }.sort() == listed.sort()
assert files.every { it.lastModified() <= manifest.lastModified() }
assert new File(sources, 'org/example/weather/model/Point.java').exists()

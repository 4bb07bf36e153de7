def sources = new File(basedir, 'target/generated-sources/smithwright')
def log = new File(basedir, 'build.log').readLines()

for (name in ['GetForecastInput', 'GetForecastOutput', 'Point']) {
    def source = new File(sources, "org/example/weather/model/${name}.java").getText('UTF-8')
    assert source.contains('package org.example.weather.model;\n')
    assert source.contains("record ${name}(")
    assert !source.contains('\r')
}

def manifest = new File(basedir, 'target/smithwright/generate/default/manifest').readLines()
assert manifest.contains('org/example/weather/model/Point.java')

// One line, and nothing else. What Maven fetches for the plugin it may tell in between, and which repository it cannot ask.
def isOfMaven = { line -> line.contains(' from built: ') || line.contains(' from central: ') || line.contains('/.meta/prefixes.txt') }
def said = log.dropWhile { !it.contains(':generate (default) @ first-run') }
        .drop(1)
        .takeWhile { !it.contains('-----') }
        .findAll { it.trim() != '[INFO]' && !isOfMaven(it) }
assert said.size() == 1
assert said[0] ==~ /\[INFO\] Weather Station: 3 records, 1 enum, \d errors?, 1 operation in \d+\.\d s; \d+ files written, 0 unchanged, 0 removed/

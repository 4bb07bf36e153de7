def sources = new File(basedir, 'src/main/generated')
def model = new File(sources, 'org/example/weather/model')
def log = new File(basedir, 'build.log').readLines()

// The structure that left the model left the disk; what people wrote stays.
assert !new File(model, 'Point.java').exists()
assert new File(model, 'Hand.java').text == 'package org.example.weather.model;\n\nclass Hand {}\n'

// This one sorts behind the edited one: had the second run written it, it would be the newer of the two.
def edited = new File(model, 'GetForecastInput.java')
def untouched = new File(model, 'GetForecastOutput.java')
def manifest = new File(sources, '.smithwright/generate/default/manifest')
assert edited.text.contains('region')
assert untouched.lastModified() < edited.lastModified()

def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries[0].endsWith(' 0 unchanged, 0 removed')
assert !summaries[1].contains(' 0 files written') && !summaries[1].contains(' 0 unchanged') && !summaries[1].endsWith(' 0 removed')
assert manifest.readLines().contains('org/example/weather/model/GetForecastInput.java')
assert !manifest.readLines().contains('org/example/weather/model/Point.java')
assert !new File(basedir, 'target/smithwright').exists()
assert !new File(basedir, 'target/generated-sources').exists()

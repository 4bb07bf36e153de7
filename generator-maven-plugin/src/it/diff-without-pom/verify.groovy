import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def folder = new File(basedir, 'target/smithwright/diff/default-cli')
def report = new JsonSlurper().parse(new File(folder, 'report.json'))
def change = { kind, subject -> report.changes.find { it.kind == kind && it.subject == subject } }

assert log.contains('Weather Station: 4 changes of the API (4 SOURCE_BREAKING, 3 BINARY_BREAKING, 1 BEHAVIOUR)')
assert report.summary.changes == 4
assert report.summary.SOURCE_BREAKING == 4
assert change('MEMBER_ADDED', 'GetForecastInput$region').ratings == ['SOURCE_BREAKING', 'BINARY_BREAKING']
assert change('MEMBER_ADDED', 'GetForecastInput$region').reach == 'constructors'
assert change('MEMBER_REMOVED', 'GetForecastInput$point').before == '@Nullable Point point'
assert change('TYPE_REMOVED', 'Point').javaTypes == ['Point']
assert change('VALUE_ADDED', 'Day$NEXT_WEEK').ratings == ['SOURCE_BREAKING', 'BEHAVIOUR']
assert report.modelEvents.any { it.shape == 'test.weather#Point' && it.id.startsWith('RemovedShape') }

def text = new File(folder, 'report.md').text
assert text.startsWith('# Changes of the API: Weather Station\n')
assert text.contains('| GetForecastInput\\$region | member added (constructor calls and record patterns only) | (none) → &#64;Nullable String region |')
assert text.contains('## SOURCE\\_BREAKING, BINARY\\_BREAKING')

assert log.contains('[UnresolvedDependency] The model dependency org.example:nowhere:1 cannot be resolved')
assert log.contains('[UnknownValue] \'failOn\' does not know "sources"') && log.contains('Use behaviour, binary, source or none')
assert log.contains('[UnknownValue] \'tolerate\' does not know "all"') && log.contains('Use constructors, switches')
assert !new File(basedir, 'src').exists()

for (property in ['model', 'packageName', 'oldModel', 'oldModelDependency', 'baseline', 'update', 'failOn', 'tolerate', 'skip']) {
    assert log.contains("User property: smithwright.${property}")
}

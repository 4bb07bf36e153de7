import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
def baseline = new File(basedir, 'src/main/smithwright/baseline.json')

// 1: nothing to compare with.
assert log.contains('[NoBaseline] There is nothing to compare with: ')
assert log.contains("Keep the API as it is now with 'mvn smithwright:diff@api -Dsmithwright.update'")

// 2: the baseline is a Smithy model of what is generated, and of nothing else.
assert log.contains('baseline.json holds the API as it is now: commit it')
def model = new JsonSlurper().parse(baseline)
assert model.smithy.startsWith('2')
assert model.metadata.smithwright.packageName == 'org.example.weather'
assert model.shapes.keySet().every { it.startsWith('test.weather#') }
assert model.shapes.containsKey('test.weather#GetForecastInput')

// 3: the same.
assert log.contains('Weather Station: the API is the same')

// 4 and 5: refused, with one message.
assert log.contains('GetForecastInput$region: member added, (none) → @Nullable String region [constructor calls and record patterns only]')
assert log.contains('Day$NEXT_WEEK: enum value added, (none) → NEXT_WEEK (NEXT_WEEK) [switches without a default only]')
assert log.contains('[ApiBroken] Weather Station: 4 changes of the API may not pass (failOn: source, binary)')
assert log.contains('[ApiBroken] Weather Station: 3 changes of the API may not pass')
assert log.contains("accept it with 'mvn smithwright:diff@api -Dsmithwright.update'")
assert !log.contains('Exception:')

// 6: accepted; the report of the change stays until the next comparison.
assert model.shapes.containsKey('test.weather#Point') == false
assert model.shapes.'test.weather#Day'.members.containsKey('NEXT_WEEK')

// 7: the same again.
def report = new JsonSlurper().parse(new File(basedir, 'target/smithwright/diff/api/report.json'))
assert report.version == 1
assert report.service == 'Weather Station'
assert report.changes == []
assert new File(basedir, 'target/smithwright/diff/api/report.md').text == '# Changes of the API: Weather Station\n\nWeather Station\\: the API is the same.\n'
assert !new File(basedir, 'target/generated-sources').exists()

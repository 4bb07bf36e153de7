def log = new File(basedir, 'build.log').text

assert new File(basedir, 'out/org/example/weather/model/Point.java').exists()
assert !new File(basedir, 'out/org/example/weather/model/Point.java').text.contains('altitude')
def client = new File(basedir, 'out/org/example/weather/WeatherStationClient.java').text
assert client.contains('getForecast(') && client.contains('getRadar(') && !client.contains('shutdown(')
assert new File(basedir, 'out/.smithwright/generate/default-cli/manifest').readLines()
        .contains('org/example/weather/model/Point.java')
assert !new File(basedir, 'target/smithwright').exists()
assert !new File(basedir, 'target/generated-sources').exists()

for (property in ['model', 'packageName', 'outputDirectory', 'service', 'operations', 'includeTags', 'excludeTags', 'types', 'client', 'asyncClient', 'emulator', 'overlays', 'renames', 'clientName', 'typesPackage', 'skip']) {
    assert log.contains("User property: smithwright.${property}")
}

assert new File(basedir, 'pages/markdown/index.md').text.contains('[`foretell`](client.md#foretell)')
assert new File(basedir, 'pages/markdown/client.md').text.contains('SkyClient client')
assert !new File(basedir, 'pages/html').exists()
assert new File(basedir, 'pages/.smithwright/docs/default-cli/manifest').exists()

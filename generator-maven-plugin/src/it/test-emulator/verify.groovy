def main = new File(basedir, 'target/generated-sources/smithwright/org/example/weather')
def test = new File(basedir, 'target/generated-test-sources/smithwright/org/example/weather')

// The skeleton is a matter of the tests alone, and lies upon the types of the project.
assert new File(main, 'types/Coordinates.java').exists()
assert !new File(main, 'emulator').exists()
assert test.list().toList() == ['emulator']
assert new File(basedir, 'target/test-classes/org/example/weather/SunnyHandler.class').exists()
assert !new File(basedir, 'target/classes/org/example/weather/emulator').exists()

// What was laid over the model is there in both, and the wire knows nothing of other names.
assert new File(test, 'emulator/WeatherHandler.java').text.contains('Answers {@code GetForecast}')
assert new File(main, 'Weather.java').text.contains('Says what the weather will be.')
assert new File(main, 'types/UnknownCityException.java').text.contains('"NoSuchCity"')
assert new File(main, 'types/WeatherException.java').exists()

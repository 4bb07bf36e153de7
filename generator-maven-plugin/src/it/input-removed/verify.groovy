def output = evaluate(new File(shared))(basedir)

// The operation went with the file that held it.
assert output.files('target') == output.files('fresh')
assert output.removed() == ['org/example/weather/model/GetTideError.java', 'org/example/weather/model/GetTideInput.java', 'org/example/weather/model/GetTideOutput.java', 'org/example/weather/model/Harbour.java']
assert !output.written().contains('org/example/weather/model/GetForecastInput.java')
assert output.log().any { it.endsWith('Weather Station since the last run: 1 operation removed, 3 records removed') }

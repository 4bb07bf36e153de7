def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

// The skeleton is gone, and nothing else has changed.
assert output.written() == []
assert output.removed() != []
assert output.removed().every { it.startsWith('org/example/weather/emulator/') }

def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

// What the execution wrote under its former name is its own, and its former list is gone.
assert output.written() == ['org/example/weather/model/GetTideInput.java']
assert output.removed() == ['org/example/weather/model/Harbour.java']
assert !new File(basedir, 'target/smithwright/generate/first/manifest').exists()
assert new File(basedir, 'target/smithwright/generate/second/manifest').exists()

def output = evaluate(new File(shared))(basedir)

// Killed after it had announced its files and written some of them: a file is half, one is missing, one is of nobody's list.
assert output.files('target') == output.files('fresh')
assert output.written() == ['org/example/weather/model/GetTideInput.java', 'org/example/weather/model/Harbour.java']
assert !new File(basedir, 'target/smithwright/generate/default/manifest.next').exists()
assert !new File(basedir, 'target/smithwright/generate/default/draft').exists()

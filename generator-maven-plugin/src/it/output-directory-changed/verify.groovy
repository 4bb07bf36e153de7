def output = evaluate(new File(shared))(basedir)

assert output.files('target', 'second') == output.files('fresh', 'second')
assert output.files('target', 'second') != [:]

// Nobody compiles the former folder any more, and nothing is in it.
assert output.files('target', 'first') == [:]

def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

// Where a shape stands does not show in what is generated.
assert output.written() == []
assert output.removed() == []

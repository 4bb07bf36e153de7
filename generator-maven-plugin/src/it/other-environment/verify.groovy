def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

assert output.written() == []
assert output.removed() == []

def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

// What only the other execution had generated went with it.
assert output.written() == []
assert output.removed() != []
assert output.removed().every { it.startsWith('org/example/sea/') }

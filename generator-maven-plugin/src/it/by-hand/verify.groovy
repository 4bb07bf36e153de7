def output = evaluate(new File(shared))(basedir)

// By name, without one, and in the build again: each knows the files of the others.
assert output.files('target') == output.files('fresh')
assert output.log().count { it.contains('BUILD SUCCESS') } == 5
assert !new File(basedir, 'target/smithwright/generate/default-cli/manifest').exists()

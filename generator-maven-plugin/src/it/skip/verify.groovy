// What an earlier run generated is compiled all the same.
assert new File(basedir, 'target/classes/org/example/weather/Kept.class').exists()
assert new File(basedir, 'src/main/generated').list() == ['org']
assert new File(basedir, 'build.log').text.contains('Nothing is generated: smithwright.skip is set')

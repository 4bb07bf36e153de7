def log = new File(basedir, 'build.log').readLines()
def files = { folder, name -> new File(basedir, "target/${folder}/smithwright/org/example/${name}/model/Point.java") }

assert files('generated-sources', 'one').exists()
assert files('generated-sources', 'two').exists()
assert files('generated-test-sources', 'test').exists()
assert !files('generated-sources', 'test').exists()
for (state in ['generate/one', 'generate/two', 'generate-test/test']) {
    assert new File(basedir, "target/smithwright/${state}/manifest").exists()
}

// Neither takes the files of another for its own leftovers.
def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 6
assert summaries.every { it.endsWith(' 0 removed') }
assert summaries.drop(3).every { it.contains(' 0 files written, ') }

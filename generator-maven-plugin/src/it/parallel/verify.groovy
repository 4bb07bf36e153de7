def modules = ['north', 'east', 'south', 'west']
def files = { module, outcome -> evaluate(new File(shared))(new File(basedir, module)).files(outcome) }

// Four at a time give what one after the other gives.
def expected = files('north', 'fresh')
assert expected.size() > 10
for (module in modules) {
    assert files(module, 'target') == expected
    assert files(module, 'fresh') == expected
}

def log = new File(basedir, 'build.log').readLines()
def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3 * 2 * modules.size()
assert summaries.subList(8, 16).every { it.contains(' 0 files written, ') && it.endsWith(' 0 removed') }
assert log.every { !it.contains('thread-safe') && !it.contains('thread safe') }

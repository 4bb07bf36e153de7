def output = evaluate(new File(shared))(basedir)
def log = output.log()
def point = 'generated-sources/smithwright/org/example/weather/model/Point.java'

// Built, restored, built on what was restored, and built anew where the model is another one.
def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3
assert log.count { it.contains('Skipping plugin execution (cached): smithwright:generate') } == 1

def restored = output.files('restored')
assert restored.size() > 10
assert summaries[0].endsWith(" ${restored.size()} files written, 0 unchanged, 0 removed")
assert summaries[1].endsWith(" 0 files written, ${restored.size()} unchanged, 0 removed")
assert new File(basedir, 'restored/build-cache-1.0.jar').exists()

assert !new File(basedir, 'restored/' + point).text.contains('height')
assert new File(basedir, 'target/' + point).text.contains('height')

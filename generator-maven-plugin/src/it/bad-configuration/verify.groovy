def log = new File(basedir, 'build.log').readLines()
def told = log.findAll { it =~ /^\[ERROR\] (\S+: )?\[[A-Z]\w+\] / }.collect { it.substring('[ERROR] '.length()) }

assert told.size() == 6
assert told[0] == "[NoModels] There is no model to read: ${new File(basedir, 'src/main/smithy').canonicalPath} does not exist"
assert told[1] == "[ContradictoryModels] Both 'model' and 'models' are set"
assert told[2].startsWith('[UnresolvedDependency] The model dependency org.example:gone:1.0 cannot be resolved: ')
assert told[3] == '[IncompleteDependency] The model dependency org.example:versionless:? needs a groupId, an artifactId and a version'
assert told[4] == '[NothingToGenerate] Types, clients and emulator are all switched off'
assert told[5] == "${new File(basedir, 'gone').canonicalPath}: [ModelNotFound] There is no such model file or folder"
assert !log.any { it.contains('Caused by') || it.contains('\tat ') }

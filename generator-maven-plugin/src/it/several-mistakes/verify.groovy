def log = new File(basedir, 'build.log').readLines()
def models = new File(basedir, 'src/main/smithy').canonicalPath + File.separator

def expected = [
        '[InvalidPackageName] "org.example.enum" is no Java package name',
        models + 'a-json.json:2:30: [InvalidModel] ',
        models + 'b-syntax.smithy:5:16: [InvalidModel] ',
        models + 'c-unresolved.smithy:4:1: [UnknownTrait] ',
        models + 'c-unresolved.smithy:6:5: [UnresolvedShape] ',
]
def told = log.findAll { it.startsWith('[ERROR] ') && it.contains(': [') || it.contains('[InvalidPackageName]') }
assert told.size() == expected.size()
[told, expected].transpose().each { line, start -> assert line.startsWith('[ERROR] ' + start) }

// A user's mistake is no stack trace.
assert log.any { it.contains('BUILD FAILURE') }
assert log.any { it.contains('MojoFailureException') }
assert !log.any { it.contains('Caused by') || it.contains('\tat ') }
assert !new File(basedir, 'target/smithwright').exists()
assert !new File(basedir, 'target/generated-sources').exists()

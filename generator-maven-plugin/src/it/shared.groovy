// Questions about the output of a project that was built, edited and built again; returns what answers them.
import groovy.io.FileType

return { File basedir ->
    def files = { String outcome, String folder = 'generated-sources/smithwright' ->
        def root = new File(basedir, outcome + '/' + folder)
        def found = new TreeMap()
        if (root.isDirectory()) {
            root.eachFileRecurse(FileType.FILES) {
                found[root.toPath().relativize(it.toPath()).toString().replace('\\', '/')] = it.bytes.md5()
            }
        }
        found
    }
    def edited = new File(basedir, 'edited').lastModified()
    def time = { new File(basedir, 'target/generated-sources/smithwright/' + it).lastModified() }
    [
        log    : { -> new File(basedir, 'build.log').readLines() },
        // Path and digest of each file, sorted.
        files  : files,
        // What a run after the edit wrote; whatever it left alone is older than the edit.
        written: { -> files('target').keySet().findAll { time(it) >= edited }.toList() },
        // What a run after the edit deleted, as its list of files says.
        removed: { -> (new File(basedir, 'before.txt').text.split(';').toList() - files('target').keySet()).sort() },
    ]
}

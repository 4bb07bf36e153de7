import java.util.zip.ZipEntry
import java.util.zip.ZipFile
import java.util.zip.ZipOutputStream

// The plugin once more under another version, of which the generator has another name for a constant.
def repackage = { artifact, edit ->
    def from = new File(localRepositoryPath, "dev/smithwright/${artifact}/${version}")
    def to = new File(localRepositoryPath, "dev/smithwright/${artifact}/other")
    to.mkdirs()
    def name = "<artifactId>${artifact}</artifactId>"
    def pom = new File(from, "${artifact}-${version}.pom").text
    new File(to, "${artifact}-other.pom").text =
            pom.replaceFirst('(?s)(</parent>.*?' + name + ')', '$1<version>other</version>')
    new ZipFile(new File(from, "${artifact}-${version}.jar")).withCloseable { jar ->
        new ZipOutputStream(new FileOutputStream(new File(to, "${artifact}-other.jar"))).withCloseable { copy ->
            jar.entries().each { entry ->
                copy.putNextEntry(new ZipEntry(entry.name))
                copy << edit(entry.name, jar.getInputStream(entry).bytes)
                copy.closeEntry()
            }
        }
    }
}
repackage('smithwright-generator-core') { name, bytes ->
    name.endsWith('/record-constants.txt') ? (new String(bytes, 'UTF-8') + 'LATITUDE\n').bytes : bytes
}
repackage('smithwright-maven-plugin') { name, bytes ->
    name.endsWith('.xml') ? new String(bytes, 'UTF-8').replace("<version>${version}</version>", '<version>other</version>').bytes : bytes
}
true

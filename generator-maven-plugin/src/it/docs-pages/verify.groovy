def pages = new File(basedir, 'target/smithwright-docs')
def log = new File(basedir, 'build.log').readLines()

def summaries = log.findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3
assert summaries[0] =~ /Weather Station: 6 pages in Markdown and HTML in .* s; 13 files written, 0 unchanged, 0 removed/
assert summaries[1].endsWith(' 0 files written, 13 unchanged, 0 removed')
assert summaries[2] =~ /Weather Station: 6 pages in HTML in .* s; 0 files written, 7 unchanged, 6 removed/
assert log.count { it.contains('No pages are written: smithwright.docs.skip is set') } == 1

assert new File(pages, 'html/index.html').text.contains('Weather Station')
assert new File(pages, 'html/style.css').exists()
assert !new File(pages, 'markdown').exists()

// What is wrong and how to mend it, and no stack trace.
assert log.any { it.contains('[UnknownPageFormat] "pdf" is no format of pages') }
assert log.any { it.contains("Set 'formats' to markdown and html, or one of them") }
assert log.every { !it.contains('\tat ') }

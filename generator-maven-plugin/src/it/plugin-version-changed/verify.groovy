def output = evaluate(new File(shared))(basedir)
def point = 'generated-sources/smithwright/org/example/weather/model/Point.java'

assert output.files('target') == output.files('fresh')

def summaries = output.log().findAll { it.contains('Weather Station: ') }
assert summaries.size() == 3
assert summaries[1].contains('; 1 file written, ') && summaries[1].endsWith(' 0 removed')
assert new File(basedir, 'target/' + point).text.contains('LATITUDE_')

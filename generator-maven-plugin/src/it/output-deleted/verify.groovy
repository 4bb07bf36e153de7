def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

assert output.written() == ['org/example/weather/model/Harbour.java']
assert output.removed() == []

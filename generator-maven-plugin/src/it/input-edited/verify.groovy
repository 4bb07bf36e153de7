def output = evaluate(new File(shared))(basedir)

assert output.files('target') == output.files('fresh')

// One member more in one file: its record is written, and what does not know of it is not.
assert output.written() == ['org/example/weather/model/Harbour.java']

def output = evaluate(new File(shared))(basedir)

// Neither the run that changed something nor its clean-up touched what it did not write.
def hand = new File(basedir, 'target/generated-sources/smithwright/org/example/weather/model/Hand.java')
assert hand.text == 'package org.example.weather.model; class Hand {}'
assert hand.delete()
assert output.files('target') == output.files('fresh')

def paginators = new File(basedir, 'target/generated-sources/smithwright/org/example/weather/paginators')
def log = new File(basedir, 'build.log').readLines()

assert new File(paginators, 'ListCitiesPaginator.java').exists()
assert new File(paginators, 'ListDaysPaginator.java').getText('UTF-8').contains('return input.toBuilder().maxResults(pageSize).build();')

assert log.any { it ==~ /\[INFO\] Weather Station: .* 2 operations, 2 paginators in .*/ }
assert log.contains('[INFO] Weather Station: 1 paginator inferred, for ListDays')

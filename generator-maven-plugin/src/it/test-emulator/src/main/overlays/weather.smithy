$version: "2"

namespace test.weather

apply GetForecast @documentation("Says what the weather will be.")
apply GetForecastInput$point @required

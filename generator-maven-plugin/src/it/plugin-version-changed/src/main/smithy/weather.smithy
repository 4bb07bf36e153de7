$version: "2"

namespace test.weather

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Weather Station")
@awsJson1_1
service Weather {
    operations: [GetForecast]
}

operation GetForecast {
    input := {
        @required
        cityId: String
        point: Point
    }
    output := {
        day: Day
    }
    errors: [NoSuchCity]
}

enum Day {
    TODAY
    TOMORROW
}

structure Point {
    latitude: Double
    longitude: Double
}

@error("client")
structure NoSuchCity {
    message: String
}

$version: "2"

namespace test.weather

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Weather Station")
@awsJson1_1
service Weather {
    operations: [GetForecast, GetTide]
}

operation GetForecast {
    input := {
        @required
        cityId: String
    }
    output := {
        day: Day
    }
}

enum Day {
    TODAY
    TOMORROW
}

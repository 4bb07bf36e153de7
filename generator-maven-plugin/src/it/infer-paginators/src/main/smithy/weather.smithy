$version: "2"

namespace test.weather

use aws.api#service
use aws.protocols#awsJson1_1

@service(sdkId: "Weather Station")
@awsJson1_1
service Weather {
    operations: [
        ListCities
        ListDays
    ]
}

@paginated(inputToken: "nextToken", outputToken: "nextToken", items: "cities")
operation ListCities {
    input := {
        nextToken: String
    }
    output := {
        nextToken: String
        cities: Names
    }
}

operation ListDays {
    input := {
        nextToken: String
        maxResults: Integer
    }
    output := {
        nextToken: String
        days: Names
    }
}

list Names {
    member: String
}

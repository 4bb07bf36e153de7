$version: "2"

namespace test.weather

operation GetTide {
    input := {
        harbour: Harbour
    }
    output := {
        isHigh: Boolean
    }
}

structure Harbour {
    name: String
}

$version: "2.0"

namespace example.other

/// From another namespace.
structure Animal {
    name: AnimalName
    age: Integer
}

string AnimalName

$version: "2"
namespace test.unresolved

@colour("red")
structure Place {
    point: Gone
}

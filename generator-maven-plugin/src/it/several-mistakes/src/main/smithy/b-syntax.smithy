$version: "2"
namespace test.syntax

structure Point {
    x: Integer !
}

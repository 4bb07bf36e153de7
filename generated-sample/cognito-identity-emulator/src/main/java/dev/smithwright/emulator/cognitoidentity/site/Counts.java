package dev.smithwright.emulator.cognitoidentity.site;

/** Numbers of things in words. */
final class Counts {

    private Counts() {}

    /** Returns, for example, {@code 1 identity} or {@code 2 pools}. */
    static String of(int number, String thing) {
        if (number == 1) {
            return "1 " + thing;
        }
        boolean endsInY = thing.endsWith("y");
        return number + " " + (endsInY ? thing.substring(0, thing.length() - 1) + "ies" : thing + "s");
    }
}

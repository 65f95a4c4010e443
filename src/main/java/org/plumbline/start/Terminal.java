package org.plumbline.start;

/** What a person reads in the terminal after starting Plumbline. */
final class Terminal {

    private Terminal() {}

    static void greet(String address, boolean demo) {
        say("");
        say("  Plumbline is ready at " + address);
        if (demo) {
            say("  Demo desk: sign in as editor, editor2, reviewer, reviewer2 or admin, password " + DemoDesk.PASSWORD);
            say(
                    "  Its passwords are public; it answers on this machine only. -Dplumbline.demo=false starts an empty desk.");
        }
        say("");
    }

    static void offerSetUp(String link) {
        say(
                "  Nobody has an account yet. Open this link within a day to become the first administrator; it works once:");
        say("  " + link);
        say("");
    }

    static void refuse(String reason) {
        System.err.println(reason);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

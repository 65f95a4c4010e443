package org.plumbline.start;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

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

    /** Quotation marks and names of the whole world, whatever the terminal's own encoding. */
    static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }

    static void refuse(String reason) {
        System.err.println(reason);
    }

    private static void say(String line) {
        System.out.println(line);
    }
}

package org.plumbline.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.List;
import org.plumbline.command.CheckCommand;
import org.plumbline.web.error.UnreadableAddress;

/** The program: {@code java -jar target/quarkus-app/quarkus-run.jar}. */
@QuarkusMain
public final class Plumbline {

    private static final String DATA = "plumbline.data";

    private Plumbline() {}

    public static void main(String... args) {
        if (args.length > 0) {
            System.exit(command(List.of(args)));
        }
        serve();
    }

    /** Without the container: no database, no port, no log. */
    private static int command(List<String> typed) {
        if (typed.get(0).equals(CheckCommand.NAME)) {
            return new CheckCommand(System.in, Terminal.utf8(System.out), Terminal.utf8(System.err))
                    .run(typed.subList(1, typed.size()));
        }
        Terminal.refuse(
                "There is no command “%s”. Without a command the desk starts; “%s --help” tells how to check a file."
                        .formatted(typed.get(0), CheckCommand.NAME));
        return 2;
    }

    private static void serve() {
        // the embedded database takes absolute paths only
        var data = Path.of(System.getProperty(DATA, "data")).toAbsolutePath();
        System.setProperty(DATA, data.toString());
        System.setProperty(UnreadableAddress.TOLD_HERE, "true");
        if (DataFolder.isInUse(data)) {
            Terminal.refuse("Another Plumbline has " + data
                    + " open. Stop it, or start this one with -Dplumbline.data=ANOTHER_FOLDER.");
            System.exit(1);
        }
        Quarkus.run();
    }
}

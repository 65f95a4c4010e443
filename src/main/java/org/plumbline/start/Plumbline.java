package org.plumbline.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;

/** The program: {@code java -jar target/quarkus-app/quarkus-run.jar}. */
@QuarkusMain
public final class Plumbline {

    private static final String DATA = "plumbline.data";

    private Plumbline() {}

    public static void main(String... args) {
        // the embedded database takes absolute paths only
        var data = Path.of(System.getProperty(DATA, "data")).toAbsolutePath();
        System.setProperty(DATA, data.toString());
        if (DataFolder.isInUse(data)) {
            Terminal.refuse("Another Plumbline has " + data
                    + " open. Stop it, or start this one with -Dplumbline.data=ANOTHER_FOLDER.");
            System.exit(1);
        }
        Quarkus.run(args);
    }
}

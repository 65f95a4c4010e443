package org.plumbline.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.plumbline.api.CheckJson;
import org.plumbline.engine.check.Checker;
import org.plumbline.engine.reading.ClaimFinder;

/**
 * {@code check ARTICLE --references FILE…}: the engine for scripts. Plain Java, without the container.
 *
 * <pre>{@code
 * java -jar quarkus-run.jar check article.txt --references figures.csv --published 2025-03-31 --format sarif
 * }</pre>
 */
public final class CheckCommand {

    public static final String NAME = "check";

    private static final int FINE = 0;
    private static final int REFUTED = 1;
    private static final int UNUSABLE = 2;

    private static final String HELP = """
            check ARTICLE --references FILE... [--published DATE] [--format text|json|sarif]

            Holds every figure, rank and comparison of an article to reference figures.

              ARTICLE        a text file in UTF-8, or - to pipe it in
              --references   one or more files: JSON as the references of POST /api/v1/check, or a CSV table with the columns
                             source,edition,published_on,subject,measure,unit,period,entity,value
              --published    the day of the article, as 2025-03-31: the edition of that day decides; without it that of
                             the dateline ("ROME, March 7, 2025 - ..."), or else the newest
              --format       text for people, json as POST /api/v1/check answers, sarif 2.1.0 for editors and code hosts

            Exit status: 0 nothing is refuted, 1 something is, 2 the command or a file could not be understood.
            """;

    private final Inputs inputs;
    private final PrintStream out;
    private final PrintStream err;

    /** @param in what is piped in */
    public CheckCommand(InputStream in, PrintStream out, PrintStream err) {
        this.inputs = new Inputs(in);
        this.out = out;
        this.err = err;
    }

    /** @return the exit status */
    public int run(List<String> typed) {
        if (typed.contains("--help") || typed.contains("-h")) {
            out.print(HELP);
            return FINE;
        }
        try {
            return answer(Arguments.of(typed));
        } catch (UsageException e) {
            err.println(e.getMessage());
            err.println("check --help tells how it is called.");
            return UNUSABLE;
        }
    }

    private int answer(Arguments arguments) {
        var checked = check(arguments);
        out.print(
                switch (arguments.format()) {
                    case TEXT -> TextFormat.of(checked);
                    case JSON -> CheckJson.answer(checked.reading(), checked.verdicts()) + "\n";
                    case SARIF -> CheckJson.write(SarifFormat.of(checked)) + "\n";
                });
        out.flush();
        return checked.isRefuted() ? REFUTED : FINE;
    }

    private Checked check(Arguments arguments) {
        var text = inputs.text(arguments.article());
        if (text.isBlank()) {
            throw new UsageException(arguments.article() + " is empty.");
        }
        var references = new ReferenceFiles(inputs).read(arguments.references());
        var reading = new ClaimFinder().find(text, arguments.published());
        var verdicts = new Checker().check(reading, references, Map.of());
        return new Checked(arguments.article(), reading, verdicts);
    }
}

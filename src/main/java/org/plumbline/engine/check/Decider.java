package org.plumbline.engine.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.plumbline.engine.claim.Attribution;
import org.plumbline.engine.compare.relation.ComparedSource;
import org.plumbline.engine.evidence.Judgement;
import org.plumbline.engine.figure.Source;
import org.plumbline.engine.finding.Finding;
import org.plumbline.engine.finding.Flag;
import org.plumbline.engine.finding.Reason;
import org.plumbline.engine.finding.Verdict;
import org.plumbline.engine.pairing.row.SourceNames;
import org.plumbline.engine.pairing.statement.Statement;

/**
 * Says which of several judgements on one claim decides. Each source has one word, that of its edition of the day
 * ({@link SourceEditions}); whose word decides is, in this order, that of
 *
 * <ol>
 *   <li>the source named right before the number, "Moscow's 28.5 million", unless the claim compares two sources;
 *   <li>the source that the claim compares another with, "higher than the survey's estimate";
 *   <li>the source the text attributes the claim to, who is called so before who may be meant;
 *   <li>the one source that bears the claim out, where none contradicts it;
 *   <li>the one whose older edition has the number, then one that contradicts it, then one that leaves it open.
 * </ol>
 *
 * <p>Where nobody is named and one source bears out what another contradicts, neither decides. The order is the
 * convention of {@code docs/method.md}, "Sources": what X says is judged by X.
 */
final class Decider {

    /**
     * What all judgements together say.
     *
     * @param findings the deciding one first
     */
    record Decision(Verdict verdict, Set<Flag> flags, List<Finding> findings) {}

    /** Whose number it is: "Moscow's 28.5 million". */
    private static final Pattern OWNER = Pattern.compile("(?:^|[ (])((?:[\\p{L}.]+ ){0,3}[\\p{L}.]+)['’]s? $");

    private final Statement statement;
    private final List<Judgement> judgements;

    /** @param judgements at least one */
    Decider(Statement statement, List<Judgement> judgements) {
        this.statement = statement;
        this.judgements = judgements;
    }

    Decision decide() {
        List<SourceEditions> sources = sources();
        var words = new LinkedHashMap<SourceEditions, Judgement>();
        String edition = NamedEdition.before(statement);
        sources.forEach(source -> words.put(source, source.word(namedEdition(source, edition))));
        return attributed(sources).map(source -> decision(source, words, false)).orElseGet(() -> unattributed(words));
    }

    private List<SourceEditions> sources() {
        Map<Source, List<Judgement>> bySource = judgements.stream()
                .collect(Collectors.groupingBy(
                        one -> one.column().edition().source(), LinkedHashMap::new, Collectors.toList()));
        return bySource.values().stream()
                .map(some -> new SourceEditions(some, statement.publishedOn()))
                .toList();
    }

    private String namedEdition(SourceEditions source, String before) {
        Attribution attribution = statement.claim().attribution();
        boolean other = attribution.isPresent() && !isNamed(attribution.who(), source.source());
        return other ? "" : attribution.edition().isEmpty() ? before : attribution.edition();
    }

    /**
     * Whose figures decide: the attributed source's; of a comparison of two, the other's. Who is called so goes before who may be
     * meant: "Moscow" is the ministry of that alias before any other office of Russia.
     */
    private Optional<SourceEditions> attributed(List<SourceEditions> sources) {
        Optional<Source> compared = ComparedSource.of(
                statement.claim(), sources.stream().map(SourceEditions::source).toList());
        String who = statement.claim().attribution().who();
        Optional<SourceEditions> right = rightBefore()
                .flatMap(words -> sources.stream()
                        .filter(source -> SourceNames.isNamedIn(words, source.source()))
                        .findFirst());
        if (compared.isEmpty() && right.isPresent()) {
            return right;
        }
        return sources.stream()
                .filter(source -> compared.map(source.source()::equals).orElseGet(() -> isNamed(who, source.source())))
                .min(Comparator.comparing(source -> !SourceNames.isCalled(who, source.source())));
    }

    /**
     * Where the name of whose number it is would stand: "Moscow's 28.5 million", "Moscow speaks of 28.5 million tonnes, the U.S.
     * Geological Survey of only 3.8 million"; but "Russia's 3.8 million tonnes" are what Russia has, whoever counted them.
     */
    private Optional<String> rightBefore() {
        String before = statement.sentence().substring(0, statement.at());
        Matcher owner = OWNER.matcher(before);
        if (owner.find()) {
            return Optional.of(owner.group(1));
        }
        int comma = Math.max(before.lastIndexOf(", "), before.lastIndexOf("; "));
        return Optional.of(before.substring(comma + 1)).filter(clause -> comma > 0);
    }

    /** Whether words name a source, by its own name or by the title of what it publishes: "Mineral Commodity Summaries". */
    private boolean isNamed(String who, Source source) {
        return SourceNames.means(who, source)
                || who.contains(" ")
                        && judgements.stream()
                                .map(judgement -> judgement.column().edition())
                                .anyMatch(edition -> edition.source().equals(source)
                                        && edition.title().contains(who));
    }

    private Decision unattributed(Map<SourceEditions, Judgement> words) {
        boolean supported = words.values().stream().anyMatch(Judgement::isSupported);
        boolean refuted = words.values().stream().anyMatch(Judgement::isRefuted);
        SourceEditions first = words.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<SourceEditions, Judgement> entry) -> weight(entry.getValue())))
                .orElseThrow()
                .getKey();
        return decision(first, words, supported && refuted);
    }

    /**
     * Support goes before refutation where the two do not clash, and a word that settles before one that does not; but whose older
     * edition has just this number is whose number it is, whatever others print.
     */
    private static int weight(Judgement judgement) {
        if (judgement.isSupported()) {
            return 0;
        }
        return judgement.reason() == Reason.EDITION_SUPERSEDED ? 1 : judgement.isRefuted() ? 2 : 3;
    }

    private Decision decision(SourceEditions decisive, Map<SourceEditions, Judgement> words, boolean clash) {
        Judgement word = words.get(decisive);
        boolean differs = words.values().stream().anyMatch(other -> isOpposite(word, other));
        Judgement noted = differs && !clash ? word.noting(others(decisive, words), Flag.SOURCES_DISAGREE) : word;
        Judgement deciding = clash
                ? noted.but(
                        Verdict.NOT_ENOUGH_EVIDENCE,
                        Reason.SOURCES_DISAGREE,
                        "The claim names no source, and " + others(decisive, words) + ".",
                        Flag.SOURCES_DISAGREE)
                : noted;
        Verdict verdict = clash ? Verdict.CONFLICTING_EVIDENCE : deciding.verdict();
        return new Decision(verdict, new TreeSet<>(deciding.flags()), findings(deciding, words));
    }

    private static boolean isOpposite(Judgement one, Judgement other) {
        return one.isSupported() && other.isRefuted() || one.isRefuted() && other.isSupported();
    }

    private static String others(SourceEditions decisive, Map<SourceEditions, Judgement> words) {
        return words.entrySet().stream()
                .filter(entry -> entry.getKey() != decisive && isOpposite(words.get(decisive), entry.getValue()))
                .map(entry -> "another source differs: " + entry.getValue().figuresInWords())
                .collect(Collectors.joining(", and "));
    }

    /** The deciding one, then its source's other editions, then the other sources, the newest first. */
    private List<Finding> findings(Judgement deciding, Map<SourceEditions, Judgement> words) {
        var findings = new ArrayList<Finding>();
        findings.add(deciding.finding(true));
        judgements.stream()
                .filter(one -> one.table() != deciding.table())
                .sorted(Comparator.comparing((Judgement one) -> !one.column()
                                .edition()
                                .source()
                                .equals(deciding.column().edition().source()))
                        .thenComparing(one -> one.column().edition().publishedOn(), Comparator.reverseOrder()))
                .forEach(one -> findings.add(one.finding(false)));
        return findings;
    }
}

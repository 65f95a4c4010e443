package org.plumbline.benchmark;

import edu.stanford.nlp.ie.NumberNormalizer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.util.CoreMap;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.plumbline.engine.mention.MentionFinder;
import org.plumbline.engine.mention.Mentions;
import org.plumbline.engine.claim.Reading;
import org.plumbline.engine.reading.ClaimFinder;

/**
 * How fast text becomes claims, beside a loop that only looks for digits (the floor) and a library that reads less: CoreNLP's
 * number classes (numbers only, no model). {@link Benchmarks} runs it and prints the table.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** Characters of the text: an article of 700 words, two to compare growth, and 300 pages. */
    @Param({"4300", "32000", "128000", "1800000"})
    public int characters;

    private final ClaimFinder claims = new ClaimFinder();
    private final MentionFinder mentions = new MentionFinder();
    private final Optional<LocalDate> day = Optional.of(LocalDate.of(2025, 3, 31));
    private String text;

    @Setup
    public void write() {
        text = NewsText.of(characters);
    }

    @Benchmark
    public int digitScanner() {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    @Benchmark
    public Mentions mentionFinder() {
        return mentions.find(text, day);
    }

    @Benchmark
    public Reading claimFinder() {
        return claims.find(text, day);
    }

    @Benchmark
    public List<CoreMap> coreNlpNumbers() {
        var tokens = new PTBTokenizer<CoreLabel>(
                        new StringReader(text), new CoreLabelTokenFactory(), "invertible=false,untokenizable=noneKeep")
                .tokenize();
        var document = new Annotation(text);
        document.set(CoreAnnotations.TokensAnnotation.class, tokens);
        return NumberNormalizer.findAndMergeNumbers(document);
    }
}

package org.plumbline.engine.phrase;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.Mentions;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.value.Span;

/** Cuts the sentences of a text into pieces: mentions first, then the longest phrases and names, then single words. */
public final class Cutter {

    /** A longer sentence is cut in two, so that no reader's work grows with more than this. */
    private static final int LONGEST_SENTENCE = 400;

    /** What a number's own noun may tell: the thing counted, or that it is counted only in a manner of speaking. */
    private static final Set<Role> INSIDE = EnumSet.of(Role.SUBJECT, Role.IDIOM, Role.HOLDER);

    private final Vocabulary vocabulary;

    public Cutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The sentences of a text, in order. */
    public List<Sentence> cut(Mentions mentions) {
        return new Cut(mentions).sentences();
    }

    /** One pass over one text. */
    private final class Cut {
        private final Mentions mentions;
        private final List<Token> tokens;
        private final List<Mention> numbers;
        private final List<Sentence> sentences = new ArrayList<>();
        private int token;
        private int mention;
        private int label;
        private int paragraph;

        Cut(Mentions mentions) {
            this.mentions = mentions;
            this.tokens = mentions.tokens();
            this.numbers = Ellipsis.resolved(mentions);
        }

        List<Sentence> sentences() {
            for (var span : mentions.sentences()) {
                skipBreaks(span);
                cut(span);
            }
            return sentences;
        }

        private void skipBreaks(Span sentence) {
            while (token < tokens.size()
                    && (isBreak(token) || tokens.get(token).span().end() <= sentence.start())) {
                paragraph += isBreak(token) ? 1 : 0;
                token++;
            }
        }

        private boolean isBreak(int i) {
            return tokens.get(i).kind() == Token.Kind.BREAK;
        }

        private void cut(Span sentence) {
            int end = token;
            while (end < tokens.size() && tokens.get(end).span().start() < sentence.end()) {
                end++;
            }
            var names = new NameFinder(vocabulary, tokens, token, end);
            var pieces = new ArrayList<Piece>();
            while (token < end) {
                if (isBreak(token)) {
                    token++;
                    paragraph++;
                } else {
                    pieces.add(next(end, names));
                }
                if (pieces.size() == LONGEST_SENTENCE) {
                    close(pieces);
                }
            }
            close(pieces);
        }

        private void close(List<Piece> pieces) {
            if (pieces.isEmpty()) {
                return;
            }
            var span = pieces.get(0).span().to(pieces.get(pieces.size() - 1).span());
            boolean closed = endsSentence(pieces);
            sentences.add(new Sentence(span, span.of(mentions.text()), pieces, paragraph, closed));
            pieces.clear();
        }

        private Piece next(int end, NameFinder names) {
            var number = mentionAt(token);
            if (number.isPresent() && !isPronoun(number.get())) {
                return takeNumber(number.get(), end);
            }
            var labelled = labelAt(token);
            if (labelled.isPresent()) {
                return take(endOf(labelled.get(), end), Optional.empty(), List.of(), false);
            }
            return phraseOrName(end, names);
        }

        private Piece phraseOrName(int end, NameFinder names) {
            int stop = Math.min(end, nextNumber());
            var phrase = vocabulary.longest(tokens, token, stop);
            var name = names.at(token, stop, phrase);
            if (name.found()) {
                return take(
                        name.end(),
                        Optional.empty(),
                        name.meanings(),
                        name.meanings().isEmpty());
            }
            return take(Math.max(phrase.end(), token + 1), Optional.empty(), phrase.meanings(), false);
        }

        /** "the one given by": "one" stands for a noun and counts nothing. */
        private boolean isPronoun(Mention number) {
            return token > 0
                    && tokens.get(token).is("one")
                    && tokens.get(token - 1).is("the")
                    && number.unit().dimension().startsWith("count");
        }

        /** A number ends before a superlative that its noun swallowed: "three" in "three largest holders". */
        private Piece takeNumber(Mention number, int end) {
            int stop = endOf(number.span(), end);
            for (int i = token + 1; i < stop; i++) {
                if (vocabulary.longest(tokens, i, stop).has(Role.SUPERLATIVE)) {
                    mention++;
                    return take(i, Optional.of(number), List.of(), false);
                }
            }
            return take(stop, Optional.of(number), meaningsOf(stop), false);
        }

        /** The senses of the phrase that a number is ("doubled"), and the thing its unit names ("barrels of crude oil"). */
        private List<Meaning> meaningsOf(int stop) {
            var meanings = new ArrayList<Meaning>();
            var phrase = vocabulary.longest(tokens, token, stop);
            if (phrase.end() == stop || phrase.has(Role.PAST)) {
                meanings.addAll(phrase.meanings());
            }
            for (int i = token + 1; i < stop; i++) {
                for (var meaning : vocabulary.longest(tokens, i, stop).meanings()) {
                    if (INSIDE.contains(meaning.role())) {
                        meanings.add(meaning);
                    }
                }
            }
            return meanings;
        }

        private Piece take(int end, Optional<Mention> number, List<Meaning> meanings, boolean name) {
            var first = tokens.get(token);
            var span = first.span().to(tokens.get(end - 1).span());
            var single = end == token + 1;
            var text = single ? first.text() : span.of(mentions.text());
            var lower = single ? first.lower() : text.toLowerCase();
            token = end;
            return new Piece(span, text, lower, number, meanings, name);
        }

        private Optional<Mention> mentionAt(int i) {
            int start = tokens.get(i).span().start();
            while (mention < numbers.size() && numbers.get(mention).span().end() <= start) {
                mention++;
            }
            return mention < numbers.size()
                            && mentions.mentions()
                                    .get(mention)
                                    .span()
                                    .overlaps(tokens.get(i).span())
                    ? Optional.of(numbers.get(mention))
                    : Optional.empty();
        }

        private Optional<Span> labelAt(int i) {
            var labels = mentions.labels();
            while (label < labels.size()
                    && labels.get(label).span().end() <= tokens.get(i).span().start()) {
                label++;
            }
            return label < labels.size()
                            && labels.get(label).span().overlaps(tokens.get(i).span())
                    ? Optional.of(labels.get(label).span())
                    : Optional.empty();
        }

        private int endOf(Span span, int end) {
            int i = token + 1;
            while (i < end && tokens.get(i).span().start() < span.end()) {
                i++;
            }
            return i;
        }

        /** The token at which the next mention or label starts; phrases and names never reach into one. */
        private int nextNumber() {
            int start = Math.min(startOfMention(), startOfLabel());
            int i = token + 1;
            while (i < tokens.size()
                    && i < token + NameFinder.LONGEST_NAME
                    && tokens.get(i).span().end() <= start) {
                i++;
            }
            return i;
        }

        private int startOfMention() {
            return mention < numbers.size() ? numbers.get(mention).span().start() : Integer.MAX_VALUE;
        }

        private int startOfLabel() {
            return label < mentions.labels().size()
                    ? mentions.labels().get(label).span().start()
                    : Integer.MAX_VALUE;
        }
    }

    private static boolean endsSentence(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= Math.max(0, pieces.size() - 3); i--) {
            if (pieces.get(i).isOneOf(".", "?", "!", "…")) {
                return true;
            }
            if (pieces.get(i).isWord() || pieces.get(i).number().isPresent()) {
                return pieces.get(i).text().endsWith(".");
            }
        }
        return false;
    }
}

package org.plumbline.engine.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.plumbline.engine.mention.Mention;
import org.plumbline.engine.mention.token.Token;
import org.plumbline.engine.mention.token.Tokens;
import org.plumbline.engine.value.Span;

/** A stretch of a text being cut: walks over its tokens once, with the numbers beside them. */
final class Cut {

    /** A longer sentence is cut in two, so that no reader's work grows with more than this. */
    private static final int LONGEST_SENTENCE = 400;

    private final Vocabulary vocabulary;
    private final Tokens tokens;
    private final NumberPlaces numbers;
    private final NumberSenses senses;
    private final Capitals capitals;
    private final List<Sentence> sentences = new ArrayList<>();
    private final Piece[] pieces;
    private int size;
    private int token;
    private int paragraph;

    /** @param paragraph how many paragraphs stand before it in its text */
    Cut(Vocabulary vocabulary, Tokens tokens, NumberPlaces numbers, int paragraph) {
        this.vocabulary = vocabulary;
        this.tokens = tokens;
        this.numbers = numbers;
        this.paragraph = paragraph;
        this.senses = new NumberSenses(vocabulary, tokens);
        this.capitals = new Capitals(tokens);
        this.pieces = new Piece[Math.min(LONGEST_SENTENCE, tokens.size())];
    }

    /** How many paragraphs stand before the token it has come to. */
    int paragraph() {
        return paragraph;
    }

    List<Sentence> sentences(List<Span> spans) {
        for (var span : spans) {
            skipBreaks(span);
            cut(endOf(span));
        }
        return sentences;
    }

    private void skipBreaks(Span sentence) {
        while (token < tokens.size() && (isBreak(token) || tokens.at(token).end() <= sentence.start())) {
            paragraph += isBreak(token) ? 1 : 0;
            token++;
        }
    }

    private boolean isBreak(int i) {
        return tokens.at(i).kind() == Token.Kind.BREAK;
    }

    private int endOf(Span sentence) {
        int end = token;
        while (end < tokens.size() && tokens.at(end).start() < sentence.end()) {
            end++;
        }
        return end;
    }

    private void cut(int end) {
        var names = new NameFinder(vocabulary, tokens, capitals, token, end);
        while (token < end) {
            if (isBreak(token)) {
                token++;
                paragraph++;
            } else {
                pieces[size++] = next(end, names);
            }
            if (size == pieces.length) {
                close();
            }
        }
        close();
    }

    private void close() {
        if (size > 0) {
            sentences.add(new Sentence(tokens.text(), Arrays.copyOf(pieces, size), paragraph));
            size = 0;
        }
    }

    private Piece next(int end, NameFinder names) {
        int number = numbers.mentionAt(token);
        if (number >= 0 && isStandIn(numbers.mention(number))) {
            numbers.pass();
            return phrase(token + 1, Senses.NONE);
        }
        if (number >= 0 && !isPronoun(numbers.mention(number))) {
            return number(numbers.mention(number), end);
        }
        int label = numbers.labelAt(token);
        return label < 0 ? phraseOrName(end, names) : label(numbers.endOf(numbers.label(label), token, end));
    }

    /** A label is a word of the vocabulary only where it is one as a whole: "no one". */
    private Piece label(int end) {
        var phrase = vocabulary.longest(tokens, token, end);
        return phrase(end, phrase.end() == end ? phrase.senses() : Senses.NONE);
    }

    /** "the one given by": "one" stands for a noun and counts nothing. */
    private boolean isPronoun(Mention number) {
        return tokens.at(token).is("one")
                && tokens.at(token - 1).is("the")
                && number.unit().dimension().startsWith("count");
    }

    /** "one of the largest", "one in Paris" count nothing worth a claim; "only one of the 36" does. */
    private boolean isStandIn(Mention number) {
        var one = tokens.at(token);
        boolean counts = tokens.at(token - 1).is("only") || tokens.at(token - 1).is("just");
        boolean ofThem = tokens.at(token + 1).is("of");
        return one.is("one") && (ofThem || number.span().equals(one.span())) && !counts;
    }

    /** A number ends before a superlative that its noun swallowed: "three" in "three largest holders". */
    private Piece number(Mention number, int end) {
        int stop = numbers.endOf(number.span(), token, end);
        int superlative = senses.superlative(token, stop);
        if (superlative > 0) {
            numbers.pass();
            return Piece.number(tokens, token, goTo(superlative), Senses.NONE, number);
        }
        var found = senses.of(token, stop);
        return Piece.number(tokens, token, goTo(stop), found, number);
    }

    private Piece phraseOrName(int end, NameFinder names) {
        if (isPlain(tokens.at(token))) {
            return phrase(token + 1, Senses.NONE);
        }
        int stop = Math.min(end, numbers.nextStart(token, NameFinder.LONGEST_NAME));
        var phrase = vocabulary.longest(tokens, token, stop);
        var acrossOne = tokens.at(stop).is("one") ? acrossOne(stop, end) : Match.NONE;
        if (acrossOne.found()) {
            return phrase(acrossOne.end(), acrossOne.senses());
        }
        var name = names.at(token, stop, phrase);
        if (!name.found()) {
            return phrase(Math.max(phrase.end(), token + 1), phrase.senses());
        }
        return name.senses().isEmpty()
                ? Piece.name(tokens, token, goTo(name.end()))
                : phrase(name.end(), name.senses());
    }

    /** "not one of the": a phrase of the vocabulary with a "one" within that counts nothing. */
    private Match acrossOne(int one, int end) {
        var phrase = vocabulary.longest(tokens, token, Math.min(end, token + NameFinder.LONGEST_NAME));
        return phrase.end() > one + 1 ? phrase : Match.NONE;
    }

    /** Whether a word begins neither a phrase nor a name. */
    private boolean isPlain(Token word) {
        return !word.isCapitalised() && !vocabulary.begins(word);
    }

    private Piece phrase(int end, Senses found) {
        return Piece.phrase(tokens, token, goTo(end), found);
    }

    private int goTo(int end) {
        token = end;
        return end;
    }
}

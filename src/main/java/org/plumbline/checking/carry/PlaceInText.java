package org.plumbline.checking.carry;

/**
 * Where a sentence stands, as annotations on the web say it: its words, what comes right before and after it, and its position.
 *
 * @param exact the sentence
 * @param prefix the sentence before it; "" at the beginning
 * @param suffix the sentence after it; "" at the end
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">W3C Web Annotation: TextQuoteSelector, TextPositionSelector</a>
 */
record PlaceInText(String exact, String prefix, String suffix) {

    static PlaceInText of(SentenceList text, int index) {
        return new PlaceInText(text.at(index), text.at(index - 1), text.at(index + 1));
    }

    /** Whether the same stands before it in both texts (nothing, where both begin with it), or the same sentence after it. */
    boolean neighbours(PlaceInText other) {
        return prefix.equals(other.prefix) || !suffix.isEmpty() && suffix.equals(other.suffix);
    }
}

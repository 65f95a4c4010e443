package org.plumbline.web;

import jakarta.validation.ConstraintViolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is wrong with a form, by field name.
 *
 * @param messages the message beside each field that has one, in the order they were found
 */
public record FormErrors(Map<String, String> messages) {

    public static final FormErrors NONE = new FormErrors(Map.of());

    public static <T> FormErrors of(Set<ConstraintViolation<T>> violations) {
        var messages = new LinkedHashMap<String, String>();
        violations.forEach(v -> messages.putIfAbsent(v.getPropertyPath().toString(), v.getMessage()));
        return new FormErrors(messages);
    }

    public static FormErrors on(String field, String message) {
        return new FormErrors(Map.of(field, message));
    }

    /** The same with one more, unless the field has one already. */
    public FormErrors and(String field, String message) {
        var all = new LinkedHashMap<>(messages);
        all.putIfAbsent(field, message);
        return new FormErrors(all);
    }

    public boolean any() {
        return !messages.isEmpty();
    }

    /** The message for a field, "" for none: the name templates use. */
    public String at(String field) {
        return messages.getOrDefault(field, "");
    }

    /** All of them in one line, for somebody who sees no form: "title: Give the headline; url: …". */
    @Override
    public String toString() {
        return messages.entrySet().stream()
                .map(error -> error.getKey() + ": " + error.getValue())
                .collect(Collectors.joining("; "));
    }
}

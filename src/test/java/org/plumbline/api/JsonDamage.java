package org.plumbline.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Damages JSON: a value put in another's place, a field doubled, renamed or lost; or bytes changed, lost or repeated. */
final class JsonDamage {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1e400",
            "1e-400",
            "99999999999999999999",
            "2.5",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"\\uffff\\u202e\"",
            "\"2025-13-01\"",
            "\"0000-00-00\"",
            "\"-\"",
            "\"%\"",
            "\"1e9999\"",
            "\"" + "9".repeat(2000) + "\"",
            "\"1,2,3,4 5 6\"",
            "\"million million t\"",
            "\"per per\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"\": 1}",
            "\"total\"",
            "\"withheld\"",
            "\"2024\"",
            "\"W\"",
            "\"2023-04/2024-03\"",
            "\">\"",
            "\"NaN\"",
            "\"½\"",
            "\"٣\"");

    private final Random random;

    JsonDamage(Random random) {
        this.random = random;
    }

    String toValues(String json) {
        try {
            var tree = JSON.readTree(json);
            for (int i = 0; i <= random.nextInt(3); i++) {
                damageOne(tree);
            }
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON to begin with: " + json, e);
        }
    }

    private void damageOne(JsonNode tree) throws JsonProcessingException {
        var containers = new ArrayList<JsonNode>();
        collect(tree, containers);
        var chosen = any(containers);
        if (chosen instanceof ObjectNode object) {
            damage(object);
        } else if (chosen instanceof ArrayNode array) {
            array.add(JSON.readTree(any(VALUES)));
        }
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainerNode()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private void damage(ObjectNode object) throws JsonProcessingException {
        var names = new ArrayList<String>();
        object.fieldNames().forEachRemaining(names::add);
        if (names.isEmpty()) {
            return;
        }
        var name = any(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.set(name + "s", object.remove(name));
            case 2 -> object.set(name, object.get(any(names)));
            default -> object.set(name, JSON.readTree(any(VALUES)));
        }
    }

    byte[] toBytes(byte[] json) {
        var damaged = json.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(damaged.length);
            int length = Math.min(random.nextInt(20), damaged.length - at);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged = without(damaged, at, length);
                default -> System.arraycopy(json, random.nextInt(json.length - 20), damaged, at, length);
            }
        }
        return damaged;
    }

    private static byte[] without(byte[] bytes, int at, int length) {
        var shorter = new byte[bytes.length - length];
        System.arraycopy(bytes, 0, shorter, 0, at);
        System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
        return shorter;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}

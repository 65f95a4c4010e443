package org.plumbline.api.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.plumbline.web.json.JsonRefusal;

/** Reads a figure that is a string, kept as printed, or a JSON number, written out in full: 2.5e6 is "2500000". */
final class PrintedNumber extends StdDeserializer<String> {

    private static final int MOST_ZEROS = 100;

    PrintedNumber() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        return json.currentToken().isNumeric() ? number(json) : context.readValue(json, String.class);
    }

    private static String number(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return json.getText();
        }
        try {
            return plain(new BigDecimal(json.getText()));
        } catch (ArithmeticException | NumberFormatException tooLarge) {
            throw new JsonRefusal(json, "no figure has so many digits");
        }
    }

    private static String plain(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_ZEROS) {
            throw new ArithmeticException("Scale " + number.scale());
        }
        return number.toPlainString();
    }
}

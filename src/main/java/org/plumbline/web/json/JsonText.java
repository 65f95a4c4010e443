package org.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.plumbline.web.UnfitCharacter;

/** Reads a text: a JSON string, never a number taken for one, and of characters that can be stored. */
public final class JsonText extends StdScalarDeserializer<String> {

    JsonText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (json.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, json);
        }
        var text = json.getText();
        var unfit = UnfitCharacter.in(text);
        if (unfit.isPresent()) {
            throw new JsonRefusal(json, unfit.get().describe());
        }
        return text;
    }
}

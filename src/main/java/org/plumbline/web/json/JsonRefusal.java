package org.plumbline.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value in a JSON text that we do not take, with the reason in our own words. */
public final class JsonRefusal extends JsonMappingException {

    /** @param reason what is wrong with the value the parser stands at: "no figure has so many digits" */
    public JsonRefusal(JsonParser json, String reason) {
        super(json, reason);
    }
}

package org.plumbline.web.error;

/** What a status means, and what to do about it, in words. */
final class HttpTrouble {

    private HttpTrouble() {}

    static String describe(int status) {
        return switch (status) {
            case 400 -> "A part of the request could not be read. Check its fields and try again.";
            case 405 -> "This address takes another kind of request. Start from the home page or the API description.";
            case 406 -> "This answer does not come in the format asked for.";
            case 413 -> "More was sent than is taken at once. Send it in parts.";
            case 415 -> "This address does not take that content type. The API description says which it does.";
            case 503 -> "Plumbline is busy. Nothing was changed; try again in a few seconds.";
            default -> "The request could not be carried out. Nothing was changed.";
        };
    }
}

package org.plumbline.web;

/**
 * The server will not do what was asked, for a reason the person can act on. Shown as a page or as a problem detail.
 */
public class Refusal extends RuntimeException {

    private final int status;
    private final String title;

    /**
     * @param status the HTTP status: 400 not understood, 403 not yours to do, 404 not there, 409 overtaken, 413 too large
     * @param title what was refused, a few words: "Not yours to decide"
     * @param detail what was wrong, where, and what to do
     */
    public Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    public static Refusal badRequest(String detail) {
        return new Refusal(400, "Not understood", detail);
    }

    public static Refusal notFound(String detail) {
        return new Refusal(404, "Not here", detail);
    }

    public static Refusal forbidden(String title, String detail) {
        return new Refusal(403, title, detail);
    }

    public static Refusal conflict(String title, String detail) {
        return new Refusal(409, title, detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return getMessage();
    }
}

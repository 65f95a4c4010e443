package org.plumbline.audit;

/**
 * A line of the log, by number and hash: its head, a checkpoint, what a report printed.
 *
 * @param sequence the number of the event; 0 before the first
 * @param hash of the event, 64 hexadecimal digits; zeros before the first
 */
public record Place(long sequence, String hash) {

    public static final Place START = new Place(0, "0".repeat(64));

    public static Place of(AuditEvent event) {
        return new Place(event.sequence(), event.hash());
    }
}

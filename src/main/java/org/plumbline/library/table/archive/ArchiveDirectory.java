package org.plumbline.library.table.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.plumbline.library.table.FileTooLargeException;
import org.plumbline.library.table.UnreadableFileException;

/** The last part of a ZIP archive, which lists its entries: measured before anybody builds a million of them. */
final class ArchiveDirectory {

    private static final int END = 0x06054B50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int LEAST_ENTRY = 46;
    private static final int LONG_ENTRY = 600;

    private final int length;
    private final int announced;

    private ArchiveDirectory(int length, int announced) {
        this.length = length;
        this.announced = announced;
    }

    /** @throws UnreadableFileException if there is none where it belongs */
    static ArchiveDirectory of(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int least = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
        for (int end = bytes.length - END_LENGTH; end >= least; end--) {
            if (buffer.getInt(end) == END) {
                return before(end, buffer);
            }
        }
        throw new UnreadableFileException("The archive breaks off before its end. Download it again.");
    }

    private static ArchiveDirectory before(int end, ByteBuffer buffer) {
        int start = buffer.getInt(end + 16);
        if (start < 0 || start > end) {
            throw new UnreadableFileException(
                    "The archive is larger than it may be, or its list of entries is not where it belongs. Pack it again.");
        }
        return new ArchiveDirectory(end - start, Short.toUnsignedInt(buffer.getShort(end + 10)));
    }

    void refuseMoreThan(int most) {
        if (announced > most || length > Math.max(most, 10) * LONG_ENTRY || length / LEAST_ENTRY < announced) {
            throw tooMany(most);
        }
    }

    static FileTooLargeException tooMany(int most) {
        return new FileTooLargeException(
                "The archive has more than %,d entries. Upload the table that you need by itself.".formatted(most));
    }
}

package org.plumbline.library.storing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.library.format.FigureFile;
import org.plumbline.library.format.FigureReceiver;
import org.plumbline.library.format.FigureRow;
import org.plumbline.library.format.RefusedCell;
import org.plumbline.library.table.UnreadableFileException;

@DisplayName("A file that is read ahead")
class ReadAheadTest {

    private final ReadAhead ahead = new ReadAhead();
    private final List<Integer> taken = new ArrayList<>();

    @AfterEach
    void close() {
        ahead.close();
    }

    /** A file that says what {@code reading} hands over. */
    private record Scripted(Consumer<FigureReceiver> reading) implements FigureFile {

        @Override
        public List<String> unread() {
            return List.of();
        }

        @Override
        public void read(FigureReceiver receiver) {
            reading.accept(receiver);
        }
    }

    /** Keeps the numbers of the rows, and stops at one. */
    private FigureReceiver takingUpTo(int last) {
        return new FigureReceiver() {
            @Override
            public void row(FigureRow row) {
                throw new AssertionError("There are none");
            }

            @Override
            public void refused(RefusedCell cell) {
                if (cell.row() > last) {
                    throw new IllegalStateException("Enough");
                }
                taken.add(cell.row());
            }
        };
    }

    private static void hand(int rows, FigureReceiver receiver) {
        for (int row = 1; row <= rows; row++) {
            receiver.refused(new RefusedCell(row, "", "", ""));
        }
    }

    @Test
    @DisplayName("comes whole and in its order")
    void inOrder() {
        ahead.read(new Scripted(receiver -> hand(25_001, receiver)), takingUpTo(Integer.MAX_VALUE));
        assertThat(taken).hasSize(25_001).isSorted().startsWith(1).endsWith(25_001);
    }

    @Test
    @DisplayName("fails where it breaks off, after everything before that was taken")
    void breaksOff() {
        var broken = new Scripted(receiver -> {
            hand(1500, receiver);
            throw new UnreadableFileException("It breaks off.");
        });
        assertThatThrownBy(() -> ahead.read(broken, takingUpTo(Integer.MAX_VALUE)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("It breaks off.");
        assertThat(taken).hasSize(1500);
    }

    @Test
    @DisplayName("is read no further when nobody takes it any more, and the fault of the taker is the one that is told")
    void cancelled() {
        var over = new AtomicBoolean();
        var endless = new Scripted(receiver -> {
            try {
                hand(Integer.MAX_VALUE, receiver);
            } finally {
                over.set(true);
            }
        });
        assertThatThrownBy(() -> ahead.read(endless, takingUpTo(4000))).hasMessage("Enough");
        assertThat(taken).hasSize(4000);
        assertThat(over).isTrue();
    }
}

package org.plumbline.library.storing;

import java.sql.SQLException;

/** The database did not take the figures; nothing of them stays. */
public final class StoringFailedException extends RuntimeException {

    StoringFailedException(SQLException cause) {
        super("The database did not take the figures", cause);
    }
}

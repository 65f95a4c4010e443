package org.plumbline.account.signin;

/** Too many wrong passwords for this name or from this address in the last ten minutes. */
final class TooManyFailuresException extends RuntimeException {

    TooManyFailuresException() {
        super("Too many wrong passwords; wait ten minutes");
    }
}

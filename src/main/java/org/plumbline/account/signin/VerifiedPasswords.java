package org.plumbline.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.plumbline.account.session.Token;

/**
 * Remembers which password, sent from which address, fitted which stored hash, so that a program that signs every request pays
 * for Argon2 once, and as many of its requests at once as it likes count as no guesses. Who guesses elsewhere gains nothing by it.
 * Only keyed digests are held, under a key that dies with the process; a changed password has another stored hash and so
 * is unknown here at once.
 */
@ApplicationScoped
class VerifiedPasswords {

    private static final int MOST = 500;
    private static final String HMAC = "HmacSHA256";

    private final SecretKeySpec key =
            new SecretKeySpec(Token.random().secret().getBytes(StandardCharsets.US_ASCII), HMAC);
    private final Set<String> digests = Collections.synchronizedSet(Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    }));

    boolean contains(String password, String storedHash, String address) {
        return digests.contains(digest(password, storedHash, address));
    }

    void add(String password, String storedHash, String address) {
        digests.add(digest(password, storedHash, address));
    }

    private String digest(String password, String storedHash, String address) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update((storedHash + '\n' + address + '\n').getBytes(StandardCharsets.UTF_8));
            return Token.hex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + HMAC, e);
        }
    }
}

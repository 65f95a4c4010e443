package org.plumbline.checking.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.plumbline.engine.check.Checker;

/** Which engine this is: its version, and a hash over the files that hold its vocabulary and rules. */
@ApplicationScoped
public class EngineRelease {

    private static final String RULES = "org/plumbline/engine";

    private final String version;
    private final String rulesHash;

    EngineRelease(@ConfigProperty(name = "quarkus.application.version") String version) {
        this.version = version;
        this.rulesHash = hashOfRules();
    }

    public String version() {
        return version;
    }

    public String rulesHash() {
        return rulesHash;
    }

    private static String hashOfRules() {
        try {
            var home = Path.of(Checker.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(home)) {
                return hash(home);
            }
            try (var jar = FileSystems.newFileSystem(home)) {
                return hash(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The engine's rule files cannot be read", e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The engine does not know where it is", e);
        }
    }

    private static String hash(Path home) throws IOException {
        var digest = sha256();
        for (var file : ruleFiles(home.resolve(RULES))) {
            digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
            try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> ruleFiles(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}

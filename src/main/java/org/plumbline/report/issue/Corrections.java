package org.plumbline.report.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plumbline.article.ArticleVersion;
import org.plumbline.audit.AuditEvent;
import org.plumbline.audit.AuditEventRepository;
import org.plumbline.checking.CheckedClaims;
import org.plumbline.checking.claim.CheckedClaim;

/** Tells what a report puts right: each word of the last final one that is not said any more, and all that was corrected before. */
@ApplicationScoped
@Transactional
public class Corrections {

    /** What brings an approved word down, as the log calls it. */
    private static final Set<String> CAUSES = Set.of("claim.taken-up", "claim.voided", "claim.removed", "claim.waived");

    private final IssuedReports issued;
    private final CheckedClaims claims;
    private final AuditEventRepository events;

    Corrections(IssuedReports issued, CheckedClaims claims, AuditEventRepository events) {
        this.issued = issued;
        this.claims = claims;
        this.events = events;
    }

    /** @param now what is said of each claim of the text as it stands */
    public List<CorrectionNotice> since(ArticleVersion text, List<Word> now) {
        return issued.latest(text.article().id())
                .map(last -> {
                    var all = new ArrayList<>(last.corrections());
                    all.addAll(new Comparison(last, text, now).notices());
                    return List.copyOf(all);
                })
                .orElse(List.of());
    }

    /** The last final report against what is said now. */
    private final class Comparison {

        private final IssuedReport last;
        private final ArticleVersion text;
        private final Map<Long, Word> successors = new HashMap<>(); // by the claim and all that it continues
        private final Map<Long, List<Long>> lines = new HashMap<>();

        Comparison(IssuedReport last, ArticleVersion text, List<Word> now) {
            this.last = last;
            this.text = text;
            now.forEach(this::follow);
        }

        private void follow(Word word) {
            var line = line(word.claimId());
            line.forEach(claim -> {
                successors.put(claim, word);
                lines.put(claim, line);
            });
        }

        private List<Long> line(long claimId) {
            var line = new ArrayList<Long>();
            Optional<Long> next = Optional.of(claimId);
            while (next.isPresent()) {
                line.add(next.get());
                next = before(claims.find(next.get()));
            }
            return line;
        }

        private Optional<Long> before(CheckedClaim claim) {
            return claim.earlier();
        }

        List<CorrectionNotice> notices() {
            return last.words().stream()
                    .filter(word -> !successors.containsKey(word.claimId())
                            || !successors.get(word.claimId()).saysTheSameAs(word))
                    .map(this::notice)
                    .toList();
        }

        private CorrectionNotice notice(Word said) {
            var cause = cause(said.claimId());
            return new CorrectionNotice(
                    said.claimId(),
                    said.inFull(),
                    Optional.ofNullable(successors.get(said.claimId()))
                            .map(Word::inFull)
                            .orElse("The text no longer says this."),
                    cause.map(AuditEvent::happenedAt).orElse(text.receivedAt()),
                    cause.map(event -> event.after().replaceFirst("^OPEN: ", ""))
                            .orElse("version %d of the text".formatted(text.number())));
        }

        private Optional<AuditEvent> cause(long claimId) {
            return lines.getOrDefault(claimId, List.of(claimId)).stream()
                    .flatMap(claim -> events.about("claim " + claim).stream())
                    .filter(event -> CAUSES.contains(event.action())
                            && event.happenedAt().isAfter(last.issuedAt()))
                    .max(Comparator.comparing(AuditEvent::sequence));
        }
    }
}

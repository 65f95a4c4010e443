package org.plumbline.review.queue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.plumbline.review.word.Rating;

/** What the rules of four eyes say of one claim, written down a second time and as plainly as possible. */
final class ModelClaim {

    /** A step somebody takes. */
    enum Step {
        ASSESS,
        SUBMIT,
        WITHDRAW,
        WAIVE,
        REOPEN,
        TAKE_UP,
        APPROVE,
        REJECT,
        FIX,
        OPINE_SAME,
        OPINE_OTHER,
        TOUCH,
        CHANGE
    }

    String state = "OPEN";
    final Set<String> authors = new TreeSet<>();
    final List<String> approvers = new ArrayList<>();
    final List<String> log = new ArrayList<>();
    String submitter = "";
    Rating rating;
    int needed;
    boolean blind;
    boolean rejected;
    boolean voided;
    boolean supported;
    boolean twoWanted;
    boolean blindWanted;

    /** @return 200, or the status of the refusal, which changes nothing */
    int take(Step step, String who) {
        return switch (step) {
            case ASSESS -> when(state.equals("OPEN"), () -> assess(who));
            case SUBMIT -> when(state.equals("OPEN") && rating != null, () -> submit(who));
            case WAIVE -> when(state.equals("OPEN"), () -> to("WAIVED", "waived"));
            case REOPEN -> when(state.equals("WAIVED"), () -> to("OPEN", "reopened"));
            case TAKE_UP -> when(state.equals("APPROVED"), () -> takeUp());
            case WITHDRAW ->
                !state.equals("SUBMITTED")
                        ? 409
                        : !who.equals(submitter) ? 403 : when(true, () -> to("OPEN", "withdrawn"));
            case APPROVE -> decide(who, !blind, () -> approve(who));
            case REJECT -> decide(who, true, () -> reject());
            case FIX -> decide(who, !blind, () -> fix(who));
            case OPINE_SAME -> decide(who, blind, () -> approve(who));
            case OPINE_OTHER -> decide(who, blind, () -> reject());
            case TOUCH -> when(true, () -> touch(who));
            case CHANGE -> when(true, () -> change());
        };
    }

    private static int when(boolean allowed, Runnable step) {
        if (!allowed) {
            return 409;
        }
        step.run();
        return 200;
    }

    private int decide(String who, boolean asked, Runnable step) {
        if (!state.equals("SUBMITTED")) {
            return 409;
        }
        return authors.contains(who) || approvers.contains(who) ? 403 : when(asked, step);
    }

    private void to(String next, String event) {
        state = next;
        log.add("claim." + event);
        if (next.equals("WAIVED")) {
            voided = false;
        }
    }

    private void assess(String who) {
        authors.add(who);
        rating = Rating.WRONG;
        log.add("claim.assessed");
    }

    private void submit(String who) {
        authors.add(who);
        approvers.clear();
        submitter = who;
        needed = twoWanted ? 2 : 1;
        blind = blindWanted;
        rejected = false;
        voided = false;
        to("SUBMITTED", "submitted");
    }

    private void approve(String who) {
        approvers.add(who);
        to(approvers.size() == needed ? "APPROVED" : "SUBMITTED", "approved");
    }

    private void reject() {
        rejected = true;
        to("OPEN", "rejected");
    }

    private void fix(String who) {
        reject();
        assess(who);
    }

    private void takeUp() {
        voided = true;
        to("OPEN", "taken-up");
    }

    private void touch(String who) {
        authors.add(who);
        if (approvers.contains(who)) {
            end();
        }
    }

    private void change() {
        supported = !supported;
        end();
    }

    private void end() {
        if (state.equals("SUBMITTED") || state.equals("APPROVED")) {
            voided = true;
            to("OPEN", "voided");
        }
    }

    boolean waitsFor(String reviewer) {
        return state.equals("SUBMITTED") && !authors.contains(reviewer) && !approvers.contains(reviewer);
    }

    boolean cameBackTo(String editor) {
        return state.equals("OPEN") && editor.equals(submitter) && (rejected || voided);
    }
}

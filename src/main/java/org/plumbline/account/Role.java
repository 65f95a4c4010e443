package org.plumbline.account;

/** What a person may do. One person may hold several; that nobody decides their own work holds for all. */
public enum Role {
    EDITOR("Editor", "articles, library, assessments"),
    REVIEWER("Reviewer", "approves or rejects"),
    ADMIN("Administrator", "accounts and settings");

    private final String title;
    private final String task;

    Role(String title, String task) {
        this.title = title;
        this.task = task;
    }

    public String title() {
        return title;
    }

    public String task() {
        return task;
    }
}

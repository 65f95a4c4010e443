package org.plumbline.checking.event;

/** The newest text of this article was checked: which claims count, and with which verdicts, is written down. */
public record TextChecked(long articleId) {}

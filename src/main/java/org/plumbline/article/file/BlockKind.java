package org.plumbline.article.file;

/** What a paragraph of a page is. */
public enum BlockKind {
    HEADLINE,
    BODY,
    CAPTION,
    /** Menus, newsletters, page numbers: what the page has and the article does not. */
    FURNITURE
}

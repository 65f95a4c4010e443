package org.plumbline.article.file.kind;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.plumbline.article.file.BlockKind;
import org.plumbline.article.file.FileReading;
import org.plumbline.article.file.Page;
import org.plumbline.article.file.Progress;

/**
 * Web pages. Which paragraphs are the article is found by Readability's rules; all others are furniture. Nothing of the markup
 * is kept: what comes out is text.
 */
final class HtmlReading implements FileReading {

    private static final String NOWHERE = "https://localhost/";

    /** What holds no text to read, or text that no reader sees. */
    private static final String UNSEEN =
            "script,style,noscript,template,svg,math,iframe,frame,object,embed,applet,form,select,textarea,button,input,"
                    + "audio,video,canvas,dialog,[hidden],[aria-hidden=true]";

    /** Readability takes long over pages nested deeper than any that was written by hand or by a newsroom's system. */
    private static final int DEEPEST = 200;

    private static final String ASIDE = "nav,header,footer,aside,[role=navigation],[role=banner],[role=contentinfo],"
            + "[role=complementary],[class*=newsletter],[class*=cookie],[class*=share],[class*=related]";

    @Override
    public Page read(byte[] content, Progress progress) throws IOException {
        return page(Jsoup.parse(new ByteArrayInputStream(content), null, NOWHERE));
    }

    private static Page page(Document document) {
        var data = new PageData(document);
        var title = data.title();
        var publishedOn = data.publishedOn();
        document.select(UNSEEN).remove();
        document.outputSettings().prettyPrint(false);
        var article = depth(document) > DEEPEST ? Set.<String>of() : articleText(document.html());
        return new Page(
                title,
                publishedOn,
                HtmlBlocks.in(document.body()).stream()
                        .map(part -> part.asBlock(kind(part, title, article)))
                        .toList());
    }

    private static BlockKind kind(HtmlBlocks.Part part, String title, Set<String> article) {
        if (part.text().equals(title)) {
            return BlockKind.HEADLINE;
        }
        boolean furniture = article.isEmpty() ? isAside(part.element()) : !article.contains(squeezed(part.text()));
        if (part.isCaption() && !isAside(part.element())) {
            return BlockKind.CAPTION;
        }
        return furniture ? BlockKind.FURNITURE : BlockKind.BODY;
    }

    private static boolean isAside(Element element) {
        return element.closest(ASIDE) != null;
    }

    private static int depth(Document document) {
        var deepest = new int[1];
        document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0];
    }

    /** The paragraphs that Readability takes for the article; none when it finds none, as in a short fragment. */
    private static Set<String> articleText(String html) {
        var found = new Readability4J(NOWHERE, html).parse().getArticleContent();
        var texts = new HashSet<String>();
        for (var part : found == null ? List.<HtmlBlocks.Part>of() : HtmlBlocks.in(found)) {
            texts.add(squeezed(part.text()));
        }
        return texts;
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    }
}

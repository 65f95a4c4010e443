/** How files and pages become articles: they arrive, are read, shown for correction, and received. */
package org.plumbline.article.intake;

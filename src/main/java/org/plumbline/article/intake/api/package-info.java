/** Files that become articles, for programs: sent, read, corrected, received. */
package org.plumbline.article.intake.api;

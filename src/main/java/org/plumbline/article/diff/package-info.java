/** How one text became another, word by word. */
package org.plumbline.article.diff;

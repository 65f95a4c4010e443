/** The pages where a file is sent and what was found in it is corrected. */
package org.plumbline.article.intake.page;

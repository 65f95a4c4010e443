/** The page of one review and the forms that move it. */
package org.plumbline.review.page;

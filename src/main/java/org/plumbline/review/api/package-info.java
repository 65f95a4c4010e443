/** The steps of a review for programs. */
package org.plumbline.review.api;

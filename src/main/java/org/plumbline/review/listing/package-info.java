/** The list of all claims that count, each with what it can be looked for by. */
package org.plumbline.review.listing;

/** What people say of a claim, as values that cannot be wrong: ratings, opinions, rulings, waivers, and the evidence they are about. */
package org.plumbline.review.word;

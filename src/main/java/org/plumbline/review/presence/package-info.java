/** Who else has a claim open: a word to colleagues, never a lock. */
package org.plumbline.review.presence;

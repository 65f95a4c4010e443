/** The queue of all claims, by where they stand and who has them. */
package org.plumbline.review.queue;

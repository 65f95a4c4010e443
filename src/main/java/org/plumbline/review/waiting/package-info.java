/** What waits for a reviewer. */
package org.plumbline.review.waiting;

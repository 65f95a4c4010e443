/** What waits for whom: the reviewers' queue and the home page. */
package org.plumbline.review.queue;

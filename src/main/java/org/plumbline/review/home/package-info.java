/** What waits for whom, on the home page. */
package org.plumbline.review.home;

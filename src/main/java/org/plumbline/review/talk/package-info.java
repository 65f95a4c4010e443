/** What people say to each other about a claim, and what is to be asked of the author. */
package org.plumbline.review.talk;

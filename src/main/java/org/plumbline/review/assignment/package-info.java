/** Who has been given which claim. It says who is expected to act, and keeps nobody else from acting. */
package org.plumbline.review.assignment;

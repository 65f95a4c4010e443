/** One step on many claims, and the last step taken back: each claim keeps its own rule. */
package org.plumbline.review.bulk;

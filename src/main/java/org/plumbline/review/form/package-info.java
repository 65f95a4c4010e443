/** What a person typed on a card. */
package org.plumbline.review.form;

/** What a check tells those who hold something on a claim; always in the transaction that does it. */
package org.plumbline.checking.event;

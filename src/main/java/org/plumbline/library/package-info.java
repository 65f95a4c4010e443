/** What everything about the library shares: its revision, who entered what, what it tells others and asks of them. */
package org.plumbline.library;

/** Uploads that wait for their editor's word: how many, how large, how long. */
package org.plumbline.library.waiting;

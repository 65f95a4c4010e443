/** What editors chose to hold claims to, remembered by wording for the next claim like it. */
package org.plumbline.checking.memory;

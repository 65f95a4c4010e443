/** What an editor changes at one claim: how it is read, what it is held to, what is remembered of that. */
package org.plumbline.workbench.claim;

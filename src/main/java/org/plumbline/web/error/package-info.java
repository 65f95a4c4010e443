/** Refusals and trouble as pages, and as problem details for programs. */
package org.plumbline.web.error;

/** The pages of the log and its download. */
package org.plumbline.audit.page;

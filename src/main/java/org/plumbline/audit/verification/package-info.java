/** Whether the log is as it was written: all of it, since the last time, or up to a head that a report printed. */
package org.plumbline.audit.verification;

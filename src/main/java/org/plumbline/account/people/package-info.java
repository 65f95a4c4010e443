/** Who works here: invitations, roles, who is let in and who no longer. */
package org.plumbline.account.people;

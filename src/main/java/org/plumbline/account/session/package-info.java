/** Sessions in the database, and the cookie that names one. */
package org.plumbline.account.session;

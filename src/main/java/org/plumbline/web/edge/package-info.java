/** Where bad requests are turned away before any feature sees them. */
package org.plumbline.web.edge;

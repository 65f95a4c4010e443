/** What the desk calls the entities its figures are about, besides the names Plumbline knows. */
package org.plumbline.library.entity;

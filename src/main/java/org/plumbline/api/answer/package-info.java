/** What a program is told. */
package org.plumbline.api.answer;

/** From compiled text and one place's figures to the place's document; and which figure printed what. */
package statesheet.template.fill;

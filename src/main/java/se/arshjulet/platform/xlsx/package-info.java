/** A workbook (XLSX) of plain tables: {@code Arbetsbok} takes sheet after sheet and gives the file. */
package se.arshjulet.platform.xlsx;

package org.ziping.workbook;

/** The kinds of workbook that can be read and written, told by their content, not by their name. */
public enum FileFormat {
    /** Office Open XML without macros. */
    XLSX,

    /** Office Open XML with macros, or made to hold them. */
    XLSM,

    /** The binary format of Excel 97 to 2003. */
    XLS;

    /** Whether the file is a package of XML parts. */
    public boolean isPackage() {
        return this != XLS;
    }
}
